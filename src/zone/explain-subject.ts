import { failedCheck, passedCheck } from '../token/explain-checks.ts';
import type { TokenCheck } from '../token/explained-token.ts';
import { failure } from '../token/failure.ts';
import { printService, type Service } from '../token/service.ts';
import { printSubject, type Subject } from '../token/subject.ts';
import type { TokenType } from '../token/token-type.ts';
import { checkSubjectAndService } from './service-access.ts';
import type { Zone } from './zone.ts';

/**
 * Explains whether the subject exists and is not blocked, a session of a token is its own, and the service may use its
 * tokens (rest-token-api.md section 5.4, step 6).
 */
export function explainSubject(
  zone: Zone,
  type: TokenType,
  subject: Subject,
  service: Service | null,
): readonly TokenCheck[] {
  const who = nameOf(zone, subject);
  const refusal = checkSubjectAndService(zone, type, subject, null);
  if (refusal?.id === 'tokenSubjectInvalid') {
    const advice = 'Get a token of somebody who exists, or use the world that the token is from.';
    return [failedCheck('subject', `${who} does not exist here`, advice, failure(refusal))];
  }
  if (refusal?.id === 'userBlocked') {
    const advice = 'An administrator can unblock the user; the token works again then.';
    return [failedCheck('subject', `${who} is blocked`, advice, failure(refusal))];
  }
  const checks = [passedCheck('subject', `${who} exists${subject.type === 'user' ? ' and is not blocked' : ''}`)];
  const sessionId = type.kind === 'accessToken' ? type.sessionId : null;
  if (refusal !== null) {
    const finding = `the session ${String(sessionId)} does not exist, or is not one of ${who}`;
    const advice = 'Log in again, and get a token of the new session.';
    return [...checks, failedCheck('session', finding, advice, failure(refusal))];
  }
  if (sessionId !== null) checks.push(passedCheck('session', `the session ${String(sessionId)} is one of ${who}`));
  if (type.kind !== 'accessToken' || service === null) return checks;
  const forbidden = checkSubjectAndService(zone, type, subject, service);
  const name = printService(service);
  if (forbidden === null) return [...checks, passedCheck('service', `${name} may use tokens of ${who}`)];
  const advice =
    subject.type === 'user'
      ? 'Let a service use it that the user knows: a Oneprovider that supports one of the user’s spaces.'
      : 'Only Onezone itself may use the access tokens of a Oneprovider: leave the service token out.';
  return [...checks, failedCheck('service', `${name} may not use tokens of ${who}`, advice, failure(forbidden))];
}

/** The subject, with its name where that says more than the id. */
function nameOf(zone: Zone, subject: Subject): string {
  const { type, id } = subject;
  if (typeof id !== 'string') return printSubject(subject);
  const name = type === 'user' ? zone.user(id)?.username : type === 'oneprovider' ? zone.provider(id)?.name : null;
  return name === undefined || name === null || name === id ? printSubject(subject) : `${type} ${name}`;
}
