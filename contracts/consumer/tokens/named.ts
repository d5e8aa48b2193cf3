import type { StateUse } from '../../states/catalogue.ts';
import { refusal, type Ask, type Contract, type ExpectedAnswer } from '../contract.ts';
import { MANAGER, namedToken, user } from '../shared-states.ts';
import { fromState, textLike, type Template } from '../template.ts';
import { call, DONE, FORBIDDEN, NOBODY, NOT_FOUND, turnedAway } from './asks.ts';
import { storedToken } from './of-subjects.ts';
import { subjectsOfTokens } from './subjects.ts';

const OWNED = [namedToken('user')];
const OWNER = { 'x-auth-token': fromState(OWNED, 'userToken') };
const UNKNOWN = { id: 'ffffffffffffffffffffffffffffffffch0000' };

/** The operations that call a named token by its id, with the success of its owner. */
const byId: readonly (readonly [operation: string, success: ExpectedAnswer, body?: Template])[] = [
  ['get_named_token', storedToken({ ...subjectsOfTokens[0], states: OWNED } as (typeof subjectsOfTokens)[number])],
  ['get_named_token_status', { status: 200, body: { revoked: false } }],
  ['modify_named_token', DONE, { revoked: true }],
  ['delete_named_token', DONE],
];

/** Named tokens by their ids, and all of them. */
export const namedTokenContracts: readonly Contract[] = [
  ...byId.flatMap(([operation, success, body]) => {
    const ask = (states: readonly StateUse[], headers: Ask['headers'] = {}): Ask & { states: readonly StateUse[] } => ({
      states,
      headers,
      path: { id: fromState(states, 'tokenId') },
      ...(body !== undefined && { body }),
    });
    const stranger = user();
    return [
      call(operation, 'by whom it belongs to', ask(OWNED, OWNER), success),
      call(
        operation,
        'by a user who may manage tokens',
        ask([...OWNED, MANAGER], { 'x-auth-token': fromState([MANAGER], 'managerToken') }),
        success,
      ),
      call(
        operation,
        'by somebody else',
        ask([namedToken('provider'), stranger], { 'x-auth-token': fromState([stranger], 'userToken') }),
        FORBIDDEN,
      ),
      call(operation, 'without credentials', ask(OWNED), NOBODY),
      call(
        operation,
        'a token that there is not, which everybody gets to hear',
        { path: UNKNOWN, ...(body !== undefined && { body }) },
        NOT_FOUND,
      ),
    ];
  }),
  call('get_named_token_status', 'of a token that was revoked', revoked(), { status: 200, body: { revoked: true } }),
  call('modify_named_token', 'its name and metadata', owned({ name: 'renamed', customMetadata: { a: 1 } }), DONE),
  call(
    'modify_named_token',
    'nothing',
    owned({}),
    refusal(400, 'missingAtLeastOneValue', { keys: ['customMetadata', 'name', 'revoked'] }),
  ),
  call(
    'modify_named_token',
    'to what is no boolean',
    owned({ revoked: 'yes' }),
    refusal(400, 'badValueBoolean', { key: 'revoked' }),
  ),
  call('modify_named_token', 'to what is no name', owned({ name: '-' }), refusal(400, 'badValueName')),
  call(
    'list_all_named_tokens',
    'by a user who may manage tokens',
    { states: [...OWNED, MANAGER], headers: { 'x-auth-token': fromState([MANAGER], 'managerToken') } },
    { status: 200, body: { tokens: someOf(textLike('[0-9A-Za-z]+', '0123456789abcdef0123456789abcdefch0a1b')) } },
  ),
  call(
    'list_all_named_tokens',
    'by any other user',
    { states: [user()], headers: { 'x-auth-token': fromState([user()], 'userToken') } },
    FORBIDDEN,
  ),
  ...turnedAway('list_all_named_tokens'),
];

function owned(body: Template): Ask & { readonly states: readonly StateUse[] } {
  return { states: OWNED, headers: OWNER, path: { id: fromState(OWNED, 'tokenId') }, body };
}

function revoked(): Ask & { readonly states: readonly StateUse[] } {
  const states = [namedToken('user', { revoked: true })];
  const headers = { 'x-auth-token': fromState(states, 'userToken') };
  return { states, headers, path: { id: fromState(states, 'tokenId') } };
}

/** A list of one or more. */
function someOf(item: Template): Template {
  return { 'pact:matcher:type': 'type', value: [item], min: 1 };
}
