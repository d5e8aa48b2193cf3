import { expect, test } from 'vitest';
import { formatWorldProblems } from '../../src/zone/format-world-problems.ts';
import { readWorld } from '../../src/zone/read-world.ts';
import { problemsOf } from './worlds.ts';

const USERS = [{ id: 'alice' }];

/** A value with one thing wrong: what, where, and what the message says. */
const cases: readonly (readonly [
  string,
  unknown,
  { pointer: string; path: string; value: string; message: RegExp; fix: RegExp },
])[] = [
  [
    'an unknown key near a known one',
    { usrs: [] },
    { pointer: '/usrs', path: 'usrs', value: '[]', message: /unknown key/, fix: /Did you mean "users"\?/ },
  ],
  [
    'an unknown key near none',
    { users: [{ id: 'alice', shoesize: 43 }] },
    {
      pointer: '/users/0/shoesize',
      path: 'users[0].shoesize',
      value: '43',
      message: /unknown key/,
      fix: /Known here: id, username, /,
    },
  ],
  [
    'an unknown key deep inside',
    { users: USERS, spaces: [{ id: 's', members: [{ user: 'alice', privilege: [] }] }] },
    {
      pointer: '/spaces/0/members/0/privilege',
      path: 'spaces[0].members[0].privilege',
      value: '[]',
      message: /unknown key/,
      fix: /Did you mean "privileges"\?/,
    },
  ],
  [
    'a key that is no name',
    { 'a/b~c': 1 },
    { pointer: '/a~1b~0c', path: '["a/b~c"]', value: '1', message: /unknown key/, fix: /Known here/ },
  ],
  [
    'the key __proto__',
    JSON.parse('{"__proto__": {"users": []}}'),
    { pointer: '/__proto__', path: '__proto__', value: '{"users":[]}', message: /unknown key/, fix: /Known here/ },
  ],
  [
    'a missing id',
    { users: [{ username: 'alice' }] },
    { pointer: '/users/0/id', path: 'users[0].id', value: '', message: /is missing/, fix: /Add "id"/ },
  ],
  [
    'a missing user of a session',
    { sessions: [{ id: 's' }] },
    {
      pointer: '/sessions/0/user',
      path: 'sessions[0].user',
      value: '',
      message: /is missing/,
      fix: /Add "user". A user's id\./,
    },
  ],
  [
    'text for a boolean',
    { users: [{ id: 'alice', blocked: 'no' }] },
    {
      pointer: '/users/0/blocked',
      path: 'users[0].blocked',
      value: '"no"',
      message: /must be true or false/,
      fix: /without quotes, or leave the key out/,
    },
  ],
  [
    'a number for an id',
    { users: [{ id: 12 }] },
    {
      pointer: '/users/0/id',
      path: 'users[0].id',
      value: '12',
      message: /must be text$/,
      fix: /^Write it in quotes\./,
    },
  ],
  [
    'a number for a password',
    { users: [{ id: 'alice', password: 12 }] },
    {
      pointer: '/users/0/password',
      path: 'users[0].password',
      value: '12',
      message: /must be text or null/,
      fix: /quotes/,
    },
  ],
  [
    'a fraction of a second',
    { now: 1.5 },
    { pointer: '/now', path: 'now', value: '1.5', message: /must be a whole number/, fix: /without a fraction/ },
  ],
  [
    'null for a time',
    { now: null },
    { pointer: '/now', path: 'now', value: 'null', message: /must be a whole number/, fix: /leave the key out/ },
  ],
  [
    'an object for a list',
    { users: { id: 'alice' } },
    { pointer: '/users', path: 'users', value: '{"id":"alice"}', message: /must be a list/, fix: /Write a list/ },
  ],
  [
    'text for an item',
    { users: ['alice'] },
    { pointer: '/users/0', path: 'users[0]', value: '"alice"', message: /must be an object/, fix: /or remove it/ },
  ],
  [
    'a list for the whole world',
    [],
    { pointer: '', path: 'the world', value: '[]', message: /must be an object/, fix: /Write an object/ },
  ],
  [
    'a word that is none of the allowed',
    { providerRegistrationPolicy: 'closed' },
    {
      pointer: '/providerRegistrationPolicy',
      path: 'providerRegistrationPolicy',
      value: '"closed"',
      message: /must be one of: open, restricted/,
      fix: /Write one of them/,
    },
  ],
  [
    'an unknown region',
    { geo: [{ regions: ['Mars'] }] },
    {
      pointer: '/geo/0/regions/0',
      path: 'geo[0].regions[0]',
      value: '"Mars"',
      message: /one of: Africa, .*SouthAmerica/,
      fix: /Write one/,
    },
  ],
  [
    'a generation of 0',
    { users: [{ id: 'alice', temporaryTokens: { generation: 0 } }] },
    {
      pointer: '/users/0/temporaryTokens/generation',
      path: 'users[0].temporaryTokens.generation',
      value: '0',
      message: /at least 1/,
      fix: /larger/,
    },
  ],
  [
    'a time that is no safe integer',
    { now: 1e300 },
    { pointer: '/now', path: 'now', value: '1e+300', message: /at most 9007199254740991/, fix: /smaller/ },
  ],
  [
    'an empty secret',
    { users: [{ id: 'alice', temporaryTokens: { secret: '' } }] },
    {
      pointer: '/users/0/temporaryTokens/secret',
      path: 'users[0].temporaryTokens.secret',
      value: '""',
      message: /right form/,
      fix: /not empty/,
    },
  ],
  [
    'an id that would break tokens',
    { users: [{ id: 'a/b' }] },
    { pointer: '/users/0/id', path: 'users[0].id', value: '"a/b"', message: /right form/, fix: /without white space/ },
  ],
  [
    'a domain with a scheme',
    { onezoneDomain: 'https://onezone.example.com' },
    {
      pointer: '/onezoneDomain',
      path: 'onezoneDomain',
      value: '"https://onezone.example.com"',
      message: /right form/,
      fix: /without `https:\/\/`/,
    },
  ],
  [
    'a privilege of another kind',
    { users: [{ id: 'alice', onezonePrivileges: ['cluster_update'] }] },
    {
      pointer: '/users/0/onezonePrivileges/0',
      path: 'users[0].onezonePrivileges[0]',
      value: '"cluster_update"',
      message: /right form/,
      fix: /such as `oz_tokens_manage`/,
    },
  ],
  [
    'a network that is none',
    { geo: [{ network: '10.0.0.0/33' }] },
    { pointer: '/geo/0/network', path: 'geo[0].network', value: '"10.0.0.0/33"', message: /right form/, fix: /CIDR/ },
  ],
  [
    'an IPv6 network',
    { geo: [{ network: '::1/128' }] },
    { pointer: '/geo/0/network', path: 'geo[0].network', value: '"::1/128"', message: /right form/, fix: /IPv4/ },
  ],
  [
    'a country in small letters',
    { geo: [{ country: 'pl' }] },
    { pointer: '/geo/0/country', path: 'geo[0].country', value: '"pl"', message: /right form/, fix: /capital/ },
  ],
  [
    'an id given twice',
    { users: [{ id: 'alice' }, { id: 'bob' }, { id: 'alice' }] },
    {
      pointer: '/users/2/id',
      path: 'users[2].id',
      value: '"alice"',
      message: /already in users\[0\]/,
      fix: /Change one/,
    },
  ],
  [
    'a username given twice',
    {
      users: [
        { id: 'a', username: 'x' },
        { id: 'b', username: 'x' },
      ],
    },
    {
      pointer: '/users/1/username',
      path: 'users[1].username',
      value: '"x"',
      message: /already in users\[0\]/,
      fix: /Change one/,
    },
  ],
  [
    'a member listed twice',
    { users: USERS, groups: [{ id: 'g', members: [{ user: 'alice' }, { user: 'alice' }] }] },
    {
      pointer: '/groups/0/members/1/user',
      path: 'groups[0].members[1].user',
      value: '"alice"',
      message: /already in groups\[0\]\.members\[0\]/,
      fix: /Change one/,
    },
  ],
  [
    'a network given twice in different words',
    { geo: [{ network: '10.1.2.3/8' }, { network: '10.0.0.0/8' }] },
    {
      pointer: '/geo/1/network',
      path: 'geo[1].network',
      value: '"10.0.0.0/8"',
      message: /already in geo\[0\]/,
      fix: /Change one/,
    },
  ],
  [
    'two named tokens of one subject with one name',
    {
      users: USERS,
      namedTokens: [
        { id: 't1', name: 'laptop', subject: { id: 'alice' } },
        { id: 't2', name: 'laptop', subject: { type: 'user', id: 'alice' } },
      ],
    },
    {
      pointer: '/namedTokens/1/name',
      path: 'namedTokens[1].name',
      value: '"laptop"',
      message: /already in namedTokens\[0\]/,
      fix: /Change one/,
    },
  ],
  [
    'a member who does not exist',
    { users: USERS, harvesters: [{ id: 'h', members: [{ user: 'alcie' }] }] },
    {
      pointer: '/harvesters/0/members/0/user',
      path: 'harvesters[0].members[0].user',
      value: '"alcie"',
      message: /no user of this world/,
      fix: /Did you mean "alice"\? Else: add a user with this id to users/,
    },
  ],
  [
    'an owner who does not exist',
    { spaces: [{ id: 's', owners: ['alice'] }] },
    {
      pointer: '/spaces/0/owners/0',
      path: 'spaces[0].owners[0]',
      value: '"alice"',
      message: /no user/,
      fix: /Add a user with this id/,
    },
  ],
  [
    'a supporting provider that does not exist',
    { spaces: [{ id: 's', supports: [{ provider: 'p' }] }] },
    {
      pointer: '/spaces/0/supports/0/provider',
      path: 'spaces[0].supports[0].provider',
      value: '"p"',
      message: /no provider/,
      fix: /Add a provider/,
    },
  ],
  [
    'a cluster of nothing',
    { clusters: [{ id: 'zone' }] },
    {
      pointer: '/clusters/0/id',
      path: 'clusters[0].id',
      value: '"zone"',
      message: /no cluster/,
      fix: /a provider's id, or onezone/,
    },
  ],
  [
    'a session of nobody',
    { sessions: [{ id: 's', user: 'nobody' }] },
    { pointer: '/sessions/0/user', path: 'sessions[0].user', value: '"nobody"', message: /no user/, fix: /Add a user/ },
  ],
  [
    'a named token of a provider that does not exist',
    { users: USERS, namedTokens: [{ id: 't', subject: { type: 'oneprovider', id: 'alice' } }] },
    {
      pointer: '/namedTokens/0/subject/id',
      path: 'namedTokens[0].subject.id',
      value: '"alice"',
      message: /no provider/,
      fix: /Add a provider/,
    },
  ],
  [
    'an external token of nobody',
    { identityProviders: [{ tokens: { abc: 'nobody' } }] },
    {
      pointer: '/identityProviders/0/tokens/abc',
      path: 'identityProviders[0].tokens.abc',
      value: '"nobody"',
      message: /no user/,
      fix: /Add a user/,
    },
  ],
  [
    'a token type that Onezone refuses',
    { users: USERS, namedTokens: [{ id: 't', subject: { id: 'alice' }, type: { accesToken: {} } }] },
    {
      pointer: '/namedTokens/0/type',
      path: 'namedTokens[0].type',
      value: '{"accesToken":{}}',
      message: /no token type/,
      fix: /Write \{"accessToken": \{\}\}/,
    },
  ],
  [
    'a caveat of an unknown type',
    { users: USERS, namedTokens: [{ id: 't', subject: { id: 'alice' }, caveats: [{ type: 'tiem' }] }] },
    {
      pointer: '/namedTokens/0/caveats/0',
      path: 'namedTokens[0].caveats[0]',
      value: '{"type":"tiem"}',
      message: /no caveat/,
      fix: /Did you mean the type "time"\?/,
    },
  ],
  [
    'a caveat with a wrong value',
    {
      users: USERS,
      namedTokens: [{ id: 't', subject: { id: 'alice' }, caveats: [{ type: 'time', validUntil: 1.5 }] }],
    },
    {
      pointer: '/namedTokens/0/caveats/0',
      path: 'namedTokens[0].caveats[0]',
      value: '{"type":"time","validUntil":1.5}',
      message: /no caveat/,
      fix: /"time" is known: check its other keys/,
    },
  ],
  [
    'a caveat without a type',
    { users: USERS, namedTokens: [{ id: 't', subject: { id: 'alice' }, caveats: [{ validUntil: 1 }] }] },
    {
      pointer: '/namedTokens/0/caveats/0',
      path: 'namedTokens[0].caveats[0]',
      value: '{"validUntil":1}',
      message: /no caveat/,
      fix: /Add its "type"/,
    },
  ],
  [
    'metadata that contains itself',
    { users: USERS, namedTokens: [{ id: 't', subject: { id: 'alice' }, customMetadata: selfContaining() }] },
    {
      pointer: '/namedTokens/0/customMetadata',
      path: 'namedTokens[0].customMetadata',
      value: '{"self":{"self":{…}}}',
      message: /nested too deeply/,
      fix: /at most 64 levels/,
    },
  ],
];

function selfContaining(): object {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

test.each(cases)('%s is one problem, with its place, its value and its fix', (_title, value, expected) => {
  expect(problemsOf(value)).toEqual([
    {
      pointer: expected.pointer,
      path: expected.path,
      value: expected.value,
      message: expect.stringMatching(expected.message),
      fix: expect.stringMatching(expected.fix),
    },
  ]);
});

test('all problems are reported at once, those of the schema and the others', () => {
  const problems = problemsOf({
    nwo: 1,
    users: [{ id: 'a', blocked: 1, emails: 'x' }, { id: 'a' }],
    sessions: [{ id: 's', user: 'b' }],
    namedTokens: [{ id: 't', subject: { id: 'a' }, caveats: [{}] }],
  });
  expect(problems.map(({ path }) => path)).toEqual([
    'nwo',
    'users[0].emails',
    'users[0].blocked',
    'users[1].id',
    'sessions[0].user',
    'namedTokens[0].caveats[0]',
  ]);
});

test('a place with two problems is reported once', () => {
  expect(problemsOf({ sessions: [{ id: 's', user: '' }] }).map(({ path }) => path)).toEqual(['sessions[0].user']);
});

test('a hundred problems are listed, then the rest is counted out', () => {
  const users = Array.from({ length: 2000 }, () => ({ id: 'a', x: 1 }));
  const result = readWorld({ users });
  expect(result).toMatchObject({ ok: false, truncated: true });
  expect(problemsOf({ users })).toHaveLength(100);
  expect(problemsOf({ users: users.slice(0, 3) })).toHaveLength(5);
});

test('a long value is shortened', () => {
  const [problem] = problemsOf({ now: 'x'.repeat(1_000_000) });
  expect(problem!.value).toMatch(/^"x{58}…$/);
  const [list] = problemsOf({ now: Array.from({ length: 1_000_000 }, () => ({ a: [[]], b: 'x', c: null, d: true })) });
  expect(list!.value).toMatch(/^\[\{"a":\[…\],"b":"x","c":null,…\},/);
});

test('problems format as a headline and a line for each', () => {
  const result = readWorld({ users: [{ id: 'a', blocekd: true }, {}] });
  expect(result.ok ? '' : formatWorldProblems(result, 'my.json').split('\n')).toEqual([
    'my.json has 2 problems:',
    '  users[0].blocekd is an unknown key (found true). Did you mean "blocked"?',
    expect.stringMatching(/^ {2}users\[1\]\.id is missing\. Add "id"\. /),
  ]);
});

test('values that are no JSON are refused, not thrown at', () => {
  for (const value of [undefined, null, 0, 'x', () => 0, Symbol('s'), new Map(), new Date(0), 10n]) {
    const result = readWorld(value);
    // An object without keys of its own, such as a Map, is an empty world.
    expect(result.ok).toBe(value instanceof Map || value instanceof Date);
  }
  const problems = problemsOf({ users: [{ id: () => 'a' }], now: 10n, seed: Symbol('s') });
  expect(problems.map(({ path, value }) => [path, value])).toEqual([
    ['now', 'a bigint'],
    ['seed', 'a symbol'],
    ['users[0].id', 'a function'],
  ]);
});

test('a domain may have a port, and at most 253 characters before it', () => {
  for (const onezoneDomain of ['localhost:8443', 'a'.repeat(253)]) expect(readWorld({ onezoneDomain }).ok).toBe(true);
  for (const onezoneDomain of ['', 'a b', 'a/b', ':80', 'localhost:', 'a'.repeat(254)]) {
    expect(problemsOf({ onezoneDomain }).map(({ path }) => path)).toEqual(['onezoneDomain']);
  }
});
