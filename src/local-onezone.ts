import { handleFetch } from './api/fetch-adaptor.ts';
import { handle } from './api/handle.ts';
import type { PlainAnswer, PlainRequest } from './api/plain-http.ts';
import type { SettableClock } from './zone/clock.ts';
import { createZone } from './zone/create-zone.ts';
import { defaultWorld } from './zone/default-world.ts';
import { formatWorldProblems } from './zone/format-world-problems.ts';
import type { WorldFile } from './zone/world-file.ts';
import { readWorld } from './zone/read-world.ts';
import type { World } from './zone/world.ts';
import { findByName, type Named } from './zone/find-by-name.ts';
import { namedTokenText } from './zone/named-token-text.ts';
import { namedUsers } from './zone/named-users.ts';
import { startToken } from './zone/start-token.ts';
import { worldClock } from './zone/world-clock.ts';
import type { NamedToken, Provider, User, Zone } from './zone/zone.ts';

/** What a fake Onezone starts with. */
export interface OnezoneOptions {
  /** A world as in a world file; the built-in one when absent. */
  readonly world?: WorldFile;
  /** Freezes the clock at this time, in seconds since the epoch; wins over the world's `now`. */
  readonly now?: number;
  /** What ids and secrets derive from that the world does not give; wins over the world's `seed`. */
  readonly seed?: string;
  /** Answer every request with `serviceUnavailable`, as a Onezone in trouble does. */
  readonly circuitBreakerOpen?: boolean;
}

/** A user or provider with an access token to start working with. */
export type WithToken<Entity> = Entity & { readonly token: string };

/** A fake Onezone in this process, in Node or in a page. It shares nothing with any other. */
export interface LocalOnezone {
  /** Answers a WHATWG request; a relative path is taken as one below `https://{onezoneDomain}`. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Answers a request of plain values, synchronously: what every door calls. */
  handle(request: PlainRequest): PlainAnswer;
  /** The zone's clock, which decides what has expired: set it, advance it, freeze it. */
  readonly clock: SettableClock;
  /** The world that it started with, defaults filled in. */
  readonly world: World;
  /** A user by username or id. @throws RangeError that lists the known ones. */
  user(name: string): WithToken<User>;
  /** A provider by name or id. @throws RangeError that lists the known ones. */
  provider(name: string): WithToken<Provider>;
  /** A group by name or id, also one that was created since. @throws RangeError that lists the known ones. */
  group(name: string): Named;
  /** A space by name or id, also one that was created since. @throws RangeError that lists the known ones. */
  space(name: string): Named;
  /** A harvester by name or id. @throws RangeError that lists the known ones. */
  harvester(name: string): Named;
  /** An automation inventory by name or id. @throws RangeError that lists the known ones. */
  inventory(name: string): Named;
  /** A named token by name or id, also one that was created since, with its text. @throws RangeError that lists the known ones. */
  namedToken(name: string): WithToken<NamedToken>;
}

/** The address from which in-process requests come. */
const LOCAL_IP = '127.0.0.1';

/**
 * Starts a fake Onezone in this process, without the means to serve it over TCP, so that a page can have it.
 *
 * @throws TypeError for a world with faults; its message lists each with its path, its value and what to do.
 */
export function createLocalOnezone(options: OnezoneOptions = {}): LocalOnezone {
  const { world, clock, zone } = startZone(options);
  return localOnezoneOf(zone, world, clock);
}

/** Starts a zone in the state that the options describe. */
export function startZone(options: OnezoneOptions): {
  readonly world: World;
  readonly clock: SettableClock;
  readonly zone: Zone;
} {
  const world = worldOf(options);
  const clock = worldClock(world);
  return { world, clock, zone: createZone(world, { clock }) };
}

/** The doors of a zone that need nothing of Node. */
export function localOnezoneOf(zone: Zone, world: World, clock: SettableClock): LocalOnezone {
  const answer = (request: PlainRequest): PlainAnswer => handle(zone, request);
  return {
    fetch: (input, init) => handleFetch(answer, toRequest(input, init, `https://${world.onezoneDomain}`), LOCAL_IP),
    handle: answer,
    clock,
    world,
    user(name) {
      const known = zone.user(name) ?? zone.userByName(name);
      const user = known ?? found(zone.user(findByName('user', namedUsers(world), name).id));
      return withToken(zone, world.seed, 'user', user);
    },
    provider: (name) =>
      withToken(
        zone,
        world.seed,
        'oneprovider',
        found(zone.provider(findByName('provider', world.providers, name).id)),
      ),
    group(name) {
      const { id, name: itsName } = zone.groups.get(name) ?? findByName('group', zone.groups.all(), name);
      return { id, name: itsName };
    },
    space(name) {
      const { id, name: itsName } = zone.spaces.get(name) ?? findByName('space', zone.spaces.all(), name);
      return { id, name: itsName };
    },
    harvester: (name) => findByName('harvester', world.harvesters, name),
    inventory: (name) => findByName('inventory', world.inventories, name),
    namedToken(name) {
      const record = zone.namedToken(name) ?? findByName('named token', allNamedTokens(zone), name);
      const minted = namedTokenText(zone, record);
      if (!minted.ok) throw new RangeError(`The named token ${JSON.stringify(name)} is too long to be serialized.`);
      return { ...record, token: minted.token };
    },
  };
}

/** Those of the world and those that came since, without those that are gone. */
function allNamedTokens(zone: Zone): readonly NamedToken[] {
  return zone.namedTokens.allIds().flatMap((id) => zone.namedToken(id) ?? []);
}

function worldOf(options: OnezoneOptions): World {
  const { now, seed, circuitBreakerOpen = false } = options;
  const world = options.world === undefined ? defaultWorld(seed) : readOrThrow(options.world, seed);
  return { ...world, now: now ?? world.now, circuitBreakerOpen };
}

function readOrThrow(file: WorldFile, seed: string | undefined): World {
  const read = readWorld(seed === undefined ? file : { ...file, seed });
  if (read.ok) return read.world;
  throw new TypeError(formatWorldProblems(read, 'The world'));
}

/** The world's entities are in the zone until something deletes them. */
function found<T>(entity: T | undefined): T {
  if (entity === undefined) throw new RangeError('The entity was in the world, but has been deleted since.');
  return entity;
}

function withToken<Entity extends { readonly id: string }>(
  zone: Zone,
  seed: string,
  type: 'user' | 'oneprovider',
  entity: Entity,
): WithToken<Entity> {
  return { ...entity, token: startToken(zone, seed, { type, id: entity.id }) };
}

function toRequest(input: Request | URL | string, init: RequestInit | undefined, origin: string): Request {
  return input instanceof Request && init === undefined
    ? input
    : new Request(typeof input === 'string' ? new URL(input, origin) : input, init);
}
