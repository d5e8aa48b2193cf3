import type { ByteString } from './byte-string.ts';

/**
 * The escape that leaves only letters and digits in base64 text (token-format.md, "Wire format"; base62.json):
 * `0` is written `00`, and the five characters of base64 that are neither become `01` to `05`.
 */
const ESCAPED = '0_-/+=';

/** Escapes base64 text of either alphabet. */
export function escapeBase62(base64: string): string {
  return base64.replace(/[0_\-/+=]/g, (character) => `0${ESCAPED.indexOf(character)}`);
}

/** Undoes {@link escapeBase62}; null for an escape that does not exist. A lone `0` at the very end stays. */
export function unescapeBase62(text: string): string | null {
  let result = '';
  let from = 0;
  for (let zero = text.indexOf('0'); zero !== -1 && zero + 1 < text.length; zero = text.indexOf('0', from)) {
    const character = ESCAPED[text.charCodeAt(zero + 1) - 0x30];
    if (character === undefined) return null;
    result += text.slice(from, zero) + character;
    from = zero + 2;
  }
  return result + text.slice(from);
}

/** Bytes as escaped base64url without padding: the text of a token. */
export function encodeBase62(bytes: ByteString): string {
  const rest = bytes.length % 3;
  const base64 = btoa(bytes);
  // Several times faster than one pass with a callback; `0` first, since the others bring new ones.
  return (rest === 0 ? base64 : base64.slice(0, rest - 3))
    .replaceAll('0', '00')
    .replaceAll('/', '01')
    .replaceAll('+', '02');
}
