import { onezoneError } from '../../errors/error-table.ts';
import { failure } from '../../token/failure.ts';
import { callerId, callingUser, isNoProvider } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';
import { readMatching } from '../read-matching.ts';
import { optional } from '../token-fields.ts';

/** As ctool's validation.hrl has them; that a line feed may follow is how the `$` of its expressions works. */
const FULL_NAME = /^[\p{L}\p{N}\u1885\u1886][\p{L}\p{N}\u1885\u1886 ',.-]{0,126}[\p{L}\p{N}\u1885\u1886.]\n?$/u;
const USERNAME = /^[\da-zA-Z][\da-zA-Z._-]{0,30}[\da-zA-Z]\n?$/;

/** `PATCH /user`: the names of the user who asks. */
export const modifyCurrentUser: OperationLogic<{
  readonly fullName: string | undefined;
  readonly username: string | undefined;
}> = {
  exists: isNoProvider,
  isAuthorized: (call) => callingUser(call) !== null,
  fields: {
    fullName: optional(readMatching('fullName', FULL_NAME, onezoneError('badValueFullName'))),
    username: optional(readMatching('username', USERNAME, onezoneError('badValueUsername'))),
  },
  execute(call, change) {
    if (call.zone.updateUser(callerId(call), change)) return { ok: true, status: 204 };
    return failure(onezoneError('badValueIdentifierOccupied', { key: 'username' }));
  },
};
