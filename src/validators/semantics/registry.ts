import type { OperationId } from '../../contract/generated/operations.ts';
import { createTemporaryTokenSemantics } from './create-temporary-token.ts';
import { examineTokenSemantics } from './examine-token.ts';
import type { OperationSemantics } from './operation-semantics.ts';

/** What only code can judge, by operation; of one that is missing here, the document says all. */
export const operationSemantics: Readonly<Partial<Record<OperationId, OperationSemantics>>> = {
  create_temporary_token_for_current_provider: createTemporaryTokenSemantics,
  examine_token: examineTokenSemantics,
};
