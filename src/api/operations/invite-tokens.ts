import type { OperationId } from '../../contract/generated/operations.ts';
import type { OperationLogic } from '../operation.ts';
import { createInviteToken } from './create-invite-token.ts';

/** The logic of what makes invitations beside the named tokens, by operation id. */
export const inviteTokens = {
  create_space_user_invite_token: createInviteToken('userJoinSpace', 'user invite to space'),
  create_space_group_token: createInviteToken('groupJoinSpace', 'group invite to space'),
  create_space_support_token: createInviteToken('supportSpace', 'support request for space'),
  create_user_group_invite_token: createInviteToken('userJoinGroup', 'user invite to group'),
  create_child_group_token: createInviteToken('groupJoinGroup', 'group invite to group'),
  create_cluster_user_invite_token: createInviteToken('userJoinCluster', 'user invite to cluster'),
  create_cluster_group_invite_token: createInviteToken('groupJoinCluster', 'group invite to cluster'),
  create_harvester_user_invite_token: createInviteToken('userJoinHarvester', 'user invite to harvester'),
  create_harvester_group_token: createInviteToken('groupJoinHarvester', 'group invite to harvester'),
  create_harvester_invite_space_token: createInviteToken('spaceJoinHarvester', 'space invite to harvester'),
  create_provider_registration_token_for_user: createInviteToken('registerOneprovider', 'Oneprovider rgstr. token for'),
  create_provider_registration_token_for_current_user: createInviteToken(
    'registerOneprovider',
    'Oneprovider rgstr. token for',
    'caller',
  ),
} as const satisfies Readonly<Partial<Record<OperationId, OperationLogic>>>;
