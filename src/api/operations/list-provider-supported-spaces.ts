import { compareByteOrder } from '../../json/byte-order.ts';
import { callerId, callingUser, hasOnezonePrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

/**
 * `GET /providers/{id}/spaces`: the ids of the spaces that the provider supports, ascending. For the provider itself, users
 * with `cluster_view` in its cluster, and who may list what all providers are related to (oz-worker,
 * provider_logic_plugin.erl).
 */
export const listProviderSupportedSpaces: OperationLogic = {
  exists: ({ zone, parameters }) => zone.provider(parameters['id'] ?? '') !== undefined,
  isAuthorized(call) {
    const { zone, parameters } = call;
    const id = parameters['id'] ?? '';
    const userId = callingUser(call);
    if (userId === null) return callerId(call) === id;
    const mayView = zone.privileges('cluster', id, userId)?.has('cluster_view') === true;
    return mayView || hasOnezonePrivilege(call, 'oz_providers_list_relationships');
  },
  fields: {},
  execute({ zone, parameters }) {
    const spaces = zone.spaces.supportedBy(parameters['id'] ?? '').toSorted(compareByteOrder);
    return { ok: true, status: 200, body: { spaces } };
  },
};
