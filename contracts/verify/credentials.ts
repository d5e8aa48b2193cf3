import { operations } from '../../src/contract/generated/operations.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import type { SeenAnswer } from '../../src/proxy/seen.ts';
import { askJson, askTarget, EMPTY } from './ask-target.ts';
import type { TargetWay } from './target-way.ts';

/** The credentials that somebody has on a server on which nobody can set states. */
export interface Credentials {
  /** An access token of a Oneprovider. */
  readonly providerToken?: string;
  /** An access token of a user. */
  readonly userToken?: string;
}

/** A given token that the server does not take: after which option, and what it says of it. */
export interface Refusal {
  readonly option: '--provider-token' | '--user-token';
  /** Such as `401 tokenInvalid`. */
  readonly said: string;
}

const EXAMINE = operations.examine_token.path;

/**
 * The first of the credentials that the server refuses wherever they are shown. What needs it says nothing about the server:
 * with a token that has expired, a good one fails everything. A server that refuses it in one place alone has a defect.
 */
export async function refusedToken(credentials: Credentials, way: TargetWay): Promise<Refusal | null> {
  for (const [option, token, own] of [
    ['--provider-token', credentials.providerToken, operations.get_current_provider_details.path],
    ['--user-token', credentials.userToken, operations.get_current_user.path],
  ] as const) {
    if (token === undefined) continue;
    const examined = await askJson(way, EXAMINE, { token }, { 'x-auth-token': token });
    if (!isRefusal(examined.answer)) continue;
    const headers = ['host', way.upstream.host, 'accept', 'application/json', 'x-auth-token', token];
    const read = await askTarget({ method: 'GET', target: own, headers, body: EMPTY }, way);
    if (read.answer?.status !== 200) return { option, said: wordsOf(examined.answer) };
  }
  return null;
}

function isRefusal(answer: SeenAnswer | null): answer is SeenAnswer {
  return answer?.status === 401 || answer?.status === 403;
}

/** The ids of errors, and the type of a caveat; all else that a server says may hold the token. */
function wordsOf({ status, body: { json } }: SeenAnswer): string {
  const inner = '/error/details/authError';
  const words = [
    valueAt(json, `${inner}/id`) ?? valueAt(json, '/error/id'),
    valueAt(json, `${inner}/details/caveat/type`) ?? valueAt(json, '/error/details/caveat/type'),
  ];
  const known = words.filter((word) => typeof word === 'string' && /^[\w.]{1,40}$/.test(word));
  return [status, ...known].join(' ');
}
