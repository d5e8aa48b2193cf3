import { expect, test } from 'vitest';
import type { InviteType } from '../../src/token/invite-type.ts';
import type { TokenType } from '../../src/token/token-type.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { checkInvite } from '../../src/zone/invite-rights.ts';
import { ALL_PRIVILEGES, ONEZONE_PRIVILEGES } from '../../src/zone/privileges.ts';
import type { WorldFile } from '../../src/zone/world-file.ts';
import type { MembershipKind, TokenSubject } from '../../src/zone/zone.ts';
import { completed } from './worlds.ts';

// rest-token-api.md section 5.6.

const RIGHTS: readonly (readonly [InviteType, MembershipKind, string, string])[] = [
  ['userJoinGroup', 'group', 'group_add_user', 'oz_groups_add_relationships'],
  ['groupJoinGroup', 'group', 'group_add_child', 'oz_groups_add_relationships'],
  ['userJoinSpace', 'space', 'space_add_user', 'oz_spaces_add_relationships'],
  ['groupJoinSpace', 'space', 'space_add_group', 'oz_spaces_add_relationships'],
  ['supportSpace', 'space', 'space_add_support', 'oz_spaces_add_relationships'],
  ['harvesterJoinSpace', 'space', 'space_add_harvester', 'oz_spaces_add_relationships'],
  ['userJoinCluster', 'cluster', 'cluster_add_user', 'oz_clusters_add_relationships'],
  ['groupJoinCluster', 'cluster', 'cluster_add_group', 'oz_clusters_add_relationships'],
  ['userJoinHarvester', 'harvester', 'harvester_add_user', 'oz_harvesters_add_relationships'],
  ['groupJoinHarvester', 'harvester', 'harvester_add_group', 'oz_harvesters_add_relationships'],
  ['spaceJoinHarvester', 'harvester', 'harvester_add_space', 'oz_harvesters_add_relationships'],
  ['userJoinAtmInventory', 'inventory', 'atm_inventory_add_user', 'oz_atm_inventories_add_relationships'],
  ['groupJoinAtmInventory', 'inventory', 'atm_inventory_add_group', 'oz_atm_inventories_add_relationships'],
];
const LISTS = {
  cluster: 'clusters',
  group: 'groups',
  space: 'spaces',
  harvester: 'harvesters',
  inventory: 'inventories',
} as const;

/** What a check comes to: `may`, or the id of the error. */
function verdict(
  world: WorldFile,
  inviteType: InviteType,
  targetId: string,
  subject: TokenSubject,
  choosesPrivileges = false,
): string {
  const type: TokenType = { kind: 'inviteToken', inviteType, targetId };
  return checkInvite(createZone(completed(world)), type, subject, choosesPrivileges)?.id ?? 'may';
}
const user = (id: string): TokenSubject => ({ type: 'user', id });
const provider = (id: string): TokenSubject => ({ type: 'oneprovider', id });
const REFUSED = 'inviteTokenSubjectNotAuthorized';

test.each(RIGHTS)('%s: users need, in the %s, %s or %s in Onezone (5.6)', (inviteType, kind, privilege, inOnezone) => {
  const allBut = (all: readonly string[], one: string): readonly string[] => all.filter((other) => other !== one);
  const members = [
    { user: 'holder', privileges: [privilege] },
    { user: 'member', privileges: allBut(ALL_PRIVILEGES[kind], privilege) },
    { user: 'manager', privileges: [] },
  ];
  const world: WorldFile = {
    users: [
      { id: 'holder' },
      { id: 'member' },
      { id: 'manager', onezonePrivileges: [inOnezone] },
      { id: 'outsider', onezonePrivileges: [inOnezone] },
      { id: 'stranger', onezonePrivileges: allBut(ONEZONE_PRIVILEGES, inOnezone) },
    ],
    providers: [{ id: 'e1' }],
    // Elsewhere the holder may nothing.
    ...Object.fromEntries(Object.values(LISTS).map((list) => [list, [{ id: 'e1' }]])),
    [LISTS[kind]]: [{ id: 'e1', members }],
  };
  const verdicts = ['holder', 'manager', 'outsider', 'member', 'stranger', 'nobody known'].map((id) =>
    verdict(world, inviteType, 'e1', user(id)),
  );
  expect(verdicts).toEqual(['may', 'may', 'may', REFUSED, REFUSED, REFUSED]);
});

test.each(RIGHTS)('%s: the target must exist, as a %s, before anybody’s right counts (5.6)', (inviteType, kind) => {
  const others = Object.entries(LISTS).filter(([other]) => other !== kind && other !== 'cluster');
  const world: WorldFile = {
    users: [{ id: 'admin', onezonePrivileges: ONEZONE_PRIVILEGES }],
    ...Object.fromEntries(others.map(([, list]) => [list, [{ id: 'e1' }]])),
  };
  for (const subject of [user('admin'), user('unknown'), provider('e1')]) {
    expect(verdict(world, inviteType, 'e1', subject)).toBe('inviteTokenTargetIdInvalid');
  }
});

test.each(RIGHTS.filter(([, kind]) => kind === 'space'))(
  '%s: the owner of a %s may, a member or not, with privileges or without (5.6)',
  (inviteType) => {
    const world: WorldFile = {
      users: [{ id: 'owner' }, { id: 'member' }],
      spaces: [
        { id: 's1', owners: ['owner', 'member'], members: [{ user: 'member' }] },
        { id: 's2', members: [{ user: 'owner' }] },
      ],
    };
    const verdicts = ['owner', 'member'].map((id) => verdict(world, inviteType, 's1', user(id)));
    expect(verdicts).toEqual(['may', 'may']);
    expect(verdict(world, inviteType, 's2', user('owner'))).toBe(REFUSED);
  },
);

test.each<['open' | 'restricted', TokenSubject, string, string]>([
  ['open', user('u1'), 'u1', 'may'],
  ['restricted', user('u1'), 'u1', REFUSED],
  ['open', user('u1'), 'inviter', REFUSED],
  ['open', user('inviter'), 'u1', 'may'],
  ['restricted', user('inviter'), 'inviter', 'may'],
  ['restricted', user('inviter'), 'u1', 'may'],
  ['open', user('others'), 'u1', REFUSED],
  ['restricted', user('others'), 'others', REFUSED],
  ['open', user('u1'), 'unknown', 'inviteTokenTargetIdInvalid'],
  ['open', user('unknown'), 'u1', REFUSED],
  ['open', provider('p1'), 'u1', REFUSED],
  // The id of its own cluster, and of a user.
  ['open', provider('p1'), 'p1', REFUSED],
])(
  'registerOneprovider: with an %s policy, %o inviting for %s: %s (5.6)',
  (providerRegistrationPolicy, subject, adminUserId, expected) => {
    const world: WorldFile = {
      providerRegistrationPolicy,
      users: [
        { id: 'u1' },
        { id: 'p1' },
        { id: 'inviter', onezonePrivileges: ['oz_providers_invite'] },
        { id: 'others', onezonePrivileges: ONEZONE_PRIVILEGES.filter((other) => other !== 'oz_providers_invite') },
      ],
      providers: [{ id: 'p1' }],
    };
    expect(verdict(world, 'registerOneprovider', adminUserId, subject)).toBe(expected);
  },
);

test.each(RIGHTS)('%s: a provider may invite users and groups to its own cluster, and nothing else', (inviteType) => {
  const world: WorldFile = {
    providers: [{ id: 'p1' }, { id: 'p2' }],
    ...Object.fromEntries(
      [LISTS.group, LISTS.space, LISTS.harvester, LISTS.inventory].map((list) => [
        list,
        [{ id: 'p1' }, { id: 'p2' }, { id: 'onezone' }],
      ]),
    ),
  };
  const verdicts = ['p1', 'p2', 'onezone'].map((target) => verdict(world, inviteType, target, provider('p1')));
  const own = inviteType === 'userJoinCluster' || inviteType === 'groupJoinCluster' ? 'may' : REFUSED;
  expect(verdicts).toEqual([own, REFUSED, REFUSED]);
});

test('tokens that are no invites need no right to invite', () => {
  const zone = createZone(completed({}));
  expect(checkInvite(zone, { kind: 'accessToken', sessionId: null }, user('u1'))).toBeNull();
  expect(checkInvite(zone, { kind: 'identityToken' }, provider('p1'))).toBeNull();
});

const SETTING = {
  cluster: ['cluster_set_privileges', 'oz_clusters_set_privileges'],
  group: ['group_set_privileges', 'oz_groups_set_privileges'],
  space: ['space_set_privileges', 'oz_spaces_set_privileges'],
  harvester: ['harvester_set_privileges', 'oz_harvesters_set_privileges'],
  inventory: ['atm_inventory_set_privileges', 'oz_atm_inventories_set_privileges'],
} as const;

test.each(RIGHTS)(
  "%s with privileges of one's own choice needs the right to set them too (5.6)",
  (inviteType, kind, privilege) => {
    const [setting, inOnezone] = SETTING[kind];
    const world: WorldFile = {
      users: [{ id: 'inviter' }, { id: 'setter' }, { id: 'manager', onezonePrivileges: [inOnezone] }, { id: 'only' }],
      providers: [{ id: 'e1' }],
      [LISTS[kind]]: [
        {
          id: 'e1',
          members: [
            { user: 'inviter', privileges: [privilege] },
            { user: 'setter', privileges: [privilege, setting] },
            { user: 'manager', privileges: [privilege] },
            { user: 'only', privileges: [setting] },
          ],
        },
      ],
    };
    const verdicts = ['inviter', 'setter', 'manager', 'only'].map((id) =>
      verdict(world, inviteType, 'e1', user(id), true),
    );
    expect(verdicts).toEqual([REFUSED, 'may', 'may', REFUSED]);
  },
);

test('a provider chooses the privileges of invites to its own cluster', () => {
  const world: WorldFile = { providers: [{ id: 'p' }, { id: 'q' }] };
  const verdicts = ['p', 'q'].map((id) => verdict(world, 'userJoinCluster', id, provider('p'), true));
  expect(verdicts).toEqual(['may', REFUSED]);
});
