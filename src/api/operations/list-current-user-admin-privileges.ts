import { compareByteOrder } from '../../json/byte-order.ts';
import { tellCurrentUser } from '../current-caller.ts';

/** `GET /user/privileges`: what the user may do in the zone itself, ascending. */
export const listCurrentUserAdminPrivileges = tellCurrentUser((zone, id) => {
  const privileges = [...(zone.user(id)?.onezonePrivileges ?? [])].toSorted(compareByteOrder);
  return { ok: true, status: 200, body: { privileges } };
});
