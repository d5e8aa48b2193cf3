import type { OperationId } from '../../contract/generated/operations.ts';
import { compareByteOrder } from '../../json/byte-order.ts';
import { tellCurrentUser } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';
import { addMember, membership } from './add-member.ts';
import { checkCurrentTime } from './check-current-time.ts';
import { checkMyIp } from './check-my-ip.ts';
import { createClientToken } from './create-client-token.ts';
import { createChildGroup, createGroup, createUserGroup } from './create-group.ts';
import { createSpace, spaceFor } from './create-space.ts';
import { deleteSpace } from './delete-space.ts';
import { getCluster } from './get-cluster.ts';
import { getConfiguration } from './get-configuration.ts';
import { getCurrentProviderDetails } from './get-current-provider-details.ts';
import { getCurrentUser } from './get-current-user.ts';
import { getGroup } from './get-group.ts';
import { getHealth } from './get-health.ts';
import { getProviderDetails } from './get-provider-details.ts';
import { getSpace } from './get-space.ts';
import { getUserEffectiveProvider } from './get-user-effective-provider.ts';
import { getUserSpace } from './get-user-space.ts';
import { getUserSpacesInEffectiveProvider } from './get-user-spaces-in-effective-provider.ts';
import { listClientTokens } from './list-client-tokens.ts';
import { listCurrentUserAdminPrivileges } from './list-current-user-admin-privileges.ts';
import { listCurrentProviderSupportedSpaces } from './list-current-provider-supported-spaces.ts';
import { listEffectiveUserClusterPrivileges } from './list-effective-user-cluster-privileges.ts';
import { listEffectiveUserGroups } from './list-effective-user-groups.ts';
import { listEffectiveUserProviders } from './list-effective-user-providers.ts';
import { listEffectiveUserSpaces } from './list-effective-user-spaces.ts';
import { listMarketplace } from './list-marketplace.ts';
import { listOfSpace } from './list-of-space.ts';
import { listPrivileges } from './list-privileges.ts';
import { listProviderSupportedSpaces } from './list-provider-supported-spaces.ts';
import { listSpacePrivileges } from './list-space-privileges.ts';
import { listSpaceProviders } from './list-space-providers.ts';
import { listUserEffectiveClusters } from './list-user-effective-clusters.ts';
import { listUserGroups } from './list-user-groups.ts';
import { listUserSpaces } from './list-user-spaces.ts';
import { ozUsersList } from './oz-users-list.ts';
import { modifyCurrentUser } from './modify-current-user.ts';
import { modifySpace } from './modify-space.ts';
import { ozProvidersList } from './oz-providers-list.ts';
import { ozSpacesList } from './oz-spaces-list.ts';
import { removeClientToken } from './remove-client-token.ts';
import { leaveSpace, removeSpaceUser } from './remove-space-user.ts';
import { testImage } from './test-image.ts';
import { updateUserAdminPrivileges } from './update-user-admin-privileges.ts';

/** The logic of what clients ask for beside tokens, by operation id. */
export const besideTokens = {
  add_cluster_user: addMember(membership.ofUserInCluster),
  add_group_to_space: addMember(membership.ofGroupInSpace),
  add_space_user: addMember(membership.ofUserInSpace),
  check_current_time: checkCurrentTime,
  check_my_ip: checkMyIp,
  create_child_group: createChildGroup,
  create_client_token: createClientToken,
  create_group: createGroup,
  create_space: createSpace(spaceFor.nobody),
  create_space_for_group: createSpace(spaceFor.group),
  create_user_group: createUserGroup,
  create_user_space: createSpace(spaceFor.user),
  get_cluster: getCluster,
  get_configuration: getConfiguration,
  get_configuration_page: getConfiguration,
  get_current_provider_details: getCurrentProviderDetails,
  get_current_user: getCurrentUser,
  get_effective_user_space: getUserSpace,
  get_group: getGroup,
  get_health: getHealth,
  get_provider_details: getProviderDetails,
  get_space: getSpace,
  get_user_effective_provider: getUserEffectiveProvider,
  get_user_space: getUserSpace,
  get_user_spaces_in_effective_provider: getUserSpacesInEffectiveProvider,
  leave_space: leaveSpace,
  list_client_tokens: listClientTokens,
  list_current_provider_supported_spaces: listCurrentProviderSupportedSpaces,
  list_current_user_admin_privileges: listCurrentUserAdminPrivileges,
  list_effective_user_cluster_privileges: listEffectiveUserClusterPrivileges,
  list_effective_user_groups: listEffectiveUserGroups,
  list_effective_user_providers: listEffectiveUserProviders,
  list_effective_user_spaces: listEffectiveUserSpaces,
  list_marketplace: listMarketplace,
  list_privileges: listPrivileges,
  list_provider_supported_spaces: listProviderSupportedSpaces,
  list_space_groups: listOfSpace((spaces, id) => ({ groups: spaces.groupsOf(id).toSorted(compareByteOrder) })),
  list_space_privileges: listSpacePrivileges,
  list_space_providers: listSpaceProviders,
  list_space_shares: listOfSpace(() => ({ shares: [] })),
  list_space_users: listOfSpace((spaces, id) => ({ users: spaces.usersOf(id).toSorted(compareByteOrder) })),
  list_user_effective_clusters: listUserEffectiveClusters,
  list_user_effective_handle_services: tellCurrentUser(() => ({
    ok: true,
    status: 200,
    body: { handle_services: [] },
  })),
  list_user_groups: listUserGroups,
  list_user_spaces: listUserSpaces,
  oz_users_list: ozUsersList,
  modify_current_user: modifyCurrentUser,
  modify_space: modifySpace,
  oz_providers_list: ozProvidersList,
  oz_spaces_list: ozSpacesList,
  remove_client_token: removeClientToken,
  remove_space: deleteSpace,
  remove_space_user: removeSpaceUser,
  test_image: testImage,
  update_user_admin_privileges: updateUserAdminPrivileges,
} as const satisfies Readonly<Partial<Record<OperationId, OperationLogic>>>;
