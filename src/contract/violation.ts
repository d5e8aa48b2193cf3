/** A way in which a value differs from what openapi.yaml says. */
export interface Violation {
  /** A JSON pointer to it, or to where something is missing; empty for the whole. */
  readonly pointer: string;
  readonly rule: SchemaRule;
  /** What is there; absent when nothing is. */
  readonly found?: unknown;
  readonly expected: Expected;
}

/** Which rule is violated: a keyword of JSON Schema, or what else the document says of an answer. */
export type SchemaRule =
  | 'type'
  | 'required'
  | 'additionalProperties'
  | 'anyKey'
  | 'enum'
  | 'const'
  | 'pattern'
  | 'minimum'
  | 'minItems'
  | 'minLength'
  | 'maxLength'
  | 'maxProperties'
  | 'status'
  | 'header'
  | 'mediaType'
  | 'empty'
  | 'json';

/** What should be there, as data. One of these keys, which are those of JSON Schema as far as it has them. */
export interface Expected {
  /** Must there be something, or must there be nothing? */
  readonly present?: boolean;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxProperties?: number;
  /** One of these keys must be there. */
  readonly anyKey?: readonly string[];
  /** In words, where no keyword says it. */
  readonly being?: string;
}
