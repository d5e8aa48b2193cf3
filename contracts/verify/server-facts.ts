import { operations } from '../../src/contract/generated/operations.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { systemClock, type Clock } from '../../src/zone/clock.ts';
import { stateTimes } from '../states/state-times.ts';
import { askJson } from './ask-target.ts';
import type { Credentials } from './credentials.ts';
import { findJoinable, type Joinable } from './find-joinable.ts';
import { clockOf } from './server-clock.ts';
import { describe, mintedIn } from './try-token.ts';

const MINT = operations.create_temporary_token_for_current_provider.path;
const HOUR = 3600;
const MINUTE = 60;

type Values = Readonly<Record<string, unknown>>;

/** A token that was minted for a state, or how the server failed to mint it; null when it was asked nothing any more. */
export type MintedHere = { readonly token: string } | { readonly fault: string | null };

/** What is found out of a server with credentials, each thing once. */
export interface ServerFacts {
  times(): Promise<Values>;
  /** Has this user the privilege to make tokens for others? */
  isPrivileged(): Promise<boolean>;
  /** Tokens of the provider that are no access tokens, by the names of values, or why the server makes none. */
  otherTokens(): Promise<Readonly<Record<string, MintedHere>>>;
  joinable(kind: string): Promise<Joinable>;
}

/** Finds things out of a server when they are first asked for. */
export function serverFacts({ providerToken, userToken }: Credentials, way: Way): ServerFacts {
  const token = providerToken ?? userToken;
  const clock = once(async (): Promise<Clock> => (token === undefined ? systemClock : clockOf(way, token)));
  const maxTtl = once(() => (providerToken === undefined ? null : maximumTtl(way, providerToken)));
  /** For how long tokens are asked for: not for longer than the server lets them live. */
  const life = async (): Promise<number> => Math.min(HOUR, Math.floor(((await maxTtl()) ?? 2 * HOUR) / 2));
  return {
    async times() {
      const now = (await clock()).now();
      const max = await maxTtl();
      return { ...(max === null ? { now } : stateTimes(now, max)), validUntil: now + (await life()) };
    },
    isPrivileged: once(async () => {
      const validUntil = (await clock()).now() + MINUTE;
      const { answer } = await askMint(way, userToken ?? '', { caveats: [{ type: 'time', validUntil }] });
      // Who may make tokens for others gets to hear that there is no provider of his id.
      return valueAt(answer?.body.json, '/error/id') === 'tokenSubjectInvalid';
    }),
    otherTokens: once(async () => {
      const validUntil = (await clock()).now() + (await life());
      const mint = (type: Values) => mintedToken(way, providerToken ?? '', type, validUntil);
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

/** Every provider may mint these: that the server does not is a mistake of it. */
async function mintedToken(way: Way, token: string, type: Values, validUntil: number): Promise<MintedHere> {
  const asked = await askMint(way, token, { type, caveats: [{ type: 'time', validUntil }] });
  const made = mintedIn(asked.answer);
  if (made !== null) return { token: made.text };
  const words = `minting a token of type ${Object.keys(type).join()} with the given token`;
  if (asked.answer === null) return { fault: asked.isUnasked === true ? null : `${words} failed: ${asked.why}` };
  const { status, body } = asked.answer;
  const came = status === 201 ? 'with a token that cannot be read' : `with ${describe(status, body.json)}`;
  return { fault: `${words} is answered ${came}` };
}

function askMint(way: Way, token: string, body: unknown): ReturnType<typeof askJson> {
  return askJson(way, MINT, body, { 'x-auth-token': token });
}
