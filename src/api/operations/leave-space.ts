import { onezoneError } from '../../errors/error-table.ts';
import { failure } from '../../token/failure.ts';
import { callerId, callingUser } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

/** `DELETE /user/spaces/{id}`: the user leaves the space. The last owner can only when nobody else is left. */
export const leaveSpace: OperationLogic = {
  exists(call) {
    const { client, zone, parameters } = call;
    if (client.subject.type === 'nobody') return true; // and is refused for being nobody
    const userId = callingUser(call);
    return userId !== null && zone.privileges('space', parameters['id'] ?? '', userId) !== undefined;
  },
  isAuthorized: (call) => callingUser(call) !== null,
  fields: {},
  execute(call) {
    const spaceId = call.parameters['id'] ?? '';
    if (call.zone.spaces.leave(spaceId, callerId(call))) return { ok: true, status: 204 };
    return failure(onezoneError('cannotRemoveLastOwner', { entityType: 'od_space', entityId: spaceId }));
  },
};
