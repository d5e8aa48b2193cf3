import type { JsonObject } from '../json/json-value.ts';
import { DEFAULT_SEED, deriveId } from './derive.ts';
import { copyAsJson } from './json-copy.ts';
import type { EntityEntry, NamedTokenEntry, ProviderEntry, SpaceEntry, UserEntry, World } from './world.ts';
import type {
  EntityOfFile,
  NamedTokenOfFile,
  ProviderOfFile,
  SpaceOfFile,
  TemporaryTokensOfFile,
  UserOfFile,
  WorldFile,
} from './world-file.ts';

/** A world with the defaults of docs/world-file.md for everything that a checked file leaves out. Shares nothing with the file. */
export function completeWorld(file: WorldFile): World {
  const { onezoneDomain = 'onezone.example.com', version = '21.02.7', seed = DEFAULT_SEED } = file;
  const { name = 'Onezone mock' } = file; // null is a name, too: that of a zone that has none
  return {
    onezoneDomain,
    name,
    version,
    now: file.now ?? null,
    seed,
    maxTemporaryTokenTtl: file.maxTemporaryTokenTtl ?? 2_592_000,
    maxTokenSize: file.maxTokenSize ?? 1_048_576,
    maxBodySize: file.maxBodySize ?? 8_000_000,
    basicAuth: file.basicAuth ?? true,
    providerRegistrationPolicy: file.providerRegistrationPolicy ?? 'open',
    circuitBreakerOpen: false,
    users: (file.users ?? []).map(completeUser),
    providers: (file.providers ?? []).map((provider) => completeProvider(provider, onezoneDomain, version)),
    clusters: (file.clusters ?? []).map(completeEntity),
    groups: (file.groups ?? []).map(completeEntity),
    spaces: (file.spaces ?? []).map((space) => completeSpace(space, seed)),
    harvesters: (file.harvesters ?? []).map(completeEntity),
    inventories: (file.inventories ?? []).map(completeEntity),
    sessions: (file.sessions ?? []).map(({ id, user }) => ({ id, user })),
    namedTokens: (file.namedTokens ?? []).map(completeNamedToken),
    identityProviders: (file.identityProviders ?? []).map(({ prefix = '', tokens = {} }) => ({
      prefix,
      tokens: Object.entries(tokens),
    })),
    geo: (file.geo ?? []).map(({ network = '0.0.0.0/0', asn = null, country = null, regions = null }) => ({
      network,
      asn,
      country,
      regions: regions === null ? null : [...regions],
    })),
  };
}

function completeUser(user: UserOfFile): UserEntry {
  return {
    id: user.id,
    username: user.username ?? null,
    password: user.password ?? null,
    fullName: user.fullName ?? 'Unnamed User',
    emails: [...(user.emails ?? [])],
    blocked: user.blocked ?? false,
    basicAuth: user.basicAuth ?? true,
    onezonePrivileges: [...(user.onezonePrivileges ?? [])],
    temporaryTokens: completeTemporaryTokens(user.temporaryTokens),
  };
}

function completeProvider(provider: ProviderOfFile, onezoneDomain: string, version: string): ProviderEntry {
  const { id } = provider;
  return {
    id,
    name: provider.name ?? id,
    domain: provider.domain ?? `${id}.${onezoneDomain}`,
    version: provider.version ?? version,
    online: provider.online ?? true,
    temporaryTokens: completeTemporaryTokens(provider.temporaryTokens),
  };
}

function completeTemporaryTokens(tokens: TemporaryTokensOfFile = {}): UserEntry['temporaryTokens'] {
  return { secret: tokens.secret ?? null, generation: tokens.generation ?? 1 };
}

function completeEntity({ id, name = '', members = [] }: EntityOfFile): EntityEntry {
  return { id, name, members: members.map(({ user, privileges = [] }) => ({ user, privileges: [...privileges] })) };
}

function completeSpace(space: SpaceOfFile, seed: string): SpaceEntry {
  const { owners = [], supports = [] } = space;
  return {
    ...completeEntity(space),
    owners: [...owners],
    supports: supports.map(({ provider, storage, readonly = false }, index) => ({
      provider,
      storage: storage ?? deriveId(seed, 'storage', `${space.id}/${provider}/${index}`),
      readonly,
    })),
  };
}

function completeNamedToken(token: NamedTokenOfFile): NamedTokenEntry {
  return {
    id: token.id,
    name: token.name ?? token.id,
    subject: { type: token.subject.type ?? 'user', id: token.subject.id },
    type: copyObject(token.type ?? { accessToken: {} }),
    caveats: (token.caveats ?? []).map(copyObject),
    secret: token.secret ?? null,
    revoked: token.revoked ?? false,
    customMetadata: copyObject(token.customMetadata ?? {}),
    creationTime: token.creationTime ?? null,
    version: token.version ?? 2,
  };
}

/** The check has shown that these copy. */
function copyObject(value: object): JsonObject {
  const copy = copyAsJson(value);
  // A copy of an object that is no list is an object.
  return copy as JsonObject;
}
