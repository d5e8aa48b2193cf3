import type { JsonObject } from '../json/json-value.ts';
import type { NamedToken, Provider, Session, ZoneSettings } from './zone.ts';

/** Everything a zone knows when it starts, complete: what a world file left out has its default. A plain value. */
export interface World extends ZoneSettings {
  /** The clock stands still at this time, in seconds since the epoch; null for the real clock. */
  readonly now: number | null;
  /** What every secret derives from that is null here. */
  readonly seed: string;
  readonly users: readonly UserEntry[];
  readonly providers: readonly ProviderEntry[];
  readonly clusters: readonly EntityEntry[];
  readonly groups: readonly EntityEntry[];
  readonly spaces: readonly SpaceEntry[];
  readonly harvesters: readonly EntityEntry[];
  readonly inventories: readonly EntityEntry[];
  readonly sessions: readonly SessionEntry[];
  readonly namedTokens: readonly NamedTokenEntry[];
  readonly identityProviders: readonly IdentityProviderEntry[];
  readonly geo: readonly GeoEntry[];
}

/** What signs a subject's temporary tokens at the start. */
export interface TemporaryTokensEntry {
  /** Null derives it from the seed. */
  readonly secret: string | null;
  readonly generation: number;
}

export interface UserEntry {
  readonly id: string;
  readonly username: string | null;
  readonly password: string | null;
  readonly fullName: string;
  readonly emails: readonly string[];
  readonly blocked: boolean;
  readonly basicAuth: boolean;
  readonly onezonePrivileges: readonly string[];
  readonly temporaryTokens: TemporaryTokensEntry;
}

export interface ProviderEntry extends Omit<Provider, 'creationTime'> {
  readonly temporaryTokens: TemporaryTokensEntry;
}

/** An effective member of an entity. */
export interface Member {
  readonly user: string;
  readonly privileges: readonly string[];
}

/** A cluster (whose name is empty), group, harvester or automation inventory. */
export interface EntityEntry {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Member[];
}

export interface SpaceEntry extends EntityEntry {
  /** Users with every privilege, listed among the members or not. */
  readonly owners: readonly string[];
  readonly supports: readonly Support[];
}

export interface Support {
  readonly provider: string;
  readonly storage: string;
  readonly readonly: boolean;
}

export type SessionEntry = Session;

export interface NamedTokenEntry extends Omit<
  NamedToken,
  'type' | 'caveats' | 'customMetadata' | 'secret' | 'creationTime' | 'invite'
> {
  readonly type: JsonObject;
  readonly caveats: readonly JsonObject[];
  readonly customMetadata: JsonObject;
  /** Null derives it from the seed. */
  readonly secret: string | null;
  /** Null is the moment the zone starts. */
  readonly creationTime: number | null;
}

export interface IdentityProviderEntry {
  readonly prefix: string;
  /** Pairs of a token and a user's id. */
  readonly tokens: readonly (readonly [token: string, user: string])[];
}

export interface GeoEntry {
  /** IPv4 in CIDR form. */
  readonly network: string;
  readonly asn: number | null;
  readonly country: string | null;
  readonly regions: readonly string[] | null;
}
