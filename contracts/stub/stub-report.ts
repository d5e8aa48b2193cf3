import type { Problem } from '../../src/validators/problem.ts';

/** What came of a client's requests. */
export interface StubReport {
  readonly requests: number;
  readonly met: readonly MetInteraction[];
  readonly unmatched: readonly UnmatchedRequest[];
  readonly unmet: readonly UnmetInteraction[];
  /** Sentences about connections on which no whole request came, each with what to do. */
  readonly troubles: readonly string[];
  /** Sentences: each is a reason why the client does not keep the contract. None when it does. */
  readonly failures: readonly string[];
}

/** What an interaction is about. */
export interface InteractionSummary {
  readonly description: string;
  readonly operationId: string | null;
  readonly status: number;
  /** The id of the error that it answers with. */
  readonly errorId: string | null;
}

/** An interaction that requests came for. */
export interface MetInteraction extends InteractionSummary {
  readonly times: number;
  /** How many of these had values of their own, where any would do. */
  readonly withOwnValues: number;
  /** Why meeting it is a fault of the client; null when it is none. */
  readonly fault: string | null;
}

/** An interaction that no request came for. */
export interface UnmetInteraction extends InteractionSummary {
  /** Was it announced? */
  readonly expected: boolean;
}

/** Requests that were those of no interaction, all alike. */
export interface UnmatchedRequest {
  readonly method: string;
  readonly path: string;
  readonly times: number;
  /** The description of the interaction that is most like them. */
  readonly nearest: string | null;
  readonly differences: readonly Problem[];
  /** The refusal that Onezone would answer with, and that the request would have met, had it been announced. */
  readonly refusal: InteractionSummary | null;
}
