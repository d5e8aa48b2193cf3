import type { StateUse } from '../../states/catalogue.ts';
import { asProvider, provider, user } from '../shared-states.ts';
import { errorTemplate, refusal, type Contract } from '../contract.ts';
import { providerCallers, userCallers } from '../accepted-callers.ts';
import type { Caller } from '../caller.ts';
import { apiConfined, apiConfinedTo, refusedCallers } from '../refused-callers.ts';
import { fromState } from '../template.ts';
import { mintAs, MINTED, PROVIDER } from './asks.ts';

const NOBODY = { status: 401, body: { error: errorTemplate('unauthorized') } } as const;
const MALFORMED = refusal(400, 'malformedData');
const MANAGER = [user({ onezonePrivileges: ['oz_tokens_manage'] })];
const AS_MANAGER = { states: MANAGER, headers: { 'x-auth-token': fromState(MANAGER, 'userToken') } };
const LOGIN = [user()];
const ADMINISTRATOR: readonly StateUse[] = [{ name: "an administrator of a provider's cluster exists", params: {} }];
const PAST = { type: 'time', validUntil: 0 };

const OWN = 'ozw/create/token.null.provider_temporary_token';

/** API caveats that cover the operation. */
const covering: readonly (readonly string[])[] = [
  [`${OWN},*:private`],
  [`${OWN},\${providerId}:private`],
  ['ozw/create/token.null.*,${providerId}'],
  ['ozw/create/token.*.*:*'],
  ['all/all/token.null.*:private'],
  ['ozw/get/*.*.*:*', `${OWN},*:private`],
  [`${OWN},*:private`, 'ozw/get/*.*.*:*'],
];

/** API caveats that nearly cover it. */
const notCovering = [
  'opw/create/token.null.provider_temporary_token,*:private',
  'ozw/create/user.null.provider_temporary_token,*:private',
  'ozw/create/token.x.provider_temporary_token,*:private',
  'ozw/create/token.null.user_temporary_token,*:private',
  `${OWN}:private`,
  `${OWN},other:private`,
  `${OWN},*:public`,
];

/** Who may mint a token for a provider: nobody but that provider. */
export const callerContracts: readonly Contract[] = [
  ...providerCallers.map((caller) => mintAs(`with ${caller.who}`, callOf(caller), MINTED)),
  ...covering.map((whitelist) => {
    const states = [provider([{ type: 'api', whitelist }])];
    return mintAs(
      `with an access token for ${whitelist.join(' or ')}`,
      { states, headers: asProvider(states) },
      MINTED,
    );
  }),
  ...[
    ...notCovering.map((matchspec) => apiConfinedTo(`an access token for ${matchspec}`, [matchspec])),
    apiConfinedTo(
      'an access token with two api caveats, of which the latter is for others',
      [`${OWN},*:*`],
      ['ozw/get/*.*.*:*'],
    ),
  ].map((caller) => mintAs(`with ${caller.who}`, callOf(caller), caller.answer)),
  ...refusedCallers.map((caller) => mintAs(`with ${caller.who}`, callOf(caller), caller.answer)),
  mintAs(`with ${apiConfined.who}`, callOf(apiConfined), apiConfined.answer),
  mintAs(
    `with ${apiConfined.who}, which is told before the invalid caveats`,
    { ...callOf(apiConfined), body: { caveats: 1 } },
    apiConfined.answer,
  ),
  mintAs(
    `with ${apiConfined.who}, which is told after the body that is no JSON`,
    { ...callOf(apiConfined), spoiled: { text: '{' } },
    MALFORMED,
  ),
  ...userCallers.map((caller) => mintAs(`with ${caller.who}`, callOf(caller), refusal(403, 'forbidden'))),
  mintAs('by a user who may manage tokens', AS_MANAGER, refusal(400, 'tokenSubjectInvalid')),
  mintAs(
    'by a user who may manage tokens, nothing in particular',
    { ...AS_MANAGER, body: {} },
    refusal(400, 'tokenSubjectInvalid'),
  ),
  mintAs(
    "an invitation to Onezone's cluster by a user who may manage tokens",
    {
      ...AS_MANAGER,
      body: { type: { inviteToken: { inviteType: 'userJoinCluster', clusterId: 'onezone' } }, caveats: [PAST] },
    },
    refusal(400, 'inviteTokenSubjectNotAuthorized'),
  ),
  mintAs(
    "by an administrator of a provider's cluster",
    { states: ADMINISTRATOR, headers: { 'x-auth-token': fromState(ADMINISTRATOR, 'adminToken') } },
    refusal(403, 'forbidden'),
  ),
  mintAs('without credentials', {}, NOBODY),
  mintAs(
    'with the password of a user behind a basic in small letters, which is no credential',
    {
      states: LOGIN,
      headers: { authorization: fromState(LOGIN, 'basicCredentials', 'basic ') },
      body: { caveats: [PAST] },
    },
    NOBODY,
  ),
  mintAs(
    'with a token in the query, which is no credential',
    { states: PROVIDER, query: { token: fromState(PROVIDER, 'providerToken') } },
    NOBODY,
  ),
  mintAs('without credentials, which is told before the invalid caveats', { body: { caveats: 1 } }, NOBODY),
  mintAs('without credentials, which is told before the list', { spoiled: { text: '[1]' } }, NOBODY),
  mintAs('without credentials, which is told after the body that is no JSON', { spoiled: { text: '{' } }, MALFORMED),
  mintAs(
    'with a bearer in small letters, which is no credential',
    { headers: { authorization: 'bearer abc' } },
    NOBODY,
  ),
  mintAs(
    'with a service token alone, which is no credential',
    { headers: { 'x-onedata-service-token': 'not-a-token' } },
    NOBODY,
  ),
];

function callOf({ states, headers }: Caller): Pick<Parameters<typeof mintAs>[1], 'states' | 'headers'> {
  return { states, headers };
}
