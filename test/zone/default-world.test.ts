import { expect, test } from 'vitest';
import { createZone } from '../../src/zone/create-zone.ts';
import { defaultWorld, defaultWorldFile } from '../../src/zone/default-world.ts';
import { ALL_PRIVILEGES, ONEZONE_PRIVILEGES } from '../../src/zone/privileges.ts';
import { readWorld } from '../../src/zone/read-world.ts';

const REAL_ID = /^[0-9a-f]{32}$/;

test('the built-in world is a correct world file', () => {
  expect(readWorld(structuredClone(defaultWorldFile()))).toEqual({ ok: true, world: defaultWorld() });
});

test('admin has the password password and every Onezone privilege', () => {
  const admin = createZone(defaultWorld()).userByName('admin');
  expect(admin?.password).toBe('password');
  expect(admin?.onezonePrivileges).toEqual(new Set(ONEZONE_PRIVILEGES));
  expect(ONEZONE_PRIVILEGES).toHaveLength(91);
});

test('the built-in world has one of everything, with ids like real ones', () => {
  const world = defaultWorld();
  expect(world.users.map(({ username }) => username)).toEqual(['admin', 'alice', 'bob', 'carol']);
  expect(world.providers.map(({ name }) => name)).toEqual(['krakow', 'lisbon']);
  const lists = [
    world.users,
    world.providers,
    world.groups,
    world.spaces,
    world.harvesters,
    world.inventories,
    world.sessions,
  ];
  for (const list of lists) {
    expect(list.length).toBeGreaterThan(0);
    for (const { id } of list) expect(id).toMatch(REAL_ID);
  }
});

test('the people of the built-in world may do what the documentation says', () => {
  const world = defaultWorld();
  const zone = createZone(world);
  const [admin, alice, bob, carol] = world.users.map(({ id }) => id);
  const [krakow, lisbon] = world.providers.map(({ id }) => id);
  const [measurements, archive] = world.spaces.map(({ id }) => id);
  const administers = (user: string) =>
    [krakow!, lisbon!].filter((id) => zone.privileges('cluster', id, user)?.has('cluster_update'));
  expect([admin!, alice!, bob!, carol!].map(administers)).toEqual([[krakow, lisbon], [krakow], [lisbon], []]);
  expect(zone.privileges('space', measurements!, alice!)?.size).toBe(ALL_PRIVILEGES.space.length);
  expect(zone.privileges('space', measurements!, bob!)?.has('space_write_data')).toBe(false);
  expect(zone.privileges('space', archive!, carol!)?.has('space_read_data')).toBe(true);
  expect([
    zone.supportsUser(krakow!, bob!),
    zone.supportsUser(krakow!, carol!),
    zone.supportsUser(lisbon!, carol!),
  ]).toEqual([true, false, true]);
});

test('the built-in world is the same at every start, and another under another seed', () => {
  expect(defaultWorld()).toEqual(defaultWorld());
  expect(defaultWorld().now).toBeNull();
  const ids = (seed?: string) => defaultWorld(seed).users.map(({ id }) => id);
  expect(new Set([...ids(), ...ids('other')]).size).toBe(8);
  expect(defaultWorld('other').seed).toBe('other');
});

test('privileges are listed once, in ascending order', () => {
  for (const list of [ONEZONE_PRIVILEGES, ...Object.values(ALL_PRIVILEGES)]) {
    expect([...new Set(list)].toSorted()).toEqual(list);
  }
});
