import { test as base, type TestAPI } from 'vitest';
import type { Onezone } from '../src/onezone.ts';
import type { OnezoneFixtureOptions } from './onezone-fixture-options.ts';
import { startIntercepting, stopIntercepting } from './test-server.ts';
import { closeZone, enterZone, openZone, type ZoneOfTest } from './zone-of-test.ts';

export type { OnezoneFixtureOptions } from './onezone-fixture-options.ts';
export { onezoneTestHandlers } from './test-server.ts';

/** What a test can take besides what Vitest gives it. */
export interface OnezoneFixtures {
  /** A fake Onezone of the test's own, which answers the requests that the test makes: at any origin, without a network. */
  readonly onezone: Onezone;
  /** What it starts with; `test.extend({ onezoneOptions: { … } })` makes a test with another world. */
  readonly onezoneOptions: OnezoneFixtureOptions;
}

/**
 * Vitest's `test`, with a fake Onezone for each test that takes `{ onezone }`. Ids, tokens, clock and state are the test's
 * own, also when tests run concurrently: a request goes to the zone of the test from which it is made.
 */
export const test: TestAPI<OnezoneFixtures> = base.extend<OnezoneFixtures>({
  onezoneOptions: {},
  onezone: async ({ onezoneOptions, task }, use) => {
    const zone = openZone(onezoneOptions);
    try {
      startIntercepting();
      enterZone(zone);
      enterWhenTaken(task.context, zone);
      await use(zone.onezone);
    } finally {
      closeZone(zone);
      stopIntercepting();
    }
  },
});

/** A hook may have been the first to take the zone: the test and the other hooks do not run inside of it. */
function enterWhenTaken(context: object, zone: ZoneOfTest): void {
  Object.defineProperty(context, 'onezone', {
    configurable: true,
    enumerable: true,
    get: () => {
      enterZone(zone);
      return zone.onezone;
    },
    set: () => {
      // Vitest assigns what it got from the fixture, which is the same.
    },
  });
}
