import { callerId, callingUser, hasOnezonePrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';
import { tellSpace } from '../tell-space.ts';

/** `GET /spaces/{id}`: for its members, the providers that support it, and who may view all spaces. */
export const getSpace: OperationLogic = {
  exists: ({ zone, parameters }) => zone.exists('space', parameters['id'] ?? ''),
  isAuthorized(call) {
    const { zone, parameters } = call;
    const id = parameters['id'] ?? '';
    const userId = callingUser(call);
    if (userId === null) return zone.spaces.supportedBy(callerId(call)).includes(id);
    return zone.privileges('space', id, userId) !== undefined || hasOnezonePrivilege(call, 'oz_spaces_view');
  },
  fields: {},
  execute: tellSpace,
};
