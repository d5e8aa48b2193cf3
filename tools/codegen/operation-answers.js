import { jsonContentOf, mediaTypeOf, operationsOf, resolve, responsesOf } from './document.js';
import { fileHead, literal, source } from './source-text.js';

/** @typedef {import('./document.js').Node} Node */

/**
 * The text of src/contract/generated/operation-answers.ts: what is known of answers, which who answers need not know.
 * @param {Node} document
 */
export function operationAnswers(document) {
  const answers = shared('answer');
  const byOperation = Object.fromEntries(
    operationsOf(document).map(({ operation }) => [
      operation.operationId,
      Object.fromEntries(
        responsesOf(document, operation).map(([status, response]) => [
          status,
          answers.nameOf(responseOf(document, response, `${operation.operationId} ${status}`)),
        ]),
      ),
    ]),
  );
  return `${fileHead()}import type { OperationAnswers, OperationResponse } from '../operation.ts';
import type { OperationId } from './operations.ts';

${answers.declarations('OperationResponse')}
/** What the document says of the answers of each operation, by status. */
export const operationAnswers = ${literal(byOperation)} as const satisfies Readonly<Record<OperationId, OperationAnswers>>;
`;
}

/**
 * @param {Node} document
 * @param {Node} response
 * @param {string} where
 */
function responseOf(document, response, where) {
  const content = jsonContentOf(response, where);
  const mediaType = mediaTypeOf(response, where);
  const bare = response['x-onezone-content-type'] ?? null;
  if (mediaType !== null && bare !== null) throw new Error(`${where} has a body and x-onezone-content-type.`);
  const isTold = bare !== null || response.content !== undefined;
  return {
    mediaType: mediaType ?? bare,
    contentType: isTold ? 'always' : mediaType === null ? 'never' : 'sometimes',
    emptyBody: mediaType === null ? 'always' : response['x-onezone-empty-body'] === undefined ? 'never' : 'sometimes',
    errorIds: response['x-onezone-error-ids'] ?? [],
    causeIds: response['x-onezone-cause-ids'] ?? {},
    errorNames: content === null ? [] : errorNames(document, resolve(document, content.schema).properties?.error),
    headers: Object.fromEntries(
      Object.entries(response.headers ?? {}).map(([name, header]) => {
        const { required = false, schema } = resolve(document, header);
        return [name, { required, value: schema.const ?? null }];
      }),
    ),
  };
}

/**
 * Every error that a schema admits: its id, or its id and that of the error in its details, as `unauthorized.badToken`.
 * @param {Node} document
 * @param {Node} union
 * @returns {string[]}
 */
function errorNames(document, union) {
  if (union === undefined) return [];
  const schema = resolve(document, union);
  const members = schema.oneOf ?? [schema];
  return members.flatMap((/** @type {Node} */ reference) => {
    const { properties, required } = resolve(document, reference);
    const id = properties?.id?.const;
    if (id === undefined) return [];
    const { authError, tokenError } = resolve(document, properties.details ?? {}).properties ?? {};
    const inner = errorNames(document, authError ?? tokenError).map((name) => `${id}.${name}`);
    return inner.length > 0 && required.includes('details') ? inner : [id, ...inner];
  });
}

/**
 * Gives equal values one name each, so that the file has them once.
 * @param {string} prefix of the names
 */
function shared(prefix) {
  /** @type {Map<string, { name: string, value: unknown }>} */
  const known = new Map();
  return {
    /** @param {unknown} value */
    nameOf(value) {
      const text = literal(value);
      const entry = known.get(text) ?? { name: `${prefix}${known.size + 1}`, value };
      known.set(text, entry);
      return source(entry.name);
    },
    /** @param {string} type */
    declarations: (type) =>
      [...known].map(([text, { name }]) => `const ${name} = ${text} as const satisfies ${type};\n`).join(''),
  };
}
