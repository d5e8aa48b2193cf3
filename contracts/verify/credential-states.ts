import { encodeText } from '../../src/macaroon/byte-string.ts';
import { writeMacaroon } from '../../src/macaroon/macaroon.ts';
import { extendChain } from '../../src/macaroon/signature.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { confineToken } from '../../src/token/confine-token.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { systemClock } from '../../src/zone/clock.ts';
import { isStateName, type StateName } from '../states/catalogue.ts';
import { caveatsAsked, ofProvider } from '../states/caveats-asked.ts';
import { changedTokens } from '../states/changed-token.ts';
import { SHORT_LIFE } from '../states/state-times.ts';
import type { Credentials } from './credentials.ts';
import type { StateSetup, StateSource } from './provider-state.ts';
import { serverFacts, type ServerFacts } from './server-facts.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Reaches states with credentials alone: ids are read from the tokens, other tokens are made of them by confining them here,
 * by breaking their signature, or by minting temporary ones, which leave nothing behind. No state of the server is changed;
 * what would need that is not reached.
 */
export function credentialStates(credentials: Credentials, way: Way): StateSource {
  const server = serverFacts(credentials, way);
  return {
    async setUp({ name, params }) {
      if (!isStateName(name)) return unreached('how to reach it with credentials is not known');
      return reaching[name](params, credentials, server);
    },
    tearDown: async () => undefined,
  };
}

/** A way to a state, or why there is none. */
type Reaching = (params: Values, credentials: Credentials, server: ServerFacts) => StateSetup | Promise<StateSetup>;

const changes = (): StateSetup =>
  unreached('what is asked there changes and revokes tokens, and nobody does that to a live subject');

const reaching: { readonly [Name in StateName]: Reaching } = {
  'a provider with an access token exists': provider,
  'a provider with a short-lived access token exists': shortLived,
  'a user with an access token exists': user,
  "an administrator of a provider's cluster exists": () =>
    unreached('whose cluster the given user administers is not known'),
  'something to join exists': join,
  'a user with a named token exists': changes,
  'a provider with a named token exists': changes,
  'a user who may manage tokens exists': manager,
  'a provider with a revoked access token exists': () =>
    unreached('nobody revokes the tokens of a live provider for this'),
  'a provider with an access token was deleted': () => unreached('nobody deletes a live provider for this'),
};

async function provider(
  params: Values,
  { providerToken: given }: Credentials,
  server: ServerFacts,
): Promise<StateSetup> {
  if (given === undefined) return unreached('it needs the access token of a Oneprovider: --provider-token');
  const token = parseToken(given);
  if (typeof token === 'string' || token.subject.type !== 'oneprovider') {
    return unreached('what follows --provider-token is no token of a Oneprovider');
  }
  const { caveats = [], caveatsOfAll = [] } = ofProvider(params, String(token.subject.id)) as Values;
  const confined = confine(given, [caveats, caveatsOfAll].flat());
  if (confined === null) return unreached('its caveats cannot be added to the given token');
  const times = await server.times();
  const others: Record<string, string | undefined> = {};
  const faults: Record<string, string> = {};
  for (const [name, made] of Object.entries(await server.otherTokens())) {
    if ('token' in made) others[name] = confine(made.token, caveatsOfAll) ?? undefined;
    else if (made.fault !== null) faults[name] = made.fault;
  }
  const own = { providerId: token.subject.id, providerToken: confined, ...changedTokens(confined) };
  return reached({ ...times, ...others, ...own }, faults);
}

/** The clock of a server is known to a second or two only: what has ended has done so a moment ago. */
async function shortLived(
  { ended }: Values,
  { providerToken: given }: Credentials,
  server: ServerFacts,
): Promise<StateSetup> {
  if (given === undefined) return unreached('it needs the access token of a Oneprovider: --provider-token');
  const token = parseToken(given);
  const times = await server.times();
  if (Math.abs(Number(times['now']) - systemClock.now()) > SAME_TIME) {
    return unreached('the clock of the server shows another time than here, and may stand still');
  }
  const tokenEnd = Number(times['now']) + (ended === true ? -CLOCK_ERROR : SHORT_LIFE);
  const providerToken = confine(given, [{ type: 'time', validUntil: tokenEnd }]);
  if (typeof token === 'string' || providerToken === null) return unreached('the given token cannot be confined');
  return reached({ ...times, providerId: token.subject.id, providerToken, tokenEnd });
}

async function user(params: Values, { userToken: given }: Credentials, server: ServerFacts): Promise<StateSetup> {
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

async function manager(_: Values, { userToken: given }: Credentials, server: ServerFacts): Promise<StateSetup> {
  if (given === undefined) return unreached('it needs the access token of such a user: --user-token');
  const token = parseToken(given);
  if (typeof token === 'string' || !(await server.isPrivileged())) {
    return unreached('the given user lacks the privilege to make tokens for others');
  }
  return reached({ managerId: token.subject.id, managerToken: given });
}

async function join({ kind }: Values, { userToken }: Credentials, server: ServerFacts): Promise<StateSetup> {
  // Every Onezone has this cluster, to which no Oneprovider may invite.
  if (kind === 'cluster') return reached({ targetId: 'onezone' });
  const token = userToken === undefined ? null : parseToken(userToken);
  if (kind === 'user' && token !== null && typeof token !== 'string') return reached({ targetId: token.subject.id });
  const joinable = await server.joinable(String(kind));
  return 'id' in joinable ? reached({ targetId: joinable.id }) : unreached(joinable.why);
}

const CLOCK_ERROR = 3;
/** A clock that is further off was set by somebody. */
const SAME_TIME = 60;

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

function reached(values: Values, faults?: Readonly<Record<string, string>>): StateSetup {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return { reached: true, values: Object.fromEntries(known), ...(faults && { faults }) };
}

function unreached(why: string): StateSetup {
  return { reached: false, why };
}
