import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import type { Problem } from '../../src/validators/problem.ts';
import { safeText } from '../../src/validators/safe-text.ts';
import type { Clock } from '../../src/zone/clock.ts';
import { answerRequest } from './answer-request.ts';
import { findInteraction } from './find-interaction.ts';
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
  | ({ readonly kind: 'unmatched'; readonly request: PlainRequest; readonly status: number } & Pick<
      UnmatchedRequest,
      'nearest' | 'differences'
    >);

/** Contracts that are being served. */
export interface Stub {
  readonly variables: readonly StubVariable[];
  /** Answers a request, remembers it, and tells what became of it. */
  answer(request: PlainRequest): { readonly answer: PlainAnswer; readonly event: StubEvent };
  /** Remembers a request that could not even be read. */
  unreadable(why: string): void;
  report(): StubReport;
  /** Forgets all requests. */
  reset(): void;
}

/** What a request gets that is none of the contracts'. No Onezone answers so. */
const NO_INTERACTION = 500;
/** Of so many kinds of unmatched requests the differences are kept. */
const MAX_KINDS = 1000;
const MAX_PATH = 200;

interface Tally {
  times: number;
  own: number;
}

/** Serves contracts to a client. */
export function createStub(options: StubOptions): Stub {
  const { interactions, clock, maxTtl } = options;
  const variables = stubVariables(interactions);
  const credentials = knownCredentials(interactions, variables);
  const tallies = new Map<StubInteraction, Tally>();
  const unmatched = new Map<string, UnmatchedRequest>();
  let requests = 0;

  const remember = ({ method, path }: PlainRequest, nearest: string | null, differences: readonly Problem[]): void => {
    const shown = safeText(path.slice(0, MAX_PATH));
    const key = JSON.stringify([method, shown, nearest, differences.map(({ message }) => message)]);
    const known = unmatched.get(key);
    if (known === undefined && unmatched.size >= MAX_KINDS) return;
    unmatched.set(key, { method, path: shown, times: (known?.times ?? 0) + 1, nearest, differences });
  };

  return {
    variables,
    answer(request) {
      requests += 1;
      const found = findInteraction(interactions, request, { now: clock.now(), maxTtl, ...credentials });
      if (found.kind === 'none') {
        const nearest = found.nearest?.description ?? null;
        const { differences } = found;
        remember(request, nearest, differences);
        const event = { kind: 'unmatched', request, status: NO_INTERACTION, nearest, differences } as const;
        return { answer: unmatchedAnswer(nearest, differences), event };
      }
      const { interaction, hasOwnValues } = found;
      const tally = tallies.get(interaction) ?? { times: 0, own: 0 };
      const answer = answerRequest({ interaction, request, count: tally.times });
      tallies.set(interaction, { times: tally.times + 1, own: tally.own + (hasOwnValues ? 1 : 0) });
      const { description } = interaction;
      const fault = faultOf(interaction, hasOwnValues ? 1 : 0, options);
      return { answer, event: { kind: 'met', request, status: answer.status, description, fault } };
    },
    unreadable(why) {
      requests += 1;
      const known = unmatched.get(why);
      const unread = { method: '(unreadable)', path: why, nearest: null, differences: [] };
      unmatched.set(why, { ...unread, times: (known?.times ?? 0) + 1 });
    },
    report: () => report(options, requests, tallies, [...unmatched.values()]),
    reset() {
      requests = 0;
      tallies.clear();
      unmatched.clear();
    },
  };
}

function report(
  { interactions, expected, ...options }: StubOptions,
  requests: number,
  tallies: ReadonlyMap<StubInteraction, Tally>,
  unmatched: readonly UnmatchedRequest[],
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
  const failures = [
    ...(requests === 0 ? ['No request reached the stub.'] : []),
    ...unmatched.map(({ method, path, nearest }) =>
      nearest === null
        ? `${method} ${path} matches no interaction.`
        : `${method} ${path} matches no interaction; the nearest is "${nearest}".`,
    ),
    ...met.flatMap(({ description, fault }) => (fault === null ? [] : [`"${description}": ${fault}.`])),
    ...unmet.filter((interaction) => interaction.expected).map(({ description }) => `"${description}" was never met.`),
  ];
  return { requests, met, unmatched, unmet, failures };
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
function unmatchedAnswer(nearest: string | null, differences: readonly Problem[]): PlainAnswer {
  const messages = differences.map(({ message }) => message);
  const description =
    nearest === null
      ? 'onezone-mock stub: this request matches none of the contracts.'
      : `onezone-mock stub: this request matches none of the contracts. The nearest is "${nearest}", but: ${messages.join('; ')}.`;
  const error = { id: 'noSuchInteraction', details: { nearest, differences: messages }, description };
  return {
    status: NO_INTERACTION,
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    body: JSON.stringify({ error }),
  };
}
