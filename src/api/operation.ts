import type { JsonValue } from '../json/json-value.ts';
import type { Failure } from '../token/failure.ts';
import type { Zone } from '../zone/zone.ts';
import type { Client } from './client.ts';

/** One call of an operation, after authentication. */
export interface OperationCall {
  readonly zone: Zone;
  readonly client: Client;
  /** The path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A success: its status and body. */
export interface OperationSuccess {
  readonly ok: true;
  readonly status: number;
  readonly body: unknown;
}

/** A key of the body, read. */
export type FieldRead<T> = { readonly ok: true; readonly value: T } | Failure;

/**
 * Reads a key of the body where the document leaves the decision to code; the value is undefined when the key is absent.
 * What the document can express was checked.
 */
export type FieldReader<T> = (value: JsonValue | undefined, call: OperationCall) => FieldRead<T>;

/** What is particular to an operation; everything else follows from the document. */
export interface OperationLogic<Fields extends object = object> {
  /** May the client do this? Not asked of an operation that the document calls public. */
  isAuthorized?(call: OperationCall): boolean;
  /** For every key that {@link execute} needs, by name. */
  readonly fields: { readonly [Key in keyof Fields]: FieldReader<Fields[Key]> };
  execute(call: OperationCall, fields: Fields): OperationSuccess | Failure;
}
