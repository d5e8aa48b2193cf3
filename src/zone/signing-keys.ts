import { encodeText } from '../macaroon/byte-string.ts';
import { signingKey, type SigningKey } from '../macaroon/signature.ts';

/** Keys beyond this many push out the oldest, so that tokens of invented subjects cannot fill the memory. */
const MAX_KEYS = 1000;

/** Answers the signing key of a secret, and remembers it. */
export function signingKeys(): (secret: string) => SigningKey {
  const keys = new Map<string, SigningKey>();
  return (secret) => {
    const known = keys.get(secret);
    if (known !== undefined) return known;
    const key = signingKey(encodeText(secret));
    const [oldest] = keys.keys();
    if (keys.size >= MAX_KEYS && oldest !== undefined) keys.delete(oldest);
    keys.set(secret, key);
    return key;
  };
}
