import type { JsonValue } from './json-value.ts';

/** What reading a JSON text came to. Onezone tells callers no more about a bad text than that it is one. */
export type JsonRead = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false };

/** The answer to everything that is not JSON. */
export const REFUSED: JsonRead = { ok: false };
