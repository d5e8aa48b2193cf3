import { mint } from '../token/mint-token.ts';
import { encodeText } from '../macaroon/byte-string.ts';
import { deriveSecret } from './derive.ts';
import type { TokenSubject, Zone } from './zone.ts';

/**
 * An access token for a user or provider of the world, to start working with. The same after every restart: its id derives
 * from the seed, and it has no caveats, so it lives until the subject's temporary tokens are revoked. Nothing stores it.
 */
export function startToken(zone: Zone, seed: string, subject: TokenSubject): string {
  // A token that nobody uses is no reason for the zone to have a secret already.
  const { secret, generation } = zone.foreseeTemporaryTokenSecret(subject);
  const hex = deriveSecret(seed, 'startToken', `${subject.type}/${subject.id}`);
  const token = mint({
    key: zone.signingKey(secret),
    location: encodeText(zone.settings.onezoneDomain),
    identifier: {
      version: 2,
      persistence: 'temporary',
      generation,
      subject,
      type: { kind: 'accessToken', sessionId: null },
      id: `${hex.slice(0, 32)}ch${hex.slice(32, 36)}`,
    },
    caveats: [],
  });
  if (token === null) throw new RangeError(`the id or the domain is too long for a token: ${subject.id.slice(0, 40)}…`);
  return token;
}
