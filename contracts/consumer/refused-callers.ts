import type { StateUse } from '../states/catalogue.ts';
import type { Caller, RefusedCaller } from './caller.ts';
import { unauthorized, type ExpectedAnswer } from './contract.ts';
import { exampleToken } from './example-token.ts';
import { refusedCompanions } from './refused-companions.ts';
import { asProvider, byPassword, namedToken, ownInvitation, provider, shortLived, user } from './shared-states.ts';
import { echoOfState, fromState } from './template.ts';

/** A token of a Onezone that nobody runs. */
const STRANGER = exampleToken({});

const REST = { type: 'interface', interface: 'rest' };
const SOME_PROVIDER = [provider()];
const SOME_USER = [user()];
const REVOKED = namedToken('provider', { revoked: true });

/** Caveats that no request to Onezone's REST interface satisfies, in the form in which the error shows them. */
const unsatisfied: readonly (readonly [what: string, caveat: Readonly<Record<string, unknown>>])[] = [
  ['that has expired', { type: 'time', validUntil: 1000000000 }],
  ['for another address', { type: 'ip', whitelist: ['192.0.2.1/32', '198.51.100.0/24'] }],
  ['for addresses that nobody has', { type: 'ip', whitelist: ['240.0.0.0/4'] }],
  ['for another network', { type: 'asn', whitelist: [64496] }],
  ['for another country', { type: 'geo.country', filter: 'whitelist', list: ['AQ'] }],
  ['for another part of the Earth', { type: 'geo.region', filter: 'whitelist', list: ['Antarctica'] }],
  ['for another Onezone', { type: 'service', whitelist: ['ozw-other'] }],
  ['for a worker', { type: 'service', whitelist: ['opw-*'] }],
  ['for a consumer', { type: 'consumer', whitelist: ['usr-abc', 'prv-*'] }],
  ['for graphsync', { type: 'interface', interface: 'graphsync' }],
  ['for oneclient', { type: 'interface', interface: 'oneclient' }],
  ['for reading data alone', { type: 'data.readonly' }],
  ['for the data of a path', { type: 'data.path', whitelist: ['L3NwYWNlMS9kaXIvc3ViL2ZpbGU='] }],
  ['for the data of a file', { type: 'data.objectid', whitelist: ['00000000000CDBDA677569642331323323616263'] }],
  ['for identification', { scope: 'identityToken' }],
];

/** Callers whose credentials do not hold. */
export const refusedCallers: readonly RefusedCaller[] = [
  ...unsatisfied.map(([what, caveat]) => ({
    who: `an access token ${what}`,
    states: [provider([caveat])],
    headers: asProvider([provider([caveat])]),
    answer: unauthorized('tokenCaveatUnverified', { caveat }),
  })),
  confined('an access token of two caveats that do not hold, of which the first is told', [
    { type: 'interface', interface: 'graphsync' },
    { type: 'time', validUntil: 1000000000 },
  ]),
  confined(
    'an access token whose second caveat does not hold',
    [{ type: 'interface', interface: 'rest' }, { type: 'data.readonly' }],
    1,
  ),
  confined('an access token for another address and for all, of which the first is told', [
    { type: 'ip', whitelist: ['192.0.2.1/32'] },
    { type: 'ip', whitelist: ['192.0.2.1/0'] },
  ]),
  confined(
    'an access token for all addresses and for another, of which the latter is told',
    [
      { type: 'ip', whitelist: ['192.0.2.1/0'] },
      { type: 'ip', whitelist: ['192.0.2.1/32'] },
    ],
    1,
  ),
  confined(
    'an access token of five caveats, of which the last does not hold',
    [
      REST,
      { type: 'time', validUntil: 253402300799 },
      { type: 'ip', whitelist: ['0.0.0.0/0'] },
      { type: 'service', whitelist: ['ozw-onezone'] },
      { type: 'data.readonly' },
    ],
    4,
  ),
  confined('an access token of two caveats that do not hold, not in order of type, of which the first is told', [
    { type: 'time', validUntil: 1000000000 },
    { type: 'data.readonly' },
  ]),
  confined(
    'an access token of two times, of which the latter is past',
    [
      { type: 'time', validUntil: 253402300799 },
      { type: 'time', validUntil: 1000000000 },
    ],
    1,
  ),
  confined('an access token of two times, of which the first is past', [
    { type: 'time', validUntil: 1000000000 },
    { type: 'time', validUntil: 253402300799 },
  ]),
  confined('an access token until 1970', [{ type: 'time', validUntil: 0 }]),
  {
    who: 'an access token with a caveat that cannot be understood',
    states: [provider(['grant = everything'])],
    headers: asProvider([provider(['grant = everything'])]),
    answer: unauthorized('tokenCaveatUnknown', { caveat: 'grant = everything' }),
  },
  anonymous('a text that is no token', { 'x-auth-token': 'not-a-token' }, unauthorized('badToken')),
  anonymous('a Bearer that is no token', { authorization: 'Bearer not-a-token' }, unauthorized('badToken')),
  anonymous('a macaroon that is no token', { macaroon: 'not-a-token' }, unauthorized('badToken')),
  anonymous('a prefix that is none', { 'x-auth-token': `ozw-${STRANGER}` }, unauthorized('badToken')),
  anonymous('a token of another Onezone', { 'x-auth-token': STRANGER }, unauthorized('tokenInvalid')),
  anonymous('an empty x-auth-token', { 'x-auth-token': '' }, unauthorized('badToken')),
  {
    who: 'a bad x-auth-token before a Bearer that would hold',
    states: SOME_PROVIDER,
    headers: { 'x-auth-token': 'not-a-token', authorization: fromState(SOME_PROVIDER, 'providerToken', 'Bearer ') },
    answer: unauthorized('badToken'),
  },
  {
    who: 'a forged token',
    states: SOME_PROVIDER,
    headers: { 'x-auth-token': fromState(SOME_PROVIDER, 'forgedToken') },
    answer: unauthorized('tokenInvalid'),
  },
  forged('a token that is forged at its end', 'forgedAtTheEndToken', []),
  forged('a forged token with a caveat that holds', 'forgedToken', [REST]),
  forged('a token that is forged at its end, with a caveat that holds', 'forgedAtTheEndToken', [REST]),
  forged('a token of the generation to come', 'nextGenerationToken', []),
  {
    who: 'a token that ends now',
    states: [shortLived({ ended: true })],
    headers: asProvider([shortLived({ ended: true })]),
    answer: unauthorized('tokenCaveatUnverified', {
      caveat: { type: 'time', validUntil: echoOfState([shortLived({ ended: true })], 'tokenEnd') },
    }),
  },
  {
    who: 'a named token that was revoked',
    states: [REVOKED],
    headers: { 'x-auth-token': fromState([REVOKED], 'namedToken') },
    answer: unauthorized('tokenRevoked'),
  },
  forgedAndExpired([{ type: 'time', validUntil: 1000000000 }]),
  {
    who: 'a token that was revoked',
    ...providerIn('a provider with a revoked access token exists'),
    answer: unauthorized('tokenRevoked'),
  },
  {
    who: 'a token of a provider that was deleted',
    ...providerIn('a provider with an access token was deleted'),
    answer: unauthorized('tokenInvalid'),
  },
  {
    who: 'an identity token',
    states: SOME_PROVIDER,
    headers: { 'x-auth-token': fromState(SOME_PROVIDER, 'identityToken') },
    answer: unauthorized('notAnAccessToken', { received: { identityToken: {} } }),
  },
  {
    who: 'an invitation',
    states: SOME_PROVIDER,
    headers: { 'x-auth-token': fromState(SOME_PROVIDER, 'inviteToken') },
    answer: unauthorized('notAnAccessToken', { received: ownInvitation(SOME_PROVIDER) }),
  },
  {
    who: 'a token of a user who is blocked',
    states: [user({ blocked: true })],
    headers: { 'x-auth-token': fromState([user({ blocked: true })], 'userToken') },
    answer: unauthorized('userBlocked'),
  },
  anonymous('a password that is no base64', { authorization: 'Basic !' }, unauthorized('badBasicCredentials')),
  anonymous('a password without a name', { authorization: 'Basic bm9uZQ==' }, unauthorized('badBasicCredentials')),
  anonymous(
    'a wrong password',
    { authorization: `Basic ${btoa('nobody:wrong')}` },
    unauthorized('badBasicCredentials'),
  ),
  ...(
    [
      ['a wrong password of a user', 'wrongCredentials'],
      ['the password of a user in capitals', 'capitalPasswordCredentials'],
      ['the password of a user whose name is in capitals', 'capitalNameCredentials'],
    ] as const
  ).map(([who, credentials]) => ({
    who,
    states: SOME_USER,
    headers: byPassword(SOME_USER, credentials),
    answer: unauthorized('badBasicCredentials'),
  })),
  {
    who: 'the password of a user who is blocked',
    ...login({ blocked: true }),
    answer: unauthorized('userBlocked'),
  },
  {
    who: 'the password of a user who may not use it',
    ...login({ basicAuth: false }),
    answer: unauthorized('basicAuthDisabled'),
  },
  ...refusedCompanions,
];

/** Callers of the api caveat: it is looked at later than the others, when a body is known to be JSON. */
export const apiConfined: RefusedCaller = apiConfinedTo('an access token for other operations', ['ozw/get/*.*.*:*']);

/** A caller whose access token has these api caveats, of which one does not cover the request. */
export function apiConfinedTo(who: string, ...whitelists: readonly (readonly string[])[]): RefusedCaller {
  const caveats = whitelists.map((whitelist) => ({ type: 'api', whitelist }));
  const states = [provider(caveats)];
  const answer = unauthorized('tokenCaveatUnverified', { caveat: caveats.at(-1) });
  return { who, states, headers: asProvider(states), answer: { ...answer, untyped: false } };
}

function confined(who: string, caveats: readonly Readonly<Record<string, unknown>>[], told = 0): RefusedCaller {
  const states = [provider(caveats)];
  const answer = unauthorized('tokenCaveatUnverified', { caveat: caveats[told] });
  return { who, states, headers: asProvider(states), answer };
}

function forged(who: string, token: string, caveats: readonly unknown[]): RefusedCaller {
  const states = [provider(caveats)];
  return { who, states, headers: { 'x-auth-token': fromState(states, token) }, answer: unauthorized('tokenInvalid') };
}

function forgedAndExpired(caveats: readonly Readonly<Record<string, unknown>>[]): RefusedCaller {
  const states = [provider(caveats)];
  return {
    who: 'a forged token that has expired, of which the latter is told',
    states,
    headers: { 'x-auth-token': fromState(states, 'forgedToken') },
    answer: unauthorized('tokenCaveatUnverified', { caveat: caveats[0] }),
  };
}

function anonymous(who: string, headers: Caller['headers'], answer: ExpectedAnswer): RefusedCaller {
  return { who, states: [], headers, answer };
}

function providerIn(name: StateUse['name']): Omit<Caller, 'who'> {
  const states = [{ name, params: {} }];
  return { states, headers: asProvider(states) };
}

function login(params: Readonly<Record<string, unknown>>): Omit<Caller, 'who'> {
  const states = [user(params)];
  return { states, headers: byPassword(states) };
}
