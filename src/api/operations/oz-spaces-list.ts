import { compareByteOrder } from '../../json/byte-order.ts';
import { hasOnezonePrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /spaces`: the ids of all spaces, descending as the real service's database gives them. */
export const ozSpacesList: OperationLogic = {
  isAuthorized: (call) => hasOnezonePrivilege(call, 'oz_spaces_list'),
  fields: {},
  execute: ({ zone }) => ({
    ok: true,
    status: 200,
    body: {
      spaces: zone.spaces
        .all()
        .map(({ id }) => id)
        .toSorted((a, b) => compareByteOrder(b, a)),
    },
  }),
};
