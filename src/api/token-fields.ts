import { onezoneError } from '../errors/error-table.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { acceptCaveats } from '../token/accept-caveats.ts';
import type { Caveat } from '../token/caveats/registry.ts';
import { failure } from '../token/failure.ts';
import { parseToken, type ParsedToken } from '../token/parsed-token.ts';
import { unreadableToken } from '../token/token-errors.ts';
import { acceptTokenType, type TokenType } from '../token/token-type.ts';
import { allowedPrivileges } from '../zone/invite-privileges.ts';
import { checkInvite } from '../zone/invite-rights.ts';
import type { FieldReader } from './operation.ts';
import type { OwnerOf } from './token-owner.ts';

/** Reads a key only where there is one. */
export function optional<T>(reader: FieldReader<T>): FieldReader<T | undefined> {
  return (value, call, body) => (value === undefined ? { ok: true, value } : reader(value, call, body));
}

/** A serialized token under a key. Its size is in bytes, and no schema can say what is a token. */
export function readToken(key: string): FieldReader<ParsedToken> {
  return (value, { zone }) => {
    const { maxTokenSize } = zone.settings;
    const token = parseToken(value as string, maxTokenSize); // the document says it is a string
    if (typeof token !== 'string') return { ok: true, value: token };
    return failure(onezoneError('badValueToken', { key, tokenError: unreadableToken(token, maxTokenSize) }));
  };
}

/**
 * `caveats` of a token to be made (rest-token-api.md section 1.2.2). What Onezone takes for a caveat is wider in places
 * and narrower in others than any schema, so it is decided by the caveats' own code.
 */
export const readCaveats: FieldReader<readonly Caveat[]> = (value) => {
  const accepted = acceptCaveats((value ?? []) as readonly JsonValue[]); // the document says it is an array
  return accepted.ok ? { ok: true, value: accepted.caveats } : accepted;
};

/** The type of a token whose maker names none. */
const ACCESS_TOKEN = { accessToken: {} };

/** `type` of a token to be made, its owner's right to issue such an invite included (section 1.2.3). */
export function readType(ownerOf: OwnerOf, persistence: 'named' | 'temporary'): FieldReader<TokenType> {
  return (value, call, body) => {
    const type = acceptTokenType(value === undefined ? ACCESS_TOKEN : value);
    if (type === null) return failure(onezoneError('badValueTokenType', { key: 'type' }));
    const choosesPrivileges = persistence === 'named' && choosesPrivilegesOf(type, body);
    const refusal = checkInvite(call.zone, type, ownerOf(call), choosesPrivileges);
    return refusal === null ? { ok: true, value: type } : failure(refusal);
  };
}

/** Temporary tokens carry no privileges but the usual ones, and some invites none at all: there the key is ignored. */
function choosesPrivilegesOf(type: TokenType, { privileges }: JsonObject): boolean {
  return privileges !== undefined && type.kind === 'inviteToken' && allowedPrivileges(type.inviteType) !== null;
}
