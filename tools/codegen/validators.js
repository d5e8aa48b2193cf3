import standalone from 'ajv/dist/standalone/index.js';
import { createAjv, tidyAjvCode } from './ajv-code.js';
import { compactAjvCode } from './compact-ajv-code.js';
import { jsonContentOf, operationsOf, resolve, responsesOf } from './document.js';
import { bareSchema } from './schema-parts.js';
import { fileHead } from './source-text.js';
import { addUnionKeywords } from './union-keywords.js';
import { explicitUnions } from './unions.js';

/** @typedef {import('./document.js').Node} Node */

/** The schemas of the document that can be checked by themselves. */
const SINGLE = ['Caveat', 'TokenType', 'ExaminedToken'];

/**
 * The text of src/contract/generated/validators.ts: the compiled checks of every request's and answer's body and of
 * some schemas, whole and strict. All other schemas are compiled too, which proves that they can be, and left out.
 * @param {Node} document
 */
export function validators(document) {
  const ajv = createAjv({ inlineRefs: false, allErrors: true, messages: false, allowUnionTypes: true });
  addUnionKeywords(ajv);
  const prepare = (/** @type {Node} */ schema) => named(explicitUnions(document, bareSchema(schema)));
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(prepare(schema), name);
  const errors = widest(
    Object.keys(schemas).filter((name) => isError(schemas[name])),
    schemas,
  );
  const anyError = errorUnion(
    document,
    errors.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  );
  ajv.addSchema(prepare(anyError), 'AnyError');
  for (const name of Object.keys(schemas)) ajv.getSchema(name);

  /** Where each check is, by the name of its schema. Answers that say the same share one. @type {Map<string, string>} */
  const bodies = new Map();
  const bodyOf = (/** @type {Node} */ schema, /** @type {string} */ name) => {
    if (schema.$ref !== undefined) return schema.$ref.replace('#/components/schemas/', '');
    const text = JSON.stringify(bareSchema(schema));
    if (!bodies.has(text)) {
      bodies.set(text, name);
      ajv.addSchema(prepare(withErrorUnion(document, schema)), name);
    }
    return bodies.get(text) ?? name;
  };
  const operations = operationsOf(document).map(({ operation }) => ({
    id: operation.operationId,
    request:
      operation.requestBody === undefined
        ? null
        : bodyOf(
            jsonContentOf(operation.requestBody, operation.operationId).schema,
            `${operation.operationId}_request`,
          ),
    answers: responsesOf(document, operation).flatMap(([status, response]) => {
      const content = jsonContentOf(response, `${operation.operationId} ${status}`);
      return content === null ? [] : [{ status, name: bodyOf(content.schema, `${operation.operationId}_${status}`) }];
    }),
  }));
  const used = new Set([
    ...SINGLE,
    'AnyError',
    ...operations.flatMap(({ request, answers }) => [
      ...(request === null ? [] : [request]),
      ...answers.map(({ name }) => name),
    ]),
  ]);
  const compiled = standalone.default(ajv, Object.fromEntries([...used].map((name) => [`check_${name}`, name])));
  const code = compactAjvCode(tidyAjvCode(compiled, 'codePointLength'));
  const requests = operations.filter(({ request }) => request !== null);
  return `${fileHead({ unchecked: "AJV's own code; its type is BodyCheck." })}import { codePointLength } from '../code-point-length.ts';
import type { BodyCheck } from '../body-check.ts';

${code}

/** The schemas of the document that can be checked by themselves; AnyError is every error that it has. */
export type SchemaName = ${[...SINGLE, 'AnyError'].map((name) => `'${name}'`).join(' | ')};

/** Their checks. */
export const schemaChecks: Readonly<Record<SchemaName, BodyCheck>> = {
${[...SINGLE, 'AnyError'].map((name) => `  ${name}: check_${name},\n`).join('')}};

/** The check of every request's body by operation. */
export const requestBodyChecks: Readonly<Record<string, BodyCheck>> = {
${requests.map(({ id, request }) => `  ${id}: check_${request},\n`).join('')}};

/** The check of every answer's body, by operation and status. Answers that never have a body have none. */
export const answerBodyChecks: Readonly<Record<string, Readonly<Record<string, BodyCheck>>>> = {
${operations.map(({ id, answers }) => `  ${id}: {\n${answers.map(({ status, name }) => `    ${status}: check_${name},\n`).join('')}  },\n`).join('')}};
`;
}

/** @param {Node} schema */
function isError(schema) {
  return schema.properties?.id?.const !== undefined && schema.properties.description !== undefined;
}

/**
 * Of error schemas that nothing tells apart (the details of one have fewer causes), the first, which has most.
 * @param {string[]} names
 * @param {Record<string, Node>} schemas
 */
function widest(names, schemas) {
  const kind = (/** @type {string} */ name) => `${schemas[name].properties.id.const} ${schemas[name].required.join()}`;
  return names.filter((name, at) => names.findIndex((other) => kind(other) === kind(name)) === at);
}

/**
 * Errors told apart by their id, those of one id by the details that one of them needs. It makes the one error that an
 * answer can have a union too: then a wrong id is one violation, and not also all that follows from it.
 * @param {Node} document
 * @param {Node[]} members
 * @returns {Node}
 */
function errorUnion(document, members) {
  const byId = Map.groupBy(members, (member) => resolve(document, member).properties.id.const);
  const distinct = [...byId.values()].map((same) => (same.length === 1 ? same[0] : { oneOf: same }));
  return { oneOf: distinct, discriminator: { propertyName: 'id' } };
}

/**
 * An answer's schema with its error as a union; other answers as they are.
 * @param {Node} document
 * @param {Node} schema
 * @returns {Node}
 */
function withErrorUnion(document, schema) {
  const error = schema.properties?.error;
  if (error === undefined) return schema;
  const members = resolve(document, error).oneOf ?? [error];
  return { ...schema, properties: { ...schema.properties, error: errorUnion(document, members) } };
}

/**
 * A schema that AJV knows by its name, and others by theirs: so each is compiled once.
 * @param {Node} schema
 * @returns {Node}
 */
function named(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' ? value.replace('#/components/schemas/', '') : value,
  );
}
