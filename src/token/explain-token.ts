import { encodeText } from '../macaroon/byte-string.ts';
import { parseMatchspec, type ApiCall } from './api-matchspec.ts';
import { callsLeft } from './caveat-limits.ts';
import { readCaveatText } from './caveats/registry.ts';
import type { Integer } from './erlang-integer.ts';
import { explainCall, explainChecks, readable, unreadable } from './explain-checks.ts';
import type { ExplainedToken, TokenCheck, TokenGrant } from './explained-token.ts';
import { failure } from './failure.ts';
import { DEFAULT_MAX_TOKEN_SIZE, parseToken, type ParsedToken } from './parsed-token.ts';
import { readToken } from './read-token.ts';
import { printSubject, type Subject } from './subject.ts';
import { unreadableToken } from './token-errors.ts';
import { printTokenType } from './token-type.ts';
import { keyOf, verifyOptions, type VerifyOptions, type VerifyRequest } from './verify-token.ts';

/** A token, its secret, the circumstances of its use, and perhaps the call of the API that it is to be used for. */
export interface ExplainRequest extends VerifyRequest {
  /** As a matchspec, such as `ozw/create/token.null.examine:public`. */
  readonly operation?: string;
}

/**
 * Explains what `verifyToken` says about a token, check by check: each caveat, the signature, the session, and, if one is
 * named, whether the caveats leave a call of the API. The first failure is that of `verifyToken`, always.
 *
 * @throws RangeError for an operation that is no matchspec.
 */
export function explainToken(request: ExplainRequest): ExplainedToken {
  const call = request.operation === undefined ? null : readCall(request.operation);
  const maxSize = request.maxTokenSize ?? DEFAULT_MAX_TOKEN_SIZE;
  const token = parseToken(request.token, maxSize);
  if (typeof token === 'string') {
    return refused([unreadable(token, { ...failure(unreadableToken(token, maxSize)), stage: 'deserialize' })]);
  }
  const options = verifyOptions(token, request);
  const checks = [readable(token), ...explainChecks(token, keyOf(request), options)];
  if (call !== null) checks.push(explainCall(token, call));
  return explained(token, request.token, checks, options, token.subject);
}

/** Reads one call of the API. @throws RangeError when it is none. */
function readCall(text: string): ApiCall {
  const spec = parseMatchspec(encodeText(text));
  if (spec.ok) return spec.matchspec;
  throw new RangeError(
    `${JSON.stringify(text)} is no call of an API. Write service/operation/resource, such as ozw/get/user.self.instance:private.`,
  );
}

/** The explanation of what is no token. */
export function refused(checks: readonly TokenCheck[]): ExplainedToken {
  return { accepted: false, failure: firstFailure(checks), checks, token: null, grant: null };
}

/** Puts the checks of a readable token together. */
export function explained(
  token: ParsedToken,
  text: VerifyRequest['token'],
  checks: readonly TokenCheck[],
  options: VerifyOptions,
  subject: Subject,
): ExplainedToken {
  const first = firstFailure(checks);
  // It was read once already, so it can be read again.
  const content = readToken(text, { maxTokenSize: Number.POSITIVE_INFINITY });
  return {
    accepted: first === null,
    failure: first,
    checks,
    token: content.ok ? content : null,
    grant: first === null ? grantOf(token, options, subject) : null,
  };
}

function firstFailure(checks: readonly TokenCheck[]): ExplainedToken['failure'] {
  return checks.find(({ verdict }) => verdict === 'failed')?.failure ?? null;
}

function grantOf(token: ParsedToken, { use }: VerifyOptions, subject: Subject): TokenGrant {
  let validUntil: Integer | null = null;
  const api: (readonly string[])[] = [];
  for (const { id } of token.macaroon.caveats) {
    const caveat = readCaveatText(id);
    if (caveat === null) continue;
    const limit = caveat.codec.expiry?.(caveat.json) ?? null;
    if (limit !== null && (validUntil === null || limit < validUntil)) validUntil = limit;
    const left = callsLeft(caveat, 'ozw');
    if (left !== null) api.push(left);
  }
  const who = printSubject(subject);
  const words =
    use === 'access'
      ? `speaks for ${who}: its bearer may do ${api.length === 0 ? 'all that it may' : 'what its caveats leave'}`
      : use === 'invite'
        ? `${printTokenType(token.type)}, issued by ${who}`
        : `proves that its bearer is ${who}, and authorises nothing`;
  return { use, subject, validUntil, api, words };
}
