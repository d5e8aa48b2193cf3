import type { Clock } from './clock.ts';
import { worldClock } from './world-clock.ts';
import { fillStore } from './fill-store.ts';
import { geoTable } from './geo-table.ts';
import { groupsIn } from './groups.ts';
import { identityProviderName } from './identity-provider-name.ts';
import { identityProviderTable } from './identity-providers.ts';
import { membersOf } from './members.ts';
import { memoryStore } from './memory-store.ts';
import { namedTokensIn } from './named-tokens.ts';
import { systemRandom } from './random.ts';
import { recentTokens } from './recent-tokens.ts';
import { signingKeys } from './signing-keys.ts';
import { spacesIn } from './spaces.ts';
import type { ZoneStore } from './store.ts';
import { temporaryTokenSecretsIn } from './temporary-token-secrets.ts';
import type { World } from './world.ts';
import { usersIn } from './users.ts';
import type { MembershipKind, RandomSource, Zone, ZoneSettings } from './zone.ts';

/** What a zone takes from outside instead of making it itself. */
export interface ZoneOptions {
  /** Else one that can be set, frozen at the world's `now` if it has one. */
  readonly clock?: Clock;
  /** Else the platform's cryptographic generator. */
  readonly random?: RandomSource;
  /** Else one in memory. An empty store is filled from the world; one that a zone has filled is taken as it is. */
  readonly store?: ZoneStore;
}

/** Starts a zone in the state that a world describes. Zones share nothing, except what the caller gives to both. */
export function createZone(world: World, options: ZoneOptions = {}): Zone {
  const { seed } = world;
  const clock = options.clock ?? worldClock(world);
  const store = options.store ?? memoryStore();
  const random = options.random ?? systemRandom();
  // Every zone has this cluster.
  if (store.get('cluster', 'onezone') === undefined) fillStore(store, world, clock.now());

  const users = usersIn(store);
  const { user } = users;
  const members = membersOf((id) => store.get('group', id));
  const privileges = (kind: MembershipKind, id: string, userId: string): ReadonlySet<string> | undefined => {
    const entity = store.get(kind, id);
    return entity === undefined ? undefined : members(entity).get(userId);
  };
  let geo: ReturnType<typeof geoTable> | undefined;
  let identityProviders: ReturnType<typeof identityProviderTable> | undefined;

  return {
    settings: settingsOf(world),
    clock,
    random,
    readToken: recentTokens(world.maxTokenSize),
    ...users,
    provider: (id) => store.get('provider', id),
    session: (id) => store.get('session', id),
    namedToken: (id) => store.get('namedToken', id),
    namedTokens: namedTokensIn(store),
    ...temporaryTokenSecretsIn(store, seed, random),
    signingKey: signingKeys(),
    exists: (kind, id) => store.get(kind, id) !== undefined,
    nameOf: (kind, id) =>
      kind === 'cluster' ? (store.get('provider', id)?.name ?? 'Onezone') : (store.get(kind, id)?.name ?? ''),
    privileges,
    isGroupMember(groupId, userId) {
      if (groupId !== '*') return privileges('group', groupId, userId) !== undefined;
      for (const [, group] of store.list('group')) if (members(group).has(userId)) return true;
      return false;
    },
    supportsUser(providerId, userId) {
      for (const [, space] of store.list('space')) {
        if (!space.supports.some(({ provider }) => provider === providerId)) continue;
        if (members(space).has(userId)) return true;
      }
      return false;
    },
    spaces: spacesIn(store, members, clock),
    groups: groupsIn(store, members, clock),
    cluster: (id) => store.get('cluster', id),
    clustersOf(userId) {
      const clusters = Array.from(store.list('cluster'), ([, cluster]) => cluster);
      return clusters.filter((cluster) => members(cluster).has(userId)).map(({ id }) => id);
    },
    addToCluster(id, userId, granted) {
      const cluster = store.get('cluster', id);
      if (cluster === undefined || members(cluster).has(userId)) return false;
      const member = { user: userId, privileges: granted };
      store.put('cluster', id, { ...cluster, members: [...cluster.members, member] });
      return true;
    },
    providerIds: () => Array.from(store.list('provider'), ([id]) => id),
    geo: (ip) => (geo ??= geoTable(world.geo))(ip),
    identityProviderNames: () => [
      ...(world.basicAuth ? ['basicAuth'] : []),
      ...world.identityProviders.map(({ prefix }) => identityProviderName(prefix)),
    ],
    identityProvider(externalToken) {
      const match = (identityProviders ??= identityProviderTable(world.identityProviders))(externalToken);
      if (match === undefined) return undefined;
      return { idp: match.idp, user: match.userId === undefined ? undefined : user(match.userId) };
    },
  };
}

function settingsOf(world: World): ZoneSettings {
  const { onezoneDomain, name, version, maxTemporaryTokenTtl, maxTokenSize, maxBodySize, basicAuth } = world;
  const { providerRegistrationPolicy, circuitBreakerOpen } = world;
  return {
    onezoneDomain,
    name,
    version,
    maxTemporaryTokenTtl,
    maxTokenSize,
    maxBodySize,
    basicAuth,
    providerRegistrationPolicy,
    circuitBreakerOpen,
  };
}
