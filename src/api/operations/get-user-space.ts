import { callingUser } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';
import { tellSpace } from '../tell-space.ts';

/**
 * `GET /user/spaces/{id}` and `GET /user/effective_spaces/{id}`. A space that the caller does not belong to is not there
 * for them, whoever they are.
 */
export const getUserSpace: OperationLogic = {
  exists(call) {
    const userId = callingUser(call);
    return userId !== null && call.zone.privileges('space', call.parameters['id'] ?? '', userId) !== undefined;
  },
  isAuthorized: () => true,
  fields: {},
  execute: tellSpace,
};
