import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { prismDoor } from './prism-door.ts';
import { sendOverTcp } from './send-over-tcp.ts';
import referenceWorld from '../vectors/world.reference.json' with { type: 'json' };

/** A request as recorded: these headers and no others but `host` and `content-length`. */
export interface DoorRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** An answer, whatever brought it. */
export interface DoorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** A way to reach a fake Onezone. */
export interface Door {
  send(request: DoorRequest): Promise<DoorAnswer>;
  close(): Promise<void>;
  /** What a referee in the door found wrong with answers, if there is one. */
  readonly findings?: readonly string[];
}

/** The world against which the scenarios were recorded. */
export const recordedWorld = referenceWorld as WorldFile;

/** Every door through which the recorded behaviour must be the same, each on a fresh zone. */
export const doors: Readonly<Record<string, (world?: WorldFile) => Promise<Door>>> = {
  core: async (world = recordedWorld) => coreDoor(createOnezone({ world })),
  fetch: async (world = recordedWorld) => fetchDoor(createOnezone({ world })),
  TCP: async (world = recordedWorld) => tcpDoor(createOnezone({ world })),
  'MSW (fetch)': async (world = recordedWorld) => (await import('./msw-door.ts')).mswDoor(world, 'fetch'),
  'MSW (node:https)': async (world = recordedWorld) => (await import('./msw-door.ts')).mswDoor(world, 'node:https'),
  'Prism in front': async (world = recordedWorld) => prismDoor(createOnezone({ world })),
};

function coreDoor(onezone: Onezone): Door {
  return {
    send: async ({ method, path, headers, body }) =>
      onezone.handle({ method, path, headers, body, peerIp: '127.0.0.1' }),
    close: () => Promise.resolve(),
  };
}

/** Methods that a WHATWG `Request` refuses to be made with. */
const FORBIDDEN = new Set(['TRACE', 'CONNECT']);

function fetchDoor(onezone: Onezone): Door {
  return {
    async send({ method, path, headers, body }) {
      if (FORBIDDEN.has(method)) throw new Error(`fetch cannot send ${method}`);
      // A text body would bring a content type of its own.
      const bytes = body === null || method === 'GET' || method === 'HEAD' ? null : new TextEncoder().encode(body);
      const response = await onezone.fetch(`http://onezone.example.com${path}`, { method, headers, body: bytes });
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
    close: () => Promise.resolve(),
  };
}

async function tcpDoor(onezone: Onezone): Promise<Door> {
  const { port, close } = await onezone.listen();
  return { send: (request) => sendOverTcp(port, request), close };
}
