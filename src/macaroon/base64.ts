import { fromBytes, type ByteString } from './byte-string.ts';

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const INVALID = 64;
const WHITESPACE = 65;
const PAD = 66;

/** For every ASCII code its six bits, or one of the above. */
type Alphabet = Uint8Array;

const STANDARD_ALPHABET = buildAlphabet([]);
const BOTH_ALPHABETS = buildAlphabet([
  ['-', 62],
  ['_', 63],
]);

/**
 * Reads padded standard base64 as Erlang's `base64:decode` does: whitespace anywhere, padding required, unused bits
 * ignored (token-format.md, "Reading"). Null when it is not that.
 */
export function decodeBase64(text: string): ByteString | null {
  return decode(text, 0, STANDARD_ALPHABET);
}

/**
 * Reads base64 of either alphabet without padding, as Onezone reads tokens: it appends the padding that the length of
 * the text calls for, whitespace and explicit padding counted, and then reads as {@link decodeBase64}.
 */
export function decodeBase64Url(text: string): ByteString | null {
  const rest = text.length % 4;
  if (rest !== 1) {
    // The native decoder skips whitespace and padding by rules of its own; when it skipped none, it agrees with ours.
    const bytes = decodeNatively(text);
    if (bytes !== null && bytes.length === (text.length * 3) >>> 2) return bytes;
  }
  return decode(text, rest === 2 ? 2 : rest === 3 ? 1 : 0, BOTH_ALPHABETS);
}

function decodeNatively(text: string): ByteString | null {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

/** Padded standard base64. */
export function encodeBase64(bytes: ByteString): string {
  return btoa(bytes);
}

function decode(text: string, impliedPads: number, alphabet: Alphabet): ByteString | null {
  const bytes = new Uint8Array(((text.length * 3) >>> 2) + 3);
  let length = 0;
  let bits = 0;
  let digits = 0;
  let pads = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const six = code < 128 ? alphabet[code]! : INVALID;
    if (six < 64) {
      if (pads > 0) return null;
      bits = (bits << 6) | six;
      if (++digits === 4) {
        bytes[length] = bits >>> 16;
        bytes[length + 1] = bits >>> 8;
        bytes[length + 2] = bits;
        length += 3;
        digits = 0;
      }
    } else if (six === PAD) pads++;
    else if (six === INVALID) return null;
  }
  pads += impliedPads;
  if (digits === 1 || pads !== (4 - digits) % 4) return null;
  if (digits >= 2) {
    bits <<= 6 * pads;
    bytes[length++] = bits >>> 16;
    if (digits === 3) bytes[length++] = bits >>> 8;
  }
  return fromBytes(bytes.subarray(0, length));
}

function buildAlphabet(additional: readonly (readonly [string, number])[]): Alphabet {
  const alphabet = new Uint8Array(128).fill(INVALID);
  for (let i = 0; i < 64; i++) alphabet[STANDARD.charCodeAt(i)] = i;
  for (const [character, value] of additional) alphabet[character.charCodeAt(0)] = value;
  for (const space of ' \t\n\r') alphabet[space.charCodeAt(0)] = WHITESPACE;
  alphabet['='.charCodeAt(0)] = PAD;
  return alphabet;
}
