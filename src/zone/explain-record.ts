import type { OnezoneErrorId } from '../errors/onezone-error.ts';
import type { SigningKey } from '../macaroon/signature.ts';
import { printInteger } from '../token/erlang-integer.ts';
import { failedCheck, passedCheck } from '../token/explain-checks.ts';
import type { TokenCheck } from '../token/explained-token.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import { printSubject, type Subject } from '../token/subject.ts';
import { secretHolder } from './temporary-token-secrets.ts';
import { keyOf, recordOf } from './verify-in-zone.ts';
import type { NamedToken, Zone } from './zone.ts';

/** What a zone remembers of a token, or of its subject's temporary tokens. */
export interface ExplainedRecord {
  readonly check: TokenCheck;
  /** What should have signed the token; null when the zone has no such secret, or no longer. */
  readonly key: SigningKey | null;
  /** For whom the token speaks. */
  readonly subject: Subject;
}

/** What is so, and what to do. */
type Words = readonly [finding: string, advice: string];

/** Explains what a zone remembers of a token (rest-token-api.md section 5.4, step 2). */
export function explainRecord(zone: Zone, token: ParsedToken): ExplainedRecord {
  const record = recordOf(zone, token);
  const signed = keyOf(zone, token);
  if (signed.ok) {
    const finding = record === undefined ? `${temporary(token)}, the current one` : `${nameOf(record)}, not revoked`;
    return { check: passedCheck('record', finding), key: signed.key, subject: signed.subject };
  }
  const [finding, advice] =
    token.generation === null ? wordsOfNamed(signed.error.id, token, record) : wordsOfTemporary(zone, token);
  return {
    check: failedCheck('record', finding, advice, signed),
    key: record === undefined ? null : zone.signingKey(record.secret),
    subject: record?.subject ?? token.subject,
  };
}

const ELSEWHERE = 'Use the Onezone, or the world, that the token is from';

function wordsOfNamed(why: OnezoneErrorId, { id, subject }: ParsedToken, record: NamedToken | undefined): Words {
  if (record === undefined) {
    return [`no named token has the id ${String(id)} here`, `${ELSEWHERE}; or it was deleted: get a new one.`];
  }
  if (why === 'tokenRevoked') {
    return [`${nameOf(record)} is revoked`, 'Its owner can take the revocation back; or get another token.'];
  }
  const finding = `${nameOf(record)} is of ${printSubject(record.subject)}, and not of ${printSubject(subject)}`;
  return [finding, 'Get a token of that subject.'];
}

function wordsOfTemporary(zone: Zone, token: ParsedToken): Words {
  const { subject, generation } = token;
  const holder = secretHolder(subject);
  if (holder === null) {
    return [`no ${subject.type} has temporary tokens`, 'Get a token of a user or a Oneprovider.'];
  }
  const current = zone.temporaryTokenSecret(holder).generation;
  if (generation !== null && generation > current) {
    return [`${temporary(token)}, but the current one is only ${current}`, `${ELSEWHERE}.`];
  }
  const finding = `${temporary(token)}, but generation ${current} is the current one: all older ones were revoked`;
  return [finding, 'Get a new token.'];
}

function temporary({ generation }: ParsedToken): string {
  return `temporary, of generation ${generation === null ? 'none' : printInteger(generation)}`;
}

function nameOf({ name }: NamedToken): string {
  return `the named token “${name}”`;
}
