import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import type { Clock } from '../../src/zone/clock.ts';
import { answerRequest } from './answer-request.ts';
import { troubleTexts, type ConnectionTrouble, type TroubleCounts } from './connection-troubles.ts';
import { exampleRequest } from './example-request.ts';
import { findInteraction } from './find-interaction.ts';
import { outcomeText } from './outcome-text.ts';
import { caveatKeysIn } from './request-mistakes.ts';
import { shownPath } from './shown.ts';
import { stateWorld } from './state-world.ts';
import type { StubInteraction } from './stub-interaction.ts';
import type { MetInteraction, StubReport, UnmatchedRequest } from './stub-report.ts';
import { knownCredentials, stubVariables, type StubVariable } from './variables.ts';

/** What a stub serves, and how it judges. */
export interface StubOptions {
  readonly interactions: readonly StubInteraction[];
  readonly clock: Clock;
  /** Seconds that a temporary token may live. */
  readonly maxTtl: number;
  /** Descriptions of the interactions that have to be met. */
  readonly expected: ReadonlySet<string>;
  /** Descriptions of those that may be met although that is a mistake of the client's. */
  readonly allowed: ReadonlySet<string>;
  /** Are values that the client has chosen itself a fault? */
  readonly exact: boolean;
}

/** What became of one request. */
export type StubEvent =
  | {
      readonly kind: 'met';
      readonly request: PlainRequest;
      readonly status: number;
      readonly description: string;
      readonly fault: string | null;
    }
  /** It could not even be read. */
  | { readonly kind: 'unreadable'; readonly why: string }
  | ({ readonly kind: 'unmatched'; readonly request: PlainRequest; readonly status: number } & NotMet);

/** What became of a request that could be read. */
export type AnsweredEvent = Exclude<StubEvent, { readonly kind: 'unreadable' }>;

/** What a request that met nothing is near to. */
type NotMet = Pick<UnmatchedRequest, 'nearest' | 'differences' | 'refusal'>;

/** Contracts that are being served. */
export interface Stub {
  readonly variables: readonly StubVariable[];
  /** Answers a request, remembers it, and tells what became of it. */
  answer(request: PlainRequest): {
    readonly answer: PlainAnswer;
    readonly event: AnsweredEvent;
  };
  /** Remembers a request that could not even be read. */
  unreadable(why: string): StubEvent;
  /** Remembers a connection on which no whole request came. */
  trouble(trouble: ConnectionTrouble): void;
  report(): StubReport;
  /** Forgets all requests. */
  reset(): void;
}

/** What a request gets that is none of the contracts'. No Onezone answers so. */
const NO_INTERACTION = 500;
/** Of so many kinds of unmatched requests the differences are kept. */
const MAX_KINDS = 1000;

interface Tally {
  times: number;
  own: number;
}

/** Serves contracts to a client. */
export function createStub(options: StubOptions): Stub {
  const { interactions, clock, maxTtl } = options;
  const variables = stubVariables(interactions);
  const credentials = knownCredentials(interactions, variables);
  const world = stateWorld(interactions, options);
  const examples = interactions.flatMap(({ isRefusal, pact }) => (isRefusal ? [] : [exampleRequest(pact).json]));
  const context = {
    ...credentials,
    maxTtl,
    world,
    examples,
    caveatKeys: caveatKeysIn(examples),
    isAnnounced: ({ description }: StubInteraction) =>
      options.expected.has(description) || options.allowed.has(description),
  };
  const tallies = new Map<StubInteraction, Tally>();
  const unmatched = new Map<string, UnmatchedRequest>();
  const troubles = new Map<ConnectionTrouble, number>();
  let requests = 0;

  const remember = ({ method, path }: PlainRequest, found: NotMet): void => {
    const shown = shownPath(path);
    const { nearest, differences } = found;
    const key = JSON.stringify([method, shown, nearest, differences.map(({ message }) => message)]);
    const known = unmatched.get(key);
    if (known === undefined && unmatched.size >= MAX_KINDS) return;
    unmatched.set(key, { method, path: shown, times: (known?.times ?? 0) + 1, ...found });
  };
  const count = (interaction: StubInteraction, hasOwnValues: boolean): void => {
    const { times, own } = tallies.get(interaction) ?? { times: 0, own: 0 };
    tallies.set(interaction, { times: times + 1, own: own + (hasOwnValues ? 1 : 0) });
  };

  return {
    variables,
    answer(request) {
      requests += 1;
      const found = findInteraction(interactions, request, { ...context, now: clock.now() });
      if (found.kind === 'none') {
        const { differences, refusal } = found;
        const told = {
          nearest: found.nearest?.description ?? null,
          differences,
          refusal: refusal === null ? null : summaryOf(refusal),
        };
        remember(request, told);
        const event = { kind: 'unmatched', request, status: NO_INTERACTION, ...told } as const;
        return { answer: unmatchedAnswer(told), event };
      }
      const { interaction, hasOwnValues, also } = found;
      const before = tallies.get(interaction)?.times ?? 0;
      const answer = found.answer ?? answerRequest({ interaction, request, count: before, world });
      count(interaction, hasOwnValues);
      for (const other of also) if (options.expected.has(other.description)) count(other, hasOwnValues);
      const { description } = interaction;
      const fault = faultOf(interaction, hasOwnValues ? 1 : 0, options);
      return { answer, event: { kind: 'met', request, status: answer.status, description, fault } };
    },
    unreadable(why) {
      requests += 1;
      const known = unmatched.get(why);
      const unread = { method: '(unreadable)', path: why, nearest: null, differences: [], refusal: null };
      unmatched.set(why, { ...unread, times: (known?.times ?? 0) + 1 });
      return { kind: 'unreadable', why };
    },
    trouble: (trouble) => {
      troubles.set(trouble, (troubles.get(trouble) ?? 0) + 1);
    },
    report: () => report(options, { requests, tallies, unmatched: [...unmatched.values()], troubles }),
    reset() {
      requests = 0;
      tallies.clear();
      unmatched.clear();
      troubles.clear();
    },
  };
}

/** What a stub has seen. */
interface Seen {
  readonly requests: number;
  readonly tallies: ReadonlyMap<StubInteraction, Tally>;
  readonly unmatched: readonly UnmatchedRequest[];
  readonly troubles: TroubleCounts;
}

function report(
  { interactions, expected, ...options }: StubOptions,
  { requests, tallies, unmatched, troubles: counts }: Seen,
): StubReport {
  const met = interactions.flatMap((interaction): readonly MetInteraction[] => {
    const { times = 0, own = 0 } = tallies.get(interaction) ?? {};
    if (times === 0) return [];
    const fault = faultOf(interaction, own, { ...options, expected });
    return [{ ...summaryOf(interaction), times, withOwnValues: own, fault }];
  });
  const unmet = interactions
    .filter((interaction) => !tallies.has(interaction))
    .map((interaction) => ({ ...summaryOf(interaction), expected: expected.has(interaction.description) }));
  // Whoever asked something may have looked before whether the port is open.
  const troubles = troubleTexts(requests === 0 ? counts : new Map([...counts].filter(([kind]) => kind !== 'silent')));
  const failures = [
    ...(requests === 0 ? [['No request reached the stub.', ...troubles].join(' ')] : []),
    ...unmatched.map(({ method, path, nearest }) =>
      nearest === null
        ? `${method} ${path} matches no interaction.`
        : `${method} ${path} matches no interaction; the nearest is "${nearest}".`,
    ),
    ...met.flatMap(({ description, fault }) => (fault === null ? [] : [`"${description}": ${fault}.`])),
    ...unmet.filter((interaction) => interaction.expected).map(({ description }) => `"${description}" was never met.`),
  ];
  return { requests, met, unmatched, unmet, troubles, failures };
}

/** Why meeting this interaction is a fault of the client; null when it is none. */
function faultOf(
  { description, mistake }: StubInteraction,
  own: number,
  { expected, allowed, exact }: Pick<StubOptions, 'expected' | 'allowed' | 'exact'>,
): string | null {
  if (mistake !== null && !expected.has(description) && !allowed.has(description)) {
    return `${mistake}, which was not announced`;
  }
  return exact && own > 0 ? 'the request has other values than the contract' : null;
}

function summaryOf({ description, operation, outcome }: StubInteraction) {
  return { description, operationId: operation?.operationId ?? null, ...outcome };
}

/** Says to the developer of the client, in the form of Onezone's errors, what the report says later. */
function unmatchedAnswer({ nearest, differences, refusal }: NotMet): PlainAnswer {
  const messages = differences.map(({ message }) => message);
  const told =
    nearest === null
      ? 'onezone-mock stub: this request matches none of the contracts.'
      : `onezone-mock stub: this request matches none of the contracts. The nearest is "${nearest}", but: ${messages.join('; ')}.`;
  const hint =
    refusal === null
      ? ''
      : ` Onezone would refuse it (${outcomeText(refusal)}); if the test means that: --allow ${JSON.stringify(refusal.description)}.`;
  const error = {
    id: 'noSuchInteraction',
    details: { nearest, differences: messages, refusal: refusal?.description ?? null },
    description: told + hint,
  };
  return {
    status: NO_INTERACTION,
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    body: JSON.stringify({ error }),
  };
}
