import type { StateUse } from '../states/catalogue.ts';
import type { Caller } from './caller.ts';
import { asProvider, byPassword, namedToken, provider, shortLived, user } from './shared-states.ts';
import { fromState } from './template.ts';

const SOME_USER = [user()];
const SOME_PROVIDER = [provider()];
const CONSUMED_BY_USERS = [provider([{ type: 'consumer', whitelist: ['usr-*'] }]), user()];

/** Caveats that every request to Onezone's REST interface satisfies. */
const satisfied: readonly (readonly [what: string, caveats: readonly unknown[]])[] = [
  ['for a long time', [{ type: 'time', validUntil: 253402300799 }]],
  ['for all addresses', [{ type: 'ip', whitelist: ['192.0.2.1', '0.0.0.0/0'] }]],
  ['for Onezone', [{ type: 'service', whitelist: ['opw-abc', 'ozw-onezone'] }]],
  ['for any Onezone', [{ type: 'service', whitelist: ['ozw-*'] }]],
  ['for rest', [{ type: 'interface', interface: 'rest' }]],
  ['for all addresses, the mask behind one of them', [{ type: 'ip', whitelist: ['192.0.2.1/0'] }]],
  ['for both halves of the addresses', [{ type: 'ip', whitelist: ['0.0.0.0/1', '128.0.0.0/1'] }]],
  ['until a time beyond all counting', ['time < 99999999999999999999']],
  ['of three kilobytes', [{ type: 'ip', whitelist: Array.from({ length: 180 }, () => '0.0.0.0/0') }]],
  ['for everything in the api', [{ type: 'api', whitelist: ['all/all/*.*.*:*'] }]],
  [
    'with several caveats',
    [
      { type: 'interface', interface: 'rest' },
      { type: 'time', validUntil: 253402300799 },
      { type: 'ip', whitelist: ['0.0.0.0/0'] },
    ],
  ],
];

/** Callers who are a provider, whose credentials hold. */
export const providerCallers: readonly Caller[] = [
  {
    who: 'a Bearer',
    states: SOME_PROVIDER,
    headers: { authorization: fromState(SOME_PROVIDER, 'providerToken', 'Bearer ') },
  },
  {
    who: 'the macaroon header',
    states: SOME_PROVIDER,
    headers: { macaroon: fromState(SOME_PROVIDER, 'providerToken') },
  },
  {
    who: 'the prefix opw-',
    states: SOME_PROVIDER,
    headers: { 'x-auth-token': fromState(SOME_PROVIDER, 'providerToken', 'opw-') },
  },
  {
    who: 'the prefix opp-',
    states: SOME_PROVIDER,
    headers: { 'x-auth-token': fromState(SOME_PROVIDER, 'providerToken', 'opp-') },
  },
  {
    who: 'x-auth-token before what else would not hold',
    states: SOME_PROVIDER,
    headers: { ...asProvider(SOME_PROVIDER), authorization: 'Bearer none', macaroon: 'none' },
  },
  {
    who: 'a Bearer before a macaroon that would not hold',
    states: SOME_PROVIDER,
    headers: { authorization: fromState(SOME_PROVIDER, 'providerToken', 'Bearer '), macaroon: 'none' },
  },
  ...satisfied.map(([what, caveats]) => ({
    who: `an access token ${what}`,
    states: [provider(caveats)],
    headers: asProvider([provider(caveats)]),
  })),
  {
    who: 'an access token that ends in half a minute',
    states: [shortLived({})],
    headers: asProvider([shortLived({})]),
  },
  {
    who: 'a named token',
    states: [namedToken('provider')],
    headers: { 'x-auth-token': fromState([namedToken('provider')], 'namedToken') },
  },
  {
    who: 'x-auth-token and a password, of which the token counts',
    states: [provider(), user()],
    headers: { ...asProvider(SOME_PROVIDER), ...byPassword([provider(), user()]) },
  },
  {
    who: 'an access token for itself as the consumer, and its own consumer token',
    ...withConsumer([provider([{ type: 'consumer', whitelist: ['prv-${providerId}'] }])]),
  },
  { who: 'a consumer token for rest', ...withConsumer([provider([], [{ type: 'interface', interface: 'rest' }])]) },
  {
    who: 'an access token for users, and with the consumer token of one',
    states: CONSUMED_BY_USERS,
    headers: {
      ...asProvider(CONSUMED_BY_USERS),
      'x-onedata-consumer-token': fromState(CONSUMED_BY_USERS, 'userIdentityToken'),
    },
  },
  {
    who: 'an access token for providers, and with the consumer token of one',
    ...withConsumer([provider([{ type: 'consumer', whitelist: ['prv-*'] }])]),
  },
];

/** Callers who are a user, whose credentials hold. */
export const userCallers: readonly Caller[] = [
  {
    who: 'an access token of a user',
    states: SOME_USER,
    headers: { 'x-auth-token': fromState(SOME_USER, 'userToken') },
  },
  { who: 'the password of a user', states: SOME_USER, headers: byPassword(SOME_USER) },
];

function withConsumer(states: readonly StateUse[]): Omit<Caller, 'who'> {
  return {
    states,
    headers: { ...asProvider(states), 'x-onedata-consumer-token': fromState(states, 'identityToken') },
  };
}
