import { AsyncLocalStorage } from 'node:async_hooks';
import { createOnezone, type Onezone } from '../src/onezone.ts';
import type { OnezoneFixtureOptions } from './onezone-fixture-options.ts';
import { onezoneUrls } from './onezone-urls.ts';
import { printError } from './print.ts';
import type { RefusalStrategy } from './refusal-strategy.ts';
import { respond } from './respond.ts';

/** A fake that belongs to a test. */
export interface ZoneOfTest {
  readonly onezone: Onezone;
  readonly urls: RegExp;
  readonly onRefusal: RefusalStrategy;
}

/** Those of the tests that run now: several when they run concurrently. */
const open = new Set<ZoneOfTest>();

/** Whose test is running here. It follows the test through its promises, timers and sockets. */
const here = new AsyncLocalStorage<ZoneOfTest>();

/** Is a test with a zone running? */
export function anyZoneOpen(): boolean {
  return open.size > 0;
}

/** Opens a fake for the test that is running here. */
export function openZone({ origins, onRefusal = 'warn', ...options }: OnezoneFixtureOptions): ZoneOfTest {
  const zone = { onezone: createOnezone(options), urls: onezoneUrls(origins).all, onRefusal };
  open.add(zone);
  return zone;
}

/** Lets a zone answer what the calling function, and whatever it starts, requests from now on. */
export function enterZone(zone: ZoneOfTest): void {
  here.enterWith(zone);
}

/** Closes the fake of a test that has ended. */
export function closeZone(zone: ZoneOfTest): void {
  open.delete(zone);
}

/** Lets the zone of the test from which a request comes answer it; undefined when there is none. */
export async function respondInTest(request: Request): Promise<Response | undefined> {
  const own = here.getStore();
  const candidates = own !== undefined && open.has(own) ? [own] : [...open];
  const [zone, another] = candidates.filter(({ urls }) => urls.test(request.url));
  if (zone === undefined) return undefined;
  if (another === undefined) return respond(zone.onezone, request, zone.onRefusal);
  printError(
    `A request came from outside of the ${candidates.length} tests that run now, and each has a Onezone of its own`,
    request,
    'Take { onezone } in the test that makes it, and make it there: not in code that was started before the test.',
    'Or give the tests different origins in onezoneOptions. The request got a network error.',
  );
  return Response.error();
}
