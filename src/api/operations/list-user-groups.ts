import { tellCurrentUser } from '../current-caller.ts';

/** `GET /user/groups`: the ids of the groups that the user belongs to, the newest first. */
export const listUserGroups = tellCurrentUser((zone, id) => {
  const groups = zone.groups.directlyOf(id).toReversed();
  return { ok: true, status: 200, body: { groups } };
});
