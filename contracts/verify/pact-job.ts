/** What Pact's process is asked to do. */
export interface PactJob {
  /** The text of a pact file. */
  readonly pact: string;
  readonly provider: string;
  /** Where the requests go. */
  readonly baseUrl: string;
  /** Where provider states are set up and torn down. */
  readonly statesUrl: string;
  /** For each request. */
  readonly timeoutMilliseconds: number;
}

/** What it answers. */
export type PactReply =
  /** Pact's own results, as it writes them. */
  { readonly kind: 'results'; readonly json: string } | { readonly kind: 'failure'; readonly why: string };
