import { encodeText } from '../../src/macaroon/byte-string.ts';
import { mintToken, type MintRequest } from '../../src/token/mint-token.ts';
import type { TokenSubject, Zone } from '../../src/zone/zone.ts';
import { StateParameterError } from './caveats-asked.ts';

/** Mints a temporary token in the name of a zone's subject, in whatever form a state needs it. */
export function mintInZone(zone: Zone, subject: TokenSubject, particulars: Partial<MintRequest> = {}): string {
  const { secret, generation } = zone.temporaryTokenSecret(subject);
  const minted = mintToken({
    secret,
    generation,
    onezoneDomain: encodeText(zone.settings.onezoneDomain),
    id: zone.random.tokenId(),
    subject,
    persistence: 'temporary',
    ...particulars,
  });
  if (minted.ok) return minted.token;
  throw new StateParameterError('error' in minted ? minted.error.description : 'the token is too long to be written');
}
