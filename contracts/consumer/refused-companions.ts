import type { StateUse } from '../states/catalogue.ts';
import type { RefusedCaller } from './caller.ts';
import { errorTemplate, unauthorized } from './contract.ts';
import { exampleToken } from './example-token.ts';
import { asProvider, ownInvitation, provider, user } from './shared-states.ts';
import { echoOfState, fromState, type Template } from './template.ts';

/** A token of a Onezone that nobody runs. */
const STRANGER = exampleToken({});

const EXPIRED = { type: 'time', validUntil: 1000000000 };
const ODD = 'grant = everything';
const SOME_PROVIDER = [provider()];
const OWN_CONSUMER = [provider([{ type: 'consumer', whitelist: ['prv-${providerId}'] }]), user()];

/** Caveats that hold for an access token, or would, and of which an identity token may have none. */
const foreignToIdentity: readonly (readonly [what: string, caveat: Readonly<Record<string, unknown>>])[] = [
  ['with a service caveat', { type: 'service', whitelist: ['ozw-onezone'] }],
  ['with an api caveat', { type: 'api', whitelist: ['all/all/*.*.*:*'] }],
  ['with a caveat of data', { type: 'data.readonly' }],
  ['for a consumer', { type: 'consumer', whitelist: ['usr-abc'] }],
  ['for graphsync', { type: 'interface', interface: 'graphsync' }],
  ['for another address', { type: 'ip', whitelist: ['192.0.2.1/32'] }],
];

/** Callers whose access token holds, if alone, and who show a token of a service or a consumer beside it. */
export const refusedCompanions: readonly RefusedCaller[] = [
  accompanied('a service token that is none', 'service', 'not-a-token', errorTemplate('badToken')),
  accompanied('a consumer token that is none', 'consumer', 'not-a-token', errorTemplate('badToken')),
  accompanied('a service token of another Onezone', 'service', STRANGER, errorTemplate('tokenInvalid')),
  accompanied('a consumer token of another Onezone', 'consumer', STRANGER, errorTemplate('tokenInvalid')),
  accompanied(
    'a service token that is an invitation',
    'service',
    fromState(SOME_PROVIDER, 'inviteToken'),
    errorTemplate('notAnIdentityToken', { received: ownInvitation(SOME_PROVIDER) }),
  ),
  accompanied(
    'a consumer token that is an invitation',
    'consumer',
    fromState(SOME_PROVIDER, 'inviteToken'),
    errorTemplate('notAnIdentityToken', { received: ownInvitation(SOME_PROVIDER) }),
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
  ...['usr-${providerId}', 'usr-*', 'grp-*'].map((consumer) => consumedBy(consumer, true)),
  consumedBy('prv-${providerId}', false),
  {
    who: 'an access token for its own provider as the consumer, and the consumer token of a user',
    states: OWN_CONSUMER,
    headers: {
      ...asProvider(OWN_CONSUMER),
      'x-onedata-consumer-token': fromState(OWN_CONSUMER, 'userIdentityToken'),
    },
    answer: unauthorized('tokenCaveatUnverified', {
      caveat: { type: 'consumer', whitelist: [echoOfState(OWN_CONSUMER, 'providerId', 'prv-')] },
    }),
  },
  ...foreignToIdentity.map(([what, caveat]) =>
    itsOwn('consumer', what, [provider([], [caveat])], 'identityToken', 'tokenCaveatUnverified', { caveat }),
  ),
  {
    who: 'a service token that is of a user',
    states: [provider(), user()],
    headers: {
      ...asProvider(SOME_PROVIDER),
      'x-onedata-service-token': fromState([provider(), user()], 'userIdentityToken'),
    },
    answer: unauthorized('badServiceToken', { tokenError: errorTemplate('tokenInvalid') }),
  },
  asService('its own identity token as the service', 'identityToken', '', 'op_worker'),
  asService('its own access token as the service', 'providerToken', '', 'op_worker'),
  asService("its panel's identity token as the service", 'identityToken', 'opp-', 'op_panel'),
];

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

/** An access token for a consumer, with the provider's identity token as that of the consumer, or with none. */
function consumedBy(consumer: string, isAccompanied: boolean): RefusedCaller {
  const states = [provider([{ type: 'consumer', whitelist: [consumer] }])];
  const told = consumer.endsWith('}') ? echoOfState(states, 'providerId', consumer.slice(0, 4)) : consumer;
  return {
    who: `an access token for the consumer ${consumer}${isAccompanied ? ', and its own consumer token' : ' alone'}`,
    states,
    headers: {
      ...asProvider(states),
      ...(isAccompanied && { 'x-onedata-consumer-token': fromState(states, 'identityToken') }),
    },
    answer: unauthorized('tokenCaveatUnverified', { caveat: { type: 'consumer', whitelist: [told] } }),
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
