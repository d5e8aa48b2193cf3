import type { JsonObject, JsonValue } from '../json/json-value.ts';
import type { Failure } from '../token/failure.ts';
import type { Zone } from '../zone/zone.ts';
import type { Client } from './client.ts';

/** One call of an operation, after authentication. */
export interface OperationCall {
  readonly zone: Zone;
  readonly client: Client;
  /** The path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The caller's IPv4 address in dotted form, or null when it has none. */
  readonly peerIp: string | null;
}

/** A success: its status, what its body says, and headers beyond those of every answer. */
export interface OperationSuccess {
  readonly ok: true;
  readonly status: number;
  /** A JSON value; undefined for an empty body; bytes for what is no JSON. */
  readonly body?: unknown;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A key of the body, read. */
export type FieldRead<T> = { readonly ok: true; readonly value: T } | Failure;

/**
 * Reads a key of the body where the document leaves the decision to code; the value is undefined when the key is absent.
 * What the document can express was checked. The body is for keys whose meaning depends on another one.
 */
export type FieldReader<T> = (value: JsonValue | undefined, call: OperationCall, body: JsonObject) => FieldRead<T>;

/** What is particular to an operation; everything else follows from the document. */
export interface OperationLogic<Fields extends object = object> {
  /** What the real service makes while it looks for what the path names, whoever asks. */
  prepare?(call: OperationCall): void;
  /**
   * Is there what the path names? Asked before anything about the caller's rights, so that who asks for what is not there
   * hears `notFound`, whoever it is (section 2, step 10).
   */
  exists?(call: OperationCall): boolean;
  /**
   * May the client do this? Not asked of an operation that the document calls public. What a request asks for may make a
   * difference, but nothing of the body has been checked yet.
   */
  isAuthorized?(call: OperationCall, body: JsonValue): boolean;
  /** For every key that {@link execute} needs, by name. */
  readonly fields: { readonly [Key in keyof Fields]: FieldReader<Fields[Key]> };
  execute(call: OperationCall, fields: Fields): OperationSuccess | Failure;
}
