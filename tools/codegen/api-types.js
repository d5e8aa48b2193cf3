import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { describedPathsOf, readFoldedSource } from './document.js';
import { fileHead } from './source-text.js';

/** The text of src/contract/generated/api-types.ts: the document's schemas and operations as TypeScript types. */
export async function apiTypes() {
  const document = parse(readFoldedSource());
  // A path without operations has nothing to type.
  const described = { ...document, paths: Object.fromEntries(describedPathsOf(document)) };
  const nodes = await openapiTS(described, { immutable: true, defaultNonNullable: false, silent: true });
  return fileHead() + astToString(nodes);
}
