import { coversCall, parseMatchspec, type ApiCall } from '../token/api-matchspec.ts';
import { readCaveatText } from '../token/caveats/registry.ts';
import { encodeText } from '../macaroon/byte-string.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import { tokenCaveatUnknown, tokenCaveatUnverified } from '../token/token-errors.ts';
import type { Failure } from '../token/failure.ts';

/**
 * Do the caveats of the caller's token let the operation through (rest-token-api.md section 2.3)? They were satisfied at
 * authentication; this is about what they limit. Null when they do.
 */
export function checkCallerCaveats(token: ParsedToken, call: () => ApiCall): Failure | null {
  for (const { id } of token.macaroon.caveats) {
    const caveat = readCaveatText(id);
    if (caveat === null) return tokenCaveatUnknown(id);
    const { codec, json } = caveat;
    if (codec.allowedApi === undefined) continue;
    const made = call();
    const allowed = codec.allowedApi(json, made.service);
    if (allowed !== null && !allowed.some((spec) => covers(spec, made))) return tokenCaveatUnverified(caveat);
  }
  return null;
}

function covers(text: string, call: ApiCall): boolean {
  const spec = parseMatchspec(encodeText(text));
  return spec.ok && coversCall(spec.matchspec, call);
}
