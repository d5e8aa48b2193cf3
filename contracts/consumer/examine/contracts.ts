import { providerCallers, userCallers } from '../accepted-callers.ts';
import { apiConfined, apiConfinedTo, refusedCallers } from '../refused-callers.ts';
import { examineToken } from '../../../src/token/examine-token.ts';
import { errorTemplate, refusal, type Contract, type ExpectedAnswer } from '../contract.ts';
import { httpContracts } from '../http.ts';
import type { StateUse } from '../../states/catalogue.ts';
import { asProvider, provider, user } from '../shared-states.ts';
import {
  echoOfState,
  exampleOf,
  fromState,
  textOfAMegabyte,
  textOfMoreThanAMegabyte,
  textOfThreeBytesEach,
  typeLike,
} from '../template.ts';
import { examineAs, examine, examined, NO_TOKEN, PLAIN_TOKEN } from './asks.ts';
import { caveatContracts } from './caveats.ts';
import { tokenContracts } from './tokens.ts';

const TOO_LARGE = refusal(400, 'badValueToken', {
  key: 'token',
  tokenError: errorTemplate('tokenTooLarge', { limit: 1_048_576 }),
});
const MISSING = refusal(400, 'missingRequiredValue', { key: 'token' });

/** Values of `token` that are no text. */
const noTexts: readonly (readonly [what: string, token: unknown])[] = [
  ['null', null],
  ['a number', 1234],
  ['an object', { a: 'b' }],
  ['a list', [PLAIN_TOKEN]],
  ['true', true],
];

/** API caveats that cover the operation. */
const covering: readonly (readonly string[])[] = [
  ['ozw/create/token.null.examine:public'],
  ['all/all/token.*.*:*'],
  ['ozw/get/*.*.*:*', 'ozw/create/token.null.examine:public'],
  ['ozw/create/token.null.examine:public', 'ozw/get/*.*.*:*'],
];

/** API caveats that nearly cover it. */
const notCovering = [
  'opw/create/token.null.examine:public',
  'ozw/create/user.null.examine:public',
  'ozw/create/token.x.examine:public',
  'ozw/create/token.null.confine:public',
  'ozw/create/token.null.examine,*:public',
  'ozw/create/token.null.examine:private',
];

/** Tokens of this very server that it would not take: to examine them is not to look at that. */
const looks: readonly (readonly [what: string, states: readonly StateUse[], name: string])[] = [
  ['a forged token of a provider', [provider()], 'forgedToken'],
  [
    'a token of a provider that has revoked it',
    [{ name: 'a provider with a revoked access token exists', params: {} }],
    'providerToken',
  ],
  [
    'a token of a provider that was deleted',
    [{ name: 'a provider with an access token was deleted', params: {} }],
    'providerToken',
  ],
  ['a token of a user who is blocked', [user({ blocked: true })], 'userToken'],
];

/** What is in a token of a state. Whose it is comes from the state; the rest, `onezone-mock verify` reads in the token. */
function looked(states: readonly StateUse[], name: string): ExpectedAnswer {
  const read = examineToken(String(exampleOf(fromState(states, name))));
  if (!read.ok) throw new RangeError(`${name} is no token`);
  const { onezoneDomain, id, subject, type, persistence } = read.examine;
  const owner = echoOfState(states, subject.type === 'user' ? 'userId' : 'providerId');
  return {
    status: 200,
    body: {
      onezoneDomain: typeLike(onezoneDomain),
      id: typeLike(id),
      persistence,
      subject: { type: subject.type, id: owner },
      type,
      caveats: typeLike([]),
    },
  };
}

/** Reading what is in a token, which anybody may. */
export const examineContracts: readonly Contract[] = [
  ...tokenContracts,
  ...caveatContracts,
  ...noTexts.map(([what, token]) => examine(`a token that is ${what}`, token, NO_TOKEN)),
  examine('a text that is too long for a token', textOfMoreThanAMegabyte(), TOO_LARGE),
  examine('a text of as many bytes as a token may have', textOfAMegabyte(), NO_TOKEN),
  examine('a text of few letters that is too long in bytes', textOfThreeBytesEach(), TOO_LARGE),
  ...looks.map(([what, states, name]) =>
    examineAs(what, { states, body: { token: fromState(states, name) } }, looked(states, name)),
  ),
  examine('an empty text', '', refusal(400, 'badValueEmpty', { key: 'token' })),
  examineAs('nothing', { body: {} }, MISSING),
  examineAs('nothing, by another key', { body: { Token: PLAIN_TOKEN } }, MISSING),
  examineAs('without a body, which is as good as an empty object', { spoiled: { empty: true } }, MISSING),
  examineAs(
    'with a key that comes twice, of which the last counts',
    { spoiled: { text: `{"token":"not a token","token":"${PLAIN_TOKEN}"}` } },
    examined({}),
  ),
  ...[...providerCallers, ...userCallers].map(({ who, states, headers }) =>
    examineAs(`with ${who}`, { states, headers }, examined({})),
  ),
  // A new token is held to the location in that of the caller, so that this one mints none.
  examineAs(
    'with an access token that says it is of another Onezone',
    { states: [provider()], headers: { 'x-auth-token': fromState([provider()], 'relocatedToken') } },
    examined({}),
  ),
  ...covering.map((whitelist) => {
    const states = [provider([{ type: 'api', whitelist }])];
    return examineAs(
      `with an access token for ${whitelist.join(' or ')}`,
      { states, headers: asProvider(states) },
      examined({}),
    );
  }),
  ...notCovering.map((matchspec) => {
    const { who, states, headers, answer } = apiConfinedTo(`an access token for ${matchspec}`, [matchspec]);
    return examineAs(`with ${who}`, { states, headers }, answer);
  }),
  ...refusedCallers.map(({ who, states, headers, answer }) => examineAs(`with ${who}`, { states, headers }, answer)),
  examineAs(
    `with ${apiConfined.who}`,
    { states: apiConfined.states, headers: apiConfined.headers },
    apiConfined.answer,
  ),
  examineAs(
    `with ${apiConfined.who}, which is told before the missing token`,
    { states: apiConfined.states, headers: apiConfined.headers, body: {} },
    apiConfined.answer,
  ),
  examineAs(
    'with a bearer in small letters, which is no credential',
    { headers: { authorization: 'bearer not-a-token' } },
    examined({}),
  ),
  examineAs(
    'with a service token that is none, which nobody looks at without an access token',
    { headers: { 'x-onedata-service-token': 'not-a-token', 'x-onedata-consumer-token': 'not-a-token' } },
    examined({}),
  ),
  ...httpContracts({
    verb: 'examine',
    operationId: 'examine_token',
    states: [],
    headers: {},
    body: { token: PLAIN_TOKEN },
    success: examined({}),
    allow: 'POST',
    foreignMethods: ['GET', 'DELETE', 'PATCH'],
  }),
];
