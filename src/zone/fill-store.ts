import { acceptTokenType } from '../token/token-type.ts';
import { deriveSecret } from './derive.ts';
import { defaultInviteTerms } from './invite-privileges.ts';
import { nameOwner } from './named-tokens.ts';
import { PLAIN_SPACE } from './spaces.ts';
import type { ClusterRecord, SpaceRecord, ZoneRecords, ZoneStore } from './store.ts';
import type { EntityEntry, NamedTokenEntry, SpaceEntry, TemporaryTokensEntry, World } from './world.ts';
import type { NamedToken, TokenSubject } from './zone.ts';

/** Kinds of record whose key is their id. */
type KindById = {
  [K in keyof ZoneRecords]: ZoneRecords[K] extends { readonly id: string } ? K : never;
}[keyof ZoneRecords];

/**
 * Puts a world's records into an empty store.
 * @param startedAt the creation time of everything for which the world gives none, in seconds since the epoch
 */
export function fillStore(store: ZoneStore, world: World, startedAt: number): void {
  const putAll = <K extends KindById>(kind: K, records: readonly ZoneRecords[K][]): void => {
    for (const record of records) store.put(kind, record.id, record);
  };
  const clusterIds = [...world.providers.map(({ id }) => id), 'onezone'];
  const listed = new Map(world.clusters.map((cluster) => [cluster.id, cluster]));
  putAll(
    'cluster',
    clusterIds.map((id) => startCluster(listed.get(id) ?? { id, name: '', members: [] }, startedAt)),
  );
  putAll(
    'user',
    world.users.map((user) => ({ ...user, creationTime: startedAt })),
  );
  putAll(
    'provider',
    world.providers.map((provider) => ({ ...provider, creationTime: startedAt })),
  );
  putAll(
    'group',
    world.groups.map((group) => ({
      ...group,
      type: 'team',
      groups: [],
      creator: firstMember(group),
      creationTime: startedAt,
    })),
  );
  putAll(
    'space',
    world.spaces.map((space) => startSpace(space, startedAt)),
  );
  putAll('harvester', world.harvesters);
  putAll('inventory', world.inventories);
  putAll('session', world.sessions);
  putAll(
    'namedToken',
    world.namedTokens.map((token) => startNamedToken(token, world.seed, startedAt)),
  );
  for (const { id, name, subject } of world.namedTokens) store.names.put(nameOwner(subject), name, id);
  for (const { id, username } of world.users) if (username !== null) store.put('username', username, id);
  for (const user of world.users) putSecret(store, world.seed, 'user', user);
  for (const provider of world.providers) putSecret(store, world.seed, 'provider', provider);
}

/** The world does not say who made a space: take the first owner. */
function startSpace(space: SpaceEntry, startedAt: number): SpaceRecord {
  return { ...space, ...PLAIN_SPACE, groups: [], creator: asCreator(space.owners[0]), creationTime: startedAt };
}

/** Onezone's own cluster has no creator. */
function startCluster(cluster: EntityEntry, startedAt: number): ClusterRecord {
  const creator = cluster.id === 'onezone' ? null : firstMember(cluster);
  return { ...cluster, creator, creationTime: startedAt };
}

function firstMember({ members }: EntityEntry): TokenSubject | null {
  return asCreator(members[0]?.user);
}

function asCreator(userId: string | undefined): TokenSubject | null {
  return userId === undefined ? null : { type: 'user', id: userId };
}

/** A secret that merely derives from the seed waits until somebody asks for it. */
function putSecret(
  store: ZoneStore,
  seed: string,
  kind: 'user' | 'provider',
  { id, temporaryTokens }: { readonly id: string; readonly temporaryTokens: TemporaryTokensEntry },
): void {
  const { secret, generation } = temporaryTokens;
  if (secret === null && generation === 1) return;
  store.put('temporaryTokenSecret', `${kind}/${id}`, { secret: secret ?? deriveSecret(seed, kind, id), generation });
}

function startNamedToken(token: NamedTokenEntry, seed: string, startedAt: number): NamedToken {
  const type = acceptTokenType(token.type); // not null: the reader of the world looked
  return {
    ...token,
    secret: token.secret ?? deriveSecret(seed, 'namedToken', token.id),
    creationTime: token.creationTime ?? startedAt,
    invite: type === null ? null : defaultInviteTerms(type),
  };
}
