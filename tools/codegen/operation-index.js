import { jsonContentOf, mediaTypeOf, operationsOf, resolve, responsesOf } from './document.js';
import { fileHead, literal, source } from './source-text.js';

/** @typedef {import('./document.js').Node} Node */

/**
 * The text of src/contract/generated/operations.ts.
 * @param {Node} document
 */
export function operationIndex(document) {
  const entries = operationsOf(document);
  const answers = shared('answer');
  const operations = Object.fromEntries(
    entries.map((entry) => [entry.operation.operationId, operationOf(document, entry, answers.nameOf)]),
  );
  const items = Object.entries(document.paths).map(([path, pathItem]) => {
    const own = entries.filter((entry) => entry.path === path);
    const methods = own.map((entry) => `      ${entry.method}: operations.${entry.operation.operationId},\n`).join('');
    return `  {\n    path: ${literal(path)},\n    allow: ${literal(allowOf(path, pathItem, own))},\n${pathItem['x-onezone-page'] === true ? '    page: true,\n' : ''}    operations: {\n${methods}    },\n  },\n`;
  });
  return `${fileHead()}import type { CredentialScheme, Operation, OperationResponse, PathItem } from '../operation.ts';

${answers.declarations('OperationResponse')}
/** What the document says of each operation. */
export const operations = ${literal(operations)} as const satisfies Readonly<Record<string, Operation>>;

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** What the document says of each path. */
export const pathItems = [
${items.join('')}] as const satisfies readonly PathItem[];

/** Where a caller's credentials may stand, in the order in which Onezone looks for them. */
export const credentialSchemes = ${literal(credentialSchemes(document))} as const satisfies readonly CredentialScheme[];
`;
}

/**
 * @param {Node} document
 * @param {{ path: string, method: string, operation: Node }} entry
 * @param {(value: unknown) => object} share
 */
function operationOf(document, { path, method, operation }, share) {
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
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, share(responseOf(document, response, `${id} ${status}`))]),
    ),
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
