import type { PactInteraction } from '../load-pact.ts';
import { readStubRequest, type StubRequest } from './stub-request.ts';

/** The request of an interaction as its example has it. */
export function exampleRequest({ request }: PactInteraction): StubRequest {
  const { method, path, query, headers, body } = request;
  const pairs = Object.entries(query).flatMap(([name, values]) => values.map((value) => [name, value]));
  const search = new URLSearchParams(pairs).toString();
  const text = body.kind === 'json' ? JSON.stringify(body.value) : body.kind === 'text' ? body.text : null;
  const target = search === '' ? path : `${path}?${search}`;
  return readStubRequest({ method, path: target, headers, body: text, peerIp: null });
}
