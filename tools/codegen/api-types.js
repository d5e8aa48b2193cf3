import openapiTS, { astToString } from 'openapi-typescript';
import { readFoldedSource } from './document.js';
import { fileHead } from './source-text.js';

/** The text of src/contract/generated/api-types.ts: the document's schemas and operations as TypeScript types. */
export async function apiTypes() {
  const nodes = await openapiTS(readFoldedSource(), { immutable: true, defaultNonNullable: false, silent: true });
  return fileHead() + astToString(nodes);
}
