import { expect, test } from 'vitest';
import { frozenClock } from '../../src/zone/clock.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { ALL_PRIVILEGES } from '../../src/zone/privileges.ts';
import { readWorld } from '../../src/zone/read-world.ts';
import { PLAIN_SPACE } from '../../src/zone/spaces.ts';
import type { WorldFile } from '../../src/zone/world-file.ts';
import type { Zone } from '../../src/zone/zone.ts';

const world: WorldFile = {
  users: [{ id: 'ann' }, { id: 'ben' }, { id: 'cleo' }],
  providers: [{ id: 'p1' }, { id: 'p2' }],
  groups: [
    { id: 'g1', members: [{ user: 'ann' }] },
    { id: 'g2', members: [{ user: 'ben' }, { user: 'ann' }] },
  ],
  spaces: [
    { id: 's1', name: 'first', owners: ['ann'], members: [{ user: 'ben' }], supports: [{ provider: 'p1' }] },
    { id: 's2', name: 'second', owners: ['ann', 'ben'], supports: [{ provider: 'p1' }, { provider: 'p2' }] },
    { id: 's3', name: 'third', owners: ['cleo'] },
  ],
};

function zoneAt(now: number): Zone {
  const read = readWorld(world);
  if (!read.ok) throw new Error('no world');
  return createZone(read.world, { clock: frozenClock(now) });
}

const idsOf = (spaces: readonly { readonly id: string }[]) => spaces.map(({ id }) => id);

test('a zone knows whose spaces and groups are whose, owners being members', () => {
  const zone = zoneAt(100);
  expect(['ann', 'ben', 'cleo', 'dan'].map((user) => idsOf(zone.spaces.of(user)))).toEqual([
    ['s1', 's2'],
    ['s1', 's2'],
    ['s3'],
    [],
  ]);
  expect(['ann', 'ben', 'cleo'].map((user) => idsOf(zone.groups.of(user)))).toEqual([['g1', 'g2'], ['g2'], []]);
  expect(['p1', 'p2', 'p3'].map((provider) => zone.spaces.supportedBy(provider))).toEqual([['s1', 's2'], ['s2'], []]);
  expect(zone.providerIds()).toEqual(['p1', 'p2']);
});

test('what the world does not tell of a space, a user and a provider begins when the zone starts', () => {
  const zone = zoneAt(100);
  expect(zone.spaces.get('s1')).toMatchObject({
    ...PLAIN_SPACE,
    creator: { type: 'user', id: 'ann' },
    creationTime: 100,
  });
  expect([zone.user('ann')?.creationTime, zone.provider('p1')?.creationTime]).toEqual([100, 100]);
});

test('a space is nobody’s at first, and then of the first user who is added', () => {
  const zone = zoneAt(100);
  expect(zone.spaces.create({ id: 's4', name: 'new', details: { ...PLAIN_SPACE, tags: ['demo'] } }, 'ben')).toBe(true);
  expect(zone.spaces.get('s4')).toMatchObject({
    name: 'new',
    tags: ['demo'],
    creationTime: 100,
    supports: [],
    owners: [],
  });
  expect(zone.spaces.of('ben').map(({ id }) => id)).not.toContain('s4');
  expect([zone.spaces.addUser('s4', 'ben', ['space_view']), zone.spaces.addUser('s4', 'ann', ['space_view'])]).toEqual([
    true,
    true,
  ]);
  expect(zone.privileges('space', 's4', 'ben')?.size).toBe(ALL_PRIVILEGES.space.length);
  expect(zone.privileges('space', 's4', 'ann')).toEqual(new Set(['space_view']));
  expect(zone.spaces.addUser('s4', 'ben', [])).toBe(false);
  expect(zone.spaces.usersOf('s4')).toEqual(['ben', 'ann']);
});

test('there is no second space of an id, and none after it was deleted', () => {
  const zone = zoneAt(100);
  expect(zone.spaces.create({ id: 's1', name: 'again', details: PLAIN_SPACE }, 'ben')).toBe(false);
  expect(zone.spaces.get('s1')?.name).toBe('first');
  zone.spaces.delete('s1');
  expect([zone.exists('space', 's1'), zone.privileges('space', 's1', 'ann'), zone.supportsUser('p1', 'ann')]).toEqual([
    false,
    undefined,
    true,
  ]);
  expect(zone.spaces.addUser('s1', 'ann', [])).toBe(false);
});

test('who belongs to a group belongs to what the group belongs to, also when he comes later', () => {
  const zone = zoneAt(100);
  expect(zone.spaces.addGroup('s3', 'g1', ['space_view'])).toBe(true);
  expect(zone.spaces.addGroup('s3', 'g1', ['space_view'])).toBe(false);
  expect([zone.privileges('space', 's3', 'ann'), zone.privileges('space', 's3', 'ben')]).toEqual([
    new Set(['space_view']),
    undefined,
  ]);
  zone.groups.create({ id: 'g3', name: 'child', type: 'unit' }, 'ben');
  expect(zone.groups.addGroup('g1', 'g3', ['group_view'])).toBe(true);
  expect(zone.privileges('space', 's3', 'ben')).toBeUndefined();
  expect(zone.groups.addUser('g3', 'ben', ['group_update'])).toBe(true);
  expect(zone.privileges('space', 's3', 'ben')).toEqual(new Set(['space_view']));
  expect(zone.privileges('group', 'g1', 'ben')).toEqual(new Set(['group_view']));
  expect([idsOf(zone.groups.of('ben')), zone.groups.directlyOf('ben')]).toEqual([
    ['g1', 'g2', 'g3'],
    ['g2', 'g3'],
  ]);
  expect([idsOf(zone.spaces.of('ben')), zone.spaces.directlyOf('ben'), zone.spaces.usersOf('s3')]).toEqual([
    ['s1', 's2', 's3'],
    ['s1', 's2'],
    ['cleo'],
  ]);
  expect(zone.isGroupMember('g1', 'ben')).toBe(true);
});

test('privileges from several sides add up, and owners have all', () => {
  const zone = zoneAt(100);
  zone.spaces.addGroup('s1', 'g2', ['space_read_data']);
  zone.spaces.addUser('s3', 'ben', ['space_view']);
  zone.spaces.addGroup('s3', 'g2', ['space_read_data']);
  expect(zone.privileges('space', 's3', 'ben')).toEqual(new Set(['space_view', 'space_read_data']));
  expect(zone.privileges('space', 's1', 'ann')?.size).toBe(ALL_PRIVILEGES.space.length);
  expect(zone.spaces.removeUser('s3', 'ben')).toBe(true);
  expect(zone.privileges('space', 's3', 'ben')).toEqual(new Set(['space_read_data']));
});

test('a provider supports the groups of the spaces that it supports, and their children', () => {
  const zone = zoneAt(100);
  zone.groups.create({ id: 'g3', name: 'child', type: 'team' }, 'ben');
  zone.groups.addGroup('g1', 'g3', []);
  zone.spaces.addGroup('s2', 'g1', []);
  expect(
    ['g1', 'g2', 'g3', 'g4'].map((group) => [
      zone.groups.isSupportedBy(group, 'p2'),
      zone.groups.isSupportedBy(group, 'p3'),
    ]),
  ).toEqual([
    [true, false],
    [false, false],
    [true, false],
    [false, false],
  ]);
});

test('members and owners leave a space, the only owner not before all others', () => {
  const zone = zoneAt(100);
  expect(zone.spaces.removeUser('s1', 'ann')).toBe(false);
  expect(zone.spaces.removeUser('s1', 'ben')).toBe(true);
  expect(zone.privileges('space', 's1', 'ben')).toBeUndefined();
  expect(zone.spaces.removeUser('s1', 'ann')).toBe(true);
  expect(idsOf(zone.spaces.of('ann'))).toEqual(['s2']);
  expect(zone.spaces.removeUser('s2', 'ann')).toBe(true);
  expect(zone.supportsUser('p2', 'ann')).toBe(false);
  expect(zone.supportsUser('p2', 'ben')).toBe(true);
});
