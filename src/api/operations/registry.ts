import type { OperationId } from '../../contract/generated/operations.ts';
import type { Operation } from '../../contract/operation.ts';
import type { OperationLogic } from '../operation.ts';
import { createTemporaryTokenForCurrentProvider } from './create-temporary-token-for-current-provider.ts';
import { examineToken } from './examine-token.ts';

/** The logic of every operation of the document: one that is missing here, or too many, does not compile. */
const operationLogic: Readonly<Record<OperationId, OperationLogic>> = {
  create_temporary_token_for_current_provider: createTemporaryTokenForCurrentProvider,
  examine_token: examineToken,
};

/** The logic of an operation of the document. */
export function logicOf(operation: Operation): OperationLogic {
  return operationLogic[operation.operationId as OperationId]; // operations come from the same document as the ids
}
