import { PROVIDER_STATES_PATH } from '../../../contracts/states/provider-states-endpoint.ts';
import { credentialStates } from '../../../contracts/verify/credential-states.ts';
import { refusedToken, type Credentials, type Refusal } from '../../../contracts/verify/credentials.ts';
import { httpStates, statesFault, usualValues } from '../../../contracts/verify/http-states.ts';
import { lookForOnezone, type Look } from '../../../contracts/verify/look-for-onezone.ts';
import { firstOf, type StateSource } from '../../../contracts/verify/provider-state.ts';
import { askTarget, EMPTY } from '../../../contracts/verify/ask-target.ts';
import { GIVEN_UP, Patience } from '../../../contracts/verify/patience.ts';
import type { TargetWay } from '../../../contracts/verify/target-way.ts';
import { createUpstreamAgent, readUpstream, type Trust, type Upstream } from '../../proxy/upstream.ts';
import { failed, type Result } from '../problem.ts';
import { readTrust, type TrustOptions } from '../read-trust.ts';
import { readSecret } from './read-secret.ts';
import { noOnezone, SPEAKS_TLS } from './no-onezone.ts';
import { serveOwn } from './serve-own.ts';
import { wrongToken } from './wrong-token.ts';

/** Which server, and how its states come about. */
export interface TargetOptions extends TrustOptions {
  readonly target?: string;
  readonly providerStates?: string;
  readonly providerToken?: string;
  readonly userToken?: string;
  /** Seconds. */
  readonly timeout: number;
}

/** A server that can be verified. */
export interface Target {
  readonly url: string;
  readonly way: TargetWay;
  readonly states: StateSource;
  /** How its states come about, in words. */
  readonly stateNames: string;
  /** What somebody should know who reads the report. */
  readonly notes: readonly string[];
  /** Why it, or what sets up its states, was given up in the end: a sentence; null when it was not. */
  whyGivenUp(): string | null;
  close(): Promise<void>;
}

const FOUND: Look = { isOnezone: true };
const BODY_LIMIT = 16 * 1024 * 1024;
const API = '/api/v3/onezone';

/** Finds the server and a way to its states; starts the fake when none is named. */
export async function openTarget(options: TargetOptions): Promise<Result<Target>> {
  const credentials = await readCredentials(options);
  if (!credentials.ok) return credentials;
  const trust = await readTrust(options);
  if (!trust.ok) return trust;
  if (options.target === undefined) {
    const own = await serveOwn();
    const opened = await open(own.baseUrl, options, trust.value, credentials.value);
    if (!opened.ok) {
      await own.close();
      return opened;
    }
    return { ok: true, value: { ...opened.value, url: 'the fake in this process', close: own.close } };
  }
  return open(options.target, options, trust.value, credentials.value);
}

async function open(
  url: string,
  options: TargetOptions,
  trust: Trust,
  credentials: Credentials,
): Promise<Result<Target>> {
  const way = wayTo(url, '--target', options, trust);
  if (!way.ok) return way;
  const { upstream } = way.value;
  if (upstream.prefix.endsWith(API)) {
    const next = `Give ${upstream.url.slice(0, -API.length)}.`;
    return failed('The URL after --target goes too deep.', `The contracts themselves say ${API} in their paths.`, next);
  }
  const headers = ['host', upstream.host, 'accept', '*/*'];
  const { answer, why } = await askTarget({ method: 'GET', target: '/', headers, body: EMPTY }, way.value);
  if (answer === null) return notThere(why, upstream);
  const given = options.providerStates;
  const statesWay = wayTo(given ?? `${upstream.url}${PROVIDER_STATES_PATH}`, '--provider-states', options, trust);
  if (!statesWay.ok) return statesWay;
  const ownStates = given === undefined ? await usualValues(statesWay.value) : null;
  // Whoever hands out the tokens of a Onezone is one, whatever it answers.
  const look = ownStates?.['providerToken'] === undefined ? await lookForOnezone(way.value) : FOUND;
  if (!look.isOnezone && look.answer === null) return notThere(look.why, upstream);
  if (!look.isOnezone) return { ok: false, problem: noOnezone(look.asked, look.answer, upstream) };
  const refusal = await refusedToken(credentials, way.value);
  if (refusal !== null) return refused(refusal);
  const fault = given === undefined ? null : await statesFault(statesWay.value);
  if (fault !== null) {
    return failed(
      'No states can be set up after --provider-states.',
      `There, ${fault}.`,
      'Check that URL, or leave it out.',
    );
  }
  const hasStates = given !== undefined || ownStates !== null;
  const hasCredentials = credentials.providerToken !== undefined || credentials.userToken !== undefined;
  const sources = [
    ...(hasStates ? [httpStates(statesWay.value)] : []),
    ...(hasCredentials || !hasStates ? [credentialStates(credentials, way.value)] : []),
  ];
  return {
    ok: true,
    value: {
      url: upstream.url,
      way: way.value,
      states: firstOf(sources),
      stateNames: namesOf(hasStates, hasCredentials),
      notes: options.insecure === true ? ['The certificate of the server was not checked (--insecure).'] : [],
      whyGivenUp: () => whyGivenUp(way.value, statesWay.value),
      close: async () => undefined,
    },
  };
}

function whyGivenUp(target: TargetWay, states: TargetWay): string | null {
  const late = [target, states].find(({ patience }) => patience?.isOver);
  return late === undefined ? null : `Of ${late.upstream.host}: ${GIVEN_UP}.`;
}

/** As with a token that is none of its kind: who gave it wanted more to be verified than can be. */
function refused({ option, said }: Refusal): Result<never> {
  return failed(
    `The server refuses the token after ${option}.`,
    `Asked to examine it with it as credentials, it answers ${said}.`,
    'Give one that is valid there: not expired, not revoked, without caveats that fail here (onezone-mock explain tells).',
  );
}

/** The words of why no answer came end with what to do, where that is known. */
function notThere(why: string, { scheme }: Upstream): Result<never> {
  const [evidence = '', ...next] = why.split(': ');
  const isCut = scheme === 'http' && why.includes('hung up');
  const whatElse = `Check that the server runs, and the URL after --target.${isCut ? ` ${SPEAKS_TLS}` : ''}`;
  return failed('The server cannot be verified.', `${evidence}.`, next.length === 0 ? whatElse : `${next.join(': ')}.`);
}

function wayTo(url: string, option: string, { timeout }: TargetOptions, trust: Trust): Result<TargetWay> {
  const read = readUpstream(url);
  // The text may hold a password, so it is not repeated.
  if (!read.ok) return failed(`The URL after ${option} is not one of a server.`, '', nextUrl(read.reason));
  const { upstream } = read;
  const agent = createUpstreamAgent(upstream, trust);
  const limits = { timeoutMilliseconds: timeout * 1000, bodyLimit: BODY_LIMIT };
  return { ok: true, value: { upstream, agent, ...limits, option, patience: new Patience() } };
}

/** The proxy's words, but for who has which credentials. */
function nextUrl(reason: string): string {
  if (!reason.startsWith('It holds a name or a password')) return reason;
  return 'It holds a name or a password: leave them out; tokens go after --provider-token and --user-token.';
}

async function readCredentials(options: TargetOptions): Promise<Result<Credentials>> {
  const providerToken = await readSecret(options.providerToken, '--provider-token');
  if (!providerToken.ok) return providerToken;
  const userToken = await readSecret(options.userToken, '--user-token');
  if (!userToken.ok) return userToken;
  const problem = wrongToken('--provider-token', providerToken.value) ?? wrongToken('--user-token', userToken.value);
  if (problem !== null) return { ok: false, problem };
  return {
    ok: true,
    value: {
      ...(providerToken.value !== undefined && { providerToken: providerToken.value }),
      ...(userToken.value !== undefined && { userToken: userToken.value }),
    },
  };
}

function namesOf(hasStates: boolean, hasCredentials: boolean): string {
  if (hasStates) return hasCredentials ? 'provider states, then the given credentials' : 'provider states';
  return hasCredentials ? 'the given credentials' : 'none: neither provider states nor credentials';
}
