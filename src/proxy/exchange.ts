import type { Finding } from './finding.ts';

/** A request and what became of it, fit for a log: nothing secret is left in it. */
export interface Exchange {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Null when openapi.yaml does not describe it. */
  readonly operation: { readonly operationId: string; readonly path: string } | null;
  /** Of the upstream's answer; null when there was none. */
  readonly status: number | null;
  /** The status that the caller got; null for one who went away. */
  readonly answered: number | null;
  /** Who asked: a token by id, subject and caveats, or the name of a user. */
  readonly caller: string;
  /** The token that the request is about, in the same way; null when there is none. */
  readonly token: string | null;
  readonly violations: readonly Finding[];
  /** What of it could not be judged, and why; empty when all was. */
  readonly unjudged: readonly string[];
}
