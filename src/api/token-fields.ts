import { onezoneError } from '../errors/error-table.ts';
import type { JsonValue } from '../json/json-value.ts';
import { acceptCaveats } from '../token/accept-caveats.ts';
import type { Caveat } from '../token/caveats/registry.ts';
import { failure } from '../token/failure.ts';
import { acceptTokenType, type TokenType } from '../token/token-type.ts';
import { checkInvite } from '../zone/invite-rights.ts';
import type { TokenSubject } from '../zone/zone.ts';
import type { FieldReader, OperationCall } from './operation.ts';

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

/** `type` of a token to be made, its subject's right to issue such an invite included (section 1.2.3). */
export function readType(subjectOf: (call: OperationCall) => TokenSubject): FieldReader<TokenType> {
  return (value, call) => {
    const type = acceptTokenType(value === undefined ? ACCESS_TOKEN : value);
    if (type === null) return failure(onezoneError('badValueTokenType', { key: 'type' }));
    const refusal = checkInvite(call.zone, type, subjectOf(call));
    return refusal === null ? { ok: true, value: type } : failure(refusal);
  };
}
