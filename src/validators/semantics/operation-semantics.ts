import type { JsonValue } from '../../json/json-value.ts';
import type { PlainHeaders } from '../headers.ts';
import type { Problem, ValidationOptions } from '../problem.ts';

/** What only code can judge of an operation, for bodies that are as the document says. */
export interface OperationSemantics {
  /** A request by itself. */
  request?(request: RequestSeen): readonly Problem[];
  /** An answer by itself. */
  response?(answer: AnswerSeen, options: ValidationOptions): readonly Problem[];
  /** An answer beside its request. */
  exchange?(request: RequestSeen, answer: AnswerSeen): readonly Problem[];
}

/** JSON of the other side. */
export interface JsonSeen {
  /** As JSON.parse gives it. */
  readonly value: unknown;
  /** As Onezone reads it, each number in its form. Costs a second reading. */
  readonly exact: () => JsonValue | undefined;
}

/** A request as semantics see it. */
export interface RequestSeen {
  readonly headers: PlainHeaders;
  /** The parameters in its path, decoded; none when the path was not seen. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Null when it is empty. */
  readonly body: JsonSeen | null;
}

/** An answer as semantics see it. */
export interface AnswerSeen {
  readonly status: number;
  /** Null when it is empty. */
  readonly body: JsonSeen | null;
}
