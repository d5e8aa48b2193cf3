import type { StateUse } from '../states/catalogue.ts';
import type { Caller, RefusedCaller } from './caller.ts';
import { errorTemplate, unauthorized, type ExpectedAnswer } from './contract.ts';
import { exampleToken } from './example-token.ts';
import { asProvider, byPassword, provider, user } from './shared-states.ts';
import { echoOfState, fromState, type Template } from './template.ts';

/** A token of a Onezone that nobody runs. */
const STRANGER = exampleToken({});

const EXPIRED = { type: 'time', validUntil: 1000000000 };
const ODD = 'grant = everything';
const SOME_PROVIDER = [provider()];

/** Caveats that no request to Onezone's REST interface satisfies, in the form in which the error shows them. */
const unsatisfied: readonly (readonly [what: string, caveat: Readonly<Record<string, unknown>>])[] = [
  ['that has expired', { type: 'time', validUntil: 1000000000 }],
  ['for another address', { type: 'ip', whitelist: ['192.0.2.1/32', '198.51.100.0/24'] }],
  ['for another network', { type: 'asn', whitelist: [64496] }],
  ['for another country', { type: 'geo.country', filter: 'whitelist', list: ['AQ'] }],
  ['for another part of the Earth', { type: 'geo.region', filter: 'whitelist', list: ['Antarctica'] }],
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
    answer: unauthorized('notAnAccessToken', { received: ownInvitation() }),
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
  accompanied('a service token that is none', 'service', 'not-a-token', errorTemplate('badToken')),
  accompanied('a consumer token that is none', 'consumer', 'not-a-token', errorTemplate('badToken')),
  accompanied('a service token of another Onezone', 'service', STRANGER, errorTemplate('tokenInvalid')),
  accompanied('a consumer token of another Onezone', 'consumer', STRANGER, errorTemplate('tokenInvalid')),
  accompanied(
    'a service token that is an invitation',
    'service',
    fromState(SOME_PROVIDER, 'inviteToken'),
    errorTemplate('notAnIdentityToken', { received: ownInvitation() }),
  ),
  accompanied(
    'a consumer token that is an invitation',
    'consumer',
    fromState(SOME_PROVIDER, 'inviteToken'),
    errorTemplate('notAnIdentityToken', { received: ownInvitation() }),
  ),
  {
    who: 'a service token and a consumer token that are none, of which the service is told',
    states: SOME_PROVIDER,
    headers: {
      ...asProvider(SOME_PROVIDER),
      'x-onedata-service-token': 'none',
      'x-onedata-consumer-token': 'none',
    },
    answer: unauthorized('badServiceToken', { tokenError: errorTemplate('badToken') }),
  },
  ...(['service', 'consumer'] as const).flatMap((role) => [
    itsOwn(role, 'that has expired', [provider([], [EXPIRED])], 'identityToken', 'tokenCaveatUnverified', {
      caveat: EXPIRED,
    }),
    itsOwn(
      role,
      'with a caveat that cannot be understood',
      [provider([], [ODD])],
      'identityToken',
      'tokenCaveatUnknown',
      {
        caveat: ODD,
      },
    ),
    itsOwn(
      role,
      'that was revoked',
      [{ name: 'a provider with a revoked access token exists', params: {} }],
      'providerToken',
      'tokenRevoked',
    ),
  ]),
  asService('its own identity token as the service', 'identityToken', '', 'op_worker'),
  asService('its own access token as the service', 'providerToken', '', 'op_worker'),
  asService("its panel's identity token as the service", 'identityToken', 'opp-', 'op_panel'),
];

/** Callers of the api caveat: it is looked at later than the others, when a body is known to be JSON. */
export const apiConfined: RefusedCaller = {
  who: 'an access token for other operations',
  states: [provider([{ type: 'api', whitelist: ['ozw/get/*.*.*:*'] }])],
  headers: asProvider([provider([{ type: 'api', whitelist: ['ozw/get/*.*.*:*'] }])]),
  answer: {
    ...unauthorized('tokenCaveatUnverified', { caveat: { type: 'api', whitelist: ['ozw/get/*.*.*:*'] } }),
    untyped: false,
  },
};

function confined(who: string, caveats: readonly Readonly<Record<string, unknown>>[], told = 0): RefusedCaller {
  const states = [provider(caveats)];
  const answer = unauthorized('tokenCaveatUnverified', { caveat: caveats[told] });
  return { who, states, headers: asProvider(states), answer };
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

function accompanied(who: string, role: 'service' | 'consumer', token: Template, tokenError: Template): RefusedCaller {
  return {
    who,
    states: SOME_PROVIDER,
    headers: { ...asProvider(SOME_PROVIDER), [`x-onedata-${role}-token`]: token },
    answer: unauthorized(role === 'service' ? 'badServiceToken' : 'badConsumerToken', { tokenError }),
  };
}

/** A token of the provider's own that does not hold, beside an access token that does not either: it is told first. */
function itsOwn(
  role: 'service' | 'consumer',
  which: string,
  states: readonly StateUse[],
  token: string,
  id: string,
  details?: Template,
): RefusedCaller {
  return {
    who: `a ${role} token ${which}`,
    states,
    headers: { ...asProvider(states), [`x-onedata-${role}-token`]: fromState(states, token) },
    answer: unauthorized(role === 'service' ? 'badServiceToken' : 'badConsumerToken', {
      tokenError: errorTemplate(id, details),
    }),
  };
}

/** A provider may act through Onezone alone, not even through its own services. */
function asService(who: string, token: string, prefix: string, type: string): RefusedCaller {
  return {
    who,
    states: SOME_PROVIDER,
    headers: { ...asProvider(SOME_PROVIDER), 'x-onedata-service-token': fromState(SOME_PROVIDER, token, prefix) },
    answer: unauthorized('tokenServiceForbidden', { service: { type, id: echoOfState(SOME_PROVIDER, 'providerId') } }),
  };
}

function ownInvitation(): Template {
  const clusterId = echoOfState(SOME_PROVIDER, 'providerId');
  return { inviteToken: { inviteType: 'userJoinCluster', clusterId, parameters: {} } };
}
