import { onezoneError } from '../errors/error-table.ts';
import type { SigningKey } from '../macaroon/signature.ts';
import { failedCheck, passedCheck } from '../token/explain-checks.ts';
import type { TokenCheck } from '../token/explained-token.ts';
import { failure } from '../token/failure.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import { printInteger } from '../token/erlang-integer.ts';
import { printSubject, sameSubject, type Subject } from '../token/subject.ts';
import type { Zone } from './zone.ts';

/** What a zone remembers of a token, or of its subject's temporary tokens. */
export interface ExplainedRecord {
  readonly check: TokenCheck;
  /** What should have signed the token; null when the zone has no such secret, or no longer. */
  readonly key: SigningKey | null;
  /** For whom the token speaks. */
  readonly subject: Subject;
}

/** Explains what a zone remembers of a token (rest-token-api.md section 5.4, step 2). */
export function explainRecord(zone: Zone, token: ParsedToken): ExplainedRecord {
  const { subject, generation } = token;
  if (generation === null) return explainNamed(zone, token);
  if ((subject.type !== 'user' && subject.type !== 'oneprovider') || typeof subject.id !== 'string') {
    // Onezone looks for secrets of whom it knows no kind, and crashes (as in verify-in-zone.ts).
    const isKind = subject.type === 'user' || subject.type === 'oneprovider';
    return {
      check: failedCheck(
        'record',
        `no ${subject.type} has temporary tokens`,
        'Get a token of a user or a Oneprovider.',
        failure(onezoneError(isKind ? 'tokenInvalid' : 'internalServerError')),
      ),
      key: null,
      subject,
    };
  }
  const current = zone.temporaryTokenSecret(subject.type === 'user' ? 'user' : 'provider', subject.id);
  const mine = `temporary, of generation ${printInteger(generation)}`;
  if (generation < current.generation) {
    const finding = `${mine}, but generation ${current.generation} is the current one: all older ones were revoked`;
    const revoked = failure(onezoneError('tokenRevoked'));
    return { check: failedCheck('record', finding, 'Get a new token.', revoked), key: null, subject };
  }
  if (generation > current.generation) {
    const finding = `${mine}, but the current one is only ${current.generation}`;
    const advice = 'Use the Onezone, or the world, that the token is from.';
    return { check: failedCheck('record', finding, advice, failure(onezoneError('tokenInvalid'))), key: null, subject };
  }
  return { check: passedCheck('record', `${mine}, the current one`), key: zone.signingKey(current.secret), subject };
}

function explainNamed(zone: Zone, { subject, id, version }: ParsedToken): ExplainedRecord {
  const record = typeof id === 'string' ? zone.namedToken(id) : undefined;
  if (record === undefined) {
    return {
      check: failedCheck(
        'record',
        `no named token has the id ${String(id)} here`,
        'Use the Onezone, or the world, that the token is from; or it was deleted: get a new one.',
        failure(onezoneError('tokenInvalid')),
      ),
      key: null,
      subject,
    };
  }
  const key = zone.signingKey(record.secret);
  const mine = `the named token “${record.name}”`;
  const known = { key, subject: record.subject };
  if (record.revoked) {
    const revoked = failure(onezoneError('tokenRevoked'));
    const advice = 'Its owner can take the revocation back; or get another token.';
    return { ...known, check: failedCheck('record', `${mine} is revoked`, advice, revoked) };
  }
  if (version === 2 && !sameSubject(subject, record.subject)) {
    const finding = `${mine} is of ${printSubject(record.subject)}, and not of ${printSubject(subject)}`;
    const other = failure(onezoneError('tokenSubjectInvalid'));
    return { ...known, check: failedCheck('record', finding, 'Get a token of that subject.', other) };
  }
  return { ...known, check: passedCheck('record', `${mine}, not revoked`) };
}
