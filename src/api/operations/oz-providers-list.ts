import { compareByteOrder } from '../../json/byte-order.ts';
import { hasOnezonePrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /providers`: the ids of all providers, descending as the real service's database gives them. */
export const ozProvidersList: OperationLogic = {
  isAuthorized: (call) => hasOnezonePrivilege(call, 'oz_providers_list'),
  fields: {},
  execute: ({ zone }) => ({
    ok: true,
    status: 200,
    body: { providers: zone.providerIds().toSorted((a, b) => compareByteOrder(b, a)) },
  }),
};
