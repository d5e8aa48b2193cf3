import type { OperationId } from '../../contract/generated/operations.ts';
import { createTemporaryTokenSemantics } from './create-temporary-token.ts';
import { examineTokenSemantics } from './examine-token.ts';
import type { OperationSemantics } from './operation-semantics.ts';

/** What only code can judge, by operation: one that is missing here does not compile. */
export const operationSemantics: Readonly<Record<OperationId, OperationSemantics>> = {
  create_temporary_token_for_current_provider: createTemporaryTokenSemantics,
  examine_token: examineTokenSemantics,
};
