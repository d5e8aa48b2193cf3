import type { Way } from '../../src/proxy/forward.ts';
import { HEART } from '../heart.ts';
import type { PactInteraction } from '../load-pact.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { askTarget, EMPTY } from './ask-target.ts';

/**
 * Tells why an interaction's operation is not there at all; null when it is. Asked without credentials, and without a body,
 * so nothing can happen: an operation that is there answers with an error of its own, or with success.
 */
export function offeredBy(way: Way): (interaction: PactInteraction) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  return ({ operationId, request: { method, path } }) => {
    // A server without one of these is no Onezone.
    if (operationId === null || HEART.has(operationId)) return Promise.resolve(null);
    const asked = known.get(operationId) ?? probe(way, method, path);
    known.set(operationId, asked);
    return asked;
  };
}

async function probe(way: Way, method: string, target: string): Promise<string | null> {
  const headers = ['host', way.upstream.host, 'accept', 'application/json', 'content-length', '0'];
  const { answer } = await askTarget({ method, target, headers, body: EMPTY }, way);
  if (answer === null || ![404, 405, 501].includes(answer.status)) return null;
  // Onezone's own words for something that does not exist, on a path that does.
  if (valueAt(answer.body.json, '/error/id') === 'notFound') return null;
  return `this server does not offer the operation (asked without credentials, it answers ${answer.status})`;
}
