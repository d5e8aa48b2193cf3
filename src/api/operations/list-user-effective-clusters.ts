import { compareByteOrder } from '../../json/byte-order.ts';
import { tellCurrentUser } from '../current-caller.ts';

/** `GET /user/effective_clusters`: the ids of the clusters that the user is a member of, ascending. */
export const listUserEffectiveClusters = tellCurrentUser((zone, id) => {
  const clusters = zone.clustersOf(id).toSorted(compareByteOrder);
  return { ok: true, status: 200, body: { clusters } };
});
