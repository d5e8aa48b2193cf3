import type { JsonValue } from '../../json/json-value.ts';
import type { PlainHeaders } from '../headers.ts';
import type { Problem, ValidationOptions } from '../problem.ts';

/** What only code can judge of an operation, for bodies that are as the document says. */
export interface OperationSemantics {
  /** The body of a request; an empty one is null. */
  request?(body: JsonValue | null): readonly Problem[];
  /** An answer by itself. */
  response?(answer: AnswerSeen, options: ValidationOptions): readonly Problem[];
  /** An answer beside its request. */
  exchange?(request: RequestSeen, answer: AnswerSeen): readonly Problem[];
}

/** A request as semantics see it. */
export interface RequestSeen {
  readonly headers: PlainHeaders;
  /** Null when it is empty. */
  readonly body: JsonValue | null;
}

/** An answer as semantics see it. */
export interface AnswerSeen {
  readonly status: number;
  /** Null when it is empty. */
  readonly body: JsonValue | null;
}
