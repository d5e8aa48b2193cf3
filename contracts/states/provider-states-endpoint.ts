import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { isRecord } from '../is-record.ts';
import { isStateName, providerStates, type StateUse } from './catalogue.ts';
import { StateParameterError } from './caveats-asked.ts';
import { setUpState } from './fake-states.ts';
import type { FakeStates } from './state-records.ts';

/** Where a server sets up provider states, below its base URL. No path of Onezone begins like this. */
export const PROVIDER_STATES_PATH = '/_onezone-mock/provider-states';

/** Is a request with this path, whatever its query, one for a provider state? */
export function isStateRequest(path: string): boolean {
  return path.replace(/\?.*$/s, '') === PROVIDER_STATES_PATH;
}

/** More is no state. */
const MAX_BYTES = 100_000;

/**
 * Answers a request for a provider state (contracts/README.md); null for any other request. A page of another origin cannot
 * ask: it would have to send JSON, and its browser tells the origin.
 */
export function handleStateRequest(fake: FakeStates, request: PlainRequest): PlainAnswer | null {
  if (!isStateRequest(request.path)) return null;
  const { method, headers } = request;
  if (method !== 'POST') {
    return refuse(405, `${method} is not what this path is for.`, 'Send a POST.', { allow: 'POST' });
  }
  if (headers['origin'] !== undefined) {
    return refuse(403, 'The request has an Origin header, as those of web pages have.', 'Send it without.');
  }
  const type = (headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  if (type !== 'application/json') {
    return refuse(415, `The content type is "${type}".`, 'Send application/json.');
  }
  const asked = readAsked(request.body);
  return typeof asked === 'string' ? refuse(400, asked, EXAMPLE) : setUp(fake, asked);
}

const EXAMPLE =
  'Send, for example, {"state": "a provider with an access token exists", "params": {}, "action": "setup"}.';

interface Asked {
  readonly state: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly action: 'setup' | 'teardown';
}

function setUp(fake: FakeStates, { state, params, action }: Asked): PlainAnswer {
  if (!isStateName(state)) {
    return refuse(404, `There is no state "${state}".`, `The states are: ${Object.keys(providerStates).join('; ')}.`);
  }
  // Every setup made something of its own: nothing is left that could be in anybody's way.
  if (action === 'teardown') return answer(200, {});
  const known = Object.keys(providerStates[state].params);
  const unknown = Object.keys(params).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const has = known.length === 0 ? 'has none' : `has ${known.join(', ')}`;
    return refuse(400, `The state "${state}" has no parameter "${unknown}".`, `It ${has}.`);
  }
  try {
    const use: StateUse = { name: state, params };
    return answer(200, setUpState(fake, use));
  } catch (error) {
    if (error instanceof StateParameterError) return refuse(400, `${error.message}.`, 'Change "params".');
    throw error;
  }
}

function readAsked(body: PlainRequest['body']): Asked | string {
  if (body === null) return 'The request has no body.';
  if (body.length > MAX_BYTES) return `The body is longer than ${MAX_BYTES} bytes.`;
  let value: unknown;
  try {
    value = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    return 'The body is no JSON.';
  }
  if (!isRecord(value)) return 'The body is no object.';
  const { state, params = {}, action = 'setup' } = value;
  if (typeof state !== 'string') return '"state" must be a text.';
  if (!isRecord(params)) return '"params" must be an object.';
  if (action !== 'setup' && action !== 'teardown') return '"action" must be "setup" or "teardown".';
  return { state, params, action };
}

function refuse(
  status: number,
  why: string,
  next: string,
  headers: Readonly<Record<string, string>> = {},
): PlainAnswer {
  return { ...answer(status, { error: why, next }), headers: { ...JSON_TYPE, ...headers } };
}

const JSON_TYPE = { 'content-type': 'application/json' } as const;

function answer(status: number, body: object): PlainAnswer {
  return { status, headers: JSON_TYPE, body: JSON.stringify(body) };
}
