import type { MembershipKind, Zone } from '../zone/zone.ts';
import type { Failure } from '../token/failure.ts';
import type { OperationCall, OperationLogic, OperationSuccess } from './operation.ts';

/**
 * The logic of an operation that tells something about the user who asks. The real service looks for a user by the
 * caller's id without asking what the caller is: a provider hears that there is no such user, before its rights are
 * looked at.
 */
export function tellCurrentUser(tell: (zone: Zone, userId: string) => OperationSuccess | Failure): OperationLogic {
  return {
    exists: isNoProvider,
    isAuthorized: ({ client }) => client.subject.type === 'user',
    fields: {},
    execute: (call) => tell(call.zone, callerId(call)),
  };
}

/** The same for the provider who asks, of which a user hears that there is none. */
export function tellCurrentProvider(
  tell: (zone: Zone, providerId: string) => OperationSuccess | Failure,
): OperationLogic {
  return {
    exists: ({ client }) => client.subject.type !== 'user',
    isAuthorized: ({ client }) => client.subject.type === 'oneprovider',
    fields: {},
    execute: (call) => tell(call.zone, callerId(call)),
  };
}

/** Is there a user of the caller's id? Who is nobody gets past this, and is refused for being nobody. */
export function isNoProvider({ client }: OperationCall): boolean {
  return client.subject.type !== 'oneprovider';
}

/** The id of a caller who was authenticated. */
export function callerId({ client }: OperationCall): string {
  return String(client.subject.id);
}

/** The id of a caller who is a user. */
export function callingUser({ client }: OperationCall): string | null {
  return client.subject.type === 'user' ? String(client.subject.id) : null;
}

/** Is the caller a user with that privilege in the zone itself, or with all of several? */
export function hasOnezonePrivilege(call: OperationCall, ...privileges: readonly string[]): boolean {
  const userId = callingUser(call);
  const held = userId === null ? undefined : call.zone.user(userId)?.onezonePrivileges;
  return privileges.every((privilege) => held?.has(privilege) === true);
}

/** Is the caller a user with that privilege there, or with all of several? */
export function hasPrivilege(
  call: OperationCall,
  kind: MembershipKind,
  id: string,
  ...privileges: readonly string[]
): boolean {
  const userId = callingUser(call);
  const held = userId === null ? undefined : call.zone.privileges(kind, id, userId);
  return privileges.every((privilege) => held?.has(privilege) === true);
}
