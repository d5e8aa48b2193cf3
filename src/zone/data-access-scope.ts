import { readCaveatText, type Caveat } from '../token/caveats/registry.ts';
import type { ParsedToken } from '../token/parsed-token.ts';
import { coversService, type Service } from '../token/service.ts';
import type { Provider, Space, Zone } from './zone.ts';

/** To which data of a user an access token gives access, and through which providers. */
export interface DataAccessScope {
  readonly readonly: boolean;
  /** By id. */
  readonly spaces: Readonly<Record<string, SpaceScope>>;
  /** By id. */
  readonly providers: Readonly<Record<string, Pick<Provider, 'name' | 'domain' | 'version' | 'online'>>>;
}

interface SpaceScope {
  readonly name: string;
  /** By the provider's id; readonly when all its storages of the space are. */
  readonly supports: Readonly<Record<string, { readonly readonly: boolean }>>;
}

/**
 * Works out to which data a user's token gives access (rest-token-api.md section 1.6): the user's spaces, less those that a
 * caveat rules out, and the providers that support them, less those that no service caveat names.
 */
export function dataAccessScope(zone: Zone, token: ParsedToken, userId: string): DataAccessScope {
  const caveats = token.macaroon.caveats.flatMap(({ id }) => readCaveatText(id) ?? []);
  const limits = caveats.flatMap(({ codec, json }) => codec.dataScope?.(json) ?? []);
  const spaceIds = limits.flatMap(({ spaces }) => (spaces === null ? [] : [new Set(spaces)]));
  const spaces = zone.spaces.of(userId).filter(({ id }) => spaceIds.every((ids) => ids.has(id)));
  const allows = providerFilter(caveats);
  const providers = new Map<string, Provider | undefined>();
  for (const { supports } of spaces) {
    for (const { provider: id } of supports) {
      if (!providers.has(id)) providers.set(id, allows(id) ? zone.provider(id) : undefined);
    }
  }
  return {
    readonly: limits.some(({ readonly }) => readonly),
    spaces: Object.fromEntries(
      spaces.map((space) => [space.id, scopeOf(space, (id) => providers.get(id) !== undefined)]),
    ),
    providers: Object.fromEntries(
      [...providers].flatMap(([id, provider]) => {
        if (provider === undefined) return [];
        const { name, domain, version, online } = provider;
        return [[id, { name, domain, version, online }] as const];
      }),
    ),
  };
}

/** Which providers every service caveat lets use the token. */
function providerFilter(caveats: readonly Caveat[]): (id: string) => boolean {
  const whitelists: (readonly Service[])[] = [];
  for (const { codec, json } of caveats) if (codec.services !== undefined) whitelists.push(codec.services(json));
  return (id) =>
    whitelists.every((whitelist) => whitelist.some((service) => coversService(service, { type: 'op_worker', id })));
}

function scopeOf({ name, supports }: Space, isAllowed: (providerId: string) => boolean): SpaceScope {
  const readonlyBy = new Map<string, boolean>();
  for (const { provider, readonly } of supports) {
    if (isAllowed(provider)) readonlyBy.set(provider, readonly && (readonlyBy.get(provider) ?? true));
  }
  return { name, supports: Object.fromEntries(Array.from(readonlyBy, ([id, readonly]) => [id, { readonly }])) };
}
