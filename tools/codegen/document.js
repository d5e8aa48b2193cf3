import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** @typedef {any} Node a part of the document, as YAML gives it; the linter has seen to its shape */

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Where the document lies. */
const documentUrl = new URL('../../openapi.yaml', import.meta.url);

/**
 * The document's text with `x-onezone-content` read as `content`: what OpenAPI tools shall see of answers whose body
 * comes without a content type. Lines keep their numbers.
 */
export function readFoldedSource() {
  return readFileSync(documentUrl, 'utf8').replaceAll(/^( +)x-onezone-content:/gm, '$1content:');
}

/** @returns {Node} the document as it is written */
export function readDocument() {
  return parse(readFileSync(documentUrl, 'utf8'));
}

/**
 * What a node says, after following its `$ref` if it is one.
 * @param {Node} document
 * @param {Node} node
 * @returns {Node}
 */
export function resolve(document, node) {
  let current = node;
  while (typeof current.$ref === 'string') current = atPointer(document, current.$ref);
  return current;
}

/**
 * Every operation, with its path.
 * @param {Node} document
 * @returns {{ path: string, pathItem: Node, method: string, operation: Node }[]}
 */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    METHODS.filter((method) => pathItem[method] !== undefined).map((method) => ({
      path,
      pathItem,
      method: method.toUpperCase(),
      operation: pathItem[method],
    })),
  );
}

/**
 * The paths that have operations; of the others the document says only which methods Onezone has there.
 * @param {Node} document
 * @returns {[path: string, pathItem: Node][]}
 */
export function describedPathsOf(document) {
  const described = new Set(operationsOf(document).map(({ path }) => path));
  return Object.entries(document.paths).filter(([path]) => described.has(path));
}

/**
 * The answers of an operation by status, references followed.
 * @param {Node} document
 * @param {Node} operation
 * @returns {[status: string, response: Node][]}
 */
export function responsesOf(document, operation) {
  return Object.entries(operation.responses).map(([status, response]) => [status, resolve(document, response)]);
}

/**
 * The one JSON body of an answer or a request: its schema and examples (null when there is none, or it is no JSON).
 * @param {Node} holder
 * @param {string} where for messages
 * @returns {Node}
 */
export function jsonContentOf(holder, where) {
  const mediaType = mediaTypeOf(holder, where);
  if (mediaType !== 'application/json') return null;
  return (holder.content ?? holder['x-onezone-content'])[mediaType];
}

/**
 * What the body of an answer or a request is; null when there is none.
 * @param {Node} holder
 * @param {string} where for messages
 * @returns {string | null}
 */
export function mediaTypeOf(holder, where) {
  if (holder.content !== undefined && holder['x-onezone-content'] !== undefined) {
    throw new Error(`${where} has both content and x-onezone-content: decide whether the content type is always sent.`);
  }
  const content = holder.content ?? holder['x-onezone-content'];
  if (content === undefined) return null;
  const types = Object.keys(content);
  if (types.length !== 1) throw new Error(`${where} has the media types ${types.join(', ')}; the generator knows one.`);
  return types[0] ?? null;
}

/**
 * @param {Node} document
 * @param {string} reference such as `#/components/schemas/Caveat`
 * @returns {Node}
 */
function atPointer(document, reference) {
  if (!reference.startsWith('#/')) throw new Error(`${reference} does not point into openapi.yaml.`);
  let node = document;
  for (const part of reference.slice(2).split('/')) {
    node = node[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (node === undefined) throw new Error(`${reference} points to nothing.`);
  }
  return node;
}
