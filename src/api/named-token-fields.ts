import { onezoneError } from '../errors/error-table.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { Integer } from '../token/erlang-integer.ts';
import { failure } from '../token/failure.ts';
import type { InviteType } from '../token/invite-type.ts';
import { acceptTokenType } from '../token/token-type.ts';
import { allowedPrivileges } from '../zone/invite-privileges.ts';
import type { FieldReader } from './operation.ts';
import { readInteger } from './read-integer.ts';
import { readMatching } from './read-matching.ts';
import { readSubset } from './read-subset.ts';

/**
 * The names that Onezone takes (oz-worker entity_logic_sanitizer.erl, `validate_name`): 2 to 128 characters. That a line
 * feed may follow is how its expression's `$` works. What is a letter has changed since: two were, many were not.
 */
const NAME = /^[\p{L}\p{N}\u1885\u1886_()][\p{L}\p{N}\u1885\u1886_() .-]{0,126}[\p{L}\p{N}\u1885\u1886_()]\n?$/u;

/** `name` of a named token, a group or a space. */
export const readName = readMatching('name', NAME, onezoneError('badValueName'));

/** `customMetadata`, which the document calls an object. */
export const readCustomMetadata: FieldReader<JsonObject> = (value) => ({ ok: true, value: value as JsonObject });

/** `revoked`, which the document calls a boolean. */
export const readRevoked: FieldReader<boolean> = (value) => ({ ok: true, value: value as boolean });

/** `privileges` of an invite token (rest-token-api.md section 1.7), ascending; ignored where it carries none. */
export const readPrivileges: FieldReader<readonly string[] | undefined> = (value, _call, body) => {
  const inviteType = inviteTypeIn(body);
  const allowed = inviteType === null ? null : allowedPrivileges(inviteType);
  return value === undefined || allowed === null
    ? { ok: true, value: undefined }
    : readSubset(value, 'privileges', allowed);
};

/** `usageLimit` of an invite token (section 1.7); ignored for other tokens. */
export const readUsageLimit: FieldReader<Integer | 'infinity' | undefined> = (value, call, body) => {
  if (value === undefined || inviteTypeIn(body) === null) return { ok: true, value: undefined };
  if (value === 'infinity') return { ok: true, value };
  const read = readInteger('usageLimit')(value, call, body);
  return read.ok && read.value < 1 ? failure(onezoneError('badValueTooLow', { key: 'usageLimit', limit: 1 })) : read;
};

function inviteTypeIn({ type }: JsonObject): InviteType | null {
  const accepted = acceptTokenType(type);
  return accepted?.kind === 'inviteToken' ? accepted.inviteType : null;
}
