import type { Operation } from '../contract/operation.ts';
import { checkRequest, type RequestViolation } from '../contract/request-check.ts';
import { onezoneError, onezoneErrorOf } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import type { JsonObject } from '../json/json-value.ts';
import { failure, type Failure } from '../token/failure.ts';
import type { FieldReader, OperationCall, OperationLogic } from './operation.ts';

/**
 * Reads the keys of a body in Onezone's order (rest-token-api.md section 2, step 14): what the document forbids is refused
 * in the words of the document, what it leaves to code is decided by the operation's readers.
 */
export function readFields(
  operation: Operation,
  logic: OperationLogic,
  call: OperationCall,
  body: JsonObject,
): { readonly ok: true; readonly value: object } | Failure {
  const violation = checkRequest(operation, body);
  if (violation?.first === true) return failure(errorOf(operation, violation));
  // The registry erased which readers there are.
  const readers = logic.fields as Readonly<Record<string, FieldReader<unknown> | undefined>>;
  const value: Record<string, unknown> = {};
  for (const { key } of operation.requestKeys) {
    if (violation?.key === key) return failure(errorOf(operation, violation));
    const read = readers[key]?.(body[key], call, body);
    if (read === undefined) continue;
    if (!read.ok) return read;
    value[key] = read.value;
  }
  return violation === null ? { ok: true, value } : failure(errorOf(operation, violation));
}

/** The error that the document names for a violation. */
function errorOf({ requestKeys }: Operation, { errorId, causeId, key }: RequestViolation): OnezoneError {
  if (errorId === 'missingAtLeastOneValue') return onezoneError(errorId, { keys: requestKeys.map((one) => one.key) });
  if (key === null) return onezoneErrorOf(errorId, null);
  return onezoneErrorOf(errorId, causeId === null ? { key } : { key, tokenError: onezoneErrorOf(causeId, null) });
}
