import { onezoneError } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import type { Caveat } from '../token/caveats/registry.ts';
import type { Service } from '../token/service.ts';
import type { Subject } from '../token/subject.ts';
import type { TokenType } from '../token/token-type.ts';
import type { Zone } from './zone.ts';

/** Onezone itself: the service that speaks when no service token says otherwise. */
export const ONEZONE: Service = { type: 'oz_worker', id: 'onezone' };

/**
 * May the subject use a token of that type with that service (rest-token-api.md sections 1.2.4 and 5.4, step 6)? Null when
 * it may; else `tokenSubjectInvalid`, `userBlocked`, `tokenSessionInvalid` or `tokenServiceForbidden`.
 */
export function checkSubjectAndService(
  zone: Zone,
  type: TokenType,
  subject: Subject,
  service: Service | null,
): OnezoneError | null {
  if (typeof subject.id !== 'string') return onezoneError('tokenSubjectInvalid');
  const sessionId = type.kind === 'accessToken' ? type.sessionId : null;
  if (subject.type === 'user') {
    const user = zone.user(subject.id);
    if (user === undefined) return onezoneError('tokenSubjectInvalid');
    if (user.blocked) return onezoneError('userBlocked');
    if (sessionId !== null && (typeof sessionId !== 'string' || zone.session(sessionId)?.user !== user.id)) {
      return onezoneError('tokenSessionInvalid');
    }
  } else {
    if (subject.type !== 'oneprovider' || zone.provider(subject.id) === undefined) {
      return onezoneError('tokenSubjectInvalid');
    }
    if (sessionId !== null) return onezoneError('tokenSessionInvalid');
  }
  if (type.kind !== 'accessToken' || service === null || isServiceAllowed(zone, subject.type, subject.id, service)) {
    return null;
  }
  return onezoneError('tokenServiceForbidden', { service });
}

/**
 * As {@link checkSubjectAndService}, for every service that the caveats of a token to be made name, or for Onezone when
 * they name none; the first refusal.
 */
export function checkSubjectAndServices(
  zone: Zone,
  type: TokenType,
  subject: Subject,
  caveats: readonly Caveat[],
): OnezoneError | null {
  const services = caveats.flatMap(({ codec, json }) => codec.services?.(json) ?? []);
  for (const service of services.length === 0 ? [ONEZONE] : services) {
    const refusal = checkSubjectAndService(zone, type, subject, service);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Which services may use a subject's access tokens (rest-token-api.md section 5.5). */
function isServiceAllowed(
  zone: Zone,
  subjectType: 'user' | 'oneprovider',
  subjectId: string,
  service: Service,
): boolean {
  const { type, id } = service;
  if (typeof id !== 'string') return false;
  if (subjectType === 'oneprovider') return type === 'oz_worker' && (id === 'onezone' || id === '*');
  if (id === '*') return true;
  switch (type) {
    case 'oz_worker':
      return id === 'onezone';
    case 'oz_panel':
      return id === 'onezone' && zone.privileges('cluster', 'onezone', subjectId) !== undefined;
    case 'op_worker':
      return zone.provider(id) !== undefined && zone.supportsUser(id, subjectId);
    case 'op_panel':
      return zone.provider(id) !== undefined && zone.privileges('cluster', id, subjectId) !== undefined;
  }
}
