import type { HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { handlersFor } from './onezone-handlers.ts';
import { onezoneUrls } from './onezone-urls.ts';
import { reachNamedImports } from './reach-named-imports.ts';
import { anyZoneOpen, respondInTest } from './zone-of-test.ts';

/** One for all tests of the process, since MSW can have no two that listen; undefined while none does. */
let server: { close(): void } | undefined;

/** Has somebody taken the handlers for a server of his own? */
let elsewhere = false;

/**
 * MSW's handlers that let the zones of the fixture answer, for tests that have an MSW server already: MSW allows one in a
 * process. Put them before the others: `setupServer(...onezoneTestHandlers(), …)`. The fixture then starts none.
 */
export function onezoneTestHandlers(): HttpHandler[] {
  elsewhere = true;
  return handlers();
}

/** The option has another name in each major version of MSW. */
const LEAVE_OTHERS_ALONE = { onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as const;

/**
 * Starts to intercept requests, unless that is done already.
 *
 * @throws Error when somebody else's MSW server is listening, which has just ceased to get requests.
 */
export function startIntercepting(): void {
  if (server !== undefined || elsewhere) return;
  const { fetch } = globalThis;
  // A new one each time: early versions 2 cannot listen again.
  const fresh = reachNamedImports(setupServer(...handlers()));
  fresh.listen(LEAVE_OTHERS_ALONE);
  // Whoever intercepts first replaces it.
  if (globalThis.fetch !== fetch) {
    server = fresh;
    return;
  }
  fresh.close();
  throw new Error(
    'There is an MSW server in this process already, and MSW serves only one at a time. Let yours serve the fixture too: ' +
      "setupServer(...onezoneTestHandlers(), …your handlers), with onezoneTestHandlers from 'onezone-mock/vitest'.",
  );
}

/** Stops to intercept requests when no test needs it any more. */
export function stopIntercepting(): void {
  if (anyZoneOpen()) return;
  server?.close();
  server = undefined;
}

function handlers(): HttpHandler[] {
  return handlersFor(onezoneUrls(undefined, true), ({ request }) => respondInTest(request));
}
