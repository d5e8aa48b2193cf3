import type { OperationId } from '../../contract/generated/operations.ts';
import type { Operation } from '../../contract/operation.ts';
import type { OperationLogic } from '../operation.ts';
import { tokenOwner } from '../token-owner.ts';
import { besideTokens } from './beside-tokens.ts';
import { confineToken } from './confine-token.ts';
import { createNamedToken } from './create-named-token.ts';
import { createTemporaryToken } from './create-temporary-token.ts';
import { deleteNamedToken } from './delete-named-token.ts';
import { deleteNamedTokens } from './delete-named-tokens.ts';
import { examineToken } from './examine-token.ts';
import { getNamedToken } from './get-named-token.ts';
import { getNamedTokenByName } from './get-named-token-by-name.ts';
import { getNamedTokenStatus } from './get-named-token-status.ts';
import { getTemporaryTokenGeneration } from './get-temporary-token-generation.ts';
import { inferAccessTokenScope } from './infer-access-token-scope.ts';
import { inviteTokens } from './invite-tokens.ts';
import { listAllNamedTokens } from './list-all-named-tokens.ts';
import { listNamedTokens } from './list-named-tokens.ts';
import { modifyNamedToken } from './modify-named-token.ts';
import { revokeAllTemporaryTokens } from './revoke-all-temporary-tokens.ts';
import { verifyAccessToken } from './verify-access-token.ts';
import { verifyIdentityToken } from './verify-identity-token.ts';
import { verifyInviteToken } from './verify-invite-token.ts';

/** The logic of every operation of the document: one that is missing here, or too many, does not compile. */
const operationLogic: Readonly<Record<OperationId, OperationLogic>> = {
  ...besideTokens,
  ...inviteTokens,

  examine_token: examineToken,
  confine_token: confineToken,
  infer_access_token_scope: inferAccessTokenScope,
  verify_access_token: verifyAccessToken,
  verify_identity_token: verifyIdentityToken,
  verify_invite_token: verifyInviteToken,

  list_all_named_tokens: listAllNamedTokens,
  get_named_token: getNamedToken,
  modify_named_token: modifyNamedToken,
  delete_named_token: deleteNamedToken,
  get_named_token_status: getNamedTokenStatus,

  create_named_token_for_current_user: createNamedToken(tokenOwner.currentUser),
  list_named_tokens_of_current_user: listNamedTokens(tokenOwner.currentUser),
  delete_named_tokens_of_current_user: deleteNamedTokens(tokenOwner.currentUser),
  get_named_token_of_current_user_by_name: getNamedTokenByName(tokenOwner.currentUser),
  create_temporary_token_for_current_user: createTemporaryToken(tokenOwner.currentUser),
  get_temporary_token_generation_of_current_user: getTemporaryTokenGeneration(tokenOwner.currentUser),
  revoke_all_temporary_tokens_of_current_user: revokeAllTemporaryTokens(tokenOwner.currentUser),

  create_named_token_for_user: createNamedToken(tokenOwner.user),
  list_named_tokens_of_user: listNamedTokens(tokenOwner.user),
  delete_named_tokens_of_user: deleteNamedTokens(tokenOwner.user),
  get_named_token_of_user_by_name: getNamedTokenByName(tokenOwner.user),
  create_temporary_token_for_user: createTemporaryToken(tokenOwner.user),
  get_temporary_token_generation_of_user: getTemporaryTokenGeneration(tokenOwner.user),
  revoke_all_temporary_tokens_of_user: revokeAllTemporaryTokens(tokenOwner.user),

  create_named_token_for_current_provider: createNamedToken(tokenOwner.currentProvider),
  list_named_tokens_of_current_provider: listNamedTokens(tokenOwner.currentProvider),
  delete_named_tokens_of_current_provider: deleteNamedTokens(tokenOwner.currentProvider),
  get_named_token_of_current_provider_by_name: getNamedTokenByName(tokenOwner.currentProvider),
  create_temporary_token_for_current_provider: createTemporaryToken(tokenOwner.currentProvider),
  get_temporary_token_generation_of_current_provider: getTemporaryTokenGeneration(tokenOwner.currentProvider),
  revoke_all_temporary_tokens_of_current_provider: revokeAllTemporaryTokens(tokenOwner.currentProvider),

  create_named_token_for_provider: createNamedToken(tokenOwner.provider),
  list_named_tokens_of_provider: listNamedTokens(tokenOwner.provider),
  delete_named_tokens_of_provider: deleteNamedTokens(tokenOwner.provider),
  get_named_token_of_provider_by_name: getNamedTokenByName(tokenOwner.provider),
  create_temporary_token_for_provider: createTemporaryToken(tokenOwner.provider),
  get_temporary_token_generation_of_provider: getTemporaryTokenGeneration(tokenOwner.provider),
  revoke_all_temporary_tokens_of_provider: revokeAllTemporaryTokens(tokenOwner.provider),
};

/** The logic of an operation of the document. */
export function logicOf(operation: Operation): OperationLogic {
  return operationLogic[operation.operationId as OperationId]; // operations come from the same document as the ids
}
