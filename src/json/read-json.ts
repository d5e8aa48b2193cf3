import { parseJsonExactly } from './exact-json-parser.ts';
import { REFUSED } from './json-read.ts';
import type { JsonRead } from './json-read.ts';
import type { JsonValue } from './json-value.ts';

/**
 * Finds numbers whose form matters: with a sign, a fraction or an exponent, or of 16 or more digits. It looks behind
 * structural characters and spaces, so text inside strings can look like one: that only costs time.
 */
const NEEDS_EXACT_READING = /[[:,\t\n\r ](?:-|\d{16}|\d{1,15}[.eE])/;

const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/** A byte order mark is kept, so that it is refused like any other text before the value. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a JSON text as Onezone does: strict JSON, the last of equal keys wins, the form of a number is kept, halves of
 * surrogate pairs are refused. Never throws. Objects are ordinary ones, and `__proto__` is a key like any other.
 *
 * What is accepted is what `jiffy:decode(Text, [return_maps])` of jiffy 1.1.1 accepts (rest-token-api.md section 4.5),
 * including that an exponent may lack its digits after a sign (`1e+`).
 */
export function readJson(text: string): JsonRead {
  return text.isWellFormed() ? readWellFormed(text) : REFUSED;
}

/** Reads a body as {@link readJson} does; bytes that are not UTF-8, or a byte order mark, are refused. */
export function readJsonBytes(bytes: Uint8Array): JsonRead {
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    return REFUSED;
  }
  return readWellFormed(text);
}

function readWellFormed(text: string): JsonRead {
  const first = text.charCodeAt(0);
  const startsWithNumber = first === MINUS || (first >= ZERO && first <= NINE);
  // With escapes, JSON.parse accepts halves of surrogate pairs, and that of V8 13.6 (Node 24) can take the key "a\n" for
  // an "a\\" seen earlier in the same position.
  if (startsWithNumber || text.includes('\\') || NEEDS_EXACT_READING.test(text)) return parseJsonExactly(text);
  try {
    // Without reviver, JSON.parse makes JSON values only; the test above excludes numbers that are not safe integers.
    return { ok: true, value: JSON.parse(text) as JsonValue };
  } catch {
    return REFUSED;
  }
}
