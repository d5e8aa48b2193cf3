import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { ask, outcome, NOW } from '../support/ask.ts';

// Shapes, rights and order of checks as onedata/oz-worker has them: src/http/rest/translators, src/logic/*_logic_plugin.erl.

const world: WorldFile = {
  now: NOW,
  users: [
    { id: 'ann', username: 'ann', password: 'password' },
    { id: 'ben', username: 'ben' },
    {
      id: 'root',
      onezonePrivileges: ['oz_users_list', 'oz_set_privileges', 'oz_groups_create', 'oz_clusters_add_relationships'],
    },
    { id: 'adder', onezonePrivileges: ['oz_clusters_add_relationships', 'oz_users_add_relationships'] },
    { id: 'lister', onezonePrivileges: ['oz_spaces_list_relationships'] },
  ],
  providers: [{ id: 'p1' }, { id: 'p2' }],
  clusters: [
    { id: 'p1', members: [{ user: 'ben', privileges: ['cluster_add_user', 'cluster_set_privileges'] }] },
    { id: 'onezone', members: [{ user: 'ann', privileges: ['cluster_add_user'] }] },
  ],
  spaces: [
    {
      id: 's1',
      members: [{ user: 'ann' }],
      supports: [{ provider: 'p2' }, { provider: 'p1' }, { provider: 'p2' }],
    },
  ],
};

const start = (): Onezone => createOnezone({ world });

test('a user changes his names, and logs in by the new one', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'PATCH /user', { fullName: "Ann O'Hara, jr.", username: 'ann_2', age: 7 })).toMatchObject({
    status: 204,
    body: null,
  });
  expect(ask(onezone, 'ann', 'GET /user').body).toMatchObject({ fullName: "Ann O'Hara, jr.", username: 'ann_2' });
  const logIn = (username: string): number =>
    onezone.handle({
      method: 'GET',
      path: '/api/v3/onezone/user',
      headers: { authorization: `Basic ${btoa(`${username}:password`)}` },
      body: null,
      peerIp: null,
    }).status;
  expect([logIn('ann_2'), logIn('ann')]).toEqual([200, 401]);
  expect([onezone.user('ann_2').id, onezone.user('ann').id]).toEqual(['ann', 'ann']);
  // The old name is free again, and one's own is not taken.
  expect(outcome(ask(onezone, 'ben', 'PATCH /user', { username: 'ann' }))).toBe(204);
  expect(outcome(ask(onezone, 'ben', 'PATCH /user', { username: 'ann' }))).toBe(204);
  expect(ask(onezone, 'root', 'PATCH /user', { username: 'ann' }).body).toMatchObject({
    error: { id: 'badValueIdentifierOccupied', details: { key: 'username' } },
  });
});

test.each<[string | null, unknown, unknown]>([
  ['ann', {}, 'missingAtLeastOneValue'],
  ['ann', [], 'malformedData'],
  ['ann', { fullName: 7, username: 7 }, 'badValueString'],
  ['ann', { fullName: null }, 'badValueFullName'],
  ['ann', { fullName: 'A' }, 'badValueFullName'],
  ['ann', { fullName: '-Ann' }, 'badValueFullName'],
  ['ann', { fullName: 'Ann_B' }, 'badValueFullName'],
  ['ann', { fullName: 'A'.repeat(129) }, 'badValueFullName'],
  ['ann', { fullName: 'Żółw 2'.padEnd(128, 'w') }, 204],
  ['ann', { fullName: true }, 204],
  ['ann', { username: 'ąę' }, 'badValueUsername'],
  ['ann', { username: 'a'.repeat(33) }, 'badValueUsername'],
  ['ann', { username: '__proto__' }, 'badValueUsername'],
  ['ann', { username: 'constructor' }, 204],
  ['p1', { fullName: 'Ann' }, 'notFound'],
  [null, { fullName: 'Ann' }, 'unauthorized'],
])('names are changed: %s, %j: %s', (caller, body, result) => {
  expect(outcome(ask(start(), caller, 'PATCH /user', body))).toBe(result);
});

test('what a user may do in the zone is told to him, and changed by who may', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'GET /user/privileges').body).toEqual({ privileges: [] });
  expect(outcome(ask(onezone, 'ann', 'GET /users'))).toBe('forbidden');
  const change = { grant: ['oz_users_view', 'oz_users_list'], revoke: ['oz_users_list', 'oz_users_delete'] };
  expect(ask(onezone, 'root', 'PATCH /users/ann/privileges', change)).toMatchObject({ status: 204, body: null });
  expect(ask(onezone, 'ann', 'GET /user/privileges').body).toEqual({ privileges: ['oz_users_list', 'oz_users_view'] });
  expect(ask(onezone, 'ann', 'GET /users').body).toEqual({ users: ['root', 'lister', 'ben', 'ann', 'adder'] });
  expect(outcome(ask(onezone, 'root', 'PATCH /users/ann/privileges', { revoke: ['oz_users_list'] }))).toBe(204);
  expect(ask(onezone, 'ann', 'GET /user/privileges').body).toEqual({ privileges: ['oz_users_view'] });
  expect(outcome(ask(onezone, 'p1', 'GET /user/privileges'))).toBe('notFound');
  expect(outcome(ask(onezone, null, 'GET /user/privileges'))).toBe('unauthorized');
});

test.each<[string | null, string, unknown, unknown]>([
  // Not even for oneself.
  ['ann', 'ann', { grant: ['oz_users_list'] }, 'forbidden'],
  ['p1', 'ann', { grant: ['oz_users_list'] }, 'forbidden'],
  [null, 'ann', { grant: ['oz_users_list'] }, 'unauthorized'],
  [null, 'none', { grant: ['oz_users_list'] }, 'notFound'],
  ['root', 'p1', { grant: ['oz_users_list'] }, 'notFound'],
  ['root', 'ann', {}, 'missingAtLeastOneValue'],
  ['root', 'ann', [], 'malformedData'],
  ['root', 'ann', { grant: 'oz_users_list' }, 'badValueListOfStrings'],
  ['root', 'ann', { grant: [], revoke: ['space_view'] }, 'badValueListNotAllowed'],
  ['root', 'ann', { grant: [null] }, 'badValueListNotAllowed'],
  ['root', 'root', { revoke: ['oz_set_privileges'] }, 204],
])('privileges in the zone are changed: %s, %s, %j: %s', (caller, user, body, result) => {
  expect(outcome(ask(start(), caller, `PATCH /users/${user}/privileges`, body))).toBe(result);
});

test('privileges that were granted count for tokens', () => {
  const onezone = start();
  const mint = () =>
    outcome(ask(onezone, 'ann', 'POST /users/ben/tokens/named', { name: 'for ben', type: { identityToken: {} } }));
  expect(mint()).toBe('forbidden');
  ask(onezone, 'root', 'PATCH /users/ann/privileges', { grant: ['oz_tokens_manage'] });
  expect(mint()).toBe(201);
});

test('users are listed for who may', () => {
  const onezone = start();
  expect(outcome(ask(onezone, 'p1', 'GET /users'))).toBe('forbidden');
  expect(outcome(ask(onezone, null, 'GET /users'))).toBe('unauthorized');
});

test('a user gets into a cluster', () => {
  const onezone = start();
  const added = ask(onezone, 'p2', 'PUT /clusters/p2/users/ann', { privileges: ['cluster_update', 'cluster_view'] });
  expect([added.status, added.body, added.headers['location']]).toEqual([
    201,
    null,
    'https://onezone.example.com/api/v3/onezone/clusters/p2/users/ann',
  ]);
  expect(ask(onezone, 'p2', 'GET /clusters/p2/effective_users/ann/privileges').body).toEqual({
    privileges: ['cluster_update', 'cluster_view'],
  });
  expect(outcome(ask(onezone, 'ann', 'GET /providers/p2/tokens/named'))).toBe(200);
  expect(outcome(ask(onezone, 'adder', 'PUT /clusters/onezone/users/ben'))).toBe(201);
  expect(ask(onezone, 'ben', 'GET /user/effective_clusters').body).toEqual({ clusters: ['onezone', 'p1'] });
  expect(ask(onezone, 'adder', 'PUT /clusters/onezone/users/ben')).toMatchObject({
    status: 409,
    body: { error: { description: 'Bad value: user:ben is already a member of cluster:onezone.' } },
  });
});

test.each<[string | null, string, unknown, unknown]>([
  ['ann', 'onezone/users/ben', {}, 'forbidden'],
  ['ann', 'onezone/users/ann', {}, 'relationAlreadyExists'],
  ['ann', 'onezone/users/ann', { privileges: [] }, 'forbidden'],
  ['ben', 'p1/users/ben', { privileges: [] }, 'relationAlreadyExists'],
  ['ben', 'p1/users/ben', { privileges: ['space_view'] }, 'badValueListNotAllowed'],
  ['ben', 'p1/users/ben', { privileges: {} }, 'badValueListOfStrings'],
  ['root', 'onezone/users/ben', {}, 'forbidden'],
  ['adder', 'onezone/users/ben', { privileges: [] }, 'forbidden'],
  ['adder', 'onezone/users/none', {}, 'badValueIdNotFound'],
  ['adder', 'onezone/users/ben', [], 'malformedData'],
  ['adder', 'none/users/ben', {}, 'notFound'],
  [null, 'none/users/ben', {}, 'notFound'],
  [null, 'onezone/users/ben', {}, 'unauthorized'],
  ['p1', 'p2/users/ben', {}, 'forbidden'],
  ['p1', 'p1/users/ann', {}, 201],
])('a user gets into a cluster: %s, %s, %j: %s', (caller, path, body, result) => {
  expect(outcome(ask(start(), caller, `PUT /clusters/${path}`, body))).toBe(result);
});

test('who may make groups makes one of nobody', () => {
  const onezone = start();
  const made = ask(onezone, 'root', 'POST /groups', { name: 'free' });
  const { id } = onezone.group('free');
  expect([made.status, made.headers['location']]).toEqual([
    201,
    `https://onezone.example.com/api/v3/onezone/groups/${id}`,
  ]);
  expect(ask(onezone, 'root', 'GET /user/effective_groups').body).toEqual({ groups: [] });
  expect(outcome(ask(onezone, 'root', 'POST /groups', { name: 'x' }))).toBe('badValueName');
  expect(outcome(ask(onezone, 'ann', 'POST /groups', { name: 'good' }))).toBe('forbidden');
  expect(outcome(ask(onezone, 'p1', 'POST /groups', { name: 'good' }))).toBe('forbidden');
  expect(outcome(ask(onezone, null, 'POST /groups', { name: 'good' }))).toBe('unauthorized');
});

test('the providers of a space are listed for its members, whatever they may do there', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'GET /spaces/s1/providers').body).toEqual({ providers: ['p1', 'p2'] });
  const seen = ['p1', 'lister', 'ben', null].map((caller) => outcome(ask(onezone, caller, 'GET /spaces/s1/providers')));
  expect(seen).toEqual([200, 200, 'forbidden', 'unauthorized']);
  expect(outcome(ask(onezone, null, 'GET /spaces/none/providers'))).toBe('notFound');
});

test('nobody has handle services', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'GET /user/effective_handle_services').body).toEqual({ handle_services: [] });
  expect(outcome(ask(onezone, 'p1', 'GET /user/effective_handle_services'))).toBe('notFound');
  expect(outcome(ask(onezone, null, 'GET /user/effective_handle_services'))).toBe('unauthorized');
});
