import type { Pact, PactInteraction } from '../load-pact.ts';
import { isRecord } from '../is-record.ts';
import { PLACE_HEADER } from './relay.ts';

/**
 * The text of a pact file for Pact's verifier: only these interactions, each named by its place, counted from the given one,
 * and with a header in its request that says the same to the relay.
 */
export function reducePact(
  { consumer, provider }: Pact,
  interactions: readonly PactInteraction[],
  firstPlace: number,
): string {
  return JSON.stringify({
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: interactions.map(({ source }, index) => ({
      ...source,
      description: String(firstPlace + index),
      pending: false,
      comments: {},
      request: withPlace(source['request'], firstPlace + index),
    })),
    metadata: { pactSpecification: { version: '4.0' } },
  });
}

function withPlace(request: unknown, place: number): unknown {
  if (!isRecord(request)) return request;
  const headers = isRecord(request['headers']) ? request['headers'] : {};
  return { ...request, headers: { ...headers, [PLACE_HEADER]: [String(place)] } };
}
