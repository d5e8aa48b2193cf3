import { compareByteOrder } from '../../json/byte-order.ts';
import { tellCurrentUser } from '../current-caller.ts';

/** `GET /user/effective_groups`: the ids of the groups that the user belongs to, also by way of groups, ascending. */
export const listEffectiveUserGroups = tellCurrentUser((zone, id) => {
  const groups = zone.groups.of(id).map((group) => group.id);
  return { ok: true, status: 200, body: { groups: groups.toSorted(compareByteOrder) } };
});
