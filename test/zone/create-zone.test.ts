import { expect, test } from 'vitest';
import { signingKey as deriveSigningKey } from '../../src/macaroon/signature.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { defaultWorld } from '../../src/zone/default-world.ts';
import { memoryStore } from '../../src/zone/memory-store.ts';
import { SPACE_PRIVILEGES } from '../../src/zone/privileges.ts';
import type { RecordKind, ZoneStore } from '../../src/zone/store.ts';
import type { WorldFile } from '../../src/zone/world-file.ts';
import type { Zone } from '../../src/zone/zone.ts';
import { completed, readText } from './worlds.ts';

const HEX_64 = /^[0-9a-f]{64}$/;

function zoneOf(file: WorldFile, store?: ZoneStore): Zone {
  return createZone(completed(file), store === undefined ? {} : { store });
}

const REFERENCE: WorldFile = JSON.parse(readText('test/vectors/world.reference.json'));
const [U1, ADMIN, CLUSTER_ADMIN, CLUSTER_MEMBER] = REFERENCE.users!.map(({ id }) => id);
const [P1, P2] = REFERENCE.providers!.map(({ id }) => id);

test('a zone finds what its world has, and nothing else', () => {
  const zone = zoneOf(REFERENCE);
  expect(zone.user(U1!)).toMatchObject({ id: U1, username: U1, password: 'pass', blocked: false, basicAuth: true });
  expect(zone.userByName(ADMIN!)?.onezonePrivileges.has('oz_tokens_manage')).toBe(true);
  expect(zone.provider(P1!)).toMatchObject({ name: 'prov', domain: 'p.example.com', version: '21.02.7', online: true });
  expect(zone.session('sess2')).toEqual({ id: 'sess2', user: CLUSTER_ADMIN });
  for (const id of ['', 'nobody', '__proto__', 'constructor', '*']) {
    expect(zone.user(id)).toBeUndefined();
    expect(zone.userByName(id)).toBeUndefined();
    expect(zone.provider(id)).toBeUndefined();
    expect(zone.session(id)).toBeUndefined();
    expect(zone.namedToken(id)).toBeUndefined();
    for (const kind of ['cluster', 'group', 'space', 'harvester', 'inventory'] as const) {
      expect(zone.exists(kind, id)).toBe(false);
      expect(zone.privileges(kind, id, U1!)).toBeUndefined();
    }
  }
});

test('the settings of a zone are those of its world', () => {
  const settings = { onezoneDomain: 'a.test', name: 'A', version: '25.0', maxTokenSize: 10, basicAuth: false } as const;
  expect(
    zoneOf({ ...settings, providerRegistrationPolicy: 'restricted', maxTemporaryTokenTtl: 5, maxBodySize: 6 }).settings,
  ).toEqual({
    ...settings,
    providerRegistrationPolicy: 'restricted',
    maxTemporaryTokenTtl: 5,
    maxBodySize: 6,
    circuitBreakerOpen: false,
  });
});

test('the secrets that the world gives are used as they are', () => {
  const zone = zoneOf(REFERENCE);
  for (const { id, temporaryTokens } of REFERENCE.users!) {
    if (temporaryTokens !== undefined) expect(zone.temporaryTokenSecret({ type: 'user', id })).toEqual(temporaryTokens);
  }
  for (const { id, temporaryTokens } of REFERENCE.providers!) {
    expect(zone.temporaryTokenSecret({ type: 'oneprovider', id })).toEqual(temporaryTokens);
  }
});

test('a secret that the world omits is 64 hex digits at generation 1, also for unknown ids', () => {
  const zone = zoneOf(REFERENCE);
  for (const id of ['nobasic', 'unknown', '']) {
    expect(zone.temporaryTokenSecret({ type: 'user', id })).toEqual({
      secret: expect.stringMatching(HEX_64),
      generation: 1,
    });
    expect(zone.temporaryTokenSecret({ type: 'user', id })).toEqual(zone.temporaryTokenSecret({ type: 'user', id }));
  }
});

test('a generation without a secret keeps the secret of the seed', () => {
  const plain = zoneOf({ users: [{ id: 'u' }] }).temporaryTokenSecret({ type: 'user', id: 'u' });
  const later = zoneOf({ users: [{ id: 'u', temporaryTokens: { generation: 7 } }] }).temporaryTokenSecret({
    type: 'user',
    id: 'u',
  });
  expect(later).toEqual({ secret: plain.secret, generation: 7 });
});

test('the secrets of a user and a provider with one id are different', () => {
  const zone = zoneOf({ users: [{ id: 'x' }], providers: [{ id: 'x' }] });
  const secrets = new Set([
    zone.temporaryTokenSecret({ type: 'user', id: 'x' }).secret,
    zone.temporaryTokenSecret({ type: 'oneprovider', id: 'x' }).secret,
    zone.temporaryTokenSecret({ type: 'user', id: 'y' }).secret,
  ]);
  expect(secrets.size).toBe(3);
});

test('derived secrets are the same after every restart, and others under another seed', () => {
  const file: WorldFile = { users: [{ id: 'u' }], namedTokens: [{ id: 't', subject: { id: 'u' } }] };
  const secretsOf = (zone: Zone) => [
    zone.temporaryTokenSecret({ type: 'user', id: 'u' }).secret,
    zone.temporaryTokenSecret({ type: 'oneprovider', id: 'unknown' }).secret,
    zone.namedToken('t')?.secret,
  ];
  expect(secretsOf(zoneOf(file))).toEqual(secretsOf(zoneOf(file)));
  // Recorded: people keep tokens made with these in their files.
  expect(secretsOf(zoneOf(file))).toEqual([
    '84a5e37061feb13651affde8aff289bc4c438c13bb93c0516d9b095aadf0877b',
    'e918ec578de96f2d40572381f86e68bf2542ec0e5ad3358e34555796a4ba6004',
    '5ee13958bbadd0612f1508511e6547cfada9b6d259d7f88cab8407030cbab45a',
  ]);
  const other = secretsOf(zoneOf({ ...file, seed: 'other' }));
  expect(new Set([...secretsOf(zoneOf(file)), ...other]).size).toBe(6);
});

test('secrets of unknown subjects are kept too, but not so many that they fill the memory, nor under long ids', () => {
  const store = memoryStore();
  const zone = zoneOf({ users: [{ id: 'u' }] }, store);
  const long = zone.temporaryTokenSecret({ type: 'user', id: 'x'.repeat(129) });
  expect([...store.list('temporaryTokenSecret')]).toEqual([]);
  expect(zone.temporaryTokenSecret({ type: 'user', id: 'x'.repeat(129) })).toEqual(long);
  const invented = Array.from(
    { length: 10_100 },
    (_, i) => zone.temporaryTokenSecret({ type: 'user', id: `invented${i}` }).secret,
  );
  expect(new Set(invented).size).toBe(10_100);
  expect([...store.list('temporaryTokenSecret')].length).toBe(10_000);
  const known = zone.temporaryTokenSecret({ type: 'user', id: 'u' });
  expect([...store.list('temporaryTokenSecret')].at(-1)).toEqual(['user/u', known]);
});

test('signing keys are remembered, a thousand of them', () => {
  const { signingKey } = zoneOf({});
  const first = signingKey('secret');
  expect(first).toEqual(deriveSigningKey('secret'));
  expect(signingKey('secret')).toBe(first);
  for (let i = 0; i < 1000; i++) signingKey(`secret${i}`);
  expect(signingKey('secret')).not.toBe(first);
  expect(signingKey('secret')).toEqual(first);
});

test('a cluster exists for every provider and for onezone', () => {
  const zone = zoneOf({
    users: [{ id: 'u' }],
    providers: [{ id: 'p' }, { id: 'q' }],
    clusters: [{ id: 'q', members: [{ user: 'u' }] }],
  });
  expect(['onezone', 'p', 'q', 'r'].map((id) => zone.exists('cluster', id))).toEqual([true, true, true, false]);
  expect(zone.privileges('cluster', 'p', 'u')).toBeUndefined();
  expect(zone.privileges('cluster', 'q', 'u')).toEqual(new Set());
});

test('privileges are those of the member; an empty set still is a membership', () => {
  const zone = zoneOf(REFERENCE);
  expect(zone.privileges('cluster', P1!, CLUSTER_ADMIN!)?.has('cluster_update')).toBe(true);
  expect(zone.privileges('cluster', P1!, CLUSTER_MEMBER!)).toEqual(new Set());
  expect(zone.privileges('cluster', P1!, ADMIN!)).toBeUndefined();
  expect(zone.privileges('cluster', P2!, CLUSTER_ADMIN!)).toBeUndefined();
  expect(zone.privileges('group', '9300000000000000000000000000a001', U1!)?.size).toBe(23);
  expect([zone.exists('harvester', 'h1'), zone.exists('inventory', 'i1'), zone.exists('group', 'h1')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('an owner of a space has all its privileges, whatever the list of members says', () => {
  const zone = zoneOf({
    users: [{ id: 'a' }, { id: 'b' }],
    spaces: [{ id: 's', owners: ['a', 'b'], members: [{ user: 'b', privileges: ['space_view'] }] }],
  });
  expect(zone.privileges('space', 's', 'a')).toEqual(new Set(SPACE_PRIVILEGES));
  expect(zone.privileges('space', 's', 'b')).toEqual(new Set(SPACE_PRIVILEGES));
});

test('a user is a member of a named group, or of any with *', () => {
  const zone = zoneOf({
    users: [{ id: 'a' }, { id: 'b' }],
    groups: [{ id: 'g' }, { id: 'h', members: [{ user: 'a' }] }],
  });
  const memberships = ['g', 'h', '*', 'unknown'].map((group) => [
    zone.isGroupMember(group, 'a'),
    zone.isGroupMember(group, 'b'),
  ]);
  expect(memberships).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [false, false],
  ]);
});

test('a provider supports the members and owners of the spaces that it supports', () => {
  const zone = zoneOf({
    users: [{ id: 'owner' }, { id: 'member' }, { id: 'other' }],
    providers: [{ id: 'p' }, { id: 'q' }],
    spaces: [
      { id: 's', owners: ['owner'], members: [{ user: 'member' }], supports: [{ provider: 'p' }] },
      { id: 't', members: [{ user: 'other' }], supports: [{ provider: 'q' }, { provider: 'q' }] },
    ],
  });
  const supported = (provider: string) =>
    ['owner', 'member', 'other'].filter((user) => zone.supportsUser(provider, user));
  expect([supported('p'), supported('q'), supported('r')]).toEqual([['owner', 'member'], ['other'], []]);
});

test('the most specific network says where an address is', () => {
  const zone = zoneOf({
    geo: [
      { network: '10.0.0.0/8', asn: 1, country: 'PL', regions: ['Europe', 'EU'] },
      { network: '10.1.2.3', asn: 4 },
      { network: '10.1.0.0/16', country: 'US', regions: ['NorthAmerica'] },
      { network: '200.0.0.255/7', asn: 5 },
      { network: '255.255.255.255/32', asn: 6 },
    ],
  });
  expect(zone.geo('10.255.0.1')).toEqual({ asn: 1, country: 'PL', regions: ['Europe', 'EU'] });
  expect(zone.geo('10.1.255.255')).toEqual({ asn: null, country: 'US', regions: ['NorthAmerica'] });
  expect(zone.geo('10.1.2.3')).toEqual({ asn: 4, country: null, regions: null });
  expect([zone.geo('201.255.255.255').asn, zone.geo('202.0.0.0').asn]).toEqual([5, null]);
  expect([zone.geo('255.255.255.255').asn, zone.geo('255.255.255.254').asn]).toEqual([6, null]);
});

test('an address in no network, or none at all, has no data', () => {
  const nothing = { asn: null, country: null, regions: null };
  const zone = zoneOf({ geo: [{ network: '10.0.0.0/8', asn: 1 }] });
  for (const ip of ['11.0.0.0', '::1', '', '10.0.0', '10.0.0.256', '10.0.0.1/8']) expect(zone.geo(ip)).toEqual(nothing);
  expect(zoneOf({}).geo('10.0.0.1')).toEqual(nothing);
  expect(zoneOf({ geo: [{ asn: 7 }] }).geo('10.0.0.1').asn).toBe(7);
});

test('an external token belongs to the user of the first provider that fits and knows it', () => {
  const zone = zoneOf({
    users: [{ id: 'a' }, { id: 'b' }],
    identityProviders: [
      { prefix: 'egi:', tokens: { one: 'a', 'egi:two': 'a' } },
      { prefix: 'egi:', tokens: { one: 'b', three: 'b' } },
      { prefix: 'github/', tokens: { one: 'b' } },
    ],
  });
  const owners = ['egi:one', 'egi:two', 'egi:three', 'github/one', 'one', 'egi:', 'egi:four', 'EGI:one', ''].map(
    (token) => zone.identityProvider(token)?.user?.id,
  );
  expect(owners).toEqual(['a', 'a', 'b', 'b', undefined, undefined, undefined, undefined, undefined]);
});

test('a named token has what its world says, and the start of the zone as its creation', () => {
  const zone = zoneOf({
    now: 1000,
    users: [{ id: 'u' }],
    namedTokens: [
      { id: 't', subject: { id: 'u' }, caveats: [{ type: 'time', validUntil: 5 }], customMetadata: { a: [1] } },
      { id: 'v', subject: { id: 'u' }, secret: 'x', creationTime: 7, version: 1, revoked: true, name: 'n' },
    ],
  });
  expect(zone.namedToken('t')).toEqual({
    id: 't',
    name: 't',
    subject: { type: 'user', id: 'u' },
    type: { accessToken: {} },
    caveats: [{ type: 'time', validUntil: 5 }],
    secret: expect.stringMatching(HEX_64),
    revoked: false,
    customMetadata: { a: [1] },
    creationTime: 1000,
    version: 2,
    invite: null,
  });
  expect(zone.namedToken('v')).toMatchObject({ secret: 'x', creationTime: 7, version: 1, revoked: true, name: 'n' });
});

test('the names of named tokens are indexed by subject', () => {
  const store = memoryStore();
  zoneOf(
    {
      users: [{ id: 'x' }],
      providers: [{ id: 'x' }],
      namedTokens: [
        { id: 't1', name: 'a', subject: { id: 'x' } },
        { id: 't2', name: 'a', subject: { type: 'oneprovider', id: 'x' } },
        { id: 't3', name: 'b', subject: { id: 'x' } },
      ],
    },
    store,
  );
  expect([store.names.ids('user/x'), store.names.ids('oneprovider/x')]).toEqual([['t1', 't3'], ['t2']]);
  expect([store.names.idOf('user/x', 'b'), store.names.idOf('oneprovider/x', 'b')]).toEqual(['t3', undefined]);
});

test('a clock of the world stands still, else it runs', () => {
  expect(zoneOf({ now: 0 }).clock.now()).toBe(0);
  expect(zoneOf(REFERENCE).clock.now()).toBe(1_700_000_000);
  expect(Math.abs(zoneOf({}).clock.now() - Date.now() / 1000)).toBeLessThan(2);
});

test('the caller may give the clock and the random source', () => {
  const clock = { now: () => 5 };
  const random = { tokenId: () => 'id', errorReference: () => 'ref', secret: () => 'secret' };
  const zone = createZone(completed({}), { clock, random });
  expect([zone.clock, zone.random]).toEqual([clock, random]);
});

test('two zones of one world share no state', () => {
  const world = completed({ users: [{ id: 'u', username: 'u' }] });
  const [storeA, storeB] = [memoryStore(), memoryStore()];
  const [a, b] = [createZone(world, { store: storeA }), createZone(world, { store: storeB })];
  storeA.put('temporaryTokenSecret', 'user/u', { secret: 'new', generation: 2 });
  storeA.delete('user', 'u');
  storeA.delete('username', 'u');
  expect([a.user('u'), a.userByName('u'), a.temporaryTokenSecret({ type: 'user', id: 'u' }).generation]).toEqual([
    undefined,
    undefined,
    2,
  ]);
  expect([
    b.user('u')?.id,
    b.userByName('u')?.id,
    b.temporaryTokenSecret({ type: 'user', id: 'u' }).generation,
  ]).toEqual(['u', 'u', 1]);
  const [c, d] = [createZone(world), createZone(world)];
  expect(c.random.tokenId()).not.toBe(d.random.tokenId());
});

test('a zone sees what changes in its store', () => {
  const store = memoryStore();
  const zone = zoneOf({ users: [{ id: 'u' }], groups: [{ id: 'g' }] }, store);
  expect([zone.user('u')?.blocked, zone.isGroupMember('*', 'u')]).toEqual([false, false]);
  store.put('user', 'u', { ...store.get('user', 'u')!, blocked: true });
  store.put('group', 'g', { ...store.get('group', 'g')!, members: [{ user: 'u', privileges: ['group_view'] }] });
  expect([zone.user('u')?.blocked, zone.isGroupMember('*', 'u')]).toEqual([true, true]);
  expect(zone.privileges('group', 'g', 'u')).toEqual(new Set(['group_view']));
});

test('a store that a zone has filled is taken as it is', () => {
  const world = completed({ users: [{ id: 'u' }] });
  const store = memoryStore();
  createZone(world, { store });
  store.put('temporaryTokenSecret', 'user/u', { secret: 'kept', generation: 9 });
  store.put('user', 'u', { ...store.get('user', 'u')!, blocked: true });
  const again = createZone(world, { store });
  expect([again.user('u')?.blocked, again.temporaryTokenSecret({ type: 'user', id: 'u' }).generation]).toEqual([
    true,
    9,
  ]);
});

test('everything in the store is plain JSON', () => {
  const store = memoryStore();
  createZone(defaultWorld(), { store }).temporaryTokenSecret({ type: 'user', id: defaultWorld().users[0]!.id });
  const kinds: readonly RecordKind[] = [
    'user',
    'username',
    'provider',
    'cluster',
    'group',
    'space',
    'harvester',
    'inventory',
    'session',
  ];
  for (const kind of [...kinds, 'temporaryTokenSecret'] as const) {
    const records = [...store.list(kind)];
    expect(records.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(records))).toEqual(records);
  }
});
