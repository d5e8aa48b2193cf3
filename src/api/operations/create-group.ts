import { GROUP_MEMBER_PRIVILEGES, GROUP_PRIVILEGES } from '../../zone/privileges.ts';
import type { GroupType } from '../../zone/zone.ts';
import { callerId, callingUser, hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import { locationOf } from '../location.ts';
import { readName } from '../named-token-fields.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';
import { readOneOf } from '../read-one-of.ts';
import { optional } from '../token-fields.ts';

const GROUP_TYPES: readonly GroupType[] = ['organization', 'unit', 'team', 'role_holders'];

/** The group that a new one becomes a child of. */
const parentId = ({ parameters }: OperationCall): string => parameters['id'] ?? '';

const common = {
  fields: { name: readName, type: optional(readOneOf('type', GROUP_TYPES)) },
} as const satisfies Pick<OperationLogic<GroupAsked>, 'fields'>;

export interface GroupAsked {
  readonly name: string;
  readonly type: GroupType | undefined;
}

/** `POST /user/groups`: a new group, of which the user is a member with every privilege. */
export const createUserGroup: OperationLogic<GroupAsked> = {
  ...common,
  isAuthorized: (call) => callingUser(call) !== null,
  execute(call, asked) {
    const id = makeOwnGroup(call, asked);
    return { ok: true, status: 201, headers: locationOf(call.zone, 'user', 'groups', id) };
  },
};

/** `POST /groups`: a new group without members. */
export const createGroup: OperationLogic<GroupAsked> = {
  ...common,
  isAuthorized: (call) => hasOnezonePrivilege(call, 'oz_groups_create'),
  execute: (call, asked) => ({
    ok: true,
    status: 201,
    headers: locationOf(call.zone, 'groups', makeGroup(call, asked)),
  }),
};

/** `POST /groups/{id}/children`: the same, and the new group is a member of the one that the path names. */
export const createChildGroup: OperationLogic<GroupAsked> = {
  ...common,
  exists: (call) => call.zone.exists('group', parentId(call)),
  isAuthorized: (call) =>
    hasPrivilege(call, 'group', parentId(call), 'group_add_child') ||
    hasOnezonePrivilege(call, 'oz_groups_create', 'oz_groups_add_relationships'),
  execute(call, asked) {
    const { zone } = call;
    const id = makeOwnGroup(call, asked);
    zone.groups.addGroup(parentId(call), id, GROUP_MEMBER_PRIVILEGES);
    return { ok: true, status: 201, headers: locationOf(zone, 'groups', parentId(call), 'children', id) };
  },
};

function makeGroup(call: OperationCall, { name, type = 'team' }: GroupAsked): string {
  const { zone } = call;
  const id = zone.random.tokenId();
  zone.groups.create({ id, name, type }, callerId(call));
  return id;
}

/** Makes a group in which its maker has every privilege. */
function makeOwnGroup(call: OperationCall, asked: GroupAsked): string {
  const id = makeGroup(call, asked);
  call.zone.groups.addUser(id, callerId(call), GROUP_PRIVILEGES);
  return id;
}
