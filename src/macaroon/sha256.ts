/**
 * SHA-256 (FIPS 180-4) on byte strings, synchronous and dependency-free, for the short messages of a macaroon's
 * HMAC chain. Why it is ours: docs/decisions/001-own-sha256.md.
 */

import { encodeText, type ByteString } from './byte-string.ts';

/** Eight 32-bit words: a digest, or a state between two blocks. */
export type Sha256Words = Int32Array;

const ROUND_CONSTANTS = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

const INITIAL_STATE = new Int32Array([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);

/** The message schedule of the block at hand; callers fill the first 16 words. */
export const schedule: Int32Array = new Int32Array(64);

/** Absorbs the 16 words in {@link schedule} into `state`. */
export function compress(state: Sha256Words): void {
  const w = schedule;
  for (let i = 16; i < 64; i++) {
    const w15 = w[i - 15]!;
    const w2 = w[i - 2]!;
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + ROUND_CONSTANTS[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
  state[4] = (state[4]! + e) | 0;
  state[5] = (state[5]! + f) | 0;
  state[6] = (state[6]! + g) | 0;
  state[7] = (state[7]! + h) | 0;
}

/** Sets a state to the beginning of a digest. */
export function begin(state: Sha256Words): void {
  state.set(INITIAL_STATE);
}

/** Absorbs a whole message, its padding included; `before` bytes (a multiple of 64) were absorbed already. */
export function finish(state: Sha256Words, message: ByteString, before: number): void {
  const w = schedule;
  const length = message.length;
  let at = 0;
  for (; at + 64 <= length; at += 64) {
    for (let i = 0, p = at; i < 16; i++, p += 4) {
      w[i] =
        (message.charCodeAt(p) << 24) |
        (message.charCodeAt(p + 1) << 16) |
        (message.charCodeAt(p + 2) << 8) |
        message.charCodeAt(p + 3);
    }
    compress(state);
  }
  // The tail, its 0x80 and, when they fit, the length in bits; otherwise a further block holds that.
  let word = 0;
  let i = 0;
  for (let p = at; p < length; p++) {
    word = (word << 8) | message.charCodeAt(p);
    if ((p & 3) === 3) w[i++] = word;
  }
  const rest = length & 3;
  w[i++] = rest === 0 ? 0x80000000 | 0 : (((word << 8) | 0x80) << ((3 - rest) * 8)) | 0;
  if (i > 14) {
    while (i < 16) w[i++] = 0;
    compress(state);
    i = 0;
  }
  while (i < 14) w[i++] = 0;
  const bytes = before + length;
  w[14] = Math.floor(bytes / 0x20000000);
  w[15] = bytes << 3;
  compress(state);
}

/** The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  const state = new Int32Array(8);
  begin(state);
  finish(state, encodeText(text), 0);
  return wordsToHex(state);
}

/** Bytes, a multiple of four of them, as big-endian words. */
export function bytesToWords(bytes: ByteString): Sha256Words {
  const words = new Int32Array(bytes.length >>> 2);
  for (let i = 0, p = 0; i < words.length; i++, p += 4) {
    words[i] =
      (bytes.charCodeAt(p) << 24) |
      (bytes.charCodeAt(p + 1) << 16) |
      (bytes.charCodeAt(p + 2) << 8) |
      bytes.charCodeAt(p + 3);
  }
  return words;
}

/** Words as bytes, four a word. */
export function wordsToBytes(words: Sha256Words): ByteString {
  let bytes = '';
  for (const word of words) {
    bytes += String.fromCharCode(word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff);
  }
  return bytes;
}

function wordsToHex(words: Sha256Words): string {
  let hex = '';
  for (const word of words) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}
