import { describedPathsOf, jsonContentOf, mediaTypeOf, operationsOf, resolve, responsesOf } from './document.js';
import { fileHead, literal } from './source-text.js';

/** @typedef {import('./document.js').Node} Node */

/**
 * The text of src/contract/generated/operations.ts.
 * @param {Node} document
 */
export function operationIndex(document) {
  const entries = operationsOf(document);
  const operations = Object.fromEntries(
    entries.map((entry) => [entry.operation.operationId, operationOf(document, entry)]),
  );
  const items = describedPathsOf(document).map(([path, pathItem]) => {
    const own = entries.filter((entry) => entry.path === path);
    const methods = own.map((entry) => `      ${entry.method}: operations.${entry.operation.operationId},\n`).join('');
    return `  {\n    path: ${literal(path)},\n    allow: ${literal(allowOf(path, pathItem, own))},\n${pathItem['x-onezone-page'] === true ? '    page: true,\n' : ''}    operations: {\n${methods}    },\n  },\n`;
  });
  return `${fileHead()}import type { CredentialScheme, Operation, PathItem } from '../operation.ts';

/** What the document says of each operation. */
export const operations = ${literal(operations)} as const satisfies Readonly<Record<string, Operation>>;

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** What the document says of each path that it describes. */
export const pathItems = [
${items.join('')}] as const satisfies readonly PathItem[];

/** The paths of which the document says only which methods Onezone has there: by these methods, with spaces between. */
export const undescribedPaths: Readonly<Record<string, string>> = ${literal(undescribedPaths(document))};

/** Where a caller's credentials may stand, in the order in which Onezone looks for them. */
export const credentialSchemes = ${literal(credentialSchemes(document))} as const satisfies readonly CredentialScheme[];
`;
}

/**
 * @param {Node} document
 * @param {{ path: string, method: string, operation: Node }} entry
 */
function operationOf(document, { path, method, operation }) {
  const id = operation.operationId;
  const security = operation.security ?? document.security ?? [];
  const responses = responsesOf(document, operation);
  const successes = responses.map(([status]) => Number(status)).filter((status) => status < 300);
  if (successes.length !== 1) throw new Error(`${id} must have one answer below 300, and has ${successes.length}.`);
  if (operation['x-onezone-resource'] === undefined) throw new Error(`${id} has no x-onezone-resource.`);
  return {
    operationId: id,
    method,
    path,
    public: security.length === 0,
    credentials: security.flatMap((/** @type {Node} */ alternative) => Object.keys(alternative)),
    resource: operation['x-onezone-resource'],
    requestBody:
      operation.requestBody === undefined ? 'never' : operation.requestBody.required ? 'always' : 'sometimes',
    requestKeys: requestKeys(document, operation, id),
    successStatus: successes[0],
    mediaType:
      mediaTypeOf(responsesOf(document, operation).find(([status]) => Number(status) < 300)?.[1], id) ??
      'application/json',
  };
}

/**
 * The keys of the body in the order in which Onezone looks at them: the required ones, then the others, each ascending.
 * @param {Node} document
 * @param {Node} operation
 * @param {string} where
 */
export function requestKeys(document, operation, where) {
  if (operation.requestBody === undefined) return [];
  const content = jsonContentOf(operation.requestBody, `the request of ${where}`);
  const schema = resolve(document, content?.schema);
  const required = schema.required ?? [];
  return Object.keys(schema.properties)
    .map((key) => ({ key, required: required.includes(key) }))
    .toSorted((a, b) => Number(b.required) - Number(a.required) || (a.key < b.key ? -1 : 1));
}

/**
 * A path whose last parameter takes all that is left of it ends in `{name...}`.
 * @param {Node} document
 */
function undescribedPaths(document) {
  const described = new Set(describedPathsOf(document).map(([path]) => path));
  /** @type {Record<string, string>} */
  const paths = {};
  for (const [path, pathItem] of Object.entries(document.paths)) {
    if (described.has(path)) continue;
    const allow = allowOf(path, pathItem, []).join(', ');
    const whole = pathItem['x-onezone-rest'] === true ? path.replace(/\}$/, '...}') : path;
    paths[allow] = paths[allow] === undefined ? whole : `${paths[allow]} ${whole}`;
  }
  return paths;
}

/**
 * @param {string} path
 * @param {Node} pathItem
 * @param {{ method: string }[]} own
 */
function allowOf(path, pathItem, own) {
  const allow = pathItem['x-onezone-allow'];
  if (!Array.isArray(allow)) throw new Error(`${path} has no x-onezone-allow.`);
  if (allow.join() !== allow.toSorted().join()) {
    throw new Error(`x-onezone-allow of ${path} is not in alphabetical order.`);
  }
  for (const { method } of own) {
    if (!allow.includes(method)) throw new Error(`x-onezone-allow of ${path} lacks ${method}, which the document has.`);
  }
  return allow;
}

/** @param {Node} document */
function credentialSchemes(document) {
  return Object.entries(document.components.securitySchemes).map(([name, scheme]) => {
    if (scheme.type === 'apiKey' && scheme.in === 'header') {
      return { name, kind: 'token', header: scheme.name, prefix: '' };
    }
    if (scheme.type === 'http' && scheme.scheme === 'bearer') {
      return { name, kind: 'token', header: 'authorization', prefix: 'Bearer ' };
    }
    if (scheme.type === 'http' && scheme.scheme === 'basic') {
      return { name, kind: 'password', header: 'authorization', prefix: 'Basic ' };
    }
    throw new Error(`The security scheme ${name} is of a kind that the generator does not know.`);
  });
}
