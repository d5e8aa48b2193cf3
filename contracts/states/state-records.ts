import { CLUSTER_PRIVILEGES } from '../../src/zone/privileges.ts';
import { PLAIN_SPACE } from '../../src/zone/spaces.ts';
import type { ClusterRecord, ZoneStore } from '../../src/zone/store.ts';
import type { Zone } from '../../src/zone/zone.ts';
import { StateParameterError } from './caveats-asked.ts';

/** A zone in which states can be set up. */
export interface FakeStates {
  readonly zone: Zone;
  readonly store: ZoneStore;
}

/** A user of a state. */
export interface StateUser {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly onezonePrivileges: readonly string[];
  readonly blocked: boolean;
  readonly basicAuth: boolean;
}

const FIRST_TOKENS = { secret: null, generation: 1 } as const;

/** Puts a Oneprovider and its cluster into a zone. */
export function putProvider({ zone, store }: FakeStates, id: string): void {
  store.put('provider', id, {
    id,
    name: 'contract',
    domain: `${id}.example.com`,
    version: zone.settings.version,
    online: true,
    creationTime: zone.clock.now(),
    temporaryTokens: FIRST_TOKENS,
  });
  putCluster({ zone, store }, id, []);
}

/** Puts a Oneprovider of which a user is the administrator into a zone. */
export function putAdministered(fake: FakeStates, providerId: string, userId: string): void {
  putProvider(fake, providerId);
  putCluster(fake, providerId, [{ user: userId, privileges: CLUSTER_PRIVILEGES }]);
}

function putCluster({ zone, store }: FakeStates, id: string, members: ClusterRecord['members']): void {
  store.put('cluster', id, { id, name: '', members, creator: null, creationTime: zone.clock.now() });
}

/** Puts a user into a zone. */
export function putUser({ zone, store }: FakeStates, user: StateUser): void {
  store.put('user', user.id, {
    ...user,
    creationTime: zone.clock.now(),
    fullName: 'Contract',
    emails: [],
    temporaryTokens: FIRST_TOKENS,
  });
  store.put('username', user.username, user.id);
}

/** Puts something that can be joined into a zone. @throws StateParameterError for what cannot be. */
export function putTarget(fake: FakeStates, kind: unknown, id: string): void {
  const { zone, store } = fake;
  const entity = { id, name: 'contract', members: [] };
  const joinable = { ...entity, groups: [], creator: null, creationTime: zone.clock.now() };
  switch (kind) {
    case 'user': {
      const login = { username: `contract-${id.slice(0, 12)}`, password: zone.random.secret() };
      putUser(fake, { id, ...login, onezonePrivileges: [], blocked: false, basicAuth: true });
      break;
    }
    case 'cluster':
      putProvider(fake, id);
      break;
    case 'space':
      store.put('space', id, { ...joinable, ...PLAIN_SPACE, owners: [], supports: [] });
      break;
    case 'group':
      store.put('group', id, { ...joinable, type: 'team' });
      break;
    case 'harvester':
      store.put(kind, id, entity);
      break;
    case 'atmInventory':
      store.put('inventory', id, entity);
      break;
    default:
      throw new StateParameterError('"kind" must be group, space, harvester, atmInventory, cluster or user');
  }
}
