/**
 * A world as people write it: every key is optional except the ids, and everything left out has a default or derives
 * from `seed` (docs/world-file.md). `readWorld` checks it and fills it in.
 */
export interface WorldFile {
  /** Where an editor finds the schema; ignored. */
  readonly $schema?: string;
  /** Inscribed in minted tokens; `onezone.example.com`. */
  readonly onezoneDomain?: string;
  /** Shown by `/configuration`; `Onezone mock`. */
  readonly name?: string | null;
  /** The release shown by `/configuration`; `21.02.7`. */
  readonly version?: string;
  /** The clock stands still at this time, in whole seconds since the epoch; the real clock. */
  readonly now?: number;
  /** What every secret and id derives from that is not given; a fixed text. */
  readonly seed?: string;
  /** Seconds; 2592000, which is 30 days. */
  readonly maxTemporaryTokenTtl?: number;
  /** Bytes; 1048576. */
  readonly maxTokenSize?: number;
  /** Bytes; 8000000. */
  readonly maxBodySize?: number;
  /** Is basic authentication switched on; true. */
  readonly basicAuth?: boolean;
  /** May every user register a Oneprovider for himself; `open`. */
  readonly providerRegistrationPolicy?: 'open' | 'restricted';
  readonly users?: readonly UserOfFile[];
  readonly providers?: readonly ProviderOfFile[];
  /** Members of clusters; a cluster exists for every provider and for `onezone` even when not listed. */
  readonly clusters?: readonly ClusterOfFile[];
  readonly groups?: readonly EntityOfFile[];
  readonly spaces?: readonly SpaceOfFile[];
  readonly harvesters?: readonly EntityOfFile[];
  /** Automation inventories. */
  readonly inventories?: readonly EntityOfFile[];
  readonly sessions?: readonly SessionOfFile[];
  readonly namedTokens?: readonly NamedTokenOfFile[];
  readonly identityProviders?: readonly IdentityProviderOfFile[];
  /** Where addresses are; the most specific network wins. */
  readonly geo?: readonly GeoOfFile[];
}

/** What signs a subject's temporary tokens. */
export interface TemporaryTokensOfFile {
  /** The text that keys the macaroon; derived from the seed. */
  readonly secret?: string;
  /** 1 or more; 1. */
  readonly generation?: number;
}

export interface UserOfFile {
  readonly id: string;
  readonly username?: string | null;
  /** In clear; without one there is no basic authentication. */
  readonly password?: string | null;
  /** `Unnamed User`. */
  readonly fullName?: string;
  readonly emails?: readonly string[];
  /** False. */
  readonly blocked?: boolean;
  /** May this user use basic authentication; true. */
  readonly basicAuth?: boolean;
  /** Such as `oz_tokens_manage`. */
  readonly onezonePrivileges?: readonly string[];
  readonly temporaryTokens?: TemporaryTokensOfFile;
}

export interface ProviderOfFile {
  readonly id: string;
  /** The id. */
  readonly name?: string;
  /** Host, with port if need be; `{id}.{onezoneDomain}`. */
  readonly domain?: string;
  /** The zone's. */
  readonly version?: string;
  /** True. */
  readonly online?: boolean;
  readonly temporaryTokens?: TemporaryTokensOfFile;
}

export interface MemberOfFile {
  /** A user's id. */
  readonly user: string;
  readonly privileges?: readonly string[];
}

export interface ClusterOfFile {
  /** A provider's id or `onezone`. */
  readonly id: string;
  /** Effective members. */
  readonly members?: readonly MemberOfFile[];
}

export interface EntityOfFile extends ClusterOfFile {
  readonly name?: string;
}

export interface SpaceOfFile extends EntityOfFile {
  /** Ids of users who have every privilege in the space. */
  readonly owners?: readonly string[];
  readonly supports?: readonly SupportOfFile[];
}

export interface SupportOfFile {
  /** A provider's id. */
  readonly provider: string;
  /** The storage's id; derived from the seed. */
  readonly storage?: string;
  /** False. */
  readonly readonly?: boolean;
}

export interface SessionOfFile {
  readonly id: string;
  /** A user's id. */
  readonly user: string;
}

export interface NamedTokenOfFile {
  readonly id: string;
  /** The id. */
  readonly name?: string;
  readonly subject: {
    /** `user`. */
    readonly type?: 'user' | 'oneprovider';
    readonly id: string;
  };
  /** As in the API; an access token. */
  readonly type?: object;
  /** As in the API; none. */
  readonly caveats?: readonly object[];
  /** The text that keys the macaroon; derived from the seed. */
  readonly secret?: string;
  /** False. */
  readonly revoked?: boolean;
  readonly customMetadata?: object;
  /** Seconds since the epoch; the moment the zone starts. */
  readonly creationTime?: number;
  /** 1 for a legacy token; 2. */
  readonly version?: 1 | 2;
}

export interface IdentityProviderOfFile {
  /** What its tokens begin with, such as `egi:`. */
  readonly prefix?: string;
  /** From a token without the prefix to the id of the user it belongs to. */
  readonly tokens?: Readonly<Record<string, string>>;
}

export interface GeoOfFile {
  /** IPv4 in CIDR form; every address. */
  readonly network?: string;
  readonly asn?: number | null;
  /** Two capital letters. */
  readonly country?: string | null;
  readonly regions?: readonly string[] | null;
}
