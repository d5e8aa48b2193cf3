import type { Expected, SchemaRule } from '../contract/violation.ts';

/** What a validator finds: nothing, or problems. */
export type Verdict = { readonly valid: true } | { readonly valid: false; readonly problems: readonly Problem[] };

/**
 * A way in which a request, an answer or a value is not as openapi.yaml and the tokens in it say. Tokens and passwords are
 * nowhere in it: of a token, its id, subject and caveats are told.
 */
export interface Problem {
  readonly side: ProblemSide;
  readonly part: ProblemPart;
  /** A JSON pointer into the headers (by name in lower case) or into the body; empty for all of it. */
  readonly pointer: string;
  readonly rule: ProblemRule;
  /** What is there, as JSON; absent when nothing is. */
  readonly found?: unknown;
  /** What should be there. */
  readonly expected: Expected;
  /** All of that in one line of English. */
  readonly message: string;
}

/** What the problem is in; `value` for one that was validated by itself. */
export type ProblemSide = 'request' | 'response' | 'value';

/** Which part of it; of a value, `body`. */
export type ProblemPart = 'method' | 'path' | 'status' | 'header' | 'body';

/** Which rule is broken: one of the document, or one that no schema can express. */
export type ProblemRule = SchemaRule | SemanticRule;

/** The rules that no schema can express. */
export type SemanticRule =
  /** The request is one of another operation. */
  | 'operation'
  /** The request lacks the credentials that its operation needs. */
  | 'credentials'
  /** The schema admits the value, Onezone does not. */
  | 'refused'
  /** The description does not follow from the error's id and details. */
  | 'description'
  /** The text is no token that can be read, or one that Onezone would not make. */
  | 'token'
  /** What the token says is not what the request asked for. */
  | 'tokenAgreement'
  /** What examine says is not what the token says. */
  | 'examineAgreement'
  /** The request should have been refused, or should not have been. */
  | 'outcome';

/** What is known of an exchange that a validator cannot see. */
export interface ValidationOptions {
  /** The domain that new tokens must name. */
  readonly onezoneDomain?: string;
  /** What was not recorded: nothing is said about it. */
  readonly unseen?: readonly Unseen[];
}

/** A part of an exchange that a recording may lack. */
export type Unseen = 'request headers' | 'request credentials' | 'request body' | 'response headers' | 'response body';

/** The verdict that problems come to. */
export function verdictOf(problems: readonly Problem[]): Verdict {
  return problems.length === 0 ? { valid: true } : { valid: false, problems };
}
