import { encodeText } from '../macaroon/byte-string.ts';
import { coversCall, parseMatchspec, type ApiCall } from './api-matchspec.ts';
import type { CallLimit } from './caveats/caveat-codec.ts';
import type { Caveat } from './caveats/registry.ts';

/** The matchspecs of a service's calls that a caveat leaves; null when it limits none (rest-token-api.md section 2.3). */
export function callsLeft({ codec, json }: Caveat, service: string): readonly string[] | null {
  return codec.allowedApi?.(json, service) ?? null;
}

/** In which order the kinds of caveats that limit calls are asked. */
const KINDS: readonly CallLimit[] = ['api', 'service', 'data'];

/** Those of a token's caveats that limit calls to which the call does not belong, in the order in which Onezone asks them. */
export function caveatsAgainst(caveats: readonly Caveat[], call: ApiCall): readonly Caveat[] {
  return KINDS.flatMap((kind) => caveats.filter((caveat) => caveat.codec.limits === kind && !leavesCall(caveat, call)));
}

/** Does the caveat leave that call to those who use the token? */
function leavesCall(caveat: Caveat, call: ApiCall): boolean {
  const left = callsLeft(caveat, call.service);
  return left === null || left.some((text) => covers(text, call));
}

function covers(text: string, call: ApiCall): boolean {
  const spec = parseMatchspec(encodeText(text));
  return spec.ok && coversCall(spec.matchspec, call);
}
