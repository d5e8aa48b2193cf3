import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { ask, outcome, peopledWorld, type Caller } from '../support/ask.ts';

// As onedata/oz-worker has it: token_logic.erl:365, and `invite_…_token` in src/logic/*_logic_plugin.erl.

interface Case {
  readonly path: string;
  readonly privilege: string;
  readonly onezonePrivilege: string;
  readonly kind: 'spaces' | 'groups' | 'harvesters' | 'clusters';
  readonly type: Readonly<Record<string, string>>;
  /** The name of the token, up to the random digits. */
  readonly name: string;
  readonly privileges: readonly string[] | null;
}

const SPACE_MEMBER = ['space_read_data', 'space_view', 'space_view_transfers', 'space_write_data'];

const cases: readonly Case[] = [
  {
    path: '/spaces/x1/users/token',
    privilege: 'space_add_user',
    onezonePrivilege: 'oz_spaces_add_relationships',
    kind: 'spaces',
    type: { inviteType: 'userJoinSpace', spaceId: 'x1' },
    name: 'user invite to space - thing',
    privileges: SPACE_MEMBER,
  },
  {
    path: '/spaces/x1/groups/token',
    privilege: 'space_add_group',
    onezonePrivilege: 'oz_spaces_add_relationships',
    kind: 'spaces',
    type: { inviteType: 'groupJoinSpace', spaceId: 'x1' },
    name: 'group invite to space - thing',
    privileges: SPACE_MEMBER,
  },
  {
    path: '/spaces/x1/providers/token',
    privilege: 'space_add_support',
    onezonePrivilege: 'oz_spaces_add_relationships',
    kind: 'spaces',
    type: { inviteType: 'supportSpace', spaceId: 'x1' },
    name: 'support request for space - thing',
    privileges: null,
  },
  {
    path: '/groups/x1/users/token',
    privilege: 'group_add_user',
    onezonePrivilege: 'oz_groups_add_relationships',
    kind: 'groups',
    type: { inviteType: 'userJoinGroup', groupId: 'x1' },
    name: 'user invite to group - thing',
    privileges: ['group_view'],
  },
  {
    path: '/groups/x1/children/token',
    privilege: 'group_add_child',
    onezonePrivilege: 'oz_groups_add_relationships',
    kind: 'groups',
    type: { inviteType: 'groupJoinGroup', groupId: 'x1' },
    name: 'group invite to group - thing',
    privileges: ['group_view'],
  },
  {
    path: '/harvesters/x1/users/token',
    privilege: 'harvester_add_user',
    onezonePrivilege: 'oz_harvesters_add_relationships',
    kind: 'harvesters',
    type: { inviteType: 'userJoinHarvester', harvesterId: 'x1' },
    name: 'user invite to harvester - thing',
    privileges: ['harvester_view'],
  },
  {
    path: '/harvesters/x1/groups/token',
    privilege: 'harvester_add_group',
    onezonePrivilege: 'oz_harvesters_add_relationships',
    kind: 'harvesters',
    type: { inviteType: 'groupJoinHarvester', harvesterId: 'x1' },
    name: 'group invite to harvester - thing',
    privileges: ['harvester_view'],
  },
  {
    path: '/harvesters/x1/spaces/token',
    privilege: 'harvester_add_space',
    onezonePrivilege: 'oz_harvesters_add_relationships',
    kind: 'harvesters',
    type: { inviteType: 'spaceJoinHarvester', harvesterId: 'x1' },
    name: 'space invite to harvester - thing',
    privileges: null,
  },
  {
    path: '/clusters/p2/users/token',
    privilege: 'cluster_add_user',
    onezonePrivilege: 'oz_clusters_add_relationships',
    kind: 'clusters',
    type: { inviteType: 'userJoinCluster', clusterId: 'p2' },
    name: 'user invite to cluster - lisbon',
    privileges: expect.arrayContaining(['cluster_view', 'cluster_update']) as string[],
  },
  {
    path: '/clusters/onezone/groups/token',
    privilege: 'cluster_add_group',
    onezonePrivilege: 'oz_clusters_add_relationships',
    kind: 'clusters',
    type: { inviteType: 'groupJoinCluster', clusterId: 'onezone' },
    name: 'group invite to cluster - Onezone',
    privileges: ['cluster_view'],
  },
];

/** What is called x1, with ann as a member who has these privileges, and root with these in Onezone. */
function world({ kind, path }: Case, privileges: readonly string[], onezonePrivileges: readonly string[]): WorldFile {
  const id = path.split('/')[2] ?? '';
  const members = [{ user: 'ann', privileges: [...privileges] }];
  const entity = kind === 'clusters' ? { id, members } : { id, name: 'thing', members };
  const users = (peopledWorld.users ?? []).map((user) =>
    user.id === 'root' ? { ...user, onezonePrivileges: [...onezonePrivileges] } : user,
  );
  return { ...peopledWorld, users, [kind]: [entity] };
}

test.each(cases)('POST $path makes a named token of the caller, to be used once', (one) => {
  const onezone = createOnezone({ world: world(one, [one.privilege], [one.onezonePrivilege]) });
  for (const caller of ['ann', 'root'] as const) {
    const made = ask(onezone, caller, `POST ${one.path}`);
    expect(made.status).toBe(200);
    const { token } = made.body as { token: string };
    const record = recordOf(onezone, caller, token);
    expect(record).toMatchObject({
      subject: { type: 'user', id: caller },
      type: { inviteToken: { ...one.type, parameters: {} } },
      caveats: [],
      revoked: false,
      metadata: { usageLimit: 1, usageCount: 0, privileges: one.privileges, custom: {} },
      token,
    });
    expect(record.name.slice(0, -7)).toBe(one.name);
    expect(record.name.slice(-7)).toMatch(/^ [0-9a-f]{6}$/);
  }
});

test.each(cases)('POST $path is for who has the privilege, there or in Onezone', (one) => {
  const onezone = createOnezone({ world: world(one, [`${one.kind.slice(0, -1)}_set_privileges`], []) });
  expect(outcome(ask(onezone, 'ann', `POST ${one.path}`))).toBe('forbidden');
  expect(outcome(ask(onezone, 'ben', `POST ${one.path}`))).toBe('forbidden');
  expect(outcome(ask(onezone, 'root', `POST ${one.path}`))).toBe('forbidden');
  // Not even a Oneprovider to its own cluster, though it may make such a named token.
  expect(outcome(ask(onezone, 'p2', `POST ${one.path}`))).toBe('forbidden');
  expect(outcome(ask(onezone, null, `POST ${one.path}`))).toBe('unauthorized');
});

test.each(cases)(
  'POST $path finds nothing before it looks at rights, and reads a body that counts for nothing',
  (one) => {
    const onezone = createOnezone({ world: world(one, [one.privilege], []) });
    const elsewhere = one.path.replace(/^(\/\w+\/)\w+/, '$1none');
    for (const caller of ['ann', 'p2', null] as const) {
      expect(outcome(ask(onezone, caller, `POST ${elsewhere}`))).toBe('notFound');
    }
    expect(outcome(ask(onezone, 'ann', `POST ${one.path}`, { name: 'mine', usageLimit: 7, caveats: 3 }))).toBe(200);
    expect(outcome(ask(onezone, 'ann', `POST ${one.path}`, []))).toBe('malformedData');
    expect(outcome(ask(onezone, 'ann', `POST ${one.path}`, 'text'))).toBe('malformedData');
    expect(outcome(ask(onezone, 'ben', `POST ${one.path}`, []))).toBe('forbidden');
  },
);

test('whoever wants a Oneprovider registers it as an admin, or as anybody where that is open', () => {
  const users = [{ id: 'inviter', fullName: 'Ina', onezonePrivileges: ['oz_providers_invite'] }];
  const start = (providerRegistrationPolicy: 'open' | 'restricted') =>
    createOnezone({
      world: { ...peopledWorld, providerRegistrationPolicy, users: [...(peopledWorld.users ?? []), ...users] },
    });
  const own = 'POST /user/clusters/provider_registration_token';
  const annsOwn = 'POST /users/ann/clusters/provider_registration_token';

  const open = start('open');
  for (const request of [own, annsOwn]) {
    const { token } = ask(open, 'ann', request).body as { token: string };
    expect(recordOf(open, 'ann', token)).toMatchObject({
      name: expect.stringMatching(/^Oneprovider rgstr\. token for - Ann A [0-9a-f]{6}$/) as string,
      subject: { type: 'user', id: 'ann' },
      type: { inviteToken: { inviteType: 'registerOneprovider', adminUserId: 'ann' } },
      metadata: { usageLimit: 1, privileges: null },
    });
  }
  expect(outcome(ask(open, 'ben', annsOwn))).toBe('forbidden');
  expect(outcome(ask(open, 'p1', annsOwn))).toBe('forbidden');
  expect(outcome(ask(open, 'p1', own))).toBe('notFound');
  expect(outcome(ask(open, null, own))).toBe('unauthorized');
  expect(outcome(ask(open, null, 'POST /users/none/clusters/provider_registration_token'))).toBe('notFound');

  const restricted = start('restricted');
  expect(outcome(ask(restricted, 'ann', own))).toBe('forbidden');
  expect(outcome(ask(restricted, 'ann', annsOwn))).toBe('forbidden');
  const answer = restricted.handle({
    method: 'POST',
    path: '/api/v3/onezone/users/ann/clusters/provider_registration_token',
    headers: { 'x-auth-token': restricted.user('inviter').token },
    body: null,
    peerIp: null,
  });
  const { token } = JSON.parse(answer.body) as { token: string };
  expect(ask(restricted, null, 'POST /tokens/examine', { token }).body).toMatchObject({
    subject: { type: 'user', id: 'inviter' },
    type: { inviteToken: { inviteType: 'registerOneprovider', adminUserId: 'ann' } },
  });
});

test.each([
  ['exactly 15 char', 'exactly 15 char'],
  ['exactly 16 chars', 'exactly 16 c...'],
  ['a name that has far more than fifty characters in it', 'a name that ...'],
  ['zażółć gęślą jaźń', 'zażółć g...'],
  ['żżżżżżżżżżżżżżżżżżżż', 'żżżżżż...'],
  // Cut within a character, which is why more goes.
  ['ażżżżżżżżżżżżżżżżżżżż', 'a...'],
  ['a日本語の名前の長いスペース', 'a...'],
])('the name of a token holds 50 bytes: %s', (name, cut) => {
  const onezone = createOnezone({ world: { ...peopledWorld, spaces: [{ id: 's1', name, owners: ['ann'] }] } });
  const { token } = ask(onezone, 'ann', 'POST /spaces/s1/providers/token').body as { token: string };
  expect(recordOf(onezone, 'ann', token).name).toMatch(
    new RegExp(`^support request for space - ${cut.replaceAll('.', String.raw`\.`)} [0-9a-f]{6}$`),
  );
});

test('who has a name that no token can have gets no token either', () => {
  for (const fullName of ["Anna O'Brien", 'Ann, A.']) {
    const onezone = createOnezone({ world: { now: 1_700_000_000, users: [{ id: 'ann', fullName }] } });
    expect(outcome(ask(onezone, 'ann', 'POST /user/clusters/provider_registration_token'))).toBe('badValueName');
  }
});

test('an api caveat has to let the named token through, too', () => {
  const onezone = createOnezone({ world: peopledWorld });
  const asked = (...whitelist: readonly string[]) =>
    outcome(ask(onezone, 'ann', 'POST /spaces/s1/providers/token', undefined, { type: 'api', whitelist }));
  expect(asked('ozw/create/space.s1.space_support_token')).toBe('unauthorized');
  expect(asked('ozw/create/token.null.user_named_token,ann')).toBe('unauthorized');
  const both = ['ozw/create/space.s1.space_support_token', 'ozw/create/token.null.user_named_token,ann'];
  expect(asked(...both)).toBe(200);
});

test.each(['/spaces//providers/token', '/spaces/constructor/users/token', '/groups/__proto__/users/token'])(
  'nothing hostile is found: %s',
  (path) => {
    expect(outcome(ask(createOnezone({ world: peopledWorld }), 'ann', `POST ${path}`))).toBe('notFound');
  },
);

test('a cluster of nobody’s provider, a space that is a group, and an id with slashes are not found', () => {
  const onezone = createOnezone({ world: peopledWorld });
  for (const path of ['/clusters/g1/users/token', '/spaces/g1/users/token', '/spaces/s1%2Fx/users/token']) {
    expect(outcome(ask(onezone, 'ann', `POST ${path}`))).toBe('notFound');
  }
});

function recordOf(onezone: Onezone, caller: Caller, token: string): { readonly name: string } {
  const { id } = ask(onezone, null, 'POST /tokens/examine', { token }).body as { id: string };
  return ask(onezone, caller, `GET /tokens/named/${id}`).body as { readonly name: string };
}
