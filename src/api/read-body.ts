import type { JsonValue } from '../json/json-value.ts';
import { readJson, readJsonBytes } from '../json/read-json.ts';
import { byteLength } from '../macaroon/byte-string.ts';

/** Reads a request's body (rest-token-api.md section 2, steps 7 and 8). No body, or an empty one, is `{}`. */
export function readBody(
  body: Uint8Array | string | null,
  maxSize: number,
): { readonly body: JsonValue } | 'too large' | 'malformed' {
  if (body === null || body.length === 0) return { body: {} };
  const size = typeof body === 'string' ? textSize(body, maxSize) : body.length;
  if (size > maxSize) return 'too large';
  const read = typeof body === 'string' ? readJson(body) : readJsonBytes(body);
  return read.ok ? { body: read.value } : 'malformed';
}

/** The bytes of a text; counted only when it is not certain that they are few enough. */
function textSize(text: string, maxSize: number): number {
  return text.length * 3 <= maxSize ? text.length : byteLength(text);
}
