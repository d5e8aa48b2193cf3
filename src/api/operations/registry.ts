import type { OperationId } from '../../contract/generated/operations.ts';
import type { Operation } from '../../contract/operation.ts';
import type { OperationLogic } from '../operation.ts';
import { createTemporaryTokenForCurrentProvider } from './create-temporary-token-for-current-provider.ts';
import { examineToken } from './examine-token.ts';

/** The logic of the operations of the document: one too many does not compile, one that is missing is not served. */
const operationLogic: Readonly<Partial<Record<OperationId, OperationLogic>>> = {
  create_temporary_token_for_current_provider: createTemporaryTokenForCurrentProvider,
  examine_token: examineToken,
};

/** The logic of an operation of the document, or undefined when it is not served. */
export function logicOf(operation: Operation): OperationLogic | undefined {
  return operationLogic[operation.operationId as OperationId]; // operations come from the same document as the ids
}
