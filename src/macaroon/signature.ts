import type { ByteString } from './byte-string.ts';
import { hmac, hmacKey, hmacStep, type HmacKey } from './hmac.ts';
import { wordsToBytes } from './sha256.ts';

/** A secret after everything that the HMAC chain computes from it alone. Opaque; reuse it, it saves a third of a mint. */
export interface SigningKey {
  readonly key: HmacKey;
}

/** The key that libmacaroons derives the first HMAC key with: this text, padded with zero bytes to 32. */
const DERIVATION_KEY = hmacKey('macaroons-key-generator'.padEnd(32, '\0'));

/** Derives the chain's first key from a secret's bytes (token-format.md, "Wire format"). */
export function signingKey(secret: ByteString): SigningKey {
  return { key: hmacKey(wordsToBytes(hmac(DERIVATION_KEY, secret))) };
}

/** The signature over an identifier and its caveats, in order, as 32 bytes. */
export function signChain(key: SigningKey, identifier: ByteString, caveats: readonly ByteString[]): ByteString {
  const signature = hmac(key.key, identifier);
  for (const caveat of caveats) hmacStep(signature, caveat);
  return wordsToBytes(signature);
}

/** Signs further caveats on to a signature of any length, without the secret: what confining is. */
export function extendChain(signature: ByteString, caveats: readonly ByteString[]): ByteString {
  const [first, ...others] = caveats;
  if (first === undefined) return signature;
  const words = hmac(hmacKey(signature), first);
  for (const caveat of others) hmacStep(words, caveat);
  return wordsToBytes(words);
}

/** Compares in a time that depends on the lengths alone. */
export function equalInConstantTime(a: ByteString, b: ByteString): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
