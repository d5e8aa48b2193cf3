import { callingUser, hasOnezonePrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';
import { tellProvider } from '../tell-provider.ts';

/** `GET /providers/{id}`: for every provider, its users, the members of its cluster, and who may view all providers. */
export const getProviderDetails: OperationLogic = {
  exists: ({ zone, parameters }) => zone.provider(parameters['id'] ?? '') !== undefined,
  isAuthorized(call) {
    const { zone, parameters } = call;
    const id = parameters['id'] ?? '';
    const userId = callingUser(call);
    return (
      userId === null ||
      zone.supportsUser(id, userId) ||
      zone.privileges('cluster', id, userId) !== undefined ||
      hasOnezonePrivilege(call, 'oz_providers_view')
    );
  },
  fields: {},
  execute: ({ zone, parameters }) => tellProvider(zone, parameters['id'] ?? ''),
};
