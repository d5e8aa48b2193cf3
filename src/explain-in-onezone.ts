import { crashAnswer, errorAnswer, foreignAnswer, unauthorizedAnswer, unrenderableAnswer } from './api/answers.ts';
import type { PlainAnswer } from './api/plain-http.ts';
import { refusals } from './api/refusals.ts';
import { onezoneError } from './errors/error-table.ts';
import { encodeText } from './macaroon/byte-string.ts';
import { callMeant, operationsLeft } from './operation-meant.ts';
import type { InviteType } from './token/invite-type.ts';
import type { TokenCheck } from './token/explained-token.ts';
import { parseIpv4 } from './token/ipv4.ts';
import { readService, type Service } from './token/service.ts';
import { readSubject, type Subject } from './token/subject.ts';
import type { TokenInterface } from './token/verification-context.ts';
import { frozenClock } from './zone/clock.ts';
import { explainInZone, type ExplainedInZone, type PresentedAs, type Presentation } from './zone/explain-in-zone.ts';
import type { Zone } from './zone/zone.ts';

/** Who presents a token, from where and how. What is absent is unknown, except where a default is told. */
export interface ExplainContext {
  /** As what it is presented: `access` means as credentials. By the token's own type when absent. */
  readonly as?: PresentedAs;
  /** Seconds since the epoch; the zone's clock when absent. */
  readonly now?: number;
  /** IPv4, dotted. */
  readonly ip?: string;
  /** `rest` when absent. */
  readonly interface?: TokenInterface;
  /** Such as `opw-{id}`; Onezone itself when absent. */
  readonly service?: string;
  /** A token that proves which service it is. */
  readonly serviceToken?: string;
  /** Such as `usr-{id}` or `prv-{id}`. */
  readonly consumer?: string;
  /** A token that proves who the consumer is. */
  readonly consumerToken?: string;
  /** The session of Onezone's web interface that a cookie names; none when absent. */
  readonly session?: string;
  readonly allowDataAccessCaveats?: boolean;
  /** `any` when absent. */
  readonly expectedInviteType?: InviteType | 'any';
  /** What it is to be used for: an operation's id, or its method and path, such as `GET /tokens/named/{id}`. */
  readonly operation?: string;
}

/** What Onezone says to a token in a context, and why. */
export interface OnezoneExplanation extends ExplainedInZone {
  /** The answer to the token: as credentials of a request, or to the operation that verifies such tokens. Null if accepted. */
  readonly answer: { readonly status: number; readonly body: string } | null;
  /** A part of a context with which a refused token would be accepted; null if there is none, or none is known. */
  readonly acceptedWith: ExplainContext | null;
  /** The ids of the operations that the caveats of an accepted access token leave; null when they limit none. */
  readonly operations: readonly string[] | null;
}

/**
 * Explains what a zone says to a token.
 *
 * @throws RangeError for a context that means nothing, such as an address that is none.
 */
export function explainInOnezone(zone: Zone, token: string, context: ExplainContext = {}): OnezoneExplanation {
  const explained = explainWith(zone, token, context);
  const answer = answerTo(explained);
  return {
    ...explained,
    answer: answer === null ? null : { status: answer.status, body: answer.body },
    acceptedWith: findAcceptance(zone, token, context, explained),
    operations: explained.as === 'access' && explained.grant !== null ? operationsLeft(zone, explained.grant) : null,
  };
}

function explainWith(zone: Zone, token: string, context: ExplainContext): ExplainedInZone {
  const here = context.now === undefined ? zone : { ...zone, clock: frozenClock(context.now) };
  return explainInZone(here, token, presentationOf(here, context));
}

/** Puts together what each failing check asks for, and tries whether that is enough. */
function findAcceptance(
  zone: Zone,
  token: string,
  context: ExplainContext,
  explained: ExplainedInZone,
): ExplainContext | null {
  const failed = explained.checks.filter(({ verdict }) => verdict !== 'passed');
  const changes = failed.map((check) => changeFor(check, explained));
  if (changes.length === 0 || changes.includes(null)) return null;
  const change: ExplainContext = Object.assign({}, ...changes);
  const { serviceToken, consumerToken, ...rest } = context;
  const changed: ExplainContext = {
    ...rest,
    // A token that proves somebody else gives way.
    ...(serviceToken !== undefined && change.service === undefined && { serviceToken }),
    ...(consumerToken !== undefined && change.consumer === undefined && { consumerToken }),
    ...change,
  };
  return explainWith(zone, token, changed).accepted ? change : null;
}

/** What of the context would have to be otherwise for the check to pass; null when nothing there would help. */
function changeFor({ check, caveat }: TokenCheck, { token }: ExplainedInZone): ExplainContext | null {
  if (caveat !== null) return caveat.satisfiedBy;
  const access: unknown = check === 'session' ? token?.type['accessToken'] : null;
  if (typeof access !== 'object' || access === null || !('sessionId' in access)) return null;
  return typeof access.sessionId === 'string' ? { session: access.sessionId } : null;
}

function presentationOf(zone: Zone, context: ExplainContext): Presentation {
  const { ip = null, service, serviceToken, consumer, consumerToken, operation } = context;
  if (ip !== null && parseIpv4(ip) === null) {
    throw new RangeError(`${JSON.stringify(ip)} is no IPv4 address. Write four numbers with dots, such as 10.1.2.3.`);
  }
  return {
    as: context.as ?? null,
    ip,
    interface: context.interface ?? 'rest',
    service: serviceToken === undefined ? readNamedService(service) : { token: serviceToken },
    consumer: consumerToken === undefined ? readNamedConsumer(consumer) : { token: consumerToken },
    session: context.session ?? null,
    allowDataAccessCaveats: context.allowDataAccessCaveats ?? false,
    expectedInviteType: context.expectedInviteType ?? 'any',
    call: operation === undefined ? null : callMeant(operation, zone, ip),
  };
}

function readNamedService(text: string | undefined): Service | null {
  if (text === undefined) return null;
  const service = readService(encodeText(text));
  if (service !== null) return service;
  throw new RangeError(
    `${JSON.stringify(text)} is no service. Write ozw-onezone, ozp-onezone, opw-{Oneprovider} or opp-{Oneprovider}.`,
  );
}

function readNamedConsumer(text: string | undefined): Subject | null {
  if (text === undefined) return null;
  const consumer = readSubject(encodeText(text));
  if (consumer !== null) return consumer;
  throw new RangeError(`${JSON.stringify(text)} is no consumer. Write usr-{id}, prv-{id} or nobody.`);
}

function answerTo({ as, failure, checks }: ExplainedInZone): PlainAnswer | null {
  if (failure === null) return null;
  const isLate = checks.find(({ verdict }) => verdict === 'failed')?.check === 'operation';
  if (!('error' in failure)) {
    if (as !== 'access') return unrenderableAnswer(failure, refusals.crash());
    return isLate ? crashAnswer(refusals.crash()) : foreignAnswer(500, refusals.crash());
  }
  const { error } = failure;
  if (as !== 'access') return errorAnswer(error, refusals.logic(error));
  const unauthorized = onezoneError('unauthorized', { authError: error });
  const refusal = isLate ? refusals.callerCaveats(error) : refusals.logic(unauthorized);
  return isLate ? errorAnswer(unauthorized, refusal) : unauthorizedAnswer(unauthorized, refusal);
}
