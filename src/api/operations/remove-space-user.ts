import { onezoneError } from '../../errors/error-table.ts';
import { failure } from '../../token/failure.ts';
import { callerId, callingUser, hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';

const spaceId = ({ parameters }: OperationCall): string => parameters['id'] ?? '';

/** Takes a user out of a space; the last owner only when nobody else is left. */
function removal(userIn: (call: OperationCall) => string): Pick<OperationLogic, 'fields' | 'execute'> {
  return {
    fields: {},
    execute(call) {
      if (call.zone.spaces.removeUser(spaceId(call), userIn(call))) return { ok: true, status: 204 };
      return failure(onezoneError('cannotRemoveLastOwner', { entityType: 'od_space', entityId: spaceId(call) }));
    },
  };
}

/** Is the user a member himself? Who is a member by way of a group is not, and stays one. */
const isMember = (call: OperationCall, userId: string): boolean =>
  call.zone.spaces.usersOf(spaceId(call)).includes(userId);

/** `DELETE /user/spaces/{id}`: the user leaves the space. */
export const leaveSpace: OperationLogic = {
  ...removal(callerId),
  exists(call) {
    if (call.client.subject.type === 'nobody') return true; // and is refused for being nobody
    const userId = callingUser(call);
    return userId !== null && isMember(call, userId);
  },
  isAuthorized: (call) => callingUser(call) !== null,
};

const userId = ({ parameters }: OperationCall): string => parameters['uid'] ?? '';

/** `DELETE /spaces/{id}/users/{uid}`: somebody takes a user out of the space. Owners are for owners to take out. */
export const removeSpaceUser: OperationLogic = {
  ...removal(userId),
  exists: (call) => isMember(call, userId(call)),
  isAuthorized(call) {
    const owners = call.zone.spaces.get(spaceId(call))?.owners ?? [];
    const mayRemove = owners.includes(userId(call))
      ? owners.includes(callingUser(call) ?? '')
      : hasPrivilege(call, 'space', spaceId(call), 'space_remove_user');
    return mayRemove || hasOnezonePrivilege(call, 'oz_spaces_remove_relationships', 'oz_users_remove_relationships');
  },
};
