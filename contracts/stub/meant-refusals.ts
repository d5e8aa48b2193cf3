import type { PactState } from '../load-pact.ts';
import type { StubInteraction } from './stub-interaction.ts';

/** The status with which credentials are refused. */
const UNAUTHORIZED = 401;

/**
 * Takes the mistake from the interactions that nobody meets without meaning to: those whose credentials are refused in a
 * state in which nothing succeeds, such as that of a revoked token. Its token is no use for anything else.
 */
export function withMeantRefusals(interactions: readonly StubInteraction[]): readonly StubInteraction[] {
  const useful = new Set<string>();
  for (const { pact, isRefusal, stateValues } of interactions) {
    // To examine any token is a success, whatever it is good for.
    const isUse = !isRefusal && stateValues.some(({ part }) => part !== 'body');
    if (isUse) for (const state of pact.states) useful.add(keyOf(state));
  }
  return interactions.map((interaction) => {
    const isMeant =
      interaction.outcome.status === UNAUTHORIZED &&
      interaction.stateValues.length > 0 &&
      interaction.pact.states.some((state) => !useful.has(keyOf(state)));
    return isMeant ? { ...interaction, mistake: null } : interaction;
  });
}

function keyOf({ name, params }: PactState): string {
  return JSON.stringify([name, params]);
}
