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

/**
 * The authorities that Pact is to know, in the folder in which its process works: one. Otherwise it reads for every request
 * all that the system trusts, which takes as long as everything else; without any it refuses to ask. It asks nobody but our
 * relay, which has no certificate.
 */
export const AUTHORITY_FILE = 'authority.pem';
