import { compareByteOrder } from '../../json/byte-order.ts';
import { tellCurrentUser } from '../current-caller.ts';

/** `GET /user/effective_spaces`: the ids of the spaces that the user belongs to, also by way of groups, ascending. */
export const listEffectiveUserSpaces = tellCurrentUser((zone, id) => {
  const spaces = zone.spaces.of(id).map((space) => space.id);
  return { ok: true, status: 200, body: { spaces: spaces.toSorted(compareByteOrder) } };
});
