import { operations } from '../../src/contract/generated/operations.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { confine } from '../../src/token/confine-token.ts';
import { readCaveatText, type Caveat } from '../../src/token/caveats/registry.ts';
import { parseToken, type ParsedToken } from '../../src/token/parsed-token.ts';
import { sameSubject } from '../../src/token/subject.ts';
import { askJson, type Answered } from './ask-target.ts';
import type { Exchange } from './relay.ts';

const EXAMINE = operations.examine_token.path;
const VERIFY_INVITE = operations.verify_invite_token.path;
/** A token that ends so soon may have ended when it is tried. */
const MARGIN = 10;
/** Of a slow server. */
const LONGEST_RUN = 600;
/** What a server answers on paths and to methods that it does not have. */
const NOT_THERE: ReadonlySet<number> = new Set([404, 405, 501]);

/** A token that was minted, as text and taken apart. */
export interface MintedToken {
  readonly text: string;
  readonly token: ParsedToken;
}

/** The token in an answer; null where there is none, or none that can be read, which is told by those who read it. */
export function mintedIn(answer: Exchange['answer']): MintedToken | null {
  const text = answer?.status === 201 ? valueAt(answer.body.json, '/token') : undefined;
  const token = typeof text === 'string' ? parseToken(text) : 'badToken';
  return typeof text !== 'string' || typeof token === 'string' ? null : { text, token };
}

/**
 * Uses a minted token: what the server says of it is wrong in these words; null when it is right, or cannot be known. Where
 * only time limits it, the clock decides. Else a token of the same subject and kind that is known to be good, confined to the
 * same caveats here, must get the same answer, whatever the server makes of the caveats.
 */
export async function tryToken({ text, token }: MintedToken, exchange: Exchange, way: Way): Promise<string | null> {
  const use = useOf(token, exchange);
  const life = lifeOf(token, Number(exchange.values['now']));
  if (use === null || life === 'soon') return null;
  const wanted =
    life === 'unknown' ? await saidOfAlike(token, use, exchange, way) : life === 'alive' ? '200' : use.refusal;
  if (wanted === null) return null;
  const said = saidIn(await use.ask(text, way));
  // Only by the id of its error a refusal tells whether it is for the caveats or for the signature.
  if (said === null || said === wanted || (life === 'expired' && said.startsWith(`${wanted} `))) return null;
  const { words } = use;
  if (life === 'expired') return `the server takes a token that has expired: ${words} gives ${said}`;
  const but = life === 'alive' ? '' : `, where a good one, confined here to the same caveats, gets ${wanted}`;
  return `the server does not take the token that it has just minted: ${words} gives ${said}${but}`;
}

/** Shows the caller's own token again; in words, what is wrong with the answer, null for nothing and where it cannot be known. */
export async function tryCaller({ request, values }: Exchange, way: Way): Promise<string | null> {
  const text = request.headers['x-auth-token'] ?? '';
  const token = parseToken(text);
  const now = Number(values['now']);
  if (typeof token === 'string' || lifeOf(token, now) !== 'alive' || !lasts(token, now)) return null;
  const said = saidIn(await askJson(way, EXAMINE, { token: text }, { 'x-auth-token': text }));
  if (said === null || said === '200') return null;
  return `the server takes the caller's own token no more: examine with it as credentials gives ${said}`;
}

/** Will the tokens in the headers of a request still hold at the end of a verification, which may take minutes? */
export function isLasting({ request, values }: Exchange): boolean {
  const tokens = Object.values(request.headers).flatMap((value) =>
    (value ?? '').split(' ').map((word) => parseToken(word)),
  );
  return tokens.every((token) => typeof token === 'string' || lasts(token, Number(values['now'])));
}

function lasts(token: ParsedToken, now: number): boolean {
  return endsOf(caveatsOf(token) ?? []).every((end) => end > now + LONGEST_RUN);
}

/** A place where a server judges tokens of some kind. */
interface TokenUse {
  readonly words: string;
  /** How it refuses one that has expired. */
  readonly refusal: string;
  ask(text: string, way: Way): Promise<Answered>;
}

/** Null for a token that cannot be tried here. */
function useOf({ type }: ParsedToken, exchange: Exchange): TokenUse | null {
  const { request, values } = exchange;
  if (type.kind === 'inviteToken') {
    return {
      words: 'verifying it as an invitation',
      refusal: '400',
      ask: (text, way) => askJson(way, VERIFY_INVITE, { token: text }),
    };
  }
  if (type.kind === 'accessToken') {
    const words = 'examine with it as credentials';
    const ask: TokenUse['ask'] = (text, way) => askJson(way, EXAMINE, { token: text }, { 'x-auth-token': text });
    return type.sessionId === null ? { words, refusal: '401', ask } : null;
  }
  const caller = request.headers['x-auth-token'] ?? '';
  const own = parseToken(caller);
  if (typeof own === 'string' || lifeOf(own, Number(values['now'])) !== 'alive' || !isLasting(exchange)) return null;
  return {
    words: "examine with it as the consumer's token",
    refusal: '401',
    ask: (text, way) =>
      askJson(way, EXAMINE, { token: text }, { 'x-auth-token': caller, 'x-onedata-consumer-token': text }),
  };
}

/** What the server says of a good token with the same caveats; null where there is none. */
async function saidOfAlike(token: ParsedToken, use: TokenUse, exchange: Exchange, way: Way): Promise<string | null> {
  const caveats = caveatsOf(token);
  const good = caveats === null ? null : goodAlike(token, exchange);
  const alike = caveats === null || good === null ? null : confine(good, caveats);
  return alike?.ok === true ? saidIn(await use.ask(alike.token, way)) : null;
}

/** Values of states that are good tokens, by their names. */
const GOOD = ['providerToken', 'userToken', 'identityToken', 'inviteToken'];

function goodAlike(token: ParsedToken, { values }: Exchange): ParsedToken | null {
  const now = Number(values['now']);
  for (const name of GOOD) {
    const text = values[name];
    const good = typeof text === 'string' ? parseToken(text) : 'badToken';
    if (typeof good === 'string' || good.type.kind !== token.type.kind) continue;
    if (sameSubject(good.subject, token.subject) && lifeOf(good, now) === 'alive' && lasts(good, now)) return good;
  }
  return null;
}

/**
 * Is a token alive that has no caveats but of time? Of others that cannot be known here; nor what has become of one that
 * ends about now.
 */
function lifeOf(token: ParsedToken, now: number): 'alive' | 'expired' | 'soon' | 'unknown' {
  const caveats = caveatsOf(token);
  const ends = endsOf(caveats ?? []);
  if (ends.some((end) => Math.abs(end - now) <= MARGIN)) return 'soon';
  if (caveats === null || ends.length < caveats.length) return 'unknown';
  if (ends.length === 0) return 'alive';
  if (Number.isNaN(now)) return 'unknown';
  return Math.min(...ends) > now ? 'alive' : 'expired';
}

function endsOf(caveats: readonly Caveat[]): readonly number[] {
  return caveats.flatMap(({ codec, json }) => codec.expiry?.(json) ?? []).map(Number);
}

function caveatsOf({ macaroon }: ParsedToken): readonly Caveat[] | null {
  const caveats = macaroon.caveats.map(({ id, thirdParty }) => (thirdParty === null ? readCaveatText(id) : null));
  return caveats.every((caveat) => caveat !== null) ? caveats : null;
}

/** `200`, `401 tokenInvalid`, or why nothing came; null when nothing was asked, or there is no such operation. */
function saidIn(answered: Answered): string | null {
  // Whether the server was given up is told of the whole, and is no mistake in this answer.
  if (answered.answer === null) return answered.isUnasked === true ? null : answered.why;
  const { status, body } = answered.answer;
  return NOT_THERE.has(status) ? null : describe(status, body.json);
}

/** A status, and the id of an error; what looks like none may be anything, a token too. */
export function describe(status: number, json: unknown): string {
  const id = valueAt(json, '/error/details/authError/id') ?? valueAt(json, '/error/id');
  return typeof id === 'string' && /^\w{1,40}$/.test(id) ? `${status} ${id}` : String(status);
}
