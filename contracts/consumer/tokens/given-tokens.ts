import type { StateUse } from '../../states/catalogue.ts';
import { errorTemplate, refusal, type Contract, type ExpectedAnswer } from '../contract.ts';
import { exampleToken } from '../example-token.ts';
import { provider, user } from '../shared-states.ts';
import { echoOfState, fromState, textLike, TOKEN_PATTERN, wholeNumber, type Template } from '../template.ts';
import { exampleValues } from '../../states/example-values.ts';
import { call } from './asks.ts';
import { confineToken } from '../../../src/token/confine-token.ts';

/** All its tokens have an end, so that the server has a time to tell. */
const FAR = [{ type: 'time', validUntil: 253402300799 }];
const PROVIDER = [provider([], FAR)];
const USER = [user({ caveats: FAR })];
const EXPIRED = [provider([{ type: 'time', validUntil: 1000000000 }])];
const STRANGER = exampleToken({});
const READ_ONLY = [user({ caveats: [...FAR, { type: 'data.readonly' }] })];

const OWN_ID = echoOfState(PROVIDER, 'providerId');
const TTL = wholeNumber(251508844799);
const VERIFIED = { subject: { type: 'oneprovider', id: OWN_ID }, ttl: TTL };
const BAD_TOKEN = refusal(400, 'badValueToken', { key: 'token', tokenError: errorTemplate('badToken') });
const INVITATION = { inviteToken: { inviteType: 'userJoinCluster', clusterId: OWN_ID, parameters: {} } };

const TWO_CAVEATS = [
  { type: 'time', validUntil: 253402300799 },
  { type: 'ip', whitelist: ['10.0.0.0/8'] },
];

/** The four operations that judge a token which the request brings, each with one that it takes and one of another kind. */
const judges: readonly (readonly [
  operation: string,
  good: string,
  success: object,
  bad: string,
  refused: ExpectedAnswer,
])[] = [
  [
    'verify_access_token',
    'providerToken',
    VERIFIED,
    'identityToken',
    refusal(400, 'notAnAccessToken', { received: { identityToken: {} } }),
  ],
  [
    'verify_identity_token',
    'identityToken',
    VERIFIED,
    'inviteToken',
    refusal(400, 'notAnIdentityToken', { received: INVITATION }),
  ],
  [
    'verify_invite_token',
    'inviteToken',
    VERIFIED,
    'providerToken',
    refusal(400, 'notAnInviteToken', { expectedInviteType: 'any', received: { accessToken: {} } }),
  ],
  [
    'infer_access_token_scope',
    'providerToken',
    { validUntil: wholeNumber(253402300799), dataAccessScope: null },
    'identityToken',
    refusal(400, 'notAnAccessToken', { received: { identityToken: {} } }),
  ],
];

/** Operations that anybody may ask about a token in the request. */
export const givenTokenContracts: readonly Contract[] = [
  ...judges.flatMap(([operation, good, success, bad, refused]) => [
    about(
      operation,
      'a token that holds',
      PROVIDER,
      { token: fromState(PROVIDER, good) },
      { status: 200, body: success },
    ),
    about(operation, 'a token of another kind', PROVIDER, { token: fromState(PROVIDER, bad) }, refused),
    about(operation, 'a text that is no token', [], { token: 'not a token' }, BAD_TOKEN),
    about(operation, 'nothing', [], {}, refusal(400, 'missingRequiredValue', { key: 'token' })),
  ]),
  ...['verify_access_token', 'infer_access_token_scope'].flatMap((operation) => [
    about(
      operation,
      'a token that has expired',
      EXPIRED,
      { token: fromState(EXPIRED, 'providerToken') },
      refusal(400, 'tokenCaveatUnverified', { caveat: { type: 'time', validUntil: 1000000000 } }),
    ),
    about(
      operation,
      'a forged token',
      PROVIDER,
      { token: fromState(PROVIDER, 'forgedToken') },
      refusal(400, 'tokenInvalid'),
    ),
    about(operation, 'a token of another Onezone', [], { token: STRANGER }, refusal(400, 'tokenInvalid')),
  ]),
  about(
    'verify_access_token',
    'a token of a user',
    USER,
    { token: fromState(USER, 'userToken') },
    { status: 200, body: { subject: { type: 'user', id: echoOfState(USER, 'userId') }, ttl: TTL } },
  ),
  about(
    'verify_access_token',
    'a token for reading data, where that is allowed',
    READ_ONLY,
    { token: fromState(READ_ONLY, 'userToken'), allowDataAccessCaveats: true },
    { status: 200, body: { subject: { type: 'user', id: echoOfState(READ_ONLY, 'userId') }, ttl: TTL } },
  ),
  about(
    'verify_access_token',
    'a token for reading data, where that is not allowed',
    READ_ONLY,
    { token: fromState(READ_ONLY, 'userToken') },
    refusal(400, 'tokenCaveatUnverified', { caveat: { type: 'data.readonly' } }),
  ),
  about(
    'verify_access_token',
    'from an address that is none',
    PROVIDER,
    { token: fromState(PROVIDER, 'providerToken'), peerIp: '1.2.3' },
    refusal(400, 'badValueIPv4Address', { key: 'peerIp' }),
  ),
  about(
    'verify_access_token',
    'with a service token that does not hold',
    PROVIDER,
    { token: fromState(PROVIDER, 'providerToken'), serviceToken: STRANGER },
    refusal(400, 'badServiceToken', { tokenError: errorTemplate('tokenInvalid') }),
  ),
  about(
    'verify_invite_token',
    'a token of another invitation than expected',
    PROVIDER,
    { token: fromState(PROVIDER, 'inviteToken'), expectedInviteType: 'userJoinGroup' },
    refusal(400, 'notAnInviteToken', { expectedInviteType: 'userJoinGroup', received: INVITATION }),
  ),
  about(
    'verify_invite_token',
    'an expected type that is none',
    PROVIDER,
    { token: fromState(PROVIDER, 'inviteToken'), expectedInviteType: 'moon' },
    refusal(400, 'badValueInviteType', { key: 'expectedInviteType' }),
  ),
  about(
    'confine_token',
    'a token, with two caveats',
    PROVIDER,
    { token: fromState(PROVIDER, 'providerToken'), caveats: TWO_CAVEATS },
    confined(TWO_CAVEATS),
  ),
  about(
    'confine_token',
    'a token, with nothing',
    PROVIDER,
    { token: fromState(PROVIDER, 'providerToken'), caveats: [] },
    confined([]),
  ),
  about(
    'confine_token',
    'a token of a provider, to a worker',
    PROVIDER,
    { token: fromState(PROVIDER, 'providerToken'), caveats: [{ type: 'service', whitelist: ['opw-*'] }] },
    refusal(400, 'tokenServiceForbidden', { service: { type: 'op_worker', id: '*' } }),
  ),
  about(
    'confine_token',
    'a token of a subject that does not exist',
    [],
    { token: STRANGER, caveats: [] },
    refusal(400, 'tokenSubjectInvalid'),
  ),
  about(
    'confine_token',
    'without caveats',
    [],
    { token: STRANGER },
    refusal(400, 'missingRequiredValue', { key: 'caveats' }),
  ),
  about('confine_token', 'a text that is no token', [], { token: 'not a token', caveats: [] }, BAD_TOKEN),
  about(
    'confine_token',
    'with an invalid caveat',
    [],
    { token: STRANGER, caveats: [{ type: 'x' }] },
    refusal(400, 'badValueCaveat', { caveat: { type: 'x' } }),
  ),
];

function about(
  operation: string,
  what: string,
  states: readonly StateUse[],
  body: Template,
  answer: ExpectedAnswer,
): Contract {
  return call(operation, what, { states, body }, answer);
}

function confined(caveats: readonly unknown[]): ExpectedAnswer {
  const token = String(exampleValues(provider([], FAR))['providerToken']);
  const narrowed = confineToken({ token, caveats });
  if (!narrowed.ok) throw new TypeError('the caveats are none');
  return { status: 200, body: { token: textLike(TOKEN_PATTERN, narrowed.token) } };
}
