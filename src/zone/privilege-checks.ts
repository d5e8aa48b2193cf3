import type { Subject } from '../token/subject.ts';
import type { TokenSubject, Zone } from './zone.ts';

/** May the subject do everything with everybody's tokens: is it a user with `oz_tokens_manage`? */
export function managesTokens(zone: Zone, { type, id }: Subject): boolean {
  return type === 'user' && typeof id === 'string' && zone.user(id)?.onezonePrivileges.has('oz_tokens_manage') === true;
}

/**
 * May the client make, see and delete an owner's tokens (rest-token-api.md section 1.1)? The owner, of a provider's
 * tokens also users who may update its cluster, and those who manage all tokens.
 */
export function managesTokensOf(zone: Zone, client: Subject, owner: TokenSubject): boolean {
  return (
    isSame(client, owner) ||
    (owner.type === 'oneprovider' && clusterPrivileges(zone, client, owner.id)?.has('cluster_update') === true) ||
    managesTokens(zone, client)
  );
}

/**
 * May the client see whether an owner's tokens are revoked (rest-token-api.md section 1.1)? The owner, a provider that
 * supports the user, a member of the provider's cluster, and those who manage all tokens.
 */
export function seesRevocationsOf(zone: Zone, client: Subject, owner: TokenSubject): boolean {
  return (
    isSame(client, owner) ||
    (owner.type === 'user'
      ? supports(zone, client, owner.id)
      : clusterPrivileges(zone, client, owner.id) !== undefined) ||
    managesTokens(zone, client)
  );
}

function isSame(client: Subject, { type, id }: TokenSubject): boolean {
  return client.type === type && client.id === id;
}

function supports(zone: Zone, { type, id }: Subject, userId: string): boolean {
  return type === 'oneprovider' && typeof id === 'string' && zone.supportsUser(id, userId);
}

/** A provider's cluster has the provider's id. */
function clusterPrivileges(zone: Zone, { type, id }: Subject, providerId: string): ReadonlySet<string> | undefined {
  return type === 'user' && typeof id === 'string' ? zone.privileges('cluster', providerId, id) : undefined;
}
