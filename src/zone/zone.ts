import type { SigningKey } from '../macaroon/signature.ts';
import type { Integer } from '../token/erlang-integer.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import type { GeoData } from '../token/verification-context.ts';
import type { Clock } from './clock.ts';

/** Settings of a zone, fixed while it runs (state-model.md section 1). */
export interface ZoneSettings {
  /** Inscribed in minted tokens as the macaroon's location. */
  readonly onezoneDomain: string;
  readonly name: string | null;
  readonly version: string;
  /** Seconds. */
  readonly maxTemporaryTokenTtl: number;
  /** Bytes. */
  readonly maxTokenSize: number;
  /** Bytes. */
  readonly maxBodySize: number;
  readonly basicAuth: boolean;
  readonly providerRegistrationPolicy: 'open' | 'restricted';
  /** Is every request answered with `serviceUnavailable` (rest-token-api.md section 2, step 6)? */
  readonly circuitBreakerOpen: boolean;
}

/** In whose name a zone makes tokens. */
export interface TokenSubject {
  readonly type: 'user' | 'oneprovider';
  readonly id: string;
}

/** The secret that signs a subject's temporary tokens, and how often it was replaced. */
export interface TemporaryTokenSecret {
  /** The text that keys the macaroon, usually 64 hex digits. */
  readonly secret: string;
  /** 1 or more. */
  readonly generation: number;
}

export interface User {
  readonly id: string;
  readonly username: string | null;
  readonly password: string | null;
  readonly fullName: string;
  readonly emails: readonly string[];
  readonly blocked: boolean;
  readonly basicAuth: boolean;
  readonly onezonePrivileges: ReadonlySet<string>;
  /** Seconds since the epoch. */
  readonly creationTime: number;
}

/** What can be changed of a user; what is undefined stays as it is. */
export interface UserChange {
  readonly username?: string | undefined;
  readonly fullName?: string | undefined;
  readonly onezonePrivileges?: readonly string[] | undefined;
}

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly version: string;
  readonly online: boolean;
  /** Seconds since the epoch. */
  readonly creationTime: number;
}

/** What a group is for. */
export type GroupType = 'organization' | 'unit' | 'team' | 'role_holders';

/** A group. Who belongs to it is among the memberships. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly type: GroupType;
  /** Who made it; null when nobody knows. */
  readonly creator: TokenSubject | null;
  /** Seconds since the epoch. */
  readonly creationTime: number;
}

/** The cluster of a Oneprovider, or that of Onezone itself. Who administers it is among the memberships. */
export interface Cluster {
  readonly id: string;
  /** Who made it; null when nobody knows. */
  readonly creator: TokenSubject | null;
  /** Seconds since the epoch. */
  readonly creationTime: number;
}

/** A space. Who belongs to it is among the memberships. */
export interface Space extends SpaceDetails {
  readonly id: string;
  readonly name: string;
  /** Members with every privilege, who alone can make another owner go. */
  readonly owners: readonly string[];
  readonly supports: readonly { readonly provider: string; readonly storage: string; readonly readonly: boolean }[];
  /** Whose space it was first; null when nobody knows. */
  readonly creator: TokenSubject | null;
  /** Seconds since the epoch. */
  readonly creationTime: number;
}

/** What a space tells about itself, in the marketplace of spaces above all. */
export interface SpaceDetails {
  readonly description: string;
  readonly organizationName: string;
  readonly tags: readonly string[];
  readonly advertisedInMarketplace: boolean;
  readonly marketplaceContactEmail: string;
}

/** What users and groups become members of. */
export interface Joining {
  /** The ids of the users who are members themselves, not by way of a group. */
  usersOf(id: string): readonly string[];
  /** The ids of the groups that are members themselves. */
  groupsOf(id: string): readonly string[];
  /** The ids of those that the user is a member of himself, the oldest first. */
  directlyOf(userId: string): readonly string[];
  /** Adds a user; says false when there is nothing to add, for the user is a member already. */
  addUser(id: string, userId: string, privileges: readonly string[]): boolean;
  /** Adds a group, whose members become members; says false when it is a member already. */
  addGroup(id: string, groupId: string, privileges: readonly string[]): boolean;
}

/** The groups of a zone. */
export interface Groups extends Joining {
  get(id: string): Group | undefined;
  all(): readonly Group[];
  /** Those that the user is a member of, also by way of other groups, the oldest first. */
  of(userId: string): readonly Group[];
  /** Makes a group without members. */
  create(group: Pick<Group, 'id' | 'name' | 'type'>, creator: string): void;
  /** Does the provider support a space that the group belongs to? */
  isSupportedBy(groupId: string, providerId: string): boolean;
}

/** The spaces of a zone. */
export interface Spaces extends Joining {
  get(id: string): Space | undefined;
  all(): readonly Space[];
  /** Those that the user is a member or an owner of, also by way of groups, the oldest first. */
  of(userId: string): readonly Space[];
  /** The ids of those that the provider supports. */
  supportedBy(providerId: string): readonly string[];
  /** Makes a space without members, whose first will own it; says false when there is one of that id. */
  create(
    space: { readonly id: string; readonly name: string; readonly details: SpaceDetails },
    creator: string,
  ): boolean;
  update(id: string, change: { readonly name: string; readonly details: SpaceDetails }): void;
  /** Takes a member out of a space; says false when it is the only owner and others are left. */
  removeUser(id: string, userId: string): boolean;
  delete(id: string): void;
}

export interface Session {
  readonly id: string;
  readonly user: string;
}

/** A named token as the zone stores it (state-model.md section 2). */
export interface NamedToken {
  readonly id: string;
  readonly name: string;
  readonly subject: TokenSubject;
  /** The token type as JSON. */
  readonly type: unknown;
  /** The caveats as JSON. */
  readonly caveats: readonly unknown[];
  readonly secret: string;
  readonly revoked: boolean;
  readonly customMetadata: unknown;
  /** Seconds since the epoch. */
  readonly creationTime: number;
  readonly version: 1 | 2;
  /** What an invite token grants, null for other tokens. */
  readonly invite: InviteTerms | null;
}

/** How often an invite token can be used, and what whoever uses it gets (rest-token-api.md section 1.7). */
export interface InviteTerms {
  readonly usageLimit: Integer | 'infinity';
  readonly usageCount: number;
  /** Ascending; null for invites that grant none. */
  readonly privileges: readonly string[] | null;
}

/** The named tokens of a zone. Names are unique for each subject. */
export interface NamedTokens {
  /** The id of a subject's token by its name. */
  idOf(subject: TokenSubject, name: string): string | undefined;
  /** The ids of a subject's tokens, in ascending order of the names' bytes. */
  idsOf(subject: TokenSubject): readonly string[];
  /** The ids of all tokens: of users by descending id, then of providers likewise. */
  allIds(): readonly string[];
  /** Stores a token, or another state of one; says whether its name was free or its own. */
  put(token: NamedToken): boolean;
  delete(id: string): void;
}

/** The kinds of entity that users are members of. */
export type MembershipKind = 'cluster' | 'group' | 'space' | 'harvester' | 'inventory';

/**
 * One Onezone: who exists, who belongs where, which secrets sign whose tokens, what time it is. A plain value of
 * which there may be a thousand; all that changes in it sits in its {@link ZoneStore}.
 */
export interface Zone {
  readonly settings: ZoneSettings;
  readonly clock: Clock;
  readonly random: RandomSource;
  /** Reads a caller's token. */
  readToken(text: string): ParsedToken | 'badToken' | 'tokenTooLarge';
  user(id: string): User | undefined;
  userByName(username: string): User | undefined;
  /** The ids of all users. */
  userIds(): readonly string[];
  /** Changes what is known of a user; says false when the username is that of another one. */
  updateUser(id: string, change: UserChange): boolean;
  provider(id: string): Provider | undefined;
  session(id: string): Session | undefined;
  namedToken(id: string): NamedToken | undefined;
  readonly namedTokens: NamedTokens;
  /** The secret and generation of a subject's temporary tokens; created at generation 1 on first read, also for unknown ids. */
  temporaryTokenSecret(subject: TokenSubject): TemporaryTokenSecret;
  /** The same, of what is or would be there: nothing is created. */
  foreseeTemporaryTokenSecret(subject: TokenSubject): TemporaryTokenSecret;
  /** Makes all temporary tokens of a subject invalid: a new secret of the next generation. */
  revokeTemporaryTokens(subject: TokenSubject): void;
  /** What signing with a secret of this zone needs, computed once per secret. */
  signingKey(secret: string): SigningKey;
  /** Is there an entity of this kind? A cluster exists for every provider and for `onezone`. */
  exists(kind: MembershipKind, id: string): boolean;
  /** The name of an entity; a cluster has that of its provider, and of the zone's own it is `Onezone`. */
  nameOf(kind: MembershipKind, id: string): string;
  /** The effective privileges of a user in an entity (all of them for a space's owner); undefined when not a member. */
  privileges(kind: MembershipKind, id: string, userId: string): ReadonlySet<string> | undefined;
  /** Is the user a member of that group, or with `*` of any group? */
  isGroupMember(groupId: string, userId: string): boolean;
  /** Does the provider support a space that the user is a member or an owner of? */
  supportsUser(providerId: string, userId: string): boolean;
  readonly groups: Groups;
  readonly spaces: Spaces;
  cluster(id: string): Cluster | undefined;
  /** The ids of the clusters that the user is a member of. */
  clustersOf(userId: string): readonly string[];
  /** Adds a user to a cluster; says false when there is nothing to add, for the user is a member already. */
  addToCluster(id: string, userId: string, privileges: readonly string[]): boolean;
  /** The ids of all providers. */
  providerIds(): readonly string[];
  geo(ip: string): GeoData;
  /** The ways to log in: `basicAuth` if it is switched on, then the external identity providers. */
  identityProviderNames(): readonly string[];
  /** Whose token of an external identity provider it is; undefined when it begins with no provider's prefix. */
  identityProvider(externalToken: string): { readonly idp: string; readonly user: User | undefined } | undefined;
}

/** Where new ids come from. */
export interface RandomSource {
  /** A token id: `^[0-9a-f]{32}ch[0-9a-f]{4}$` (rest-token-api.md section 5.1). */
  tokenId(): string;
  /** The reference in an internalServerError: 10 lower-case hex digits. */
  errorReference(): string;
  /** A new secret: 64 lower-case hex digits. */
  secret(): string;
}
