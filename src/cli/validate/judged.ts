import type { Problem } from '../../validators/problem.ts';

/** An answer, perhaps with its request, and what is wrong with it. */
export interface Judged {
  /** Where it stands in a HAR; null when it was given alone. */
  readonly entry: { readonly number: number; readonly line: number } | null;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Was its body recorded? Without, only status and headers were judged. */
  readonly hasBody: boolean;
  readonly problems: readonly Problem[];
}

/** Tells what was judged, one thing after the other: whatever there is of them, none is kept. */
export interface Reporter {
  judged(judged: Judged): void | Promise<void>;
  /** Tells the whole. */
  finish(summary: Summary): void | Promise<void>;
}

/** How many of what. */
export interface Summary {
  /** The file, or the words `standard input`. */
  readonly source: string;
  /** Null for an answer that was given alone. */
  readonly har: HarCounts | null;
  readonly judged: number;
  readonly violating: number;
  readonly problems: number;
  /** Of the judged ones, those whose answer's body was not recorded. */
  readonly withoutBody: number;
}

/** What became of the entries of a HAR that were not judged. */
export interface HarCounts {
  readonly entries: number;
  /** To other servers. */
  readonly foreign: number;
  /** To Onezone, but not described by openapi.yaml. */
  readonly undescribed: number;
  /** Never answered. */
  readonly unanswered: number;
  /** No entries at all, or too long. */
  readonly unreadable: number;
}
