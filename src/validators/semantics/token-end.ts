import { readCaveatText } from '../../token/caveats/registry.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';

/** Until when a token is good at most, in seconds since the epoch; null when none of its caveats says. */
export function tokenEnd({ macaroon }: ParsedToken): number | null {
  const ends = macaroon.caveats.flatMap(({ id, thirdParty }) => {
    const caveat = thirdParty === null ? readCaveatText(id) : null;
    const end = caveat?.codec.expiry?.(caveat.json);
    return end === undefined ? [] : [Number(end)];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}
