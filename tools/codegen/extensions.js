import { jsonContentOf, operationsOf, resolve, responsesOf } from './document.js';

/** @typedef {import('./document.js').Node} Node */

const KNOWN = [
  'x-onezone-allow',
  'x-onezone-page',
  'x-onezone-rest',
  'x-onezone-resource',
  'x-onezone-error-ids',
  'x-onezone-cause-ids',
  'x-onezone-empty-body',
  'x-onezone-content',
  'x-onezone-content-type',
  'x-onezone-error',
  'x-onezone-first',
  'x-onezone-decided-by',
];

/**
 * What is wrong with the `x-onezone-…` extensions, in sentences: they must be known, name errors that the operation can
 * answer, and say of each answer what its schema and its examples say.
 * @param {Node} document
 * @returns {string[]}
 */
export function extensionProblems(document) {
  return [
    ...unknownExtensions(document, '#'),
    ...operationsOf(document).flatMap(({ operation }) => [
      ...requestProblems(document, operation),
      ...responsesOf(document, operation).flatMap(([status, response]) =>
        responseProblems(document, response, `${operation.operationId} ${status}`),
      ),
    ]),
  ];
}

/**
 * @param {unknown} node
 * @param {string} path
 * @returns {string[]}
 */
function unknownExtensions(node, path) {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key.startsWith('x-') && !KNOWN.includes(key) && !path.endsWith('/headers')
      ? [`${path} has ${key}, which is no extension of docs/decisions/002-openapi-extensions.md.`]
      : []),
    ...unknownExtensions(value, `${path}/${key.replaceAll('/', '~1')}`),
  ]);
}

/**
 * @param {Node} document
 * @param {Node} operation
 */
function requestProblems(document, operation) {
  const id = operation.operationId;
  if (operation.requestBody === undefined) return [];
  const refusal = resolve(document, operation.responses[400] ?? {});
  const allowed = namesOf(refusal);
  /** @type {string[]} */
  const problems = [];
  const seen = new Set();
  visit(jsonContentOf(operation.requestBody, `the request of ${id}`)?.schema);
  return problems;

  /** @param {unknown} value */
  function visit(value) {
    if (value === null || typeof value !== 'object') return;
    const node = resolve(document, /** @type {Node} */ (value));
    if (seen.has(node)) return;
    seen.add(node);
    for (const [keyword, named] of Object.entries(node['x-onezone-error'] ?? {})) {
      if (node[keyword] === undefined) {
        problems.push(`${id}: x-onezone-error names ${keyword}, which its schema lacks.`);
      }
      const name = [named].flat().join('.');
      if (!allowed.includes(name)) problems.push(`${id}: x-onezone-error names ${name}, which its 400 does not list.`);
    }
    for (const keyword of node['x-onezone-decided-by']?.keywords ?? []) {
      if (node[keyword] === undefined) {
        problems.push(`${id}: x-onezone-decided-by names ${keyword}, which its schema lacks.`);
      }
    }
    for (const [key, first] of Object.entries(node['x-onezone-first'] ?? {})) {
      const known = resolve(document, node.properties?.[key] ?? {})['x-onezone-error'] ?? {};
      for (const one of first.filter((/** @type {string} */ name) => known[name] === undefined)) {
        problems.push(`${id}: x-onezone-first names ${one} of ${key}, for which x-onezone-error has nothing.`);
      }
    }
    for (const child of Object.values(node)) visit(child);
  }
}

/**
 * @param {Node} document
 * @param {Node} response
 * @param {string} where
 */
function responseProblems(document, response, where) {
  const content = jsonContentOf(response, where);
  const isError = Number(where.split(' ').at(-1)) >= 400;
  if (isError && response['x-onezone-error-ids'] === undefined) return [`${where} has no x-onezone-error-ids.`];
  const error = content === null ? undefined : resolve(document, content.schema).properties?.error;
  const problems = [];
  const listed = (response['x-onezone-error-ids'] ?? []).toSorted();
  const ofSchema = idsOf(document, error);
  if (listed.join() !== ofSchema.join()) {
    problems.push(`${where}: x-onezone-error-ids has ${listed.join(', ')}, but the schema has ${ofSchema.join(', ')}.`);
  }
  const causes = response['x-onezone-cause-ids'] ?? {};
  for (const id of ofSchema) {
    const ofDetails = causesOf(document, error, id);
    const said = (causes[id] ?? []).toSorted();
    if (said.join() !== ofDetails.join()) {
      problems.push(
        `${where}: x-onezone-cause-ids of ${id} has ${said.join(', ')}, but the schema has ${ofDetails.join(', ')}.`,
      );
    }
  }
  const named = Object.keys(content?.examples ?? {}).toSorted();
  const wanted = namesOf(response).toSorted();
  // An error that may come with or without a cause has an example of each.
  const bare = listed.filter(
    (/** @type {string} */ id) => causes[id] !== undefined && mayLackDetails(document, error, id),
  );
  if (isError && named.join() !== [...wanted, ...bare].toSorted().join()) {
    problems.push(
      `${where} has examples of ${named.join(', ')}, but should have one of each of ${[...wanted, ...bare].join(', ')}.`,
    );
  }
  return problems;
}

/**
 * The errors of an answer as names: an id, or an id and its cause as `id.cause`.
 * @param {Node} response
 * @returns {string[]}
 */
function namesOf(response) {
  const causes = response['x-onezone-cause-ids'] ?? {};
  return (response['x-onezone-error-ids'] ?? []).flatMap((/** @type {string} */ id) =>
    causes[id] === undefined ? [id] : causes[id].map((/** @type {string} */ cause) => `${id}.${cause}`),
  );
}

/**
 * @param {Node} document
 * @param {Node} union
 * @returns {Node[]} its members, or itself
 */
function membersOf(document, union) {
  if (union === undefined) return [];
  const schema = resolve(document, union);
  return (schema.oneOf ?? [schema]).map((/** @type {Node} */ member) => resolve(document, member));
}

/**
 * @param {Node} document
 * @param {Node} union
 * @returns {string[]} ascending, each once
 */
function idsOf(document, union) {
  return [...new Set(membersOf(document, union).map((member) => member.properties.id.const))].toSorted();
}

/**
 * @param {Node} document
 * @param {Node} union
 * @param {string} id
 */
function causesOf(document, union, id) {
  const details = membersOf(document, union)
    .filter((member) => member.properties.id.const === id)
    .map((member) => resolve(document, member.properties.details ?? {}).properties ?? {});
  return details.flatMap(({ authError, tokenError }) => idsOf(document, authError ?? tokenError)).toSorted();
}

/**
 * @param {Node} document
 * @param {Node} union
 * @param {string} id
 */
function mayLackDetails(document, union, id) {
  return membersOf(document, union).some(
    (member) => member.properties.id.const === id && !member.required.includes('details'),
  );
}
