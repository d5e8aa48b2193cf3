import { mediaTypeOf, operationsOf, responsesOf } from './document.js';
import { fileHead, literal } from './source-text.js';

/** @typedef {import('./document.js').Node} Node */

/**
 * The text of src/contract/generated/operation-routes.ts: all that a client needs of the operation index at run time, in
 * a fiftieth of its size.
 * @param {Node} document
 */
export function operationRoutes(document) {
  const routes = Object.fromEntries(
    operationsOf(document).map(({ path, method, operation }) => {
      const success = responsesOf(document, operation).find(([status]) => status.startsWith('2'));
      return [
        operation.operationId,
        [method, path, mediaTypeOf(success?.[1], `the success of ${operation.operationId}`)],
      ];
    }),
  );
  return `${fileHead()}/**
 * The method and the whole path of each operation, with \`{name}\` where a parameter stands, and what the body of its
 * success is; null when that is empty.
 */
export const operationRoutes = ${literal(routes)} as const;
`;
}
