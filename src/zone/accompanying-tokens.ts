import { onezoneError } from '../errors/error-table.ts';
import { failure, type Failure } from '../token/failure.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import type { Service } from '../token/service.ts';
import type { Subject } from '../token/subject.ts';
import type { TokenInterface } from '../token/verification-context.ts';
import { verifyIdentityToken } from './verify-in-zone.ts';
import type { Zone } from './zone.ts';

const UNREADABLE = failure(onezoneError('badToken'));

/** From where and how an accompanying token is used. */
interface Use {
  readonly ip: string | null;
  readonly interface: TokenInterface | null;
  /** Caveat types that count as satisfied; none when absent. */
  readonly ignoredCaveats?: readonly string[];
}

/** A service that has proved which it is. */
export interface ProvenService {
  readonly ok: true;
  readonly service: Service;
}

/** A consumer who has proved to be it. */
export interface ProvenConsumer {
  readonly ok: true;
  readonly consumer: Subject;
}

/** The service that speaks, as the service token in a header says; one that cannot be read is a bad one. */
export function readServiceToken(zone: Zone, text: string, ip: string | null): ProvenService | Failure {
  const token = zone.readToken(text);
  if (typeof token === 'string') return wrapTokenError('badServiceToken', UNREADABLE);
  const proven = verifyServiceToken(zone, token, { ip, interface: 'rest' });
  // A token of version 1 does not say whose it is, so its prefix counts when that is known: here, and not in a body.
  const isPanel = token.version === 1 && text.startsWith('opp-');
  return proven.ok && isPanel ? { ok: true, service: { ...proven.service, type: 'op_panel' } } : proven;
}

/** Who consumes an access token, as the consumer token in a header says; one that cannot be read is a bad one. */
export function readConsumerToken(zone: Zone, text: string, ip: string | null): ProvenConsumer | Failure {
  const token = zone.readToken(text);
  if (typeof token === 'string') return wrapTokenError('badConsumerToken', UNREADABLE);
  return verifyConsumerToken(zone, token, { ip, interface: 'rest' });
}

/** The service that speaks, as the service token beside an access token says; a failure is `badServiceToken`. */
export function verifyServiceToken(zone: Zone, token: ParsedToken, use: Use): ProvenService | Failure {
  const verified = verifyIdentity(zone, token, use);
  if (!verified.ok) return wrapTokenError('badServiceToken', verified);
  const { type, id } = verified.subject;
  if (type !== 'oneprovider' || id === null) {
    return wrapTokenError('badServiceToken', failure(onezoneError('tokenInvalid')));
  }
  return { ok: true, service: { type: token.serviceIndication === 'opp' ? 'op_panel' : 'op_worker', id } };
}

/** Who consumes a token, as the consumer token beside it says; a failure is `badConsumerToken`. */
export function verifyConsumerToken(zone: Zone, token: ParsedToken, use: Use): ProvenConsumer | Failure {
  const verified = verifyIdentity(zone, token, use);
  return verified.ok ? { ok: true, consumer: verified.subject } : wrapTokenError('badConsumerToken', verified);
}

/** Says of a failure to which of several tokens it belongs; a crash is nobody's. */
function wrapTokenError(id: 'badServiceToken' | 'badConsumerToken', cause: Failure): Failure {
  if (!('error' in cause) || cause.error.id === 'internalServerError') return cause;
  return failure(onezoneError(id, { tokenError: cause.error }));
}

function verifyIdentity(zone: Zone, token: ParsedToken, use: Use): ReturnType<typeof verifyIdentityToken> {
  return verifyIdentityToken(zone, token, {
    ...use,
    service: null,
    consumer: null,
    session: { mode: 'any' },
    allowDataAccessCaveats: false,
  });
}
