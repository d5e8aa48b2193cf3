import { onezoneError } from '../errors/error-table.ts';
import { failedCheck, passedCheck, unreadable } from '../token/explain-checks.ts';
import { refused } from '../token/explain-token.ts';
import type { ExplainedToken } from '../token/explained-token.ts';
import { failure } from '../token/failure.ts';
import type { Zone } from './zone.ts';

/**
 * Explains credentials that are no Onedata token: perhaps one of an external identity provider, known by its prefix
 * (rest-token-api.md section 2.1). As credentials a token that is too long is a bad one like any other.
 */
export function explainExternalToken(zone: Zone, text: string, why: 'badToken' | 'tokenTooLarge'): ExplainedToken {
  const provider = zone.identityProvider(text);
  if (provider === undefined) return refused([unreadable(why, failure(onezoneError('badToken')))]);
  const { idp, user } = provider;
  const format = passedCheck('format', `no Onedata token, but one of the identity provider ${idp}`);
  if (user === undefined) {
    const unknown = failure(onezoneError('badIdpAccessToken', { idp }));
    const advice = 'Get a new one there; in a world file, list it under identityProviders.';
    return refused([format, failedCheck('record', `${idp} does not know it`, advice, unknown)]);
  }
  const who = `user ${user.username ?? user.id}`;
  const record = passedCheck('record', `${idp} says that it is of ${who}`);
  if (user.blocked) {
    const advice = 'An administrator can unblock the user; the token works again then.';
    const blocked = failure(onezoneError('userBlocked'));
    return refused([format, record, failedCheck('subject', `${who} is blocked`, advice, blocked)]);
  }
  return {
    accepted: true,
    failure: null,
    checks: [format, record, passedCheck('subject', `${who} exists and is not blocked`)],
    token: null,
    grant: {
      use: 'access',
      subject: { type: 'user', id: user.id },
      validUntil: null,
      api: [],
      words: `speaks for ${who}: its bearer may do all that it may`,
    },
  };
}
