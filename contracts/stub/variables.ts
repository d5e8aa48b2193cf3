import { findCredentials } from '../../src/api/credentials.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { clientChoice } from './client-choice.ts';
import { credentialsKey, type KnownCredentials } from './credentials-difference.ts';
import { variableName } from './state-value.ts';
import type { StubInteraction } from './stub-interaction.ts';
import { timeJudge } from './time-judge.ts';

/** A value that a client needs for its requests, as an environment variable. */
export interface StubVariable {
  readonly name: string;
  readonly value: string;
  /** The states that give it, as the pact names them. */
  readonly states: readonly string[];
}

/** The values that clients need: tokens, ids and passwords of every state, each with a name of its own. */
export function stubVariables(interactions: readonly StubInteraction[]): readonly StubVariable[] {
  const byValue = new Map<string, StubVariable>();
  const names = new Map<string, number>();
  const add = (name: string, value: string, states: readonly string[]): void => {
    if (byValue.has(value)) return;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    byValue.set(value, { name: count === 1 ? name : `${name}_${count}`, value, states });
  };
  for (const { pact, stateValues } of interactions) {
    for (const { name, value } of stateValues) {
      if (timeJudge(name, { now: 0, maxTtl: 0 }) !== undefined) continue;
      add(variableName(name, pact.states), String(value), pact.states.map(stateText));
    }
  }
  const examined = interactions.find(
    ({ operation, isRefusal }) => clientChoice(operation)?.kind === 'examinedToken' && !isRefusal,
  );
  const { body } = examined?.pact.request ?? {};
  const token = body?.kind === 'json' ? valueAt(body.value, '/token') : undefined;
  if (typeof token === 'string') add('ONEZONE_EXAMINE_TOKEN', token, []);
  return [...byValue.values()];
}

/** Whose credentials a caller may have, in words that name the variable; and those with which something succeeds. */
export function knownCredentials(
  interactions: readonly StubInteraction[],
  variables: readonly StubVariable[],
): { readonly known: KnownCredentials; readonly accepted: ReadonlySet<string> } {
  const known = new Map<string, string>();
  const accepted = new Set<string>();
  for (const { pact, operation, description, stateValues, isRefusal } of interactions) {
    const key = credentialsKey(findCredentials(pact.request.headers, operation));
    if (key === null) continue;
    if (!isRefusal) accepted.add(key);
    if (known.has(key)) continue;
    const given = stateValues.find(({ part, value }) => part === 'header' && key !== '' && isOf(key, String(value)));
    const variable = variables.find(({ value }) => value === String(given?.value));
    known.set(key, variable === undefined ? `the credentials of "${description}"` : `$${variable.name}`);
  }
  return { known, accepted };
}

/** A password is in the header in base64, a token as it is. */
function isOf(key: string, value: string): boolean {
  return key === value || key.startsWith('basic ');
}

function stateText({ name, params }: StubInteraction['pact']['states'][number]): string {
  return Object.keys(params).length === 0 ? name : `${name} ${JSON.stringify(params)}`;
}
