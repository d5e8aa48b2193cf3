import type { EntityEntry, ProviderEntry, SessionEntry, SpaceEntry, UserEntry } from './world.ts';
import type { Group, NamedToken, Space, TemporaryTokenSecret, TokenSubject } from './zone.ts';

/** When a record was made, in seconds since the epoch. */
interface Made {
  readonly creationTime: number;
}

export type UserRecord = UserEntry & Made;
export type ProviderRecord = ProviderEntry & Made;
/** Who made it first; null when nobody knows. */
export type ClusterRecord = EntityEntry & Made & { readonly creator: TokenSubject | null };
export type GroupRecord = EntityEntry & Group & Joinable;
export type SpaceRecord = SpaceEntry & Space & Joinable;

/** What groups can be members of. */
export interface Joinable {
  /** The groups that were added through the API: their members are its members too, with these privileges. */
  readonly groups: readonly GroupMember[];
}

export interface GroupMember {
  readonly group: string;
  readonly privileges: readonly string[];
}

/** What a zone stores under each kind, and what the key is. All of it is plain JSON data. */
export interface ZoneRecords {
  /** Key: the id. */
  readonly user: UserRecord;
  /** Key: a username. Value: the user's id. */
  readonly username: string;
  /** Key: the id. */
  readonly provider: ProviderRecord;
  /** Key: the id, that of a provider or `onezone`. */
  readonly cluster: ClusterRecord;
  /** Key: the id. */
  readonly group: GroupRecord;
  /** Key: the id. */
  readonly space: SpaceRecord;
  /** Key: the id. */
  readonly harvester: EntityEntry;
  /** Key: the id. */
  readonly inventory: EntityEntry;
  /** Key: the id. */
  readonly session: SessionEntry;
  /** Key: `user/{id}` or `provider/{id}`. Absent as long as nobody asked and nothing was revoked. */
  readonly temporaryTokenSecret: TemporaryTokenSecret;
  /** Key: the id. */
  readonly namedToken: NamedToken;
}

export type RecordKind = keyof ZoneRecords;

/**
 * All that changes in a zone. Everything is reached by kind and key, a record is replaced as a whole and never changed
 * in place, and a zone keeps nothing of it elsewhere except by the identity of a record; so the same records can
 * live in a process, in a file or in a database that several processes share.
 */
export interface ZoneStore {
  get<K extends RecordKind>(kind: K, key: string): ZoneRecords[K] | undefined;
  put<K extends RecordKind>(kind: K, key: string, record: ZoneRecords[K]): void;
  /** Says whether there was one. */
  delete(kind: RecordKind, key: string): boolean;
  /** Every key and record of a kind, in the order in which the keys were first put. */
  list<K extends RecordKind>(kind: K): Iterable<readonly [key: string, record: ZoneRecords[K]]>;
  /** The names of named tokens. */
  readonly names: NameIndex;
}

/**
 * Names that belong to owners (`user/{id}` or `oneprovider/{id}`), each pointing to an id: what a database does with a
 * hash and a sorted set. An owner may have a hundred thousand of them.
 */
export interface NameIndex {
  idOf(owner: string, name: string): string | undefined;
  /** Lets a name point to an id, whatever it pointed to before. */
  put(owner: string, name: string, id: string): void;
  delete(owner: string, name: string): void;
  /** The ids of an owner, in ascending order of the names' bytes. */
  ids(owner: string): readonly string[];
}
