import type { OperationId } from '../../../src/client/operation-types.ts';
import type { InviteType } from '../../../src/token/invite-type.ts';
import { inviteTypeFacts } from '../../../src/token/invite-type.ts';
import type { Contract, ExpectedAnswer } from '../contract.ts';
import { exampleToken } from '../example-token.ts';
import { asProvider, namedToken, provider, target } from '../shared-states.ts';
import { exampleOf, fromState, textLike, TOKEN_PATTERN, type Template } from '../template.ts';
import { call, FORBIDDEN, NOBODY, NOT_FOUND } from './asks.ts';

const NEW_ID = '00112233445566778899aabbccddeeffch12ab';
const ANY_ID = '0123456789abcdef0123456789abcdef';
const OWN = 'create_provider_registration_token_for_current_user';

/** What an operation invites to, and the privilege in Onezone with which one may. */
type Invitation = readonly [operation: OperationId, kind: string, inviteType: InviteType, onezonePrivilege: string];

const invitations: readonly Invitation[] = [
  ['create_space_user_invite_token', 'space', 'userJoinSpace', 'oz_spaces_add_relationships'],
  ['create_space_group_token', 'space', 'groupJoinSpace', 'oz_spaces_add_relationships'],
  ['create_space_support_token', 'space', 'supportSpace', 'oz_spaces_add_relationships'],
  ['create_user_group_invite_token', 'group', 'userJoinGroup', 'oz_groups_add_relationships'],
  ['create_child_group_token', 'group', 'groupJoinGroup', 'oz_groups_add_relationships'],
  ['create_harvester_user_invite_token', 'harvester', 'userJoinHarvester', 'oz_harvesters_add_relationships'],
  ['create_harvester_group_token', 'harvester', 'groupJoinHarvester', 'oz_harvesters_add_relationships'],
  ['create_harvester_invite_space_token', 'harvester', 'spaceJoinHarvester', 'oz_harvesters_add_relationships'],
  ['create_cluster_user_invite_token', 'cluster', 'userJoinCluster', 'oz_clusters_add_relationships'],
  ['create_cluster_group_invite_token', 'cluster', 'groupJoinCluster', 'oz_clusters_add_relationships'],
  ['create_provider_registration_token_for_user', 'user', 'registerOneprovider', 'oz_providers_invite'],
];

/** What makes invitations beside the named tokens: by users with a right in Onezone, for members are no state's business. */
export const inviteTokenContracts: readonly Contract[] = [
  ...invitations.flatMap(invitationContracts),
  ...ownRegistration(),
];

function invitationContracts([operation, kind, inviteType, privilege]: Invitation): readonly Contract[] {
  const inviter = namedToken('user', { onezonePrivileges: [privilege] });
  const [other, thing] = [namedToken('user'), target(kind)];
  const path = { id: fromState([thing], 'targetId') };
  return [
    call(
      operation,
      `with the privilege ${privilege}`,
      { states: [inviter, thing], headers: asUser(inviter), path },
      made(inviter, inviteType, path.id),
    ),
    call(operation, 'without a right', { states: [other, thing], headers: asUser(other), path }, FORBIDDEN),
    call(operation, 'without credentials', { states: [thing], path }, NOBODY),
    call(operation, 'to what is not there, without credentials', { path: { id: ANY_ID } }, NOT_FOUND),
  ];
}

function ownRegistration(): readonly Contract[] {
  const inviter = namedToken('user', { onezonePrivileges: ['oz_providers_invite'] });
  const states = [provider()];
  return [
    call(
      OWN,
      'with the privilege oz_providers_invite',
      { states: [inviter], headers: asUser(inviter) },
      made(inviter, 'registerOneprovider', fromState([inviter], 'userId')),
    ),
    call(OWN, 'by a provider', { states, headers: asProvider(states) }, NOT_FOUND),
    call(OWN, 'without credentials', {}, NOBODY),
  ];
}

function asUser(state: ReturnType<typeof namedToken>): Readonly<Record<string, Template>> {
  return { 'x-auth-token': fromState([state], 'userToken') };
}

function made(inviter: ReturnType<typeof namedToken>, inviteType: InviteType, targetId: Template): ExpectedAnswer {
  const token = exampleToken({
    id: NEW_ID,
    subject: { type: 'user', id: String(exampleOf(fromState([inviter], 'userId'))) },
    persistence: 'named',
    generation: null,
    type: { inviteToken: { inviteType, [inviteTypeFacts(inviteType).targetKey]: exampleOf(targetId) } },
  });
  return { status: 200, body: { token: textLike(TOKEN_PATTERN, token) } };
}
