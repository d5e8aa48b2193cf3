/** A provider state as an interaction names it. */
export interface ProviderState {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What came of setting one up: the values that requests take from it, or why that cannot be done here. */
export type StateSetup =
  | {
      readonly reached: true;
      readonly values: Readonly<Record<string, unknown>>;
      /** Why values are missing that any Onezone would have given, by their names: a failure of the server. */
      readonly faults?: Readonly<Record<string, string>>;
    }
  | {
      readonly reached: false;
      readonly why: string;
      /** True when it is a failure of who sets states up, which must not pass for something that is just not there. */
      readonly isFault?: boolean;
      /** True when nobody was asked, for who sets states up had been given up. */
      readonly isUnasked?: boolean;
    };

/** Brings a server into provider states. */
export interface StateSource {
  setUp(state: ProviderState): Promise<StateSetup>;
  /** Undoes it, where there is something to undo. */
  tearDown(state: ProviderState): Promise<void>;
}

/** Several sources: the first that reaches a state, or fails. When none does, each of them says why. */
export function firstOf(sources: readonly StateSource[]): StateSource {
  return {
    async setUp(state) {
      const reasons: string[] = [];
      let isUnasked = false;
      for (const source of sources) {
        const setup = await source.setUp(state);
        if (setup.reached || setup.isFault === true) return setup;
        reasons.push(setup.why);
        isUnasked ||= setup.isUnasked === true;
      }
      return { reached: false, why: reasons.join('; '), isUnasked };
    },
    async tearDown(state) {
      for (const source of sources) await source.tearDown(state);
    },
  };
}
