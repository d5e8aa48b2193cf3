import type { OperationId } from '../contract/generated/operations.ts';
import { operationById } from '../contract/operation-by-id.ts';
import { onezoneError } from '../errors/error-table.ts';
import { failure, type Failure } from '../token/failure.ts';
import { apiCallOf } from './api-call.ts';
import { checkCallerCaveats } from './caller-caveats.ts';
import type { OperationCall } from './operation.ts';

/**
 * Where the real service performs one operation by asking itself for another in the caller's name: do the caveats of the
 * caller's token let that one through, too? Null when they do.
 */
export function checkInnerCall(operationId: OperationId, call: OperationCall): Failure | null {
  const { token } = call.client;
  if (token === null) return null;
  const limited = checkCallerCaveats(token, () => apiCallOf(operationById(operationId), call));
  if (limited === null || !('error' in limited)) return limited;
  return failure(onezoneError('unauthorized', { authError: limited.error }));
}
