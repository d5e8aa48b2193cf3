import { valueAt } from '../../src/contract/value-at.ts';
import { withValue } from '../body-path.ts';
import { stateTimes } from '../states/state-times.ts';
import type { StubInteraction } from './stub-interaction.ts';
import type { InteractionSummary } from './stub-report.ts';
import { timeJudge } from './time-judge.ts';
import { stubVariables, type StubVariable } from './variables.ts';

/** An interaction as a client's author needs to know it: what to send, and what comes back. */
export interface ListedInteraction extends InteractionSummary {
  /** Why meeting it has to be announced; null when it has not. */
  readonly mistake: string | null;
  readonly states: readonly { readonly name: string; readonly params: object }[];
  /** The variables whose values the request has. */
  readonly variables: readonly string[];
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    /** JSON, or a text that is sent to the letter; null for none. */
    readonly body: unknown;
    /** Does body stand for itself, not for JSON? */
    readonly isText: boolean;
  };
  readonly response: { readonly status: number; readonly headers: object; readonly body: unknown };
}

/** The values that a time in an example stands for now. */
export type PresentTimes = Readonly<Record<string, number>>;

/** What the names of times stand for, so that a listed request can be sent as it is. */
export function presentTimes(now: number, maxTtl: number): PresentTimes {
  return {
    ...stateTimes(now, maxTtl),
    // Who reads the list sends a request of it some time later.
    tooLateValidUntil: now + maxTtl + 3600,
  };
}

/** Lists interactions with requests that can be sent as they are, their times being of now. */
export function listInteractions(
  interactions: readonly StubInteraction[],
  times: PresentTimes,
): readonly ListedInteraction[] {
  const variables = stubVariables(interactions);
  return interactions.map((interaction) => listed(interaction, variables, times));
}

function listed(
  interaction: StubInteraction,
  variables: readonly StubVariable[],
  times: PresentTimes,
): ListedInteraction {
  const { pact, operation, description, outcome, mistake, stateValues } = interaction;
  const { method, path, query, headers, body } = pact.request;
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => values.map((value) => [name, value])),
  ).toString();
  const places = stateValues.filter(({ part, name }) => part === 'body' && isTime(name));
  const shown =
    body.kind === 'json' ? places.reduce((value, { at, name }) => withValue(value, at, times[name]), body.value) : null;
  const answer = pact.response;
  return {
    description,
    operationId: operation?.operationId ?? pact.operationId,
    ...outcome,
    mistake,
    states: pact.states,
    variables: variables.filter(({ value }) => usesValue(interaction, value)).map(({ name }) => name),
    request: {
      method,
      path: search === '' ? path : `${path}?${search}`,
      headers,
      body: body.kind === 'text' ? body.text : shown,
      isText: body.kind === 'text',
    },
    response: {
      status: answer.status,
      headers: answer.headers,
      body: answer.body.kind === 'json' ? answer.body.value : answer.body.kind === 'text' ? answer.body.text : null,
    },
  };
}

function usesValue({ stateValues, pact }: StubInteraction, value: string): boolean {
  if (stateValues.some((given) => String(given.value) === value)) return true;
  const { body } = pact.request;
  return body.kind === 'json' && valueAt(body.value, '/token') === value;
}

function isTime(name: string): boolean {
  return timeJudge(name, { now: 0, maxTtl: 0 }) !== undefined;
}
