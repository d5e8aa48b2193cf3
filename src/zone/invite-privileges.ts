import type { InviteType } from '../token/invite-type.ts';
import type { TokenType } from '../token/token-type.ts';
import {
  CLUSTER_PRIVILEGES,
  GROUP_MEMBER_PRIVILEGES,
  GROUP_PRIVILEGES,
  HARVESTER_PRIVILEGES,
  INVENTORY_PRIVILEGES,
  SPACE_MEMBER_PRIVILEGES,
  SPACE_PRIVILEGES,
} from './privileges.ts';
import type { InviteTerms } from './zone.ts';

/** The privileges that an invite may carry, and those that it carries when its maker names none. */
interface CarriedPrivileges {
  readonly allowed: readonly string[];
  readonly byDefault: readonly string[];
}

const group: CarriedPrivileges = { allowed: GROUP_PRIVILEGES, byDefault: GROUP_MEMBER_PRIVILEGES };
const space: CarriedPrivileges = { allowed: SPACE_PRIVILEGES, byDefault: SPACE_MEMBER_PRIVILEGES };
const harvester: CarriedPrivileges = { allowed: HARVESTER_PRIVILEGES, byDefault: ['harvester_view'] };
const inventory: CarriedPrivileges = { allowed: INVENTORY_PRIVILEGES, byDefault: ['atm_inventory_view'] };

/** What invites of each type carry (rest-token-api.md section 5.7); null when they cannot carry privileges. */
const CARRIED: Readonly<Record<InviteType, CarriedPrivileges | null>> = {
  userJoinGroup: group,
  groupJoinGroup: group,
  userJoinSpace: space,
  groupJoinSpace: space,
  supportSpace: null,
  harvesterJoinSpace: null,
  registerOneprovider: null,
  userJoinCluster: { allowed: CLUSTER_PRIVILEGES, byDefault: CLUSTER_PRIVILEGES },
  groupJoinCluster: { allowed: CLUSTER_PRIVILEGES, byDefault: ['cluster_view'] },
  userJoinHarvester: harvester,
  groupJoinHarvester: harvester,
  spaceJoinHarvester: null,
  userJoinAtmInventory: inventory,
  groupJoinAtmInventory: inventory,
};

/** The privileges that an invite may carry, ascending; null when it can carry none. */
export function allowedPrivileges(inviteType: InviteType): readonly string[] | null {
  return CARRIED[inviteType]?.allowed ?? null;
}

/** The terms of a token whose maker says nothing of them; null unless it is an invite. */
export function defaultInviteTerms(type: TokenType): InviteTerms | null {
  if (type.kind !== 'inviteToken') return null;
  return { usageLimit: 'infinity', usageCount: 0, privileges: CARRIED[type.inviteType]?.byDefault ?? null };
}
