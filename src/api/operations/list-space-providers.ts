import { compareByteOrder } from '../../json/byte-order.ts';
import { callerId, callingUser, hasOnezonePrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

/**
 * `GET /spaces/{id}/providers`: the ids of the Oneproviders that support the space, ascending. For every member, whatever
 * he may do there, those Oneproviders, and who may list what all spaces are related to.
 */
export const listSpaceProviders: OperationLogic = {
  exists: ({ zone, parameters }) => zone.exists('space', parameters['id'] ?? ''),
  isAuthorized(call) {
    const { zone, parameters } = call;
    const id = parameters['id'] ?? '';
    const userId = callingUser(call);
    if (userId === null) return zone.spaces.supportedBy(callerId(call)).includes(id);
    return (
      zone.privileges('space', id, userId) !== undefined || hasOnezonePrivilege(call, 'oz_spaces_list_relationships')
    );
  },
  fields: {},
  execute({ zone, parameters }) {
    const supports = zone.spaces.get(parameters['id'] ?? '')?.supports ?? [];
    const providers = [...new Set(supports.map(({ provider }) => provider))].toSorted(compareByteOrder);
    return { ok: true, status: 200, body: { providers } };
  },
};
