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
  expect(['ann', 'ben', 'cleo'].map((user) => zone.groupsOf(user))).toEqual([['g1', 'g2'], ['g2'], []]);
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

test('who makes a space owns it, with every privilege', () => {
  const zone = zoneAt(100);
  const made = zone.spaces.create({ id: 's4', name: 'new', details: { ...PLAIN_SPACE, tags: ['demo'] } }, 'ben');
  expect(made).toMatchObject({ id: 's4', name: 'new', tags: ['demo'], creationTime: 100, supports: [] });
  expect(idsOf(zone.spaces.of('ben'))).toEqual(['s1', 's2', 's4']);
  expect(zone.privileges('space', 's4', 'ben')?.size).toBe(ALL_PRIVILEGES.space.length);
  expect(zone.privileges('space', 's4', 'ann')).toBeUndefined();
});

test('there is no second space of an id', () => {
  const zone = zoneAt(100);
  expect(zone.spaces.create({ id: 's1', name: 'again', details: PLAIN_SPACE }, 'ben')).toBeNull();
  expect(zone.spaces.get('s1')?.name).toBe('first');
});

test('members and owners leave a space, the only owner not before all others', () => {
  const zone = zoneAt(100);
  expect(zone.spaces.leave('s1', 'ann')).toBe(false);
  expect(zone.spaces.leave('s1', 'ben')).toBe(true);
  expect(zone.privileges('space', 's1', 'ben')).toBeUndefined();
  expect(zone.spaces.leave('s1', 'ann')).toBe(true);
  expect(idsOf(zone.spaces.of('ann'))).toEqual(['s2']);
  expect(zone.spaces.leave('s2', 'ann')).toBe(true);
  expect(zone.supportsUser('p2', 'ann')).toBe(false);
  expect(zone.supportsUser('p2', 'ben')).toBe(true);
});
