import { compareByteOrder } from '../../json/byte-order.ts';
import { hasOnezonePrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /users`: the ids of all users, descending as the real service's database gives them. */
export const ozUsersList: OperationLogic = {
  isAuthorized: (call) => hasOnezonePrivilege(call, 'oz_users_list'),
  fields: {},
  execute: ({ zone }) => ({
    ok: true,
    status: 200,
    body: { users: zone.userIds().toSorted((a, b) => compareByteOrder(b, a)) },
  }),
};
