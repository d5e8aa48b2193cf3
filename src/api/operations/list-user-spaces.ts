import { tellCurrentUser } from '../current-caller.ts';

/** `GET /user/spaces`: the ids of the spaces that the user belongs to, the newest first. */
export const listUserSpaces = tellCurrentUser((zone, id) => {
  const spaces = zone.spaces.directlyOf(id).toReversed();
  return { ok: true, status: 200, body: { spaces } };
});
