/**
 * A string of char codes 0 to 255, one per byte. Tokens are almost all ASCII, and V8 slices, compares, concatenates and
 * hashes such strings without copying, so the macaroon layer speaks them instead of Uint8Array.
 */
export type ByteString = string;

/**
 * Bytes that are no UTF-8 text, as plain JSON `{ "$base64": … }`: what a text field of a token holds when somebody put
 * such bytes there.
 */
export class RawBytes {
  /** The bytes in padded standard base64. */
  readonly $base64: string;

  constructor(bytes: ByteString) {
    this.$base64 = btoa(bytes);
  }

  /** The bytes read as Latin-1, which is how Erlang's `~ts` prints what is no UTF-8. */
  toString(): string {
    return atob(this.$base64);
  }
}

/** A text, or the bytes that should have been one. */
export type Text = string | RawBytes;

const CHUNK = 8192;
const encoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Does the text consist of ASCII alone, so that it is its own byte string? Linear, and no regular expression. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return false;
  }
  return true;
}

/** The bytes as a byte string. */
export function fromBytes(bytes: Uint8Array): ByteString {
  if (bytes.length <= CHUNK) return String.fromCharCode.apply(null, bytes as unknown as number[]); // apply takes any array-like
  let result = '';
  for (let at = 0; at < bytes.length; at += CHUNK) result += fromBytes(bytes.subarray(at, at + CHUNK));
  return result;
}

/** The byte string as bytes. */
export function toBytes(bytes: ByteString): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) result[i] = bytes.charCodeAt(i);
  return result;
}

/** The UTF-8 bytes of a text; raw bytes as they are. */
export function encodeText(text: Text): ByteString {
  if (typeof text !== 'string') return atob(text.$base64);
  return isAscii(text) ? text : fromBytes(encoder.encode(text));
}

/** The text that the bytes spell in UTF-8, or the bytes in base64 if they spell none. */
export function decodeText(bytes: ByteString): Text {
  if (isAscii(bytes)) return bytes;
  try {
    return strictDecoder.decode(toBytes(bytes));
  } catch {
    return new RawBytes(bytes);
  }
}

/** How many bytes the text takes in UTF-8. */
export function byteLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) length += code > 0x7ff ? 2 : 1;
    // A surrogate pair is two units and four bytes: three counted for the first unit, none more for the second.
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
      const low = text.charCodeAt(i + 1);
      if (low >= 0xdc00 && low < 0xe000) i++;
    }
  }
  return length;
}
