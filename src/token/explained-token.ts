import type { Text } from '../macaroon/byte-string.ts';
import type { CaveatJson, ContextKey, TokenUse } from './caveats/caveat-codec.ts';
import type { Integer } from './erlang-integer.ts';
import type { Failure } from './failure.ts';
import type { TokenContent } from './read-token.ts';
import type { Subject } from './subject.ts';
import type { VerifyContext } from './verify-token.ts';

/** What becomes of a token in certain circumstances, check by check. */
export interface ExplainedToken {
  readonly accepted: boolean;
  /** What Onezone answers: the failure of the first check that fails; null when the token is accepted. */
  readonly failure: Failure | null;
  /** In the order in which Onezone makes them. It ends with the first failure; here the others are told as well. */
  readonly checks: readonly TokenCheck[];
  /** What the token says; null when it cannot be read. */
  readonly token: TokenContent | null;
  /** What it is good for; null when it is refused. */
  readonly grant: TokenGrant | null;
}

/** What Onezone looks at when a token is used. Which of them, and of how many caveats, depends on the use. */
export type TokenCheckName =
  | 'format'
  | 'serviceToken'
  | 'consumerToken'
  | 'type'
  | 'record'
  | 'caveat'
  | 'signature'
  | 'session'
  | 'subject'
  | 'service'
  | 'operation';

/** One check of a token. */
export interface TokenCheck {
  readonly check: TokenCheckName;
  /** `notMade` when there is nothing to compare with. */
  readonly verdict: 'passed' | 'failed' | 'notMade';
  /** What was found, in words. */
  readonly finding: string;
  /** What to do about it: a sentence, or null. */
  readonly advice: string | null;
  /** What Onezone would answer if no check before it failed; null unless it fails. */
  readonly failure: Failure | null;
  /** Null unless it is a check of a caveat. */
  readonly caveat: ExplainedCaveat | null;
}

/**
 * How a caveat stands: `dependsOnContext` when it fails because the context does not say what it asks for,
 * `notSupported` when no token in this use may carry it, `notUnderstood` when nobody can read or discharge it.
 */
export type CaveatVerdict = 'satisfied' | 'notSatisfied' | 'dependsOnContext' | 'notSupported' | 'notUnderstood';

/** A caveat of a token in certain circumstances. */
export interface ExplainedCaveat {
  /** From 0, in the token's order. */
  readonly index: number;
  /** As it stands in the token. */
  readonly text: Text;
  /** Null when it is not understood. */
  readonly json: CaveatJson | null;
  /** In plain words, such as `only from the address 10.0.0.0/8`; null when it is not understood. */
  readonly meaning: string | null;
  readonly verdict: CaveatVerdict;
  /** The key of the context that it asks about; null when it asks nothing. */
  readonly dependsOn: ContextKey | null;
  /** A part of a `VerifyContext` that satisfies it; null when it is satisfied, or when no single value does. */
  readonly satisfiedBy: Partial<Pick<VerifyContext, ContextKey>> | null;
}

/** What an accepted token is good for. */
export interface TokenGrant {
  readonly use: TokenUse;
  readonly subject: Subject;
  /** The earliest of its time caveats, in seconds since the epoch; null when it does not expire. */
  readonly validUntil: Integer | null;
  /**
   * The calls of Onezone's API that its caveats leave, as matchspecs such as `ozw/get/user.*.instance:*`: a call must
   * match one of each list. Empty when no caveat limits them.
   */
  readonly api: readonly (readonly string[])[];
  /** All of it in words. */
  readonly words: string;
}
