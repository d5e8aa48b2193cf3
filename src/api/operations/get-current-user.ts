import { tellCurrentUser } from '../current-caller.ts';
import { notFound } from '../not-found.ts';

/** `GET /user`: the account of the user who asks, some of it under its former names too. */
export const getCurrentUser = tellCurrentUser((zone, id) => {
  const user = zone.user(id);
  if (user === undefined) return notFound();
  const body = {
    userId: id,
    fullName: user.fullName,
    username: user.username,
    emails: user.emails,
    linkedAccounts: [],
    creationTime: user.creationTime,
    basicAuthEnabled: user.basicAuth,
    blocked: user.blocked,
    name: user.fullName,
    login: user.username,
    alias: user.username,
    emailList: user.emails,
  };
  return { ok: true, status: 200, body };
});
