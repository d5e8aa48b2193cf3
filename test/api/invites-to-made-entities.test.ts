import { expect, test } from 'vitest';
import { createOnezone, type Onezone } from '../../src/index.ts';
import { ask, outcome } from '../support/ask.ts';

// What was made through the API is there for tokens as what the world told of is.

const start = (): Onezone =>
  createOnezone({
    world: {
      users: [{ id: 'ann' }, { id: 'ben' }],
      groups: [
        {
          id: 'g1',
          members: [{ user: 'ann', privileges: ['group_add_child', 'group_add_space'] }, { user: 'ben' }],
        },
      ],
    },
  });

const idOf = ({ headers }: ReturnType<typeof ask>): string => headers['location']?.split('/').at(-1) ?? '';

const inviteTo = (spaceId: string) => ({ inviteToken: { inviteType: 'userJoinSpace', spaceId } });
const inviteToGroup = (groupId: string) => ({ inviteToken: { inviteType: 'userJoinGroup', groupId } });

function mint(onezone: Onezone, caller: string, type: unknown, more: object = {}): unknown {
  return outcome(ask(onezone, caller, 'POST /user/tokens/named', { name: 'invitation', type, ...more }));
}

test('who makes a group can invite to it, and nobody else', () => {
  const onezone = start();
  const id = idOf(ask(onezone, 'ann', 'POST /groups/g1/children', { name: 'child' }));
  expect(mint(onezone, 'ann', inviteToGroup(id), { privileges: ['group_view', 'group_update'] })).toBe(201);
  expect(mint(onezone, 'ben', inviteToGroup(id))).toBe('inviteTokenSubjectNotAuthorized');
  expect(mint(onezone, 'ann', inviteToGroup('g1'))).toBe('inviteTokenSubjectNotAuthorized');
});

test('members of a group can invite to a space of it, and mint access tokens for who supports it', () => {
  const onezone = start();
  const id = idOf(ask(onezone, 'ann', 'POST /groups/g1/spaces', { name: 'ours' }));
  expect(mint(onezone, 'ben', inviteTo(id), { privileges: ['space_view'] })).toBe(201);
  const { body } = ask(onezone, 'ben', 'GET /user/tokens/named');
  expect(body).toMatchObject({ tokens: [expect.any(String)] });
  const { token } = onezone.user('ben');
  const scope = ask(onezone, null, 'POST /tokens/infer_access_token_scope', { token });
  expect(scope.body).toMatchObject({ dataAccessScope: { spaces: { [id]: { name: 'ours' } } } });
});

test('the privileges of a group decide which invitations to a space its members can issue', () => {
  const onezone = start();
  const id = idOf(ask(onezone, 'ann', 'POST /user/spaces', { name: 'mine' }));
  expect(mint(onezone, 'ben', inviteTo(id))).toBe('inviteTokenSubjectNotAuthorized');
  ask(onezone, 'ann', `PUT /spaces/${id}/groups/g1`, { privileges: ['space_add_user'] });
  expect(mint(onezone, 'ben', inviteTo(id), { privileges: ['space_view'] })).toBe('inviteTokenSubjectNotAuthorized');
  expect(mint(onezone, 'ben', inviteTo(id))).toBe(201);
  expect(mint(onezone, 'ben', { inviteToken: { inviteType: 'supportSpace', spaceId: id } })).toBe(
    'inviteTokenSubjectNotAuthorized',
  );
});

test('an invitation to a space outlives it, and no new one is issued', () => {
  const onezone = start();
  const id = idOf(ask(onezone, 'ann', 'POST /user/spaces', { name: 'mine' }));
  expect(mint(onezone, 'ann', inviteTo(id))).toBe(201);
  expect(outcome(ask(onezone, 'ann', `DELETE /spaces/${id}`))).toBe(204);
  const { tokens } = ask(onezone, 'ann', 'GET /user/tokens/named').body as { readonly tokens: readonly string[] };
  expect(ask(onezone, 'ann', `GET /tokens/named/${tokens[0]}`).body).toMatchObject({
    type: { inviteToken: { spaceId: id } },
  });
  expect(mint(onezone, 'ann', inviteTo(id), { name: 'another' })).toBe('inviteTokenTargetIdInvalid');
});
