import type { PactInteraction } from '../load-pact.ts';
import { neededValues } from './needed-values.ts';
import type { ProviderState, StateSetup, StateSource } from './provider-state.ts';

/** Why an interaction cannot be verified here, and whether that is a failure of the server. */
export interface Unreached {
  readonly why: string;
  readonly isFault: boolean;
}

/** Tells why an interaction cannot be verified here; null when it can. */
export type Reach = (interaction: PactInteraction) => Promise<Unreached | null>;

/**
 * Tries each state once before anything is verified: Pact goes on with the examples of a contract when a state cannot be
 * set up, or has not all the values, and then fails for the wrong reason.
 */
export function reachOf(source: StateSource): Reach {
  const tried = new Map<string, Promise<StateSetup>>();
  const tryOut = (state: ProviderState): Promise<StateSetup> => {
    const key = JSON.stringify(state);
    const known = tried.get(key);
    if (known !== undefined) return known;
    const setup = source.setUp(state).then(async (done) => {
      if (done.reached) await source.tearDown(state);
      return done;
    });
    tried.set(key, setup);
    return setup;
  };
  return async (interaction) => {
    const values = new Set<string>();
    const faults: Record<string, string> = {};
    for (const state of interaction.states) {
      const setup = await tryOut(state);
      if (!setup.reached) {
        return { why: `${named(state)} is not reached: ${setup.why}`, isFault: setup.isFault === true };
      }
      Object.assign(faults, setup.faults);
      for (const [name, value] of Object.entries(setup.values)) if (value !== null) values.add(name);
    }
    const missing = neededValues(interaction).filter((name) => !values.has(name));
    if (missing.length === 0) return null;
    const [state] = interaction.states;
    const without = `${state === undefined ? 'the interaction' : named(state)} comes without ${missing.join(', ')}`;
    const fault = missing.map((name) => faults[name]).find((one) => one !== undefined);
    return fault === undefined ? { why: without, isFault: false } : { why: `${without}: ${fault}`, isFault: true };
  };
}

function named({ name, params }: ProviderState): string {
  return `"${name}"${Object.keys(params).length === 0 ? '' : ` ${JSON.stringify(params)}`}`;
}
