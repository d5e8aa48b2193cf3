import { compareByteOrder } from '../../json/byte-order.ts';
import { callerId, callingUser } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';
import { supportsCaller } from '../supports-caller.ts';

/** `GET /user/effective_providers/{id}/spaces`: the ids of the caller's spaces that the provider supports, ascending. */
export const getUserSpacesInEffectiveProvider: OperationLogic = {
  exists: supportsCaller,
  isAuthorized: (call) => callingUser(call) !== null,
  fields: {},
  execute(call) {
    const { zone, parameters } = call;
    const supported = zone.spaces
      .of(callerId(call))
      .filter(({ supports }) => supports.some(({ provider }) => provider === parameters['id']));
    return { ok: true, status: 200, body: { spaces: supported.map(({ id }) => id).toSorted(compareByteOrder) } };
  },
};
