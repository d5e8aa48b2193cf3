import { isStateName, providerStates, type StateDefinition } from '../states/catalogue.ts';
import { StateParameterError } from '../states/caveats-asked.ts';
import { setUpState } from '../states/fake-states.ts';
import type { FakeStates } from '../states/state-records.ts';
import { HEART } from '../heart.ts';
import type { PactInteraction } from '../load-pact.ts';
import { namesIn, stateExpression } from '../state-expression.ts';

/** What the states of an interaction come to. */
export type StatesReached =
  /** States of somebody else's: what they mean, and give, is not known. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'impossible'; readonly faults: readonly string[] }
  | { readonly kind: 'reached'; readonly values: Values };

type Values = Readonly<Record<string, string | number>>;

/** A fake, and the states that it is in. */
export interface StatefulFake extends FakeStates {
  /** What the states that nobody changes gave, by their names and parameters. */
  readonly reached: Map<string, Values>;
}

/** Brings the states of an interaction about, and looks whether they give what it takes from them. */
export function reachStates(fake: StatefulFake, interaction: PactInteraction): StatesReached {
  // Minting and examining change nothing, so their states are there for all.
  const key = HEART.has(interaction.operationId) ? JSON.stringify(interaction.states) : null;
  const known = key === null ? undefined : fake.reached.get(key);
  const reached: StatesReached =
    known === undefined ? bringAbout(fake, interaction) : { kind: 'reached', values: known };
  if (reached.kind !== 'reached') return reached;
  if (key !== null) fake.reached.set(key, reached.values);
  const faults = missingValues(interaction, reached.values);
  return faults.length > 0 ? { kind: 'impossible', faults } : reached;
}

function bringAbout(fake: FakeStates, { states }: PactInteraction): StatesReached {
  const values: Record<string, string | number> = {};
  const faults: string[] = [];
  for (const { name, params } of states) {
    if (!isStateName(name)) return { kind: 'foreign' };
    const known = Object.keys((providerStates[name] as StateDefinition).params);
    const unknown = Object.keys(params).filter((param) => !known.includes(param));
    faults.push(...unknown.map((param) => `the state "${name}" has no parameter "${param}"`));
    try {
      Object.assign(values, setUpState(fake, { name, params }));
    } catch (error) {
      if (!(error instanceof StateParameterError)) throw error;
      faults.push(`the state "${name}" cannot be: ${error.message}`);
    }
  }
  return faults.length > 0 ? { kind: 'impossible', faults } : { kind: 'reached', values };
}

function missingValues({ states, request, response }: PactInteraction, values: Values): readonly string[] {
  const generators = [request, response].flatMap((message) => Object.values(message.generators).flatMap(Object.values));
  const names = new Set(generators.flatMap((generator) => namesIn(stateExpression(generator) ?? [])));
  const missing = [...names].filter((name) => !Object.hasOwn(values, name));
  if (missing.length === 0) return [];
  const given = states.length === 0 ? 'it has no provider state' : `its states give ${Object.keys(values).join(', ')}`;
  return missing.map((name) => `a generator takes \${${name}}, and ${given}`);
}
