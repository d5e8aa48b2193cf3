import { setupOnezoneWorker } from '../../mocks/msw-browser.ts';
import { createLocalOnezone, onezoneHandlers } from '../../mocks/msw.ts';
import type { PlainRequest } from '../../src/api/plain-http.ts';
import type { WorldFile } from '../../src/zone/world-file.ts';
import type { DoorAnswer, DoorRequest } from '../support/doors.ts';
import world from '../vectors/world.reference.json' with { type: 'json' };

/** What the tests call in the page. */
export interface TestPage {
  /** Resolves when requests are intercepted. */
  readonly started: Promise<unknown>;
  /** Of the fake with which the page has started. */
  readonly providerToken: string;
  /** Puts a fresh zone of the recorded world into the place of the one before. */
  startZone(): void;
  send(origin: string, request: DoorRequest): Promise<DoorAnswer>;
  /** What a page cannot send of a request, or null. */
  whyUnsendable(request: DoorRequest): string | null;
  /** The methods and paths that the zone has seen since it was started. */
  readonly seen: readonly string[];
}

const worker = setupOnezoneWorker();
/** The name in MSW 3, and in MSW 2. */
const BYPASS = { onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as const;
let seen: string[] = [];

const testPage: TestPage = {
  started: worker.start({ quiet: true, ...BYPASS }),
  providerToken: worker.onezone.provider('krakow').token,
  startZone() {
    const zone = createLocalOnezone({ world: world as WorldFile });
    seen = [];
    const handle = (request: PlainRequest): ReturnType<typeof zone.handle> => {
      seen.push(`${request.method} ${request.path}`);
      return zone.handle(request);
    };
    worker.resetHandlers(...onezoneHandlers({ onezone: { handle }, onRefusal: 'ignore' }));
  },
  async send(origin, request) {
    const response = await fetch(origin + request.path, initOf(request));
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  },
  whyUnsendable(request) {
    try {
      const { headers } = new Request(request.path, initOf(request));
      const dropped = Object.keys(request.headers).filter((name) => !headers.has(name));
      return dropped.length === 0 ? null : `a page cannot set ${dropped.join(', ')}`;
    } catch (error) {
      return String(error);
    }
  },
  get seen() {
    return seen;
  },
};

function initOf({ method, headers, body }: DoorRequest): RequestInit {
  // A text body would bring a content type of its own.
  return { method, headers, body: body === null ? null : new TextEncoder().encode(body) };
}

Object.assign(globalThis, { testPage });
