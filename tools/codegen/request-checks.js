import standalone from 'ajv/dist/standalone/index.js';
import { createAjv, tidyAjvCode } from './ajv-code.js';
import { withoutSchemas } from './compact-ajv-code.js';
import { jsonContentOf, operationsOf, resolve } from './document.js';
import { requestKeys } from './operation-index.js';
import { MAP, ONE, changeSchemasIn, isAnnotation } from './schema-parts.js';
import { createQuietChecks } from './quiet-checks.js';
import { fileHead, literal } from './source-text.js';

/** @typedef {import('./document.js').Node} Node */
/** @typedef {string | readonly [id: string, cause: string]} Named what x-onezone-error gives for a keyword */
/** @typedef {{ errorId: string, causeId: string | null, key: string | null, first?: true }} Rule */

/** The only length that a check may ask for is 1, so no characters need counting. */
const LENGTH = '(text) => text.length';

/** A body's numbers may be bigint or JsonFloat, which these cannot compare. */
const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

/**
 * The text of src/contract/generated/request-checks.ts: one small compiled check per operation with a body, and which
 * Onezone error each violation is.
 * @param {Node} document
 */
export function requestChecks(document) {
  const asked = operationsOf(document)
    .filter(({ operation }) => operation.requestBody !== undefined)
    .map(({ operation }) => ({ id: operation.operationId, name: schemaNameOf(operation), operation }));
  const quiet = createQuietChecks(document, refuseUnable);
  const checks = [...new Map(asked.map((one) => [one.name, one])).values()].map(({ name, operation }) => ({
    name,
    ...requestCheck(document, operation, quiet),
  }));
  const ajv = createAjv({ allErrors: true, messages: false });
  quiet.teach(ajv);
  for (const { name, schema } of checks) ajv.addSchema(schema, name);
  const compiled = standalone.default(ajv, Object.fromEntries(checks.map(({ name }) => [`check_${name}`, name])));
  const code = speakJsonValue(withoutSchemas(tidyAjvCode(compiled, LENGTH))).replaceAll('anyOfQuietly', 'anyOf');
  const constants = checks.map(
    ({ name, keys, rules }) => `const ${name}: CompiledRequestCheck = {
  check: check_${name},
  keys: ${literal(keys, '  ')},
  rules: ${literal(rules, '  ')},
};
`,
  );
  const entries = asked.map(({ id, name }) => `  ${id}: ${name},\n`);
  return `${fileHead({ unchecked: "AJV's own code; its type is CompiledRequestCheck." })}import { isJsonObject } from '../../json/json-object.ts';
import type { CompiledRequestCheck } from '../compiled-request-check.ts';

${code}

${speakJsonValue(quiet.code())}

${constants.join('')}
/** The check of each operation's body. Keys and rules stand in the order in which Onezone looks at them. */
export const requestChecks: Readonly<Record<string, CompiledRequestCheck>> = {
${entries.join('')}};
`;
}

/**
 * The name of a request's schema: operations that ask for the same share the check.
 * @param {Node} operation
 * @returns {string}
 */
function schemaNameOf(operation) {
  const reference = jsonContentOf(operation.requestBody, `the request of ${operation.operationId}`)?.schema.$ref;
  const name = /^#\/components\/schemas\/(\w+)$/.exec(reference)?.[1];
  if (name === undefined) throw new Error(`The request of ${operation.operationId} has no schema of its own name.`);
  return name;
}

/**
 * The check's schema: references followed, what code decides left out. And what its violations mean: `rules` has what
 * the document says, in the order of Onezone's checks; a violation further down means the same as the nearest one above.
 * @param {Node} document
 * @param {Node} operation
 * @param {ReturnType<typeof createQuietChecks>} quiet
 */
function requestCheck(document, operation, quiet) {
  const id = operation.operationId;
  const content = jsonContentOf(operation.requestBody, `the request of ${id}`);
  const keys = requestKeys(document, operation, id).map(({ key }) => key);
  const first = resolve(document, content?.schema)['x-onezone-first'] ?? {};
  /** @type {Record<string, Rule>} */
  const rules = {};
  return { id, schema: prepare(content?.schema, '#', null, false), keys, rules };

  /**
   * @param {Node} reference
   * @param {string} path where AJV says that a violation is
   * @param {string | null} key the key of the body that this is below
   * @param {boolean} covered does a rule above say what a violation means?
   * @returns {Node}
   */
  function prepare(reference, path, key, covered) {
    const node = resolve(document, reference);
    const decidedByCode = node['x-onezone-decided-by'];
    if (decidedByCode !== undefined && decidedByCode.keywords === undefined) return true;
    /** @type {Record<string, Named>} */
    const named = node['x-onezone-error'] ?? {};
    const keywords = Object.keys(node).filter(
      (keyword) => !isAnnotation(keyword) && decidedByCode?.keywords.includes(keyword) !== true,
    );
    // The order of x-onezone-error is the order of Onezone's checks on one value.
    for (const [keyword, meaning] of Object.entries(named)) {
      if (!keywords.includes(keyword)) continue;
      const [errorId, causeId = null] = typeof meaning === 'string' ? [meaning] : meaning;
      const isFirst = key !== null && path === `#/properties/${key}` && first[key]?.includes(keyword) === true;
      rules[`${path}/${keyword}`] = { errorId, causeId, key, ...(isFirst ? { first: true } : {}) };
    }
    return Object.fromEntries(
      keywords.map((keyword) => {
        const value = node[keyword];
        const here = `${path}/${keyword}`;
        const isCovered = covered || named[keyword] !== undefined;
        if (!isCovered && ![...ONE, ...MAP].includes(keyword)) {
          throw new Error(`${id}: x-onezone-error does not tell which error a violation of ${here} is.`);
        }
        refuseUnable(`${id}: ${here}`, keyword, value);
        if (keyword === 'anyOf') return ['anyOfQuietly', quiet.nameOf(value, here)];
        const isBody = path === '#' && keyword === 'properties';
        return [
          keyword,
          changeSchemasIn(keyword, value, (schema, step, name) =>
            prepare(schema, `${here}${step}`, isBody ? name : key, isCovered),
          ),
        ];
      }),
    );
  }
}

/**
 * @param {string} where
 * @param {string} keyword
 * @param {any} value
 */
function refuseUnable(where, keyword, value) {
  const why =
    keyword === 'maxLength' || (keyword === 'minLength' && value > 1)
      ? 'counts characters where Onezone counts bytes'
      : NUMERIC.includes(keyword) || (keyword === 'type' && value === 'number')
        ? 'is about numbers, which may be bigint or JsonFloat'
        : MAP.includes(keyword) && Object.keys(value).some((name) => !/^\w+$/.test(name))
          ? "has a key that AJV would escape in a violation's path"
          : null;
  if (why !== null) throw new Error(`${where} ${why}. Let code decide it (x-onezone-decided-by).`);
}

/**
 * AJV's code for bodies as src/json reads them: a JsonFloat is an object to JavaScript, but none to JSON; a bigint is
 * an integer.
 * @param {string} compiled
 */
function speakJsonValue(compiled) {
  const code = compiled
    .replaceAll(/(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isJsonObject($1)')
    .replaceAll(
      /\(\(typeof (\w+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g,
      'typeof $1 === "number" || typeof $1 === "bigint"',
    );
  const unknown = /typeof \w+ == "(?:object|number)"/.exec(code);
  if (unknown !== null) throw new Error(`AJV's code has ${unknown[0]}, which request-checks.js does not know.`);
  return code;
}
