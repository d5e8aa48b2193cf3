import { findCredentials } from '../../src/api/credentials.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import type { Clock } from '../../src/zone/clock.ts';
import { listInteractions, presentTimes } from './list-interactions.ts';
import type { StubInteraction } from './stub-interaction.ts';
import type { Stub } from './stub.ts';

/** Where tools find the stub itself. */
export const STUB_PAGE = '/_onezone-mock/stub';

/** What the control page speaks of. */
export interface Controlled {
  readonly stub: Stub;
  readonly interactions: readonly StubInteraction[];
  readonly clock: Clock;
  readonly maxTtl: number;
}

/**
 * Answers requests that are for the stub, not for the Onezone that it stands for: the report, the list of interactions,
 * forgetting what was. Null for all others. Pages of other origins get nothing.
 */
export function controlPage(
  { stub, interactions, clock, maxTtl }: Controlled,
  request: PlainRequest,
): PlainAnswer | null {
  const path = request.path.replace(/[?#].*$/s, '');
  if (isProbe(request)) return json(200, { onezoneMock: 'stub', report: STUB_PAGE });
  if (path !== STUB_PAGE && !path.startsWith(`${STUB_PAGE}/`)) return null;
  if (request.headers['origin'] !== undefined) {
    return json(403, { error: 'Pages may not use this. Leave the header Origin out.' });
  }
  const asked = `${request.method} ${path.slice(STUB_PAGE.length)}`;
  switch (asked) {
    case 'GET ':
      return json(200, stub.report());
    case 'GET /interactions':
      return json(200, { interactions: listInteractions(interactions, presentTimes(clock.now(), maxTtl)) });
    case 'GET /variables':
      return json(200, Object.fromEntries(stub.variables.map(({ name, value }) => [name, value])));
    case 'POST /reset':
      stub.reset();
      return { status: 204, headers: {}, body: '' };
    default:
      return json(404, {
        error: `There are GET ${STUB_PAGE}, GET ${STUB_PAGE}/interactions, GET ${STUB_PAGE}/variables and POST ${STUB_PAGE}/reset.`,
      });
  }
}

/** Programs that wait for a server to be ready ask for its root; no client of Onezone does. */
function isProbe({ method, path, headers }: PlainRequest): boolean {
  return path === '/' && (method === 'GET' || method === 'HEAD') && findCredentials(headers).kind === 'none';
}

function json(status: number, value: object): PlainAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: `${JSON.stringify(value)}\n` };
}
