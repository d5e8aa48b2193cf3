import { onezoneError } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import { erlangText } from '../json/erlang-text.ts';
import { isJsonObject } from '../json/json-object.ts';
import type { JsonValue } from '../json/json-value.ts';
import { decodeText, type ByteString } from '../macaroon/byte-string.ts';
import type { Caveat } from './caveats/registry.ts';
import { tokenFailure, type Failure } from './failure.ts';
import { internalInviteTypeName, type InviteType } from './invite-type.ts';
import { printTokenType, tokenTypeToJson, type TokenType } from './token-type.ts';

/** The reader's two refusals. */
export function unreadableToken(reason: 'badToken' | 'tokenTooLarge', maxSize: number): OnezoneError {
  return reason === 'badToken' ? onezoneError('badToken') : onezoneError('tokenTooLarge', { limit: maxSize });
}

/** A caveat from a client is refused: objects and strings are echoed, anything else as Erlang prints it. */
export function badValueCaveat(value: JsonValue): OnezoneError {
  const caveat = typeof value === 'string' || isJsonObject(value) ? value : erlangText(value);
  try {
    return onezoneError('badValueCaveat', { caveat });
  } catch {
    // A caller without JSON put something into it that JSON cannot say: told as JSON.stringify would send it.
    return onezoneError('badValueCaveat', { caveat: JSON.parse(JSON.stringify(caveat)) as unknown });
  }
}

/** A caveat's packet cannot be understood. */
export function tokenCaveatUnknown(text: ByteString): Failure {
  return tokenFailure(onezoneError('tokenCaveatUnknown', { caveat: decodeText(text) }));
}

/** A caveat is not satisfied. */
export function tokenCaveatUnverified({ codec, json }: Caveat): Failure {
  const reason = codec.describeUnmet(json);
  if (reason === null) return { ok: false, httpCode: 400, renderCrash: 'function_clause', rawError: null };
  return tokenFailure(onezoneError('tokenCaveatUnverified', { caveat: json }, reason));
}

/** An access or identity token was expected. */
export function notAToken(expected: 'notAnAccessToken' | 'notAnIdentityToken', received: TokenType): Failure {
  return tokenFailure(onezoneError(expected, { received: tokenTypeToJson(received) }, printTokenType(received)));
}

/** An invite token was expected, perhaps of a certain type. */
export function notAnInviteToken(expected: InviteType | 'any', received: TokenType): Failure {
  const details = { received: tokenTypeToJson(received), expectedInviteType: expected };
  return tokenFailure(
    onezoneError('notAnInviteToken', details, {
      expected: expected === 'any' ? 'any' : internalInviteTypeName(expected),
      received: printTokenType(received),
    }),
  );
}
