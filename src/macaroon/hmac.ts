import type { ByteString } from './byte-string.ts';
import { begin, bytesToWords, compress, finish, schedule, type Sha256Words } from './sha256.ts';

/** An HMAC key after its first two blocks: what repeated use of one key need not compute again. */
export interface HmacKey {
  readonly inner: Sha256Words;
  readonly outer: Sha256Words;
}

const INNER_PAD = 0x36363636;
const OUTER_PAD = 0x5c5c5c5c;

const scratch: HmacKey = { inner: new Int32Array(8), outer: new Int32Array(8) };

/** Prepares a key of any length for {@link hmac}. */
export function hmacKey(key: ByteString): HmacKey {
  let words: Sha256Words;
  if (key.length > 64) {
    words = new Int32Array(8);
    begin(words);
    finish(words, key, 0);
  } else words = bytesToWords(key.padEnd(64, '\0'));
  const prepared = { inner: new Int32Array(8), outer: new Int32Array(8) };
  absorbPad(prepared.inner, words, INNER_PAD);
  absorbPad(prepared.outer, words, OUTER_PAD);
  return prepared;
}

/** HMAC-SHA256 of a message (RFC 2104), as words. */
export function hmac(key: HmacKey, message: ByteString): Sha256Words {
  scratch.inner.set(key.inner);
  const digest = new Int32Array(key.outer);
  finishOuter(digest, message);
  return digest;
}

/** Replaces `signature` with HMAC-SHA256(key = signature, message): one step of a macaroon's chain. */
export function hmacStep(signature: Sha256Words, message: ByteString): void {
  absorbPad(scratch.inner, signature, INNER_PAD);
  absorbPad(scratch.outer, signature, OUTER_PAD);
  signature.set(scratch.outer);
  finishOuter(signature, message);
}

function absorbPad(state: Sha256Words, key: Sha256Words, pad: number): void {
  begin(state);
  for (let i = 0; i < key.length; i++) schedule[i] = key[i]! ^ pad;
  for (let i = key.length; i < 16; i++) schedule[i] = pad;
  compress(state);
}

/** Digests the message into the prepared inner state, and that digest into the prepared `outer` state. */
function finishOuter(outer: Sha256Words, message: ByteString): void {
  finish(scratch.inner, message, 64);
  for (let i = 0; i < 8; i++) schedule[i] = scratch.inner[i]!;
  schedule[8] = 0x80000000;
  for (let i = 9; i < 15; i++) schedule[i] = 0;
  schedule[15] = (64 + 32) * 8;
  compress(outer);
}
