import { operations } from '../../src/contract/generated/operations.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { readCaveatText, type Caveat } from '../../src/token/caveats/registry.ts';
import { parseToken, type ParsedToken } from '../../src/token/parsed-token.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { askJson } from './ask-target.ts';
import type { Exchange } from './relay.ts';
import type { Finding } from './verification.ts';

const EXAMINE = operations.examine_token.path;
/** A token that ends so soon may have ended when it is tried. */
const MARGIN = 10;
const TOKEN_ID = /^[0-9a-f]{32}(ch[0-9a-f]{4})?$/;

/**
 * Uses what was minted: the server must take its own tokens. An access token as credentials, an identity token as the
 * consumer's beside the caller's own token; one that has ended must be refused.
 */
export async function followUp({ request, answer, values }: Exchange, way: Way): Promise<readonly Finding[]> {
  const text = answer?.status === 201 ? valueAt(answer.body.json, '/token') : undefined;
  const token = typeof text === 'string' ? parseToken(text) : 'badToken';
  // What cannot be read has been told by those who read it.
  if (typeof text !== 'string' || typeof token === 'string') return [];
  const now = Number(values['now']);
  const state = Number.isNaN(now) ? 'unknown' : stateOf(token, now);
  const found = TOKEN_ID.test(String(token.id)) ? [] : [oddId(String(token.id))];
  const headers = headersFor(token, text, request.headers['x-auth-token'] ?? '', now);
  if (state === 'unknown' || headers === null) return found;
  const wanted = state === 'alive' ? 200 : 401;
  const tried = await askJson(way, EXAMINE, { token: text }, headers);
  // Whether the server was given up is told of the whole, and is no mistake in this answer.
  if (tried.answer?.status === wanted || (tried.answer === null && tried.isUnasked === true)) return found;
  const came = tried.answer === null ? tried.why : describe(tried.answer.status, tried.answer.body.json);
  const who = state === 'alive' ? 'does not take the token that it has just minted' : 'takes a token that has expired';
  return [
    ...found,
    {
      judge: 'follow-up',
      part: 'body',
      place: '/token',
      message: `the server ${who}: examine with it as credentials gives ${came}`,
      expected: String(wanted),
      found: came,
    },
  ];
}

/** Tokens that two requests got alike: each has an id of its own. */
export function findRepeated(exchanges: readonly Exchange[]): ReadonlyMap<number, Finding> {
  const seen = new Map<string, number>();
  const repeated = new Map<number, Finding>();
  for (const { place, answer } of exchanges) {
    const text = answer?.status === 201 ? valueAt(answer.body.json, '/token') : undefined;
    const token = typeof text === 'string' ? parseToken(text) : 'badToken';
    if (typeof token === 'string') continue;
    const id = String(token.id);
    if (seen.has(id)) {
      const message = `the new token has the id ${id}, which another new token had before`;
      repeated.set(place, { judge: 'tokens', part: 'body', place: '/token', message });
    }
    seen.set(id, place);
  }
  return repeated;
}

function oddId(id: string): Finding {
  const message = `the new token has the id ${id.slice(0, 100)}, which is none of Onezone's`;
  return {
    judge: 'tokens',
    part: 'body',
    place: '/token',
    message,
    expected: TOKEN_ID.source,
    found: id.slice(0, 100),
  };
}

/** Is a token alive that has no caveats but of time? Others ask for more than can be known here. */
function stateOf(token: ParsedToken, now: number): 'alive' | 'expired' | 'unknown' {
  const caveats = caveatsOf(token);
  if (caveats === null) return 'unknown';
  const ends = caveats.map(({ codec, json }) => Number(codec.expiry?.(json) ?? Number.NaN));
  if (ends.some((end) => Number.isNaN(end))) return 'unknown';
  const end = Math.min(...ends);
  if (end > now + MARGIN) return 'alive';
  return end < now - MARGIN ? 'expired' : 'unknown';
}

function caveatsOf({ macaroon }: ParsedToken): readonly Caveat[] | null {
  const caveats = macaroon.caveats.map(({ id, thirdParty }) => (thirdParty === null ? readCaveatText(id) : null));
  return caveats.every((caveat) => caveat !== null) ? caveats : null;
}

/** The headers in which the token serves; null when it cannot be tried. */
function headersFor(token: ParsedToken, text: string, caller: string, now: number): Record<string, string> | null {
  if (token.type.kind === 'accessToken') return token.type.sessionId === null ? { 'x-auth-token': text } : null;
  if (token.type.kind !== 'identityToken') return null;
  const own = parseToken(caller);
  if (typeof own === 'string' || (own.macaroon.caveats.length > 0 && stateOf(own, now) !== 'alive')) return null;
  return { 'x-auth-token': caller, 'x-onedata-consumer-token': text };
}

function describe(status: number, json: unknown): string {
  const id = valueAt(json, '/error/details/authError/id') ?? valueAt(json, '/error/id');
  return typeof id === 'string' ? `${status} ${id}` : String(status);
}
