import type { OnezoneErrorId } from '../errors/onezone-error.ts';
import type { Validator } from './validator.ts';

/** The compiled check of a request's body, and what its violations mean to Onezone. */
export interface CompiledRequestCheck {
  /** Finds every violation, for values as src/json reads them. */
  readonly check: Validator;
  /** The keys of the body in the order in which Onezone looks at them. */
  readonly keys: readonly string[];
  /**
   * By the path of a keyword in the schema, in the order in which Onezone looks at the value of a key. A violation
   * without an entry means what the nearest entry above it says.
   */
  readonly rules: Readonly<Record<string, RequestRule>>;
}

/** What the violation of a keyword means to Onezone. */
export interface RequestRule {
  readonly errorId: OnezoneErrorId;
  /** The error in the details of that error, if it has one: `badToken` of a `badValueToken`. */
  readonly causeId: OnezoneErrorId | null;
  /** The key of the body that is looked at, or null for the body itself. */
  readonly key: string | null;
  /** Is it reported before everything that is wrong with other keys? */
  readonly first?: true;
}
