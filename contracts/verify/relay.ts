import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { collectBody } from '../../src/proxy/collect-body.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { endToEnd, withoutHeaders } from '../../src/proxy/raw-headers.ts';
import { readBody, type SeenAnswer, type SeenRequest } from '../../src/proxy/seen.ts';
import { listen } from '../../src/server/listen.ts';
import { askTarget } from './ask-target.ts';
import type { StateSource } from './provider-state.ts';

/** What went over the wire for an interaction. */
export interface Exchange {
  /** Which interaction: its place in the pact that Pact was given. */
  readonly place: number;
  readonly request: SeenRequest;
  /** Null when none came. */
  readonly answer: SeenAnswer | null;
  /** Why none came. */
  readonly why: string | null;
  /** True when the server, or who sets up its states, had been given up before. */
  readonly isUnasked?: boolean;
  /** What the states of the interaction had to tell. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Stands between Pact and the verified server: its certificates, the time to wait and what was said are our business. */
export interface Relay {
  readonly baseUrl: string;
  readonly statesUrl: string;
  /** Since when nothing was asked, by the clock of `performance`; null while somebody waits for an answer. */
  silentSince(): number | null;
  close(): Promise<void>;
}

/** The header in which a request says which interaction it belongs to; the server never sees it. */
export const PLACE_HEADER = 'x-onezone-mock-interaction';

const STATES_PATH = '/_onezone-mock/relay/states';
/** The longest request is that with a token that is too long. */
const MAX_REQUEST = 64 * 1024 * 1024;

/** Starts a relay on a free port of this machine. */
export async function startRelay(
  way: Way,
  source: StateSource,
  onExchange: (exchange: Exchange) => void,
): Promise<Relay> {
  /** What came of the last states. Pact would go on with the examples of the contract where one cannot be set up. */
  let states: ChangedState = NO_STATE;
  let [waiting, lastAsked] = [0, performance.now()];
  const server = createServer(
    { maxHeaderSize: 1_200_000, keepAliveTimeout: 60_000, noDelay: true },
    (request, response) => {
      waiting += 1;
      void serve(request, response).finally(() => {
        waiting -= 1;
        lastAsked = performance.now();
      });
    },
  );
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await collectBody(incoming, MAX_REQUEST);
    if (body.kind !== 'whole') {
      incoming.destroy();
      return;
    }
    if (incoming.url === STATES_PATH) {
      const changed = await changeState(source, body.bytes);
      // Each interaction ends with a teardown, if only of no state.
      states = changed === null ? NO_STATE : both(states, changed);
      // Also of one that cannot be set up, which is told when its request comes: Pact (17.1) never ends after anything else.
      send(response, 200, JSON.stringify(changed?.values ?? {}));
      return;
    }
    const exchange = await relay(way, incoming, body.bytes, states);
    onExchange(exchange);
    answer(response, exchange);
  };
  const listening = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  return {
    baseUrl: listening.baseUrl,
    statesUrl: `${listening.baseUrl}${STATES_PATH}`,
    silentSince: () => (waiting > 0 ? null : lastAsked),
    close: listening.close,
  };
}

/** What Pact sends to have a state set up or torn down; a name that is empty for an interaction without states. */
interface StateChange {
  readonly action: 'setup' | 'teardown';
  readonly state: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What came of setting states up. */
interface ChangedState {
  readonly why: string | null;
  /** True when who sets states up had been given up. */
  readonly isUnasked: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

const NO_STATE: ChangedState = { why: null, isUnasked: false, values: {} };

function both(a: ChangedState, b: ChangedState): ChangedState {
  return { why: a.why ?? b.why, isUnasked: a.isUnasked || b.isUnasked, values: { ...a.values, ...b.values } };
}

/** Null for a teardown. */
async function changeState(source: StateSource, bytes: Uint8Array): Promise<ChangedState | null> {
  const { action, state: name, params = {} } = readBody(bytes).json as StateChange; // Pact alone knows the address
  if (action === 'teardown') {
    if (name !== '') await source.tearDown({ name, params });
    return null;
  }
  if (name === '') return NO_STATE;
  const setup = await source.setUp({ name, params });
  if (setup.reached) return { why: null, isUnasked: false, values: setup.values };
  return { why: `"${name}": ${setup.why}`, isUnasked: setup.isUnasked === true, values: {} };
}

async function relay(
  way: Way,
  incoming: IncomingMessage,
  body: Buffer,
  { why, isUnasked, values }: ChangedState,
): Promise<Exchange> {
  const place = Number(incoming.headers[PLACE_HEADER]);
  // What Pact asks for in the name of its own HTTP library is no part of the contract.
  const own = [PLACE_HEADER, 'host', 'user-agent', 'accept-encoding', 'content-length'];
  const method = incoming.method ?? 'GET';
  // A body of no length is none. Without a length, Node would send a body in pieces of which there are none.
  const isSized = body.length > 0 || ['POST', 'PUT', 'PATCH'].includes(method);
  const headers = joined([
    'host',
    way.upstream.host,
    ...withoutHeaders(endToEnd(incoming.rawHeaders), own),
    ...(isSized ? ['content-length', String(body.length)] : []),
  ]);
  const target = incoming.url ?? '/';
  const request = { method, target, headers, body: readBody(body) };
  if (why !== null) {
    return { place, request, values, answer: null, why: `the provider state cannot be set up: ${why}`, isUnasked };
  }
  return {
    place,
    request,
    values,
    ...(await askTarget({ method, target, headers: Object.entries(headers).flat(), body }, way)),
  };
}

/**
 * Headers with names in lower case, repeated ones joined: Pact takes a value such as `text/html, application/json` apart and
 * sends two, which means the same, but is not what the client sent.
 */
function joined(raw: readonly string[]): Readonly<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    seen[name] = Object.hasOwn(seen, name) ? `${seen[name]}, ${value}` : value;
  }
  return seen;
}

function answer(response: ServerResponse, { answer: came, why }: Exchange): void {
  if (came === null) {
    send(response, 599, JSON.stringify({ why }));
    return;
  }
  const headers = Object.entries(came.headers).filter(([name]) => !NOT_RELAYED.has(name));
  response.writeHead(came.status, { ...Object.fromEntries(headers), 'content-length': came.body.bytes.length });
  response.end(came.body.bytes);
}

/** Headers of the server's own connection, and of a coding that was undone. */
const NOT_RELAYED = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-encoding',
  'content-length',
  'trailer',
  'upgrade',
]);

function send(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body);
}
