import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { ask, outcome, NOW } from '../support/ask.ts';

// Shapes, rights and order of checks as onedata/oz-worker has them: src/http/rest/translators, src/logic/*_logic_plugin.erl.

const world: WorldFile = {
  now: NOW,
  users: [
    { id: 'ann' },
    { id: 'ben' },
    { id: 'root', onezonePrivileges: ['oz_groups_create', 'oz_groups_add_relationships', 'oz_spaces_create'] },
    { id: 'viewer', onezonePrivileges: ['oz_groups_view', 'oz_spaces_list_relationships', 'oz_spaces_view'] },
    { id: 'adder', onezonePrivileges: ['oz_spaces_add_relationships', 'oz_groups_add_relationships'] },
    { id: 'deleter', onezonePrivileges: ['oz_spaces_delete'] },
  ],
  providers: [{ id: 'p1' }, { id: 'p2' }],
  groups: [
    {
      id: 'g1',
      name: 'team',
      members: [
        { user: 'ann', privileges: ['group_view', 'group_add_space', 'group_add_child'] },
        { user: 'ben', privileges: ['group_view'] },
      ],
    },
    { id: 'g2' },
    { id: 'żółw#?', members: [{ user: 'ann', privileges: ['group_add_space'] }] },
  ],
  spaces: [
    {
      id: 's1',
      owners: ['ann'],
      members: [{ user: 'ben', privileges: ['space_view'] }],
      supports: [{ provider: 'p1' }],
    },
    { id: 's2', members: [{ user: 'ben', privileges: ['space_read_data', 'space_add_group'] }] },
  ],
};

const start = (): Onezone => createOnezone({ world });

/** The last part of a location, which must begin with what is given. */
function madeAt({ status, body, headers }: ReturnType<typeof ask>, path: string): string {
  expect([status, body, headers['content-type']]).toEqual([201, null, 'application/json']);
  const prefix = `https://onezone.example.com/api/v3/onezone/${path}/`;
  const location = headers['location'] ?? '';
  expect(location.startsWith(prefix)).toBe(true);
  return location.slice(prefix.length);
}

test('a member of a group makes a space for it, which he owns and the others have every privilege in', () => {
  const onezone = start();
  const id = madeAt(ask(onezone, 'ann', 'POST /groups/g1/spaces', { name: 'ours' }), 'groups/g1/spaces');
  expect(id).toMatch(/^[0-9a-f]{32}ch[0-9a-f]{4}$/);
  expect(ask(onezone, 'ben', `GET /spaces/${id}`).body).toMatchObject({
    name: 'ours',
    creator: { type: 'user', id: 'ann' },
  });
  expect(ask(onezone, 'ben', `GET /spaces/${id}/groups`).body).toEqual({ groups: ['g1'] });
  expect(ask(onezone, 'ann', 'GET /user/spaces').body).toEqual({ spaces: [id, 's1'] });
  expect(ask(onezone, 'ben', 'GET /user/spaces').body).toEqual({ spaces: ['s2', 's1'] });
  expect(ask(onezone, 'ben', 'GET /user/effective_spaces').body).toEqual({ spaces: [id, 's1', 's2'].toSorted() });
  // By way of the group alone, there is nothing to leave.
  expect(outcome(ask(onezone, 'ben', `DELETE /user/spaces/${id}`))).toBe('notFound');
  expect(outcome(ask(onezone, 'ann', `DELETE /user/spaces/${id}`))).toBe('cannotRemoveLastOwner');
  expect(outcome(ask(onezone, 'ben', `DELETE /spaces/${id}`))).toBe(204);
  expect(ask(onezone, 'ben', 'GET /user/effective_spaces').body).toEqual({ spaces: ['s1', 's2'] });
});

test('who is no member makes a space for a group by what he may do in the zone, and it stays without an owner', () => {
  const onezone = start();
  const id = madeAt(ask(onezone, 'root', 'POST /groups/g1/spaces', { name: 'theirs' }), 'groups/g1/spaces');
  expect(outcome(ask(onezone, 'root', `GET /spaces/${id}`))).toBe('forbidden');
  expect(onezone.space('theirs')).toEqual({ id, name: 'theirs' });
  expect(ask(onezone, 'ben', 'GET /user/effective_spaces').body).toMatchObject({
    spaces: expect.arrayContaining([id]) as unknown,
  });
});

test.each<[string | null, string, unknown]>([
  ['ann', 'g1', 201],
  ['ben', 'g1', 'forbidden'],
  ['p1', 'g1', 'forbidden'],
  [null, 'g1', 'unauthorized'],
  // Who may do something for all groups alone hears that there is none.
  ['ann', 'none', 'forbidden'],
  [null, 'none', 'unauthorized'],
  ['root', 'none', 'notFound'],
  ['root', '', 'notFound'],
])('a space for a group: %s, %s: %s', (caller, group, result) => {
  expect(outcome(ask(start(), caller, `POST /groups/${group}/spaces`, { name: 'good' }))).toBe(result);
});

test('a space for a group that there is not is made all the same, as the real service does', () => {
  const onezone = start();
  const body = { name: 'good', idGeneratorSeed: 'same' };
  expect(outcome(ask(onezone, 'root', 'POST /groups/none/spaces', body))).toBe('notFound');
  expect(onezone.space('good').name).toBe('good');
  expect(outcome(ask(onezone, 'ann', 'POST /groups/g1/spaces', body))).toBe('alreadyExists');
});

test('what is wrong with a space for a group is told as for one of a user', () => {
  const onezone = start();
  expect(outcome(ask(onezone, 'ann', 'POST /groups/g1/spaces', { name: 'x' }))).toBe('badValueName');
  expect(outcome(ask(onezone, 'ann', 'POST /groups/g1/spaces', {}))).toBe('missingRequiredValue');
  expect(outcome(ask(onezone, 'ann', 'POST /groups/g1/spaces', []))).toBe('malformedData');
});

test('ids stand in a location as they are, in UTF-8', async () => {
  const onezone = start();
  const response = await onezone.fetch(`/api/v3/onezone/groups/${encodeURIComponent('żółw#?')}/spaces`, {
    method: 'POST',
    headers: { 'x-auth-token': onezone.user('ann').token, 'content-type': 'application/json' },
    body: '{"name":"good"}',
  });
  const bytes = Buffer.from(response.headers.get('location') ?? '', 'latin1');
  expect(bytes.toString('utf8')).toContain('/api/v3/onezone/groups/żółw#?/spaces/');
});

test('a child of a group belongs to its maker, and its members to the parent', () => {
  const onezone = start();
  const id = madeAt(
    ask(onezone, 'ann', 'POST /groups/g1/children', { name: 'child', type: 'unit' }),
    'groups/g1/children',
  );
  expect(ask(onezone, 'ann', `GET /groups/${id}`).body).toEqual({
    groupId: id,
    name: 'child',
    type: 'unit',
    creator: { type: 'user', id: 'ann' },
    creationTime: NOW,
  });
  expect(onezone.group('child')).toEqual({ id, name: 'child' });
  expect(outcome(ask(onezone, 'ben', `GET /groups/${id}`))).toBe('forbidden');
  expect(ask(onezone, 'ann', 'GET /user/groups').body).toEqual({ groups: [id, 'żółw#?', 'g1'] });

  const other = madeAt(ask(onezone, 'root', 'POST /groups/g1/children', { name: 'other' }), 'groups/g1/children');
  expect(ask(onezone, 'root', `GET /groups/${other}`).body).toMatchObject({ type: 'team' });
  expect(ask(onezone, 'root', 'GET /user/groups').body).toEqual({ groups: [other] });
  expect(ask(onezone, 'root', 'GET /user/effective_groups').body).toEqual({ groups: [other, 'g1'].toSorted() });
  expect(outcome(ask(onezone, 'root', 'GET /groups/g1'))).toBe(200);
});

test.each<[string | null, string, unknown]>([
  ['ben', 'g1', 'forbidden'],
  ['ann', 'g2', 'forbidden'],
  ['p1', 'g1', 'forbidden'],
  [null, 'g1', 'unauthorized'],
  ['ben', 'none', 'notFound'],
  [null, 'none', 'notFound'],
])('a child of a group: %s, %s: %s', (caller, group, result) => {
  expect(outcome(ask(start(), caller, `POST /groups/${group}/children`, { name: 'good' }))).toBe(result);
});

test.each<[unknown, string, unknown]>([
  [{}, 'missingRequiredValue', { key: 'name' }],
  [{ name: ['x'] }, 'badValueString', { key: 'name' }],
  [{ name: '-x-' }, 'badValueName', undefined],
  [
    { name: 'good', type: 'gang' },
    'badValueNotAllowed',
    { key: 'type', allowed: ['organization', 'unit', 'team', 'role_holders'] },
  ],
  [
    { name: 'good', type: null },
    'badValueNotAllowed',
    { key: 'type', allowed: ['organization', 'unit', 'team', 'role_holders'] },
  ],
  [{ name: 'good', type: 1 }, 'badValueString', { key: 'type' }],
  [[], 'malformedData', undefined],
])('a group is refused: %j, %s', (body, id, details) => {
  const { body: answer } = ask(start(), 'ann', 'POST /groups/g1/children', body);
  expect(answer).toMatchObject({ error: { id, ...(details !== undefined && { details }) } });
});

test.each<[string | null, string, unknown]>([
  ['ann', 'g1', 200],
  ['ben', 'g1', 200],
  ['viewer', 'g2', 200],
  ['ann', 'g2', 'forbidden'],
  ['p1', 'g1', 'forbidden'],
  [null, 'g1', 'unauthorized'],
  [null, 'none', 'notFound'],
  ['ann', '__proto__', 'notFound'],
  ['ann', '%00', 'notFound'],
])('a group is shown: %s, %s: %s', (caller, group, result) => {
  expect(outcome(ask(start(), caller, `GET /groups/${group}`))).toBe(result);
});

test('a group of the world is a team that its first member made', () => {
  const onezone = start();
  expect(ask(onezone, 'ben', 'GET /groups/g1').body).toEqual({
    groupId: 'g1',
    name: 'team',
    type: 'team',
    creator: { type: 'user', id: 'ann' },
    creationTime: NOW,
  });
  expect(ask(onezone, 'viewer', 'GET /groups/g2').body).toMatchObject({ creator: { type: 'nobody', id: null } });
});

test('a group gets into a space, with the privileges that are asked for or with the usual ones', () => {
  const onezone = start();
  const privileges = ['space_view', 'space_add_support'];
  const added = ask(onezone, 'ann', 'PUT /spaces/s1/groups/g1', { privileges });
  expect(madeAt(added, 'spaces/s1/groups')).toBe('g1');
  expect(ask(onezone, 'ben', 'GET /spaces/s1/groups').body).toEqual({ groups: ['g1'] });
  expect(ask(onezone, 'p1', 'GET /groups/g1').body).toMatchObject({ groupId: 'g1' });
  expect(outcome(ask(onezone, 'p2', 'GET /groups/g1'))).toBe('forbidden');
  const again = ask(onezone, 'ann', 'PUT /spaces/s1/groups/g1');
  expect([again.status, again.body]).toMatchObject([
    409,
    {
      error: {
        id: 'relationAlreadyExists',
        details: { childType: 'group', childId: 'g1', parentType: 'space', parentId: 's1' },
        description: 'Bad value: group:g1 is already a member of space:s1.',
      },
    },
  ]);
  madeAt(ask(onezone, 'adder', 'PUT /spaces/s2/groups/g1', {}), 'spaces/s2/groups');
  expect(outcome(ask(onezone, 'ann', 'GET /spaces/s2/shares'))).toBe(200);
});

test.each<[string | null, string, unknown, unknown]>([
  // Both in the space and in the group, or in the zone; and who chooses privileges must be allowed to.
  ['ann', 's1/groups/g2', {}, 'forbidden'],
  ['ben', 's2/groups/g1', {}, 'forbidden'],
  ['adder', 's1/groups/g2', {}, 201],
  ['adder', 's1/groups/g2', { privileges: [] }, 'forbidden'],
  ['p1', 's1/groups/g1', {}, 'forbidden'],
  [null, 's1/groups/g1', {}, 'unauthorized'],
  ['ann', 'none/groups/g1', {}, 'notFound'],
  [null, 'none/groups/g1', {}, 'notFound'],
  ['ann', 's1/groups/none', {}, 'forbidden'],
  ['adder', 's1/groups/none', {}, 'badValueIdNotFound'],
  ['adder', 's1/groups/constructor', {}, 'badValueIdNotFound'],
  ['adder', 's1/groups/g1', [], 'malformedData'],
  ['ann', 's1/groups/g1', { privileges: 'space_view' }, 'badValueListOfStrings'],
  ['ann', 's1/groups/g1', { privileges: [1] }, 'badValueListOfStrings'],
  ['ann', 's1/groups/g1', { privileges: ['group_view'] }, 'badValueListNotAllowed'],
  ['ann', 's1/groups/g1', { privileges: [null] }, 'badValueListNotAllowed'],
])('a group gets into a space: %s, %s, %j: %s', (caller, path, body, result) => {
  expect(outcome(ask(start(), caller, `PUT /spaces/${path}`, body))).toBe(result);
});

test('that there is no such group is said before anything of the privileges', () => {
  const onezone = createOnezone({
    world: {
      users: [
        {
          id: 'adder',
          onezonePrivileges: ['oz_spaces_add_relationships', 'oz_spaces_set_privileges', 'oz_groups_add_relationships'],
        },
      ],
      spaces: [{ id: 's1' }],
    },
  });
  const { body } = ask(onezone, 'adder', 'PUT /spaces/s1/groups/none', { privileges: 7 });
  expect(body).toMatchObject({ error: { id: 'badValueIdNotFound', details: { key: 'groupId' } } });
});

test.each(['groups', 'shares'])(
  'the %s of a space are listed for members who may view it and its supporters',
  (what) => {
    const onezone = start();
    const seen = (caller: string | null, space: string): unknown =>
      outcome(ask(onezone, caller, `GET /spaces/${space}/${what}`));
    expect(['ann', 'ben', 'viewer', 'p1', 'p2', 'root', null].map((caller) => seen(caller, 's1'))).toEqual([
      200,
      200,
      200,
      200,
      'forbidden',
      'forbidden',
      'unauthorized',
    ]);
    expect([seen('ben', 's2'), seen(null, 'none'), seen('p1', 'none')]).toEqual(['forbidden', 'notFound', 'notFound']);
    expect(ask(onezone, 'ann', `GET /spaces/s1/${what}`).body).toEqual({ [what]: [] });
  },
);

test('a space is deleted by who may, and then is nobody’s', () => {
  const onezone = start();
  expect(outcome(ask(onezone, 'ben', 'DELETE /spaces/s1'))).toBe('forbidden');
  expect(outcome(ask(onezone, 'p1', 'DELETE /spaces/s1'))).toBe('forbidden');
  expect(outcome(ask(onezone, null, 'DELETE /spaces/s1'))).toBe('unauthorized');
  expect(outcome(ask(onezone, null, 'DELETE /spaces/none'))).toBe('notFound');
  expect(ask(onezone, 'ann', 'DELETE /spaces/s1')).toMatchObject({ status: 204, body: null });
  expect(outcome(ask(onezone, 'deleter', 'DELETE /spaces/s2'))).toBe(204);
  expect(outcome(ask(onezone, 'ann', 'GET /spaces/s1'))).toBe('notFound');
  expect(ask(onezone, 'ben', 'GET /user/spaces').body).toEqual({ spaces: [] });
  expect(ask(onezone, 'p1', 'GET /provider/spaces').body).toEqual({ spaces: [] });
});

test('groups of a user are told to users alone', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'GET /user/effective_groups').body).toEqual({ groups: ['g1', 'żółw#?'] });
  expect(outcome(ask(onezone, 'p1', 'GET /user/effective_groups'))).toBe('notFound');
  expect(outcome(ask(onezone, null, 'GET /user/effective_groups'))).toBe('unauthorized');
});

test('caveats of the token that is used are held against the resource of what is done', () => {
  const onezone = start();
  const limitedTo = (resource: string) => ({ type: 'api', whitelist: [resource] });
  const put = (resource: string) => outcome(ask(onezone, 'ann', 'PUT /spaces/s1/groups/g1', {}, limitedTo(resource)));
  expect(put('ozw/create/space.s1.group,g2:private')).toBe('unauthorized');
  expect(put('ozw/update/space.s1.group,g1:private')).toBe('unauthorized');
  expect(put('ozw/create/space.s1.group,g1:private')).toBe(201);
  const child = (resource: string) =>
    outcome(ask(onezone, 'ann', 'POST /groups/g1/children', { name: 'good' }, limitedTo(resource)));
  expect([child('ozw/create/group.null.instance:private'), child('ozw/create/group.g1.child:private')]).toEqual([
    'unauthorized',
    201,
  ]);
});
