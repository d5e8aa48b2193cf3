import type { PactState } from '../load-pact.ts';

/**
 * Who found it: Pact by its rules, the validators by openapi.yaml, they by the tokens in it, or we by using what was minted,
 * or by what the server did when it was to be brought into a state.
 */
export type Judge = 'Pact' | 'document' | 'tokens' | 'follow-up' | 'states';

/** A way in which the server is not as the contract says. Nothing secret is in it. */
export interface Finding {
  readonly judge: Judge;
  readonly part: 'status' | 'header' | 'body' | 'exchange';
  /** Where in it: a JSON path or pointer, the name of a header; empty for all of it. */
  readonly place: string;
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
}

/** What went over the wire, fit to be shown. */
export interface Shown {
  readonly request: string;
  /** Such as `x-auth-token: [token 0123]`: those that the contract sends, with their secrets masked. */
  readonly requestHeaders: readonly string[];
  readonly requestBody: string;
  /** Null when no answer came. */
  readonly answer: string | null;
  readonly answerBody: string;
}

/** What became of an interaction. */
export interface Verified {
  readonly description: string;
  readonly operationId: string | null;
  readonly states: readonly PactState[];
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it was skipped; empty when it was not. */
  readonly why: string;
  readonly findings: readonly Finding[];
  /** Null when it was skipped, or failed before it was asked. */
  readonly shown: Shown | null;
}

/** What became of all of them, in the order of the pact. */
export interface Verification {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly Verified[];
}
