import { httpStatusOf, isOnezoneErrorId, onezoneErrorOf } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import type { JsonValue } from '../json/json-value.ts';
import { isJsonObject } from '../json/json-object.ts';
import { readShownCaveat } from './caveats/registry.ts';
import { internalInviteTypeName, isInviteType } from './invite-type.ts';
import { acceptTokenType, printTokenType } from './token-type.ts';

/** An error as an HTTP answer tells it. */
export interface MadeError {
  readonly httpCode: number;
  readonly error: OnezoneError;
}

/**
 * Makes an error of Onezone from its id and details, with the description and the HTTP status that the service gives it
 * (errors.json): for whoever fakes an answer of their own.
 *
 * @throws RangeError for an id that Onezone does not have.
 */
export function makeError(id: string, details: Readonly<Record<string, unknown>> | null = null): MadeError {
  if (!isOnezoneErrorId(id)) {
    throw new RangeError(
      `Onezone has no error ${JSON.stringify(id)}. The ids are those of openapi.yaml, such as badToken.`,
    );
  }
  const error = onezoneErrorOf(id, details, wordsFor(id, details ?? {}));
  return { httpCode: httpStatusOf(error), error };
}

/** What the description of an error says in words that its details do not hold. */
function wordsFor(id: string, details: Readonly<Record<string, unknown>>): Parameters<typeof onezoneErrorOf>[2] {
  switch (id) {
    case 'tokenCaveatUnverified': {
      const caveat = isJsonObject(details['caveat']) ? readShownCaveat(details['caveat']) : null;
      return (caveat === null ? null : caveat.codec.describeUnmet(caveat.json)) ?? 'unverified caveat';
    }
    case 'notAnAccessToken':
    case 'notAnIdentityToken':
      return printReceived(details);
    case 'notAnInviteToken': {
      const expected = details['expectedInviteType'];
      return {
        expected: isInviteType(expected) ? internalInviteTypeName(expected) : 'any',
        received: printReceived(details),
      };
    }
    default:
      return undefined;
  }
}

function printReceived({ received }: Readonly<Record<string, unknown>>): string {
  const type = acceptTokenType(received as JsonValue); // checked there
  return type === null ? 'token' : printTokenType(type);
}
