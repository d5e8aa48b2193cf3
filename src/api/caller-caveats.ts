import type { ApiCall } from '../token/api-matchspec.ts';
import { caveatsAgainst } from '../token/caveat-limits.ts';
import { readCaveatText, type Caveat } from '../token/caveats/registry.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import { tokenCaveatUnknown, tokenCaveatUnverified } from '../token/token-errors.ts';
import type { Failure } from '../token/failure.ts';

/**
 * Do the caveats of the caller's token let the operation through (rest-token-api.md section 2.3)? They were satisfied at
 * authentication; this is about what they limit. Null when they do.
 */
export function checkCallerCaveats(token: ParsedToken, call: () => ApiCall): Failure | null {
  const limiting: Caveat[] = [];
  for (const { id } of token.macaroon.caveats) {
    const caveat = readCaveatText(id);
    if (caveat === null) return tokenCaveatUnknown(id);
    if (caveat.codec.limits !== undefined) limiting.push(caveat);
  }
  const [first] = limiting.length === 0 ? [] : caveatsAgainst(limiting, call());
  return first === undefined ? null : tokenCaveatUnverified(first);
}
