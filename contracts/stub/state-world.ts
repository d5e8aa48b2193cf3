import { findCredentials } from '../../src/api/credentials.ts';
import { handle } from '../../src/api/handle.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { readMessageBody } from '../../src/validators/message-body.ts';
import type { Clock } from '../../src/zone/clock.ts';
import { completeWorld } from '../../src/zone/complete-world.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { memoryStore } from '../../src/zone/memory-store.ts';
import { nameOwner } from '../../src/zone/named-tokens.ts';
import type { PactState } from '../load-pact.ts';
import { isStateName } from '../states/catalogue.ts';
import { exampleOf, putExample, type Example } from '../states/put-example.ts';
import type { FakeStates } from '../states/state-records.ts';
import type { StubInteraction } from './stub-interaction.ts';
import { timeJudge } from './time-judge.ts';

/**
 * A fake Onezone in which the provider states of contracts are so, with the tokens and ids of their examples: it knows what a
 * Onezone would say to a request with other values than an example has.
 */
export interface StateWorld {
  /** Are the states of an interaction, which has some, in this world? */
  holds(interaction: StubInteraction): boolean;
  /** Does a request have a value of a state that is not in this world? Then nothing can be said about it here. */
  isStrange(request: PlainRequest): boolean;
  /** Does a request have a token that this world made, confined or not? */
  hasMade(request: PlainRequest): boolean;
  /** The answer after all requests that came before; what this one makes or changes stays. */
  answer(request: PlainRequest): PlainAnswer;
  /**
   * The answer as if no request had come before, since a token stands for its state whatever was asked with it. What a
   * request makes is there afterwards all the same.
   */
  answerAfresh(request: PlainRequest): PlainAnswer;
}

/** A text that is shorter may be in a request by chance. */
const MIN_VALUE = 8;
/** A caller without an address of version 4 has one for caveats all the same. */
const LOCAL_IP = '127.0.0.1';
const CREATED = 201;

/** Makes the world of the states that interactions have. */
export function stateWorld(
  interactions: readonly StubInteraction[],
  { clock, maxTtl }: { readonly clock: Clock; readonly maxTtl: number },
): StateWorld {
  const examples = new Map<string, Example | null>();
  for (const state of interactions.flatMap(({ pact }) => pact.states)) {
    const { name, params } = state;
    if (!examples.has(keyOf(state))) examples.set(keyOf(state), isStateName(name) ? exampleOf({ name, params }) : null);
  }
  const strange = new Set(interactions.filter((interaction) => !isKnown(interaction, examples)));
  const strangeValues = new Set([...strange].flatMap(valuesOf));
  const make = (): FakeStates => {
    const store = memoryStore();
    const zone = createZone(completeWorld({ maxTemporaryTokenTtl: maxTtl }), { clock, store });
    for (const example of examples.values()) if (example !== null) putExample({ zone, store }, example);
    return { zone, store };
  };
  let world: FakeStates | null = null;
  const madeIds = new Set<unknown>();
  const ask = ({ zone }: FakeStates, request: PlainRequest): PlainAnswer => {
    const answer = handle(zone, { ...request, peerIp: request.peerIp ?? LOCAL_IP });
    if (answer.status === CREATED) madeIds.add(tokenIdOf(valueAt(JSON.parse(answer.body), '/token')));
    return answer;
  };
  return {
    holds: (interaction) => interaction.pact.states.length > 0 && !strange.has(interaction),
    isStrange: ({ path, headers, body }) => {
      if (strangeValues.size === 0) return false;
      const text = typeof body === 'string' ? body : new TextDecoder().decode(body ?? new Uint8Array());
      const all = [path, text, ...Object.values(headers)].join('\n');
      return [...strangeValues].some((value) => all.includes(value));
    },
    hasMade({ headers, body }) {
      const credentials = findCredentials(headers);
      const read = readMessageBody(body);
      const texts = [
        credentials.kind === 'token' ? credentials.token : null,
        read.kind === 'json' ? valueAt(read.value, '/token') : null,
      ];
      return texts.some((text) => madeIds.has(tokenIdOf(text) ?? ''));
    },
    answer: (request) => ask((world ??= make()), request),
    answerAfresh(request) {
      const fresh = make();
      const answer = ask(fresh, request);
      const id = answer.status === CREATED ? valueAt(JSON.parse(answer.body), '/tokenId') : undefined;
      const made = typeof id === 'string' ? fresh.zone.namedToken(id) : undefined;
      if (made === undefined || world === null) return answer;
      // Another request took the name.
      world.store.names.delete(nameOwner(made.subject), made.name);
      const again = ask(world, request);
      return again.status === answer.status ? again : answer;
    },
  };
}

/** Are its states of our catalogue, with the values that ours have? */
function isKnown({ pact, stateValues }: StubInteraction, examples: ReadonlyMap<string, Example | null>): boolean {
  const known = new Set<unknown>();
  for (const state of pact.states) {
    const example = examples.get(keyOf(state)) ?? null;
    if (example === null) return false;
    for (const value of Object.values(example.values)) known.add(value);
  }
  return stateValues.every(
    ({ name, value }) => known.has(value) || timeJudge(name, { now: 0, maxTtl: 0 }) !== undefined,
  );
}

function keyOf({ name, params }: PactState): string {
  return JSON.stringify([name, params]);
}

function valuesOf({ stateValues }: StubInteraction): readonly string[] {
  return stateValues.map(({ value }) => String(value)).filter((value) => value.length >= MIN_VALUE);
}

function tokenIdOf(text: unknown): unknown {
  const token = typeof text === 'string' ? parseToken(text) : 'badToken';
  return typeof token === 'string' ? null : String(token.id);
}
