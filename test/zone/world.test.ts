import { expect, test } from 'vitest';
import { completeWorld } from '../../src/zone/complete-world.ts';
import { parseWorld } from '../../src/zone/parse-world.ts';
import { readWorld } from '../../src/zone/read-world.ts';
import { completed, readText, worldOf } from './worlds.ts';

const TOKENS_OF_SEED = { secret: null, generation: 1 };

test('the reference world is read as it is', async () => {
  const text = readText('test/vectors/world.reference.json');
  const file: Record<string, unknown> = JSON.parse(text);
  const world = worldOf(await parseWorld(text, 'world.reference.json'));
  const users = world.users.map(({ emails, ...user }) => {
    expect(emails).toEqual([]);
    if (user.id !== 'nobasic') return user;
    const { temporaryTokens, ...rest } = user;
    expect(temporaryTokens).toEqual(TOKENS_OF_SEED);
    return rest;
  });
  const clusters = world.clusters.map(({ name, ...cluster }) => {
    expect(name).toBe('');
    return cluster;
  });
  expect({ ...world, users, clusters }).toEqual({ ...file, seed: 'onezone-mock', circuitBreakerOpen: false });
});

test('an empty world has the documented defaults', () => {
  expect(completed({})).toEqual({
    onezoneDomain: 'onezone.example.com',
    name: 'Onezone mock',
    version: '21.02.7',
    now: null,
    seed: 'onezone-mock',
    maxTemporaryTokenTtl: 2_592_000,
    maxTokenSize: 1_048_576,
    maxBodySize: 8_000_000,
    basicAuth: true,
    providerRegistrationPolicy: 'open',
    circuitBreakerOpen: false,
    users: [],
    providers: [],
    clusters: [],
    groups: [],
    spaces: [],
    harvesters: [],
    inventories: [],
    sessions: [],
    namedTokens: [],
    identityProviders: [],
    geo: [],
  });
});

test('items with nothing but ids have the documented defaults', () => {
  const world = completed({
    onezoneDomain: 'zone.test',
    version: '25.0',
    users: [{ id: 'u' }],
    providers: [{ id: 'p' }],
    clusters: [{ id: 'p' }],
    groups: [{ id: 'g', members: [{ user: 'u' }] }],
    spaces: [{ id: 's', supports: [{ provider: 'p' }, { provider: 'p' }] }],
    namedTokens: [{ id: 't', subject: { id: 'u' } }],
    identityProviders: [{}],
    geo: [{}],
  });
  expect(world.users).toEqual([
    {
      id: 'u',
      username: null,
      password: null,
      fullName: 'Unnamed User',
      emails: [],
      blocked: false,
      basicAuth: true,
      onezonePrivileges: [],
      temporaryTokens: TOKENS_OF_SEED,
    },
  ]);
  expect(world.providers).toEqual([
    { id: 'p', name: 'p', domain: 'p.zone.test', version: '25.0', online: true, temporaryTokens: TOKENS_OF_SEED },
  ]);
  expect(world.clusters).toEqual([{ id: 'p', name: '', members: [] }]);
  expect(world.groups).toEqual([{ id: 'g', name: '', members: [{ user: 'u', privileges: [] }] }]);
  const [first, second] = world.spaces[0]!.supports;
  expect(first).toEqual({ provider: 'p', storage: expect.stringMatching(/^[0-9a-f]{32}$/), readonly: false });
  expect(second!.storage).not.toBe(first!.storage);
  expect(world.namedTokens).toEqual([
    {
      id: 't',
      name: 't',
      subject: { type: 'user', id: 'u' },
      type: { accessToken: {} },
      caveats: [],
      secret: null,
      revoked: false,
      customMetadata: {},
      creationTime: null,
      version: 2,
    },
  ]);
  expect(world.identityProviders).toEqual([{ prefix: '', tokens: [] }]);
  expect(world.geo).toEqual([{ network: '0.0.0.0/0', asn: null, country: null, regions: null }]);
});

test('a world shares nothing with the value that it was read from', () => {
  const file = {
    users: [{ id: 'u', emails: ['a@example.com'] }],
    namedTokens: [{ id: 't', subject: { id: 'u' }, customMetadata: { deep: { list: [1] } } }],
  };
  const world = completed(file);
  const before = structuredClone(world);
  file.users[0]!.emails.push('b@example.com');
  file.namedTokens[0]!.customMetadata.deep.list.push(2);
  expect(world).toEqual(before);
});

test('reading a world twice gives equal worlds', () => {
  const file = { users: [{ id: 'u' }], spaces: [{ id: 's', owners: ['u'] }] };
  expect(readWorld(file)).toEqual(readWorld(structuredClone(file)));
  expect(readWorld(file)).toEqual({ ok: true, world: completeWorld(file) });
});

test('keys with the value undefined count as left out', () => {
  expect(readWorld({ now: undefined, users: [{ id: 'u', password: undefined }] }).ok).toBe(true);
});

test('the tokens of an identity provider may have any key', () => {
  const tokens = JSON.parse('{"__proto__": "u", "constructor": "u", "": "u"}');
  const world = completed({ users: [{ id: 'u' }], identityProviders: [{ prefix: 'egi:', tokens }] });
  expect(world.identityProviders[0]!.tokens).toEqual([
    ['__proto__', 'u'],
    ['constructor', 'u'],
    ['', 'u'],
  ]);
});
