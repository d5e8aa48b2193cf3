import { handle } from '../../src/api/handle.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { defaultWorld } from '../../src/zone/default-world.ts';
import { memoryStore } from '../../src/zone/memory-store.ts';
import { worldClock } from '../../src/zone/world-clock.ts';
import type { PactBody, PactInteraction } from '../load-pact.ts';
import { admitsStatus } from './admits-status.ts';
import { answerFaults } from './answer-faults.ts';
import { fillMessage } from './filled-message.ts';
import { generatedValue } from './generated-value.ts';
import { isUpToTheServer } from './up-to-the-server.ts';
import { outcomeOf } from './outcome.ts';
import { reachStates, type StatefulFake } from './reach-states.ts';

/** Between the times of contracts that are past and those that are to come. */
const NOW = 1_700_000_000;
/** As long as that of nobody. */
const MAX_TTL = 1_234_567;

/** A Onezone to play interactions with. */
export function newFake(): StatefulFake {
  const world = { ...defaultWorld(), now: NOW, maxTemporaryTokenTtl: MAX_TTL };
  const store = memoryStore();
  return { store, reached: new Map(), zone: createZone(world, { clock: worldClock(world), store }) };
}

/**
 * Plays an interaction with our own fake: brings its states about, asks, and holds the answer against that of the
 * interaction. What a Onezone answers depends on more than a schema can say. An interaction with states of somebody
 * else's is not played, because what they mean is not known.
 */
export function playInteraction(fake: StatefulFake, interaction: PactInteraction): readonly string[] {
  const reached = reachStates(fake, interaction);
  if (reached.kind === 'foreign') return [];
  if (reached.kind === 'impossible') return reached.faults;
  const { values } = reached;
  const { response } = interaction;
  const [request, expected] = [requestOf(interaction, values), fillMessage(response, values)];
  if (request === null || expected === null) return [];
  if (typeof request === 'string') return [request];
  const answer = handle(fake.zone, request);
  // A server may be in trouble at any time.
  if (response.status >= 500) return [];
  if (interaction.states.length === 0 && isUpToTheServer(response, answer)) return [];
  if (!admitsStatus(response, answer.status)) return [statusFault(interaction, answer)];
  return answerFaults(response, expected, answer);
}

function statusFault({ response }: PactInteraction, answer: PlainAnswer): string {
  const why = answer.refusal === undefined ? '' : `: ${answer.refusal.why}`;
  return `Onezone answers this request with ${outcomeOf(answer)}, not with ${response.status}${why}`;
}

/** The request as a verifier would send it; null when that cannot be known, and a text when it is for another operation. */
function requestOf(
  { request }: PactInteraction,
  values: Readonly<Record<string, unknown>>,
): PlainRequest | string | null {
  const { method, generators } = request;
  const filled = fillMessage(request, values);
  const path = Object.values(generators['path'] ?? {}).map((generator) => generatedValue(generator, values));
  const [filledPath = request.path] = path;
  // Bytes that are no text are not in the text of the body.
  if (filled?.body.kind === 'text' && filled.body.text.includes('\uFFFD')) return null;
  if (filled === null || typeof filledPath !== 'string' || generators['query'] !== undefined) return null;
  if (operationOfRequest(method, filledPath).item !== operationOfRequest(method, request.path).item) {
    return `the generator of the path makes it ${filledPath}, which is none of this operation`;
  }
  const query = Object.entries(request.query).flatMap(([name, all]) =>
    all.map((value): [string, string] => [name, value]),
  );
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`;
  return {
    method,
    path: `${filledPath}${search}`,
    headers: filled.headers,
    body: textOf(filled.body),
    peerIp: '127.0.0.1',
  };
}

function textOf(body: PactBody): string | null {
  switch (body.kind) {
    case 'missing':
    case 'empty':
      return null;
    case 'json':
      return JSON.stringify(body.value);
    case 'text':
      return body.text;
  }
}
