import { operations } from '../../src/contract/generated/operations.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { confineToken } from '../../src/token/confine-token.ts';
import type { Way } from '../../src/proxy/forward.ts';
import type { Clock } from '../../src/zone/clock.ts';
import { systemClock } from '../../src/zone/clock.ts';
import { encodeText } from '../../src/macaroon/byte-string.ts';
import { writeMacaroon } from '../../src/macaroon/macaroon.ts';
import { extendChain } from '../../src/macaroon/signature.ts';
import { caveatsAsked } from '../states/caveats-asked.ts';
import { stateTimes } from '../states/state-times.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { askJson } from './ask-target.ts';
import { findJoinable } from './find-joinable.ts';
import { isRecord } from '../is-record.ts';
import type { ProviderState, StateSetup, StateSource } from './provider-state.ts';
import { clockOf } from './server-clock.ts';

/** The credentials that somebody has on a server on which nobody can set states. */
export interface Credentials {
  /** An access token of a Oneprovider. */
  readonly providerToken?: string;
  /** An access token of a user. */
  readonly userToken?: string;
}

const MINT = operations.create_temporary_token_for_current_provider.path;
const EXAMINE = operations.examine_token.path;
const HOUR = 3600;

type Values = Readonly<Record<string, unknown>>;

/**
 * Reaches states with credentials alone: ids are read from the tokens, other tokens are made of them by confining them here,
 * by breaking their signature, or by minting temporary ones, which leave nothing behind. No state of the server is changed;
 * what would need that is not reached.
 */
export function credentialStates(credentials: Credentials, way: Way): StateSource {
  const server = serverOf(credentials, way);
  return {
    setUp: (state) => setUp(state, credentials, server),
    tearDown: async () => undefined,
  };
}

/** Which of the credentials the server refuses outright: then most contracts fail, and this is why. */
export async function refusedTokens(credentials: Credentials, way: Way): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const [option, token] of [
    ['--provider-token', credentials.providerToken],
    ['--user-token', credentials.userToken],
  ] as const) {
    if (token === undefined) continue;
    const { answer } = await askJson(way, EXAMINE, { token }, { 'x-auth-token': token });
    if (answer?.status === 200) continue;
    const error = valueAt(answer?.body.json, '/error/details/authError/id') ?? errorId(answer?.body.json);
    const came = typeof error === 'string' ? `: ${error}` : '';
    notes.push(
      `The server refuses the token after ${option} (${answer?.status ?? 'no answer'}${came}). Give one that is valid.`,
    );
  }
  return notes;
}

/** What is found out of the server, once. */
interface Server {
  times(): Promise<Values>;
  /** Has this user the privilege to make tokens for others? */
  isPrivileged(): Promise<boolean>;
  /** Tokens of the provider that are no access tokens; absent where the server makes none. */
  otherTokens(): Promise<Values>;
  joinable(kind: string): Promise<string | null>;
}

function setUp(state: ProviderState, credentials: Credentials, server: Server): Promise<StateSetup> {
  const { params } = state;
  switch (state.name) {
    case 'a provider with an access token exists':
      return provider(params, credentials.providerToken, server);
    case 'a user with an access token exists':
      return user(params, credentials.userToken, server);
    case 'something to join exists':
      return join(params, credentials, server);
    case 'a user with a named token exists':
    case 'a provider with a named token exists':
      return unreached('what is asked there changes and revokes tokens, and nobody does that to a live subject');
    case 'a user who may manage tokens exists':
      return manager(credentials.userToken, server);
    case 'a provider with a revoked access token exists':
      return unreached('nobody revokes the tokens of a live provider for this');
    case 'a provider with an access token was deleted':
      return unreached('nobody deletes a live provider for this');
    default:
      return unreached('how to reach it with credentials is not known');
  }
}

async function provider(params: Values, given: string | undefined, server: Server): Promise<StateSetup> {
  if (given === undefined) return unreached('it needs the access token of a Oneprovider: --provider-token');
  const token = parseToken(given);
  if (typeof token === 'string' || token.subject.type !== 'oneprovider') {
    return unreached('what follows --provider-token is no token of a Oneprovider');
  }
  const { caveats = [], caveatsOfAll = [] } = params;
  const confined = confine(given, [caveats, caveatsOfAll].flat());
  if (confined === null) return unreached('its caveats cannot be added to the given token');
  const times = await server.times();
  const others = Object.entries(await server.otherTokens()).map(
    ([name, text]) => [name, typeof text === 'string' ? confine(text, caveatsOfAll) : undefined] as const,
  );
  return reached({
    ...times,
    ...Object.fromEntries(others),
    providerId: token.subject.id,
    providerToken: confined,
    forgedToken: forged(confined),
  });
}

async function user(params: Values, given: string | undefined, server: Server): Promise<StateSetup> {
  if (given === undefined) return unreached('it needs the access token of a user: --user-token');
  const token = parseToken(given);
  if (typeof token === 'string' || token.subject.type !== 'user') {
    return unreached('what follows --user-token is no token of a user');
  }
  if (params['blocked'] === true) return unreached('nobody blocks a live user for this');
  if (params['basicAuth'] === false) return unreached('whether the given user may log in with a password is not known');
  const asked = params['onezonePrivileges'];
  const isAsked = Array.isArray(asked) && asked.length > 0;
  if (isAsked !== (await server.isPrivileged())) {
    return unreached(`the given user ${isAsked ? 'lacks' : 'has'} the privilege to make tokens for others`);
  }
  const confined = confine(given, params['caveats']);
  if (confined === null) return unreached('its caveats cannot be added to the given token');
  return reached({ ...(await server.times()), userId: token.subject.id, userToken: confined });
}

async function manager(given: string | undefined, server: Server): Promise<StateSetup> {
  if (given === undefined) return unreached('it needs the access token of such a user: --user-token');
  const token = parseToken(given);
  if (typeof token === 'string' || !(await server.isPrivileged())) {
    return unreached('the given user lacks the privilege to make tokens for others');
  }
  return reached({ managerId: token.subject.id, managerToken: given });
}

async function join({ kind }: Values, { userToken }: Credentials, server: Server): Promise<StateSetup> {
  // Every Onezone has this cluster, to which no Oneprovider may invite.
  if (kind === 'cluster') return reached({ targetId: 'onezone' });
  const token = userToken === undefined ? null : parseToken(userToken);
  if (kind === 'user' && token !== null && typeof token !== 'string') return reached({ targetId: token.subject.id });
  const targetId = await server.joinable(String(kind));
  if (targetId !== null) return reached({ targetId });
  return unreached(`the given credentials show no ${String(kind)}; a user with one would, after --user-token`);
}

function serverOf({ providerToken, userToken }: Credentials, way: Way): Server {
  const token = providerToken ?? userToken;
  const clock = once(async (): Promise<Clock> => (token === undefined ? systemClock : clockOf(way, token)));
  const maxTtl = once(() => (providerToken === undefined ? null : maximumTtl(way, providerToken)));
  return {
    async times() {
      const now = (await clock()).now();
      const max = await maxTtl();
      return max === null ? { now, validUntil: now + HOUR } : stateTimes(now, max);
    },
    isPrivileged: once(async () => {
      const validUntil = (await clock()).now() + HOUR;
      const { answer } = await askMint(way, userToken ?? '', { caveats: [{ type: 'time', validUntil }] });
      // Who may make tokens for others gets to hear that there is no provider of his id.
      return errorId(answer?.body.json) === 'tokenSubjectInvalid';
    }),
    otherTokens: once(async () => {
      const validUntil = (await clock()).now() + HOUR;
      const mint = (type: unknown) => mintedToken(way, providerToken ?? '', type, validUntil);
      const own = parseToken(providerToken ?? '');
      const clusterId = typeof own === 'string' ? null : own.subject.id;
      return {
        identityToken: await mint({ identityToken: {} }),
        inviteToken: await mint({ inviteToken: { inviteType: 'userJoinCluster', clusterId } }),
      };
    }),
    joinable: (kind) => findJoinable(way, kind, { providerToken, userToken }),
  };
}

/** Runs once, when first needed. */
function once<T>(run: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => (result ??= { value: run() }).value;
}

/** The maximum that the server tells when a token without an end is asked for. */
async function maximumTtl(way: Way, token: string): Promise<number | null> {
  const { answer } = await askMint(way, token, { caveats: [] });
  const max = valueAt(answer?.body.json, '/error/details/maxTtl');
  return typeof max === 'number' ? max : null;
}

/** Undefined when the server makes none: then what needs it is not reached. */
async function mintedToken(way: Way, token: string, type: unknown, validUntil: number): Promise<string | undefined> {
  const { answer } = await askMint(way, token, { type, caveats: [{ type: 'time', validUntil }] });
  const json = answer?.body.json;
  return isRecord(json) && typeof json['token'] === 'string' ? json['token'] : undefined;
}

function askMint(way: Way, token: string, body: unknown): ReturnType<typeof askJson> {
  return askJson(way, MINT, body, { 'x-auth-token': token });
}

function errorId(json: unknown): unknown {
  return valueAt(json, '/error/id');
}

/** Adds the caveats that a state asks for; those that are texts as they are, behind the others. */
function confine(token: string, asked: unknown): string | null {
  if (!Array.isArray(asked) || asked.length === 0) return token;
  const { caveats = [], rawCaveats = [] } = caveatsAsked(asked);
  const confined = confineToken({ token, caveats });
  const read = confined.ok ? parseToken(confined.token) : 'badToken';
  if (typeof read === 'string') return null;
  const { macaroon } = read;
  const ids = rawCaveats.map((text) => encodeText(text));
  return writeMacaroon({
    ...macaroon,
    caveats: [...macaroon.caveats, ...ids.map((id) => ({ id, thirdParty: null }))],
    signature: macaroon.signature && extendChain(macaroon.signature, ids),
  });
}

/** The same token with another signature. */
function forged(text: string): string | undefined {
  const token = parseToken(text);
  if (typeof token === 'string') return undefined;
  const { macaroon } = token;
  const signature = (macaroon.signature ?? '').replace(/^./s, (first) => (first === 'x' ? 'y' : 'x'));
  return writeMacaroon({ ...macaroon, signature }) ?? undefined;
}

function reached(values: Values): Promise<StateSetup> {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return Promise.resolve({ reached: true, values: Object.fromEntries(known) });
}

function unreached(why: string): Promise<StateSetup> {
  return Promise.resolve({ reached: false, why });
}
