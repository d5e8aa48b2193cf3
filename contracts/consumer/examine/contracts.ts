import { providerCallers, userCallers } from '../accepted-callers.ts';
import { apiConfined, refusedCallers } from '../refused-callers.ts';
import { errorTemplate, refusal, type Contract } from '../contract.ts';
import { httpContracts } from '../http.ts';
import { asProvider, provider } from '../shared-states.ts';
import { fromState, textOfMoreThanAMegabyte } from '../template.ts';
import { examineAs, examine, examined, NO_TOKEN, PLAIN_TOKEN } from './asks.ts';
import { caveatContracts } from './caveats.ts';
import { tokenContracts } from './tokens.ts';

const MISSING = refusal(400, 'missingRequiredValue', { key: 'token' });

/** Values of `token` that are no text. */
const noTexts: readonly (readonly [what: string, token: unknown])[] = [
  ['null', null],
  ['a number', 1234],
  ['an object', { a: 'b' }],
  ['a list', [PLAIN_TOKEN]],
  ['true', true],
];

/** Reading what is in a token, which anybody may. */
export const examineContracts: readonly Contract[] = [
  ...tokenContracts,
  ...caveatContracts,
  ...noTexts.map(([what, token]) => examine(`a token that is ${what}`, token, NO_TOKEN)),
  examine(
    'a text that is too long for a token',
    textOfMoreThanAMegabyte(),
    refusal(400, 'badValueToken', { key: 'token', tokenError: errorTemplate('tokenTooLarge', { limit: 1_048_576 }) }),
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
  ...['ozw/create/token.null.examine:public', 'all/all/token.*.*:*'].map((matchspec) => {
    const states = [provider([{ type: 'api', whitelist: [matchspec] }])];
    return examineAs(`with an access token for ${matchspec}`, { states, headers: asProvider(states) }, examined({}));
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
