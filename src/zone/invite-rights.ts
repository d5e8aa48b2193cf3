import { onezoneError } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import type { InviteType } from '../token/invite-type.ts';
import type { TokenType } from '../token/token-type.ts';
import type { MembershipKind, TokenSubject, Zone } from './zone.ts';

/** Whose members may issue an invite: with the privilege in the target, or with the one in Onezone. */
interface InviteRight extends Right {
  readonly target: MembershipKind;
}

interface Right {
  readonly privilege: string;
  readonly onezonePrivilege: string;
}

const right = (target: MembershipKind, privilege: string, onezonePrivilege: string): InviteRight => ({
  target,
  privilege,
  onezonePrivilege,
});

/** Who may issue which invites (rest-token-api.md section 5.6); registering a provider follows rules of its own. */
const RIGHTS: Readonly<Record<Exclude<InviteType, 'registerOneprovider'>, InviteRight>> = {
  userJoinGroup: right('group', 'group_add_user', 'oz_groups_add_relationships'),
  groupJoinGroup: right('group', 'group_add_child', 'oz_groups_add_relationships'),
  userJoinSpace: right('space', 'space_add_user', 'oz_spaces_add_relationships'),
  groupJoinSpace: right('space', 'space_add_group', 'oz_spaces_add_relationships'),
  supportSpace: right('space', 'space_add_support', 'oz_spaces_add_relationships'),
  harvesterJoinSpace: right('space', 'space_add_harvester', 'oz_spaces_add_relationships'),
  userJoinCluster: right('cluster', 'cluster_add_user', 'oz_clusters_add_relationships'),
  groupJoinCluster: right('cluster', 'cluster_add_group', 'oz_clusters_add_relationships'),
  userJoinHarvester: right('harvester', 'harvester_add_user', 'oz_harvesters_add_relationships'),
  groupJoinHarvester: right('harvester', 'harvester_add_group', 'oz_harvesters_add_relationships'),
  spaceJoinHarvester: right('harvester', 'harvester_add_space', 'oz_harvesters_add_relationships'),
  userJoinAtmInventory: right('inventory', 'atm_inventory_add_user', 'oz_atm_inventories_add_relationships'),
  groupJoinAtmInventory: right('inventory', 'atm_inventory_add_group', 'oz_atm_inventories_add_relationships'),
};

/** Who may decide which privileges an invite carries, by what it invites to. */
const SETTING_PRIVILEGES: Readonly<Record<MembershipKind, Right>> = {
  group: { privilege: 'group_set_privileges', onezonePrivilege: 'oz_groups_set_privileges' },
  space: { privilege: 'space_set_privileges', onezonePrivilege: 'oz_spaces_set_privileges' },
  cluster: { privilege: 'cluster_set_privileges', onezonePrivilege: 'oz_clusters_set_privileges' },
  harvester: { privilege: 'harvester_set_privileges', onezonePrivilege: 'oz_harvesters_set_privileges' },
  inventory: { privilege: 'atm_inventory_set_privileges', onezonePrivilege: 'oz_atm_inventories_set_privileges' },
};

/**
 * May the subject issue that invite? Null when it may, or when the type is no invite; else `inviteTokenTargetIdInvalid`
 * for a target that does not exist, then `inviteTokenSubjectNotAuthorized`, also when it may invite, but not with
 * privileges of its own choice.
 */
export function checkInvite(
  zone: Zone,
  type: TokenType,
  subject: TokenSubject,
  choosesPrivileges = false,
): OnezoneError | null {
  if (type.kind !== 'inviteToken') return null;
  const { inviteType } = type;
  const targetId = String(type.targetId);
  if (!inviteTargetExists(zone, inviteType, targetId)) {
    return onezoneError('inviteTokenTargetIdInvalid', { id: targetId });
  }
  const authorized =
    subject.type === 'oneprovider'
      ? mayProviderInvite(inviteType, targetId, subject.id)
      : mayUserInvite(zone, inviteType, targetId, subject.id, choosesPrivileges);
  return authorized ? null : onezoneError('inviteTokenSubjectNotAuthorized');
}

/** Is there what an invite of this type would be to? */
export function inviteTargetExists(zone: Zone, inviteType: InviteType, id: string): boolean {
  return inviteType === 'registerOneprovider'
    ? zone.user(id) !== undefined
    : zone.exists(RIGHTS[inviteType].target, id);
}

/** The name of what an invite of this type is to. */
export function inviteTargetName(zone: Zone, inviteType: InviteType, id: string): string {
  return inviteType === 'registerOneprovider'
    ? (zone.user(id)?.fullName ?? '')
    : zone.nameOf(RIGHTS[inviteType].target, id);
}

/** A provider invites to its own cluster only, whose id is its own. */
function mayProviderInvite(inviteType: InviteType, targetId: string, providerId: string): boolean {
  return (inviteType === 'userJoinCluster' || inviteType === 'groupJoinCluster') && targetId === providerId;
}

function mayUserInvite(
  zone: Zone,
  inviteType: InviteType,
  targetId: string,
  userId: string,
  choosesPrivileges: boolean,
): boolean {
  const user = zone.user(userId);
  if (user === undefined) return false;
  if (inviteType === 'registerOneprovider') {
    const forOneself = targetId === userId && zone.settings.providerRegistrationPolicy === 'open';
    return forOneself || user.onezonePrivileges.has('oz_providers_invite');
  }
  const { target, ...inviting } = RIGHTS[inviteType];
  const granted = zone.privileges(target, targetId, userId);
  const has = ({ privilege, onezonePrivilege }: Right): boolean =>
    granted?.has(privilege) === true || user.onezonePrivileges.has(onezonePrivilege);
  return has(inviting) && (!choosesPrivileges || has(SETTING_PRIVILEGES[target]));
}
