import { encodeText } from '../../src/macaroon/byte-string.ts';
import { writeMacaroon } from '../../src/macaroon/macaroon.ts';

/** What is in a token, in its own words. */
export interface RawToken {
  readonly location?: string;
  /** As `2/nmd/usr-{id}/act/{id}`. */
  readonly identifier: string;
  readonly caveats?: readonly string[];
  /** Behind those, one that a third party would have to discharge. */
  readonly thirdParty?: string;
}

const THIRD_PARTY = { verificationId: encodeText('v'.repeat(72)), location: encodeText('https://third.example.com') };

/** A token with whatever in it, which no Onezone would make. Its signature is of nobody. */
export function rawToken({ location = 'onezone.example.com', identifier, caveats = [], thirdParty }: RawToken): string {
  const token = writeMacaroon({
    location: encodeText(location),
    identifier: encodeText(identifier),
    caveats: [
      ...caveats.map((id) => ({ id: encodeText(id), thirdParty: null })),
      ...(thirdParty === undefined ? [] : [{ id: encodeText(thirdParty), thirdParty: THIRD_PARTY }]),
    ],
    signature: '\u{ab}'.repeat(32),
  });
  if (token === null) throw new RangeError(`too long for a token: ${identifier}`);
  return token;
}
