import type { OperationId } from '../../contract/generated/operations.ts';
import { accessTokenScopeSemantics } from './access-token-scope.ts';
import { confinedTokenSemantics } from './confined-token.ts';
import { examineTokenSemantics } from './examine-token.ts';
import { madeInvitationSemantics, madeTokenSemantics } from './made-token.ts';
import type { OperationSemantics } from './operation-semantics.ts';
import { storedTokenSemantics } from './stored-token.ts';
import { tokenMakings } from './token-making.ts';
import { accessKind, identityKind, inviteKind, verifiedTokenSemantics } from './verified-token.ts';

const byName = storedTokenSemantics('name');

/** What only code can judge, by operation; of one that is missing here, the document says all. */
export const operationSemantics: Readonly<Partial<Record<OperationId, OperationSemantics>>> = {
  examine_token: examineTokenSemantics,
  confine_token: confinedTokenSemantics,
  infer_access_token_scope: accessTokenScopeSemantics,
  verify_access_token: verifiedTokenSemantics(accessKind),
  verify_identity_token: verifiedTokenSemantics(identityKind),
  verify_invite_token: verifiedTokenSemantics(inviteKind),
  ...Object.fromEntries([...tokenMakings].map(([id, making]) => [id, madeTokenSemantics(making)])),
  create_space_user_invite_token: madeInvitationSemantics('userJoinSpace', 'path'),
  create_space_group_token: madeInvitationSemantics('groupJoinSpace', 'path'),
  create_space_support_token: madeInvitationSemantics('supportSpace', 'path'),
  create_user_group_invite_token: madeInvitationSemantics('userJoinGroup', 'path'),
  create_child_group_token: madeInvitationSemantics('groupJoinGroup', 'path'),
  create_harvester_user_invite_token: madeInvitationSemantics('userJoinHarvester', 'path'),
  create_harvester_group_token: madeInvitationSemantics('groupJoinHarvester', 'path'),
  create_harvester_invite_space_token: madeInvitationSemantics('spaceJoinHarvester', 'path'),
  create_cluster_user_invite_token: madeInvitationSemantics('userJoinCluster', 'path'),
  create_cluster_group_invite_token: madeInvitationSemantics('groupJoinCluster', 'path'),
  create_provider_registration_token_for_user: madeInvitationSemantics('registerOneprovider', 'path'),
  create_provider_registration_token_for_current_user: madeInvitationSemantics('registerOneprovider', 'caller'),
  get_named_token: storedTokenSemantics('id'),
  get_named_token_of_current_user_by_name: byName,
  get_named_token_of_user_by_name: byName,
  get_named_token_of_current_provider_by_name: byName,
  get_named_token_of_provider_by_name: byName,
};
