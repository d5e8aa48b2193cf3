import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { ask, outcome, NOW } from '../support/ask.ts';

// Shapes, rights and order of checks as onedata/oz-worker has them: space_rest_translator.erl, space_logic_plugin.erl.

const world: WorldFile = {
  now: NOW,
  users: [
    { id: 'ann' },
    { id: 'ben' },
    { id: 'cleo' },
    { id: 'żółw' },
    { id: 'maker', onezonePrivileges: ['oz_spaces_create'] },
    { id: 'adder', onezonePrivileges: ['oz_spaces_add_relationships', 'oz_users_add_relationships'] },
    { id: 'remover', onezonePrivileges: ['oz_spaces_remove_relationships', 'oz_users_remove_relationships'] },
    { id: 'updater', onezonePrivileges: ['oz_spaces_update'] },
    { id: 'lister', onezonePrivileges: ['oz_spaces_list_relationships', 'oz_spaces_view'] },
  ],
  providers: [{ id: 'p1' }, { id: 'p2' }],
  groups: [{ id: 'g1', members: [{ user: 'cleo', privileges: ['group_add_space'] }] }],
  spaces: [
    {
      id: 's1',
      name: 'first',
      owners: ['ann'],
      members: [{ user: 'ben', privileges: ['space_add_user', 'space_remove_user', 'space_update'] }],
      supports: [{ provider: 'p1' }],
    },
    { id: 's2', name: 'second', members: [{ user: 'ben', privileges: ['space_view', 'space_add_user'] }] },
  ],
};

const start = (): Onezone => createOnezone({ world });

test('who may make spaces makes one of nobody, and its first user owns it', () => {
  const onezone = start();
  const made = ask(onezone, 'maker', 'POST /spaces', { name: 'free' });
  expect([made.status, made.body, made.headers['content-type']]).toEqual([201, null, 'application/json']);
  const { id } = onezone.space('free');
  expect(made.headers['location']).toBe(`https://onezone.example.com/api/v3/onezone/spaces/${id}`);
  expect(ask(onezone, 'maker', 'GET /user/spaces').body).toEqual({ spaces: [] });
  expect(ask(onezone, 'lister', `GET /spaces/${id}`).body).toMatchObject({ creator: { type: 'user', id: 'maker' } });
  expect(outcome(ask(onezone, 'adder', `PUT /spaces/${id}/users/cleo`))).toBe(201);
  expect(outcome(ask(onezone, 'cleo', `DELETE /spaces/${id}`))).toBe(204);
});

test.each<[string | null, unknown, unknown]>([
  ['ann', { name: 'good' }, 'forbidden'],
  ['p1', { name: 'good' }, 'forbidden'],
  [null, { name: 'good' }, 'unauthorized'],
  ['maker', { name: '' }, 'badValueName'],
  ['maker', { name: 'good', tags: 'demo' }, 'badValueListOfStrings'],
  ['maker', [], 'malformedData'],
])('a space of nobody: %s, %j: %s', (caller, body, result) => {
  expect(outcome(ask(start(), caller, 'POST /spaces', body))).toBe(result);
});

test('a user makes a group', () => {
  const onezone = start();
  const made = ask(onezone, 'ann', 'POST /user/groups', { name: 'mine', type: 'role_holders' });
  const { id } = onezone.group('mine');
  expect([made.status, made.headers['location']]).toEqual([
    201,
    `https://onezone.example.com/api/v3/onezone/user/groups/${id}`,
  ]);
  expect(ask(onezone, 'ann', `GET /groups/${id}`).body).toMatchObject({ type: 'role_holders' });
  expect(ask(onezone, 'ann', 'GET /user/groups').body).toEqual({ groups: [id] });
  expect(outcome(ask(onezone, 'ann', `POST /groups/${id}/spaces`, { name: 'ours' }))).toBe(201);
  expect(outcome(ask(onezone, 'ann', 'POST /user/groups', { type: 'team' }))).toBe('missingRequiredValue');
  expect(outcome(ask(onezone, 'p1', 'POST /user/groups', { name: 'good' }))).toBe('forbidden');
  expect(outcome(ask(onezone, null, 'POST /user/groups', { name: 'good' }))).toBe('unauthorized');
});

test('a user gets into a space', () => {
  const onezone = start();
  const added = ask(onezone, 'adder', 'PUT /spaces/s1/users/cleo');
  expect([added.status, added.body, added.headers['location']]).toEqual([
    201,
    null,
    'https://onezone.example.com/api/v3/onezone/spaces/s1/users/cleo',
  ]);
  expect(ask(onezone, 'cleo', 'GET /spaces/s1/users').body).toEqual({ users: ['ann', 'ben', 'cleo'] });
  expect(ask(onezone, 'cleo', 'GET /user/effective_providers').body).toEqual({ providers: ['p1'] });
  expect(ask(onezone, 'adder', 'PUT /spaces/s1/users/cleo', {})).toMatchObject({
    status: 409,
    body: {
      error: {
        id: 'relationAlreadyExists',
        details: { childType: 'user', childId: 'cleo', parentType: 'space', parentId: 's1' },
      },
    },
  });
  const turtle = ask(onezone, 'adder', `PUT /spaces/s1/users/${encodeURIComponent('żółw')}`);
  expect(Buffer.from(turtle.headers['location'] ?? '', 'latin1').toString('utf8')).toMatch(/\/users\/żółw$/);
});

test.each<[string | null, string, unknown, unknown]>([
  // Owners too can add themselves alone, and who is there already is there.
  ['ann', 's1/users/cleo', {}, 'forbidden'],
  ['ann', 's1/users/ann', {}, 'relationAlreadyExists'],
  ['ben', 's1/users/ben', {}, 'relationAlreadyExists'],
  ['ben', 's1/users/ben', { privileges: [] }, 'forbidden'],
  ['cleo', 's1/users/cleo', {}, 'forbidden'],
  ['adder', 's1/users/cleo', {}, 201],
  ['adder', 's1/users/cleo', { privileges: ['space_view'] }, 'forbidden'],
  ['adder', 's1/users/none', {}, 'badValueIdNotFound'],
  ['adder', 's1/users/__proto__', {}, 'badValueIdNotFound'],
  ['adder', 's1/users/g1', {}, 'badValueIdNotFound'],
  ['adder', 's1/users/cleo', [], 'malformedData'],
  ['adder', 'none/users/cleo', {}, 'notFound'],
  ['p1', 's1/users/cleo', {}, 'forbidden'],
  [null, 's1/users/cleo', {}, 'unauthorized'],
  [null, 'none/users/cleo', {}, 'notFound'],
])('a user gets into a space: %s, %s, %j: %s', (caller, path, body, result) => {
  expect(outcome(ask(start(), caller, `PUT /spaces/${path}`, body))).toBe(result);
});

test('a member by way of a group adds himself, with the privileges of his choice if he may choose', () => {
  const onezone = createOnezone({
    world: {
      users: [{ id: 'ann' }, { id: 'ben' }],
      groups: [{ id: 'g1', members: [{ user: 'ann', privileges: ['group_add_space'] }, { user: 'ben' }] }],
    },
  });
  ask(onezone, 'ann', 'POST /user/spaces', { name: 'ours' });
  const { id } = onezone.space('ours');
  ask(onezone, 'ann', `PUT /spaces/${id}/groups/g1`, { privileges: ['space_add_user', 'space_set_privileges'] });
  const put = (body: unknown) => ask(onezone, 'ben', `PUT /spaces/${id}/users/ben`, body);
  expect(outcome(put({ privileges: ['space_see'] }))).toBe('badValueListNotAllowed');
  expect(outcome(put({ privileges: 'space_view' }))).toBe('badValueListOfStrings');
  expect(outcome(put({ privileges: ['space_view', 'space_view'] }))).toBe(201);
  expect(ask(onezone, 'ben', `GET /spaces/${id}/users`).body).toEqual({ users: ['ann', 'ben'] });
  // Leaving takes back what he was given himself.
  expect(outcome(ask(onezone, 'ben', `DELETE /user/spaces/${id}`))).toBe(204);
  expect(outcome(ask(onezone, 'ben', `GET /spaces/${id}/users`))).toBe('forbidden');
  expect(outcome(ask(onezone, 'ben', `GET /spaces/${id}`))).toBe(200);
});

test('a user is taken out of a space, an owner by owners alone, the last not before the others', () => {
  const onezone = start();
  expect(outcome(ask(onezone, 'ben', 'DELETE /spaces/s1/users/ann'))).toBe('forbidden');
  expect(ask(onezone, 'remover', 'DELETE /spaces/s1/users/ann')).toMatchObject({
    status: 400,
    body: { error: { id: 'cannotRemoveLastOwner', details: { entityType: 'od_space', entityId: 's1' } } },
  });
  ask(onezone, 'adder', 'PUT /spaces/s1/users/cleo');
  expect(ask(onezone, 'ben', 'DELETE /spaces/s1/users/cleo')).toMatchObject({ status: 204, body: null });
  expect(outcome(ask(onezone, 'ben', 'DELETE /spaces/s1/users/cleo'))).toBe('notFound');
  expect(outcome(ask(onezone, 'ann', 'DELETE /spaces/s1/users/ben'))).toBe(204);
  expect(outcome(ask(onezone, 'ann', 'DELETE /spaces/s1/users/ann'))).toBe(204);
  expect(ask(onezone, 'lister', 'GET /spaces/s1/users').body).toEqual({ users: [] });
});

test.each<[string | null, string, unknown]>([
  ['cleo', 's1/users/ben', 'forbidden'],
  ['ben', 's2/users/ben', 'forbidden'],
  ['p1', 's1/users/ben', 'forbidden'],
  [null, 's1/users/ben', 'unauthorized'],
  [null, 's1/users/cleo', 'notFound'],
  ['ann', 's1/users/none', 'notFound'],
  ['ann', 'none/users/ann', 'notFound'],
  ['ann', 's1/users/a%2Fb', 'notFound'],
  ['remover', 's2/users/ben', 204],
])('a user is taken out of a space: %s, %s: %s', (caller, path, result) => {
  expect(outcome(ask(start(), caller, `DELETE /spaces/${path}`))).toBe(result);
});

test('the users of a space are listed for members who may view it and its supporters', () => {
  const onezone = start();
  const seen = (caller: string | null, space: string): unknown =>
    outcome(ask(onezone, caller, `GET /spaces/${space}/users`));
  expect(['ann', 'ben', 'lister', 'p1', 'p2', null].map((caller) => seen(caller, 's1'))).toEqual([
    200,
    'forbidden',
    200,
    200,
    'forbidden',
    'unauthorized',
  ]);
  expect(seen(null, 'none')).toBe('notFound');
});

test('a space tells what it was changed to tell', () => {
  const onezone = start();
  const change = {
    name: 'renamed',
    description: 'Temperatures',
    organizationName: 'Institute',
    tags: ['open-data', 'environment'],
    advertisedInMarketplace: true,
    marketplaceContactEmail: 'sea@example.com',
  };
  expect(ask(onezone, 'ann', 'PATCH /spaces/s1', change)).toMatchObject({ status: 204, body: null });
  expect(ask(onezone, 'ann', 'GET /spaces/s1').body).toMatchObject({ ...change, providers: { p1: 2 ** 40 } });
  expect(outcome(ask(onezone, 'ben', 'PATCH /spaces/s1', { name: 'again', size: 3 }))).toBe(204);
  expect(ask(onezone, 'ann', 'GET /spaces/s1').body).toMatchObject({ ...change, name: 'again' });
  expect(onezone.space('again').id).toBe('s1');
  // What has been said stays said: the space is advertised, and so has to say something.
  expect(outcome(ask(onezone, 'ben', 'PATCH /spaces/s1', { description: '' }))).toBe('badValueEmpty');
  expect(outcome(ask(onezone, 'ann', 'PATCH /spaces/s1', { advertisedInMarketplace: false, description: '' }))).toBe(
    204,
  );
  expect(outcome(ask(onezone, 'ann', 'PATCH /spaces/s1', { advertisedInMarketplace: true }))).toBe(
    'missingRequiredValue',
  );
});

test.each<[string | null, unknown, unknown]>([
  ['ben', { name: 'good' }, 204],
  // What has to do with the marketplace, and a body that is no object, need more than space_update.
  ['ben', { advertisedInMarketplace: false }, 'forbidden'],
  ['ben', { marketplaceContactEmail: 'sea@example.com' }, 'forbidden'],
  ['ann', [], 'forbidden'],
  ['updater', [], 'malformedData'],
  ['updater', { marketplaceContactEmail: 'sea@example.com' }, 204],
  ['updater', {}, 'missingAtLeastOneValue'],
  ['updater', { size: 1 }, 'missingAtLeastOneValue'],
  ['updater', { name: 'x' }, 'badValueName'],
  ['updater', { name: null }, 'badValueName'],
  ['updater', { name: 7 }, 'badValueString'],
  ['updater', { advertisedInMarketplace: 'yes', name: 7 }, 'badValueBoolean'],
  ['updater', { description: 7 }, 'badValueString'],
  ['updater', { tags: ['none such'] }, 'badValueListNotAllowed'],
  ['updater', { tags: {} }, 'badValueListOfStrings'],
  ['updater', { advertisedInMarketplace: true }, 'missingRequiredValue'],
  ['cleo', { name: 'good' }, 'forbidden'],
  ['p1', { name: 'good' }, 'forbidden'],
  [null, { name: 'good' }, 'unauthorized'],
])('a space is changed: %s, %j: %s', (caller, body, result) => {
  expect(outcome(ask(start(), caller, 'PATCH /spaces/s1', body))).toBe(result);
});

test('that there is no space to be changed is told to everybody', () => {
  expect(outcome(ask(start(), null, 'PATCH /spaces/none', { name: 'good' }))).toBe('notFound');
  expect(outcome(ask(start(), 'ann', 'PATCH /spaces/toString', {}))).toBe('notFound');
});

test('nothing named is refused with all that can be changed', () => {
  expect(ask(start(), 'ann', 'PATCH /spaces/s1', {}).body).toMatchObject({
    error: {
      details: {
        keys: ['advertisedInMarketplace', 'description', 'marketplaceContactEmail', 'name', 'organizationName', 'tags'],
      },
    },
  });
});

test('the privileges in spaces are everybody’s to ask, and no space by that name is in the way', () => {
  const onezone = createOnezone({ world: { users: [{ id: 'ann' }], spaces: [{ id: 'privileges', owners: ['ann'] }] } });
  const { member, manager, admin } = ask(onezone, null, 'GET /spaces/privileges').body as Record<string, string[]>;
  expect(member).toEqual(['space_read_data', 'space_view', 'space_view_transfers', 'space_write_data']);
  expect([manager?.length, admin?.length]).toEqual([25, 39]);
  expect(manager?.every((privilege) => admin?.includes(privilege))).toBe(true);
  expect(manager?.toSorted()).toEqual(manager);
  expect(outcome(ask(onezone, 'ann', 'GET /spaces/privileges/users'))).toBe(200);
  const { status, headers } = onezone.handle({
    method: 'DELETE',
    path: '/api/v3/onezone/spaces/privileges',
    headers: { 'x-auth-token': onezone.user('ann').token },
    body: null,
    peerIp: null,
  });
  expect([status, headers['allow']]).toEqual([405, 'GET']);
});
