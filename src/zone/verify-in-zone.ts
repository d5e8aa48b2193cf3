import { onezoneError } from '../errors/error-table.ts';
import type { SigningKey } from '../macaroon/signature.ts';
import type { TokenUse } from '../token/caveats/caveat-codec.ts';
import { failure, type Failure, type RenderedFailure } from '../token/failure.ts';
import type { InviteType } from '../token/invite-type.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import type { Service } from '../token/service.ts';
import { sameSubject, type Subject } from '../token/subject.ts';
import { notAnInviteToken, notAToken } from '../token/token-errors.ts';
import type { TokenInterface } from '../token/verification-context.ts';
import { verify, type SessionRule, type Verified } from '../token/verify-token.ts';
import { checkSubjectAndService } from './service-access.ts';
import { secretHolder } from './temporary-token-secrets.ts';
import type { NamedToken, Zone } from './zone.ts';

/** Who uses a token, from where and how. */
export interface TokenCircumstances {
  /** The user's IPv4 address, null when unknown. */
  readonly ip: string | null;
  readonly interface: TokenInterface | null;
  readonly service: Service | null;
  /** Null when unknown: then consumer caveats fail. */
  readonly consumer: Subject | null;
  readonly session: SessionRule;
  readonly allowDataAccessCaveats: boolean;
  /** Caveat types that count as satisfied; none when absent. */
  readonly ignoredCaveats?: readonly string[];
}

/** Verifies an access token against the zone (rest-token-api.md section 5.4). */
export function verifyAccessToken(
  zone: Zone,
  token: ParsedToken,
  circumstances: TokenCircumstances,
): Verified | Failure {
  if (token.type.kind !== 'accessToken') return notAToken('notAnAccessToken', token.type);
  return verifyInZone(zone, token, 'access', circumstances);
}

/**
 * Verifies an identity token against the zone. An unbound access token of a provider serves as one too, as it did in
 * older releases (rest-token-api.md section 1.5).
 */
export function verifyIdentityToken(
  zone: Zone,
  token: ParsedToken,
  circumstances: TokenCircumstances,
): Verified | Failure {
  if (token.type.kind === 'identityToken') return verifyInZone(zone, token, 'identity', circumstances);
  if (token.type.kind !== 'accessToken' || token.type.sessionId !== null) {
    return notAToken('notAnIdentityToken', token.type);
  }
  // Whose token it is, only a valid one says.
  const verified = verifyInZone(zone, token, 'access-as-identity', circumstances);
  return verified.ok && verified.subject.type !== 'oneprovider'
    ? notAToken('notAnIdentityToken', token.type)
    : verified;
}

/**
 * Verifies an invite token against the zone, of a certain type if one is expected. Whether its subject may still invite, and
 * how often it was used, is not looked at (rest-token-api.md section 1.5).
 */
export function verifyInviteToken(
  zone: Zone,
  token: ParsedToken,
  expected: InviteType | 'any',
  circumstances: TokenCircumstances,
): Verified | Failure {
  const { type } = token;
  if (type.kind !== 'inviteToken' || (expected !== 'any' && type.inviteType !== expected)) {
    return notAnInviteToken(expected, type);
  }
  return verifyInZone(zone, token, 'invite', circumstances);
}

function verifyInZone(
  zone: Zone,
  token: ParsedToken,
  use: TokenUse,
  circumstances: TokenCircumstances,
): Verified | Failure {
  const signed = keyOf(zone, token);
  if (!signed.ok) return signed;
  const verified = verify(token, signed.key, {
    ...circumstances,
    now: zone.clock.now(),
    use,
    geo: zone.geo,
    isGroupMember: ({ type, id }, groupId) =>
      type === 'user' && typeof id === 'string' && zone.isGroupMember(groupId, id),
  });
  if (!verified.ok) return verified;
  const refusal = checkSubjectAndService(zone, token.type, signed.subject, circumstances.service);
  return refusal === null ? { ...verified, subject: signed.subject } : failure(refusal);
}

/** What the zone keeps of a named token; undefined when it has none with that id, or the token is a temporary one. */
export function recordOf(zone: Zone, { generation, id }: ParsedToken): NamedToken | undefined {
  return generation === null && typeof id === 'string' ? zone.namedToken(id) : undefined;
}

/** What signs the token, and for whom it speaks (rest-token-api.md section 5.4, step 2); or why it cannot be (or no longer is) one of this zone's. */
export function keyOf(
  zone: Zone,
  token: ParsedToken,
): { readonly ok: true; readonly key: SigningKey; readonly subject: Subject } | RenderedFailure {
  const { subject, generation } = token;
  if (generation === null) {
    const record = recordOf(zone, token);
    if (record === undefined) return failure(onezoneError('tokenInvalid'));
    if (record.revoked) return failure(onezoneError('tokenRevoked'));
    if (token.version === 2 && !sameSubject(subject, record.subject)) {
      return failure(onezoneError('tokenSubjectInvalid'));
    }
    return { ok: true, key: zone.signingKey(record.secret), subject: record.subject };
  }
  const holder = secretHolder(subject);
  // For nobody and for groups the real service has no secrets, and crashes.
  if (holder === null) return failure(onezoneError('internalServerError'));
  const current = zone.temporaryTokenSecret(holder);
  if (generation < current.generation) return failure(onezoneError('tokenRevoked'));
  if (generation > current.generation) return failure(onezoneError('tokenInvalid'));
  return { ok: true, key: zone.signingKey(current.secret), subject };
}
