import { onezoneError } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import type { ApiCall } from '../token/api-matchspec.ts';
import type { TokenUse } from '../token/caveats/caveat-codec.ts';
import { explainCall, explainChecks, failedCheck, passedCheck, readable, unreadable } from '../token/explain-checks.ts';
import { explained, refused } from '../token/explain-token.ts';
import type { ExplainedToken, TokenCheck } from '../token/explained-token.ts';
import { failure, type Failure } from '../token/failure.ts';
import type { InviteType } from '../token/invite-type.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import type { Service } from '../token/service.ts';
import type { Subject } from '../token/subject.ts';
import { notAnInviteToken, notAToken, unreadableToken } from '../token/token-errors.ts';
import type { TokenType } from '../token/token-type.ts';
import type { TokenInterface } from '../token/verification-context.ts';
import { useOf, type VerifyOptions } from '../token/verify-token.ts';
import { readConsumerToken, readServiceToken } from './accompanying-tokens.ts';
import { explainExternalToken } from './explain-external-token.ts';
import { explainRecord } from './explain-record.ts';
import { explainSubject } from './explain-subject.ts';
import { ONEZONE } from './service-access.ts';
import type { Zone } from './zone.ts';

/** As what a token is presented: credentials, proof of who one is, or an invitation. */
export type PresentedAs = ReturnType<typeof useOf>;

/** Who presents a token to a zone, from where and how. */
export interface Presentation {
  /** By the token's type when null. */
  readonly as: PresentedAs | null;
  /** Null when unknown. */
  readonly ip: string | null;
  readonly interface: TokenInterface;
  /** The service, or a service token that proves which it is; Onezone itself when null. */
  readonly service: Service | { readonly token: string } | null;
  /** The consumer, or a consumer token that proves who it is; unknown when null. */
  readonly consumer: Subject | { readonly token: string } | null;
  /** The session of Onezone's web interface that a cookie names. */
  readonly session: string | null;
  readonly allowDataAccessCaveats: boolean;
  readonly expectedInviteType: InviteType | 'any';
  /** The call of the API for which it is presented, by the token's subject; null when there is none in particular. */
  readonly call: ((subject: Subject, token: ParsedToken) => ApiCall) | null;
}

/** An explained token, and as what it was presented. */
export interface ExplainedInZone extends ExplainedToken {
  readonly as: PresentedAs;
}

/**
 * Explains what a zone says to a token: every check in the order of rest-token-api.md sections 2.1 and 5.4. The first
 * failure is that of authentication for an access token, of the verification operations for the others.
 */
export function explainInZone(zone: Zone, text: string, presentation: Presentation): ExplainedInZone {
  const token = zone.readToken(text);
  if (typeof token === 'string') {
    const as = presentation.as ?? 'access';
    if (as === 'access') return { ...explainExternalToken(zone, text, token), as };
    return { ...refused([unreadable(token, badValue('token', token, zone))]), as };
  }
  const as = presentation.as ?? useOf(token);
  const checks: TokenCheck[] = [readable(token)];
  const service = as === 'access' ? serviceOf(zone, presentation, checks) : null;
  const consumer = consumerOf(zone, as, presentation, checks);
  const record = explainRecord(zone, token);
  const { subject } = record;
  const mistyped = typeFailure(token, subject, as, presentation.expectedInviteType);
  const typeCheck =
    mistyped === null
      ? passedCheck('type', TYPE_FINDINGS[as])
      : failedCheck('type', `not to be used as ${NOUNS[as]}`, `Present ${NOUNS[as]}.`, mistyped);
  // Whether an access token proves who one is depends on its subject, which only a valid one tells.
  const isTypeLast = mistyped !== null && as === 'identity' && isUnbound(token.type);
  checks.push(...(isTypeLast ? [] : [typeCheck]), record.check);
  const options: VerifyOptions = {
    now: zone.clock.now(),
    ip: presentation.ip,
    interface: presentation.interface,
    service,
    consumer,
    allowDataAccessCaveats: presentation.allowDataAccessCaveats,
    session: sessionRule(as, service, presentation.session),
    use: useAs(token, as),
    geo: zone.geo,
    isGroupMember: ({ type, id }, groupId) =>
      type === 'user' && typeof id === 'string' && zone.isGroupMember(groupId, id),
  };
  checks.push(...explainChecks(token, record.key, options), ...explainSubject(zone, token.type, subject, service));
  if (isTypeLast) checks.push(typeCheck);
  if (presentation.call !== null && as === 'access') {
    checks.push(explainCall(token, presentation.call(subject, token)));
  }
  return { ...explained(token, text, checks, options, subject), as };
}

const NOUNS = { access: 'an access token', identity: 'an identity token', invite: 'an invite token' } as const;

const TYPE_FINDINGS = {
  access: 'may be sent as credentials',
  identity: 'may be sent to prove who one is',
  invite: 'may be sent to join something',
} as const;

/** The service that speaks, which a bad service token leaves unknown. */
function serviceOf(zone: Zone, { service, ip }: Presentation, checks: TokenCheck[]): Service | null {
  if (service === null || !('token' in service)) return service ?? ONEZONE;
  const verified = readServiceToken(zone, service.token, ip);
  checks.push(accompanying('serviceToken', verified));
  return verified.ok ? verified.service : null;
}

/** The consumer, which a bad consumer token leaves unknown. */
function consumerOf(zone: Zone, as: PresentedAs, presentation: Presentation, checks: TokenCheck[]): Subject | null {
  const { consumer, ip } = presentation;
  if (consumer === null || !('token' in consumer)) return consumer;
  const token = as === 'access' ? null : zone.readToken(consumer.token);
  const verified =
    typeof token === 'string' ? badValue('consumerToken', token, zone) : readConsumerToken(zone, consumer.token, ip);
  checks.push(accompanying('consumerToken', verified));
  return verified.ok ? verified.consumer : null;
}

/** Credentials that cannot be read are bad tokens, whatever is wrong; an operation that verifies tokens says it of its key. */
function badValue(key: string, reason: 'badToken' | 'tokenTooLarge', { settings }: Zone): Failure {
  const tokenError = unreadableToken(reason, settings.maxTokenSize);
  return failure(onezoneError('badValueToken', { key, tokenError }));
}

function accompanying(check: 'serviceToken' | 'consumerToken', verified: { readonly ok: true } | Failure): TokenCheck {
  if (verified.ok) return passedCheck(check, 'valid');
  const cause = 'error' in verified ? causeOf(verified.error) : null;
  return failedCheck(
    check,
    `not valid: ${cause?.description ?? 'it cannot even be told why'}`,
    'Explain that token with --as identity, or send another one.',
    verified,
  );
}

function causeOf({ details }: OnezoneError): OnezoneError | null {
  const cause = details?.['tokenError'];
  return typeof cause === 'object' && cause !== null && 'description' in cause ? (cause as OnezoneError) : null; // as wrapped above
}

/** Is it a token of that kind? An unbound access token of a provider serves as identity token too. */
function typeFailure(
  { type }: ParsedToken,
  subject: Subject,
  as: PresentedAs,
  expected: InviteType | 'any',
): Failure | null {
  switch (as) {
    case 'access':
      return type.kind === 'accessToken' ? null : notAToken('notAnAccessToken', type);
    case 'identity': {
      const serves = isUnbound(type) && subject.type === 'oneprovider';
      return type.kind === 'identityToken' || serves ? null : notAToken('notAnIdentityToken', type);
    }
    case 'invite': {
      const isExpected = type.kind === 'inviteToken' && (expected === 'any' || expected === type.inviteType);
      return isExpected ? null : notAnInviteToken(expected, type);
    }
  }
}

function isUnbound(type: TokenType): boolean {
  return type.kind === 'accessToken' && type.sessionId === null;
}

function useAs({ type }: ParsedToken, as: PresentedAs): TokenUse {
  return as === 'identity' && type.kind === 'accessToken' ? 'access-as-identity' : as;
}

/** Only credentials are held against the session of a cookie, which a Onepanel never sees. */
function sessionRule(as: PresentedAs, service: Service | null, session: string | null): VerifyOptions['session'] {
  if (as !== 'access' || service?.type === 'op_panel') return { mode: 'any' };
  return session === null ? { mode: 'none' } : { mode: 'exact', id: session };
}
