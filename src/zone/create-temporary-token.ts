import { onezoneError } from '../errors/error-table.ts';
import { encodeText } from '../macaroon/byte-string.ts';
import type { Caveat } from '../token/caveats/registry.ts';
import type { Integer } from '../token/erlang-integer.ts';
import { failure, TOO_LONG, type Failure } from '../token/failure.ts';
import { mint, type Minted } from '../token/mint-token.ts';
import type { TokenType } from '../token/token-type.ts';
import { checkSubjectAndServices } from './service-access.ts';
import type { TokenSubject, Zone } from './zone.ts';

/** In whose name, of what type and how confined a token is to be. */
export interface TemporaryTokenRequest {
  readonly subject: TokenSubject;
  readonly type: TokenType;
  readonly caveats: readonly Caveat[];
}

/**
 * Mints a temporary token (rest-token-api.md section 1.2.4). Nothing is stored but the subject's secret, on first use.
 *
 * Fails with `tokenSubjectInvalid`, `userBlocked`, `tokenSessionInvalid`, `tokenServiceForbidden`, then with
 * `tokenTimeCaveatRequired` unless the earliest time caveat lies within the maximum; unrenderably when the token is too
 * long to be serialized.
 */
export function createTemporaryToken(zone: Zone, { subject, type, caveats }: TemporaryTokenRequest): Minted | Failure {
  const refusal = checkSubjectAndServices(zone, type, subject, caveats);
  if (refusal !== null) return failure(refusal);
  const { maxTemporaryTokenTtl, onezoneDomain } = zone.settings;
  const expiry = earliestExpiry(caveats);
  if (expiry === null || expiry > zone.clock.now() + maxTemporaryTokenTtl) {
    return failure(onezoneError('tokenTimeCaveatRequired', { maxTtl: maxTemporaryTokenTtl }));
  }
  const { secret, generation } = zone.temporaryTokenSecret(subject);
  const token = mint({
    key: zone.signingKey(secret),
    location: encodeText(onezoneDomain),
    identifier: { version: 2, persistence: 'temporary', generation, subject, type, id: zone.random.tokenId() },
    caveats: caveats.map(({ codec, json }) => codec.toText(json)),
  });
  return token === null ? TOO_LONG : { ok: true, token };
}

function earliestExpiry(caveats: readonly Caveat[]): Integer | null {
  let earliest: Integer | null = null;
  for (const { codec, json } of caveats) {
    const expiry = codec.expiry?.(json) ?? null;
    if (expiry !== null && (earliest === null || expiry < earliest)) earliest = expiry;
  }
  return earliest;
}
