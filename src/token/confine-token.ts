import { onezoneError } from '../errors/error-table.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { Text } from '../macaroon/byte-string.ts';
import { writeMacaroon } from '../macaroon/macaroon.ts';
import { extendChain } from '../macaroon/signature.ts';
import { acceptCaveats } from './accept-caveats.ts';
import type { Caveat } from './caveats/registry.ts';
import { failure, type Failure } from './failure.ts';
import type { Minted } from './mint-token.ts';
import { DEFAULT_MAX_TOKEN_SIZE, parseToken, type ParsedToken } from './parsed-token.ts';
import type { ReadOptions } from './read-token.ts';
import { unreadableToken } from './token-errors.ts';

/** A token and the caveats to add to it. */
export interface ConfineRequest extends ReadOptions {
  readonly token: Text;
  /** As in `POST /tokens/confine`. */
  readonly caveats: readonly unknown[];
}

/**
 * Adds caveats to a token, without its secret (token-format.md, "Confining"; confine.json). Neither its signature nor
 * what its type supports is checked; a prefix, whitespace and an odd order of packets are lost.
 *
 * Fails with `badToken` or `tokenTooLarge`, then with `badValueCaveat`.
 */
export function confineToken(request: ConfineRequest): Minted | Failure {
  const maxSize = request.maxTokenSize ?? DEFAULT_MAX_TOKEN_SIZE;
  const parsed = parseToken(request.token, maxSize);
  if (typeof parsed === 'string') return { ...failure(unreadableToken(parsed, maxSize)), stage: 'deserialize' };
  const caveats = acceptCaveats(request.caveats as readonly JsonValue[]); // checked there
  return caveats.ok ? confine(parsed, caveats.caveats) : caveats;
}

/** As {@link confineToken}, of a token that was read and caveats that were accepted. */
export function confine({ macaroon }: ParsedToken, caveats: readonly Caveat[]): Minted | Failure {
  const texts = caveats.map(({ codec, json }) => codec.toText(json));
  const signature = macaroon.signature === null ? null : extendChain(macaroon.signature, texts);
  const token = writeMacaroon({
    ...macaroon,
    caveats: [...macaroon.caveats, ...texts.map((id) => ({ id, thirdParty: null }))],
    signature,
  });
  return token === null ? failure(onezoneError('badToken')) : { ok: true, token };
}
