import { writeMacaroon } from '../../src/macaroon/macaroon.ts';

/** A token with the identifier as it is, whatever it says, and a signature of zeros. */
export function unsignedToken(identifier: string): string {
  const token = writeMacaroon({
    location: 'onezone.example.com',
    identifier,
    caveats: [],
    signature: '\0'.repeat(32),
  });
  if (token === null) throw new RangeError('the identifier is too long for a packet');
  return token;
}
