import { createHmac, hash } from 'node:crypto';
import { hmac, hmacKey, hmacStep } from '../src/macaroon/hmac.ts';
import { readMacaroon } from '../src/macaroon/macaroon.ts';
import { wordsToBytes } from '../src/macaroon/sha256.ts';

/** The HMACs of one mint: key derivation, identifier, four caveats. Each is keyed by the one before. */
export interface Chain {
  readonly messages: readonly string[];
  readonly bytes: readonly Buffer[];
  /** What must come out. */
  readonly signature: string;
}

const DERIVATION_KEY = 'macaroons-key-generator'.padEnd(32, '\0');
const derivationKeyBytes = Buffer.from(DERIVATION_KEY, 'latin1');
const BLOCK = 64;
const innerPadding = Buffer.alloc(BLOCK, 0x36);
const outerPadding = Buffer.alloc(BLOCK, 0x5c);
const inner = Buffer.alloc(BLOCK + 1024);
const outer = Buffer.alloc(BLOCK + 32);

/** The chain that minting a token takes, from the secret's text on. */
export function chainOf(token: string, secret: string): Chain {
  const macaroon = readMacaroon(token);
  if (macaroon === null || macaroon.signature === null) throw new Error('the sample token cannot be read');
  const messages = [secret, macaroon.identifier, ...macaroon.caveats.map(({ id }) => id)];
  return { messages, bytes: messages.map((text) => Buffer.from(text, 'latin1')), signature: macaroon.signature };
}

/** The fastest way found: our own SHA-256 on byte strings, nothing kept from call to call. */
export function withOwnSha256({ messages }: Chain): string {
  const [secret = '', identifier = '', ...caveats] = messages;
  const signature = hmac(hmacKey(wordsToBytes(hmac(hmacKey(DERIVATION_KEY), secret))), identifier);
  for (const caveat of caveats) hmacStep(signature, caveat);
  return wordsToBytes(signature);
}

/** HMAC as two calls of `crypto.hash`. */
export function withCryptoHash({ bytes }: Chain): string {
  let key = derivationKeyBytes;
  for (const message of bytes) {
    inner.set(innerPadding);
    outer.set(outerPadding);
    for (let i = 0; i < key.length; i++) {
      inner[i] = 0x36 ^ (key[i] ?? 0);
      outer[i] = 0x5c ^ (key[i] ?? 0);
    }
    inner.set(message, BLOCK);
    outer.set(hash('sha256', inner.subarray(0, BLOCK + message.length), 'buffer'), BLOCK);
    key = hash('sha256', outer, 'buffer');
  }
  return key.toString('latin1');
}

/** What one would write first. */
export function withCreateHmac({ bytes }: Chain): string {
  let key = derivationKeyBytes;
  for (const message of bytes) key = createHmac('sha256', key).update(message).digest();
  return key.toString('latin1');
}
