import { readFileSync } from 'node:fs';
import { readJson } from '../../src/json/read-json.ts';

/**
 * Loads recorded cases from test/vectors, every integer exact (large ones as bigint). The shape is the caller's word:
 * the files are data of ours that never change.
 */
export function loadVectors<T>(name: string): readonly T[] {
  const read = readJson(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`test/vectors/${name}.json is no JSON`);
  return read.value as unknown as readonly T[];
}

/** A text of a vector, which may be bytes in base64. */
export type VectorText = string | { readonly $base64: string };

/** The text, or the Latin-1 reading of its bytes. */
export function textOf(text: VectorText): string {
  return typeof text === 'string' ? text : atob(text.$base64);
}
