import { onezoneError } from '../errors/error-table.ts';
import type { SigningKey } from '../macaroon/signature.ts';
import type { ApiCall } from './api-matchspec.ts';
import { caveatsAgainst } from './caveat-limits.ts';
import { readCaveatText } from './caveats/registry.ts';
import { explainCaveat } from './explain-caveat.ts';
import type { TokenCheck, TokenCheckName } from './explained-token.ts';
import { failure, type Failure } from './failure.ts';
import type { ParsedToken } from './parsed-token.ts';
import { tokenCaveatUnverified } from './token-errors.ts';
import { printTokenType } from './token-type.ts';
import { isSignedWith, obeysSession, type VerifyOptions } from './verify-token.ts';

/** The check of a text that cannot even be read. */
export function unreadable(why: 'badToken' | 'tokenTooLarge', reason: Failure): TokenCheck {
  const isTooLarge = why === 'tokenTooLarge';
  return failedCheck(
    'format',
    isTooLarge ? 'it is longer than Onezone reads' : 'it cannot be read: no token, or a damaged one',
    isTooLarge
      ? 'Get a token with fewer or shorter caveats.'
      : 'Compare it with where it came from: a token is one word of letters and digits that begins with MD.',
    reason,
  );
}

/** The check that a token has passed when it could be read. */
export function readable({ type, version }: ParsedToken): TokenCheck {
  return passedCheck('format', `${printTokenType(type)}${version === 1 ? ', in the legacy form' : ''}`);
}

/** Explains caveats, signature and session. Without a key the signature is not compared. */
export function explainChecks(
  token: ParsedToken,
  key: SigningKey | null,
  options: VerifyOptions,
): readonly TokenCheck[] {
  return [
    ...token.macaroon.caveats.map((caveat, index) => explainCaveat(caveat, index, options)),
    explainSignature(token, key),
    ...explainSession(token, options),
  ];
}

function explainSignature(token: ParsedToken, key: SigningKey | null): TokenCheck {
  if (key === null) {
    return { ...passedCheck('signature', 'nobody knows the secret to compare it with'), verdict: 'notMade' };
  }
  // A chain with third-party caveats is signed in another way, and was refused for them.
  if (isSignedWith(token, key)) return passedCheck('signature', 'made with the right secret');
  return failedCheck(
    'signature',
    token.macaroon.signature === null ? 'there is none' : 'not made with the right secret, or changed afterwards',
    'Get a new token: this one is of another Onezone, forged or damaged.',
    failure(onezoneError('tokenInvalid')),
  );
}

function explainSession({ type }: ParsedToken, { session }: VerifyOptions): readonly TokenCheck[] {
  if (type.kind !== 'accessToken') return [];
  const bound = type.sessionId === null ? 'bound to no session' : `bound to the session ${String(type.sessionId)}`;
  if (obeysSession(type.sessionId, session)) return [passedCheck('session', bound)];
  const presented = session.mode === 'exact' ? `the session presented is ${session.id}` : 'no session is presented';
  return [
    failedCheck(
      'session',
      `${bound}, but ${presented}`,
      type.sessionId === null
        ? 'Leave the session out: with one, only tokens that are bound to it are accepted.'
        : `Present the session: a cookie SID=${String(type.sessionId)}.`,
      failure(onezoneError('tokenSessionInvalid')),
    ),
  ];
}

/** Do the caveats leave that call (rest-token-api.md section 2.3)? */
export function explainCall(token: ParsedToken, call: ApiCall): TokenCheck {
  const caveats = token.macaroon.caveats
    .filter(({ thirdParty }) => thirdParty === null)
    .map(({ id }) => readCaveatText(id))
    .filter((caveat) => caveat !== null);
  const refusing = caveatsAgainst(caveats, call);
  const [first] = refusing;
  if (first === undefined) return passedCheck('operation', 'no caveat forbids this call');
  return failedCheck(
    'operation',
    `forbidden by: ${refusing.map(({ codec, json }) => codec.explain(json)).join('; ')}`,
    'Use a token without that caveat, or call something that it leaves.',
    tokenCaveatUnverified(first),
  );
}

/** A check that is no obstacle. */
export function passedCheck(check: TokenCheckName, finding: string): TokenCheck {
  return { check, verdict: 'passed', finding, advice: null, failure: null, caveat: null };
}

/** A check that a token fails. */
export function failedCheck(
  check: TokenCheckName,
  finding: string,
  advice: string | null,
  reason: Failure,
): TokenCheck {
  return { check, verdict: 'failed', finding, advice, failure: reason, caveat: null };
}
