import { valueAt } from '../../contract/value-at.ts';
import { writeJson } from '../../json/write-json.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import { tokenTypeToJson } from '../../token/token-type.ts';
import type { Problem } from '../problem.ts';
import { agreement } from './agreement.ts';
import type { OperationSemantics, RequestSeen } from './operation-semantics.ts';
import { outcome } from './outcome.ts';
import { tokenEnd } from './token-end.ts';
import { tokenIn } from './token-seen.ts';

/** Which tokens an operation takes for good, and what it says of others. */
export interface TokenKind {
  readonly words: string;
  readonly refusal: 'notAnAccessToken' | 'notAnIdentityToken' | 'notAnInviteToken';
  fits(token: ParsedToken, request: RequestSeen): boolean;
}

/** What is asked for by access. */
export const accessKind: TokenKind = {
  words: 'access token',
  refusal: 'notAnAccessToken',
  fits: ({ type }) => type.kind === 'accessToken',
};

/** What proves an identity: also an unbound access token of a Oneprovider, and one of the legacy form, which does not tell. */
export const identityKind: TokenKind = {
  words: 'identity token',
  refusal: 'notAnIdentityToken',
  fits: ({ type, version, subject }) =>
    type.kind === 'identityToken' ||
    (type.kind === 'accessToken' && type.sessionId === null && (version === 1 || subject.type === 'oneprovider')),
};

/** An invitation, of the expected type if one is expected. */
export const inviteKind: TokenKind = {
  words: 'invite token of the expected type',
  refusal: 'notAnInviteToken',
  fits({ type }, { body }) {
    const expected = valueAt(body?.value, '/expectedInviteType');
    return type.kind === 'inviteToken' && (expected === undefined || expected === type.inviteType);
  },
};

/** The operations that verify tokens (rest-token-api.md section 1.5), as far as the token itself tells the answer. */
export function verifiedTokenSemantics(kind: TokenKind): OperationSemantics {
  return {
    exchange(request, { status, body }) {
      const token = tokenIn(request.body);
      if (token === null || typeof token === 'string') {
        return status === 200 ? [outcome(200, 400, 'the token cannot be read')] : [];
      }
      const isOfKind = kind.fits(token, request);
      if (status === 400) return refusalProblems(valueAt(body?.value, '/error'), token, kind, isOfKind);
      if (status !== 200) return [];
      if (!isOfKind) return [outcome(200, 400, `the token is no ${kind.words}`)];
      return factProblems(body?.value, token);
    },
  };
}

function refusalProblems(error: unknown, token: ParsedToken, kind: TokenKind, isOfKind: boolean): readonly Problem[] {
  const id = valueAt(error, '/id');
  if (id !== kind.refusal) return [];
  if (isOfKind) return [agreement('/error/id', `is about an ${kind.words}; it is`, id, 'another error, or none')];
  const [found, wanted] = [valueAt(error, '/details/received'), tokenTypeToJson(token.type)];
  return writeJson(found) === writeJson(wanted) ? [] : [agreement('/error/details/received', 'is', found, wanted)];
}

function factProblems(body: unknown, token: ParsedToken): readonly Problem[] {
  const problems: Problem[] = [];
  const subject = valueAt(body, '/subject');
  // The legacy form does not tell its subject.
  if (subject !== undefined && token.version === 2 && writeJson(subject) !== writeJson(token.subject)) {
    problems.push(agreement('/subject', 'is', subject, token.subject));
  }
  const ttl = valueAt(body, '/ttl');
  if (ttl !== undefined && (ttl === null) !== (tokenEnd(token) === null)) {
    problems.push(agreement('/ttl', 'is', ttl, ttl === null ? 'the seconds until its time caveat' : null));
  }
  return problems;
}
