// Compiles world.schema.json to src/zone/world-schema.generated.ts: the check itself (AJV standalone code, so that
// nothing is compiled at run time), and what the messages about a wrong world need to know of the schema.
//
//   world-schema.js           writes the file
//   world-schema.js --check   exits 1 when the file is not what the schema gives
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { createAjv } from './ajv-code.js';
import { withoutSchemas } from './compact-ajv-code.js';

const SOURCE = new URL('../../world.schema.json', import.meta.url);
const TARGET = new URL('../../src/zone/world-schema.generated.ts', import.meta.url);

/** AJV collects every error; beyond this many it only goes on checking. A hostile file could have millions. */
const ERROR_LIMIT = 1000;

const ANNOTATIONS = ['title', 'description', 'default', 'examples'];
const HINTS = ['$ref', 'description', 'required'];

/** A copy of a schema with only the wanted keywords, and those that hold further schemas. */
function prune(schema, isWanted) {
  const mapValues = (map) =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [key, prune(value, isWanted)]));
  const copy = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties' || keyword === '$defs') copy[keyword] = mapValues(value);
    else if (keyword === 'items') copy[keyword] = prune(value, isWanted);
    else if (keyword === 'additionalProperties' && typeof value === 'object') copy[keyword] = prune(value, isWanted);
    else if (isWanted(keyword)) copy[keyword] = value;
  }
  return copy;
}

/** Replaces every match, and fails when there is none: AJV's output then changed its form. */
function replaceEvery(text, pattern, replacement) {
  const result = text.replaceAll(pattern, replacement);
  if (result === text) {
    throw new Error(`AJV's standalone code has no ${pattern} any more: adapt ${import.meta.filename}`);
  }
  return result;
}

/** The text of the generated file. */
export function generateWorldSchema() {
  const schema = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const ajv = createAjv({
    allErrors: true,
    messages: false,
    logger: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
  });
  const validate = ajv.compile(prune(schema, (keyword) => keyword !== '$schema' && !ANNOTATIONS.includes(keyword)));
  let code = standaloneCode(ajv, validate);
  const main = /export const validate = (\w+);/.exec(code)?.[1];
  code = replaceEvery(code, /^"use strict";\n|^export .*\n/gm, '');
  code = replaceEvery(
    code,
    /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
    'vErrors = add(vErrors, $2);',
  );
  code = replaceEvery(
    code,
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    'vErrors = addAll(vErrors, $1.errors);',
  );
  // Nobody looks at where in the schema a keyword stands, nor at the parents of a value.
  code = withoutSchemas(code);
  code = replaceEvery(code, /,schemaPath:".*?",keyword:/g, ',keyword:');
  code = replaceEvery(code, /,parentData:.*?,parentDataProperty:.*?,rootData\}/g, '}');
  code = replaceEvery(code, /\{instancePath="", parentData.*?\}=\{\}/g, '{instancePath=""}={}');
  if (/vErrors\.(push|concat)|require\(|parentData|rootData|schemaPath|\bschema\d/.test(code)) {
    throw new Error('AJV wrote code that this generator does not know');
  }
  const hints = prune(schema, (keyword) => HINTS.includes(keyword));
  return `// Generated from world.schema.json by tools/codegen/world-schema.js. Do not edit.
// @ts-nocheck

/** One violation, in AJV's terms. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the messages need to know of a schema. */
export interface SchemaHints {
  readonly $ref?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaHints>>;
  readonly items?: SchemaHints;
  readonly additionalProperties?: SchemaHints;
  readonly $defs?: Readonly<Record<string, SchemaHints>>;
}

/** At most this many violations are listed. */
export const SHAPE_ERROR_LIMIT = ${ERROR_LIMIT};

/** Every violation of world.schema.json in a value, the first ${ERROR_LIMIT} of them. */
export function checkWorldShape(value: unknown): readonly ShapeError[] {
  const ok = ${main}(value);
  const errors = ok ? [] : ${main}.errors;
  ${main}.errors = null;
  return errors;
}

function add(errors, error) {
  if (errors === null) return [error];
  if (errors.length < SHAPE_ERROR_LIMIT) errors.push(error);
  return errors;
}

function addAll(errors, more) {
  return errors === null ? more : more.reduce(add, errors);
}

export const WORLD_SCHEMA: SchemaHints = ${JSON.stringify(hints, null, 1)};

${code}`;
}

if (import.meta.main) {
  const wanted = generateWorldSchema();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== wanted) {
      console.error(`${fileURLToPath(TARGET)} is not what world.schema.json gives. Run: npm run codegen`);
      process.exitCode = 1;
    }
  } else {
    writeFileSync(TARGET, wanted);
  }
}
