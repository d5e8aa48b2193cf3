import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type PlainAnswer } from '../../src/index.ts';

const API = '/api/v3/onezone';
const ID = /^[0-9a-f]{32}ch[0-9a-f]{4}$/;

function zoneWithAdmin(): Onezone {
  return createOnezone({
    world: {
      now: 1000,
      users: [
        { id: 'u', username: 'user' },
        { id: 'admin', username: 'admin', onezonePrivileges: ['oz_tokens_manage'] },
      ],
      providers: [{ id: 'p', name: 'krakow' }],
      groups: [{ id: 'g', members: [{ user: 'u', privileges: ['group_add_user', 'group_set_privileges'] }] }],
    },
  });
}

/** Asks as `user` with a body of text as it is. */
function ask(onezone: Onezone, method: string, path: string, body: string | null = null, as = 'user'): PlainAnswer {
  const headers = { 'x-auth-token': onezone.user(as).token, 'content-type': 'application/json' };
  return onezone.handle({ method, path: API + path, headers, body, peerIp: '127.0.0.1' });
}

function create(onezone: Onezone, body: unknown): PlainAnswer {
  return ask(onezone, 'POST', '/user/tokens/named', JSON.stringify(body));
}

/** The id of the error that an answer tells, or its status. */
function outcome({ status, body }: PlainAnswer): string | number {
  return status < 400 || body === '' ? status : (JSON.parse(body) as { error: { id: string } }).error.id;
}

test.each([
  ['a million characters', 'a'.repeat(1_000_000), 'badValueName'],
  ['a million spaces between letters', `a${' '.repeat(1_000_000)}b`, 'badValueName'],
  ['128 characters beyond U+FFFF', '\u{1D49C}'.repeat(128), 201],
  ['129 characters beyond U+FFFF', '\u{1D49C}'.repeat(129), 'badValueName'],
  ['a line feed at the end', 'ab\n', 201],
  ['two line feeds at the end', 'ab\n\n', 'badValueName'],
  ['a carriage return', 'ab\r', 'badValueName'],
  ['a combining mark', 'e\u0301e', 'badValueName'],
  ['full-width letters', '\uFF21\uFF22', 201],
  ['Arabic digits', '\u0661\u0662', 201],
  ['Roman numerals', '\u2160\u2161', 201],
  ['a zero-width joiner', 'a\u200Db', 'badValueName'],
  ['an override of the direction', 'a\u202Eb', 'badValueName'],
  ['a NUL', 'a\u0000b', 'badValueName'],
  ['a byte order mark', '\uFEFFab', 'badValueName'],
  ['a name of Object', '__proto__', 201],
  ['another one', 'constructor', 201],
])('a named token called %s', (_what, name, expected) => {
  const onezone = zoneWithAdmin();
  expect(outcome(create(onezone, { name }))).toBe(expected);
  const found = ask(onezone, 'GET', `/user/tokens/named/name/${encodeURIComponent(name.slice(0, 300))}`);
  expect(found.status).toBe(expected === 201 ? 200 : 404);
  if (expected === 201) expect(JSON.parse(found.body)).toMatchObject({ name });
});

test('names that look alike are different names', () => {
  const onezone = zoneWithAdmin();
  const names = ['caf\u00E9', 'cafe', 'CAFE', '\u0441afe', 'cafe\n'];
  for (const name of names) expect(create(onezone, { name }).status).toBe(201);
  expect((JSON.parse(ask(onezone, 'GET', '/user/tokens/named').body) as { tokens: string[] }).tokens).toHaveLength(5);
});

test.each(['%2F', 'a%2Fb', '..%2F..%2Fuser', '%00', '%F0%9F%98%80', '%FF', 'a%20b', '%2e%2e%2f', '*', '__proto__'])(
  'an id of %s is an id like others, of nobody',
  (id) => {
    const onezone = zoneWithAdmin();
    expect(outcome(ask(onezone, 'GET', `/tokens/named/${id}`, null, 'admin'))).toBe('notFound');
    expect(outcome(ask(onezone, 'DELETE', `/tokens/named/${id}`, null, 'admin'))).toBe('notFound');
    expect(outcome(ask(onezone, 'GET', `/users/${id}/tokens/named`))).toBe('forbidden');
    expect(ask(onezone, 'GET', `/users/${id}/tokens/named`, null, 'admin')).toMatchObject({
      status: 200,
      body: '{"tokens":[]}',
    });
    expect(ask(onezone, 'GET', `/users/${id}/tokens/temporary`, null, 'admin').body).toBe('{"generation":1}');
    expect(outcome(ask(onezone, 'POST', `/users/${id}/tokens/named`, '{"name":"ab"}', 'admin'))).toBe(
      'tokenSubjectInvalid',
    );
  },
);

test('an empty id is nobody’s, and a double slash leads there (0, corrections)', () => {
  const onezone = zoneWithAdmin();
  expect(ask(onezone, 'GET', '/users//tokens/named', null, 'admin').body).toBe('{"tokens":[]}');
  expect(outcome(ask(onezone, 'GET', '/users//tokens/named'))).toBe('forbidden');
});

test('a token with 100,000 caveats can be made and seen, and is too large to be verified', () => {
  const onezone = zoneWithAdmin();
  const body = JSON.stringify({
    name: 'many',
    caveats: Array.from({ length: 100_000 }, () => ({ type: 'data.readonly' })),
  });
  const start = performance.now();
  const created = ask(onezone, 'POST', '/user/tokens/named', body);
  expect(created.status).toBe(201);
  const { token, tokenId } = JSON.parse(created.body) as { token: string; tokenId: string };
  const shown = JSON.parse(ask(onezone, 'GET', `/tokens/named/${tokenId}`).body) as {
    caveats: unknown[];
    token: string;
  };
  expect([shown.caveats.length, shown.token]).toEqual([100_000, token]);
  const verified = ask(onezone, 'POST', '/tokens/verify_access_token', JSON.stringify({ token }));
  expect(JSON.parse(verified.body)).toMatchObject({
    error: { id: 'badValueToken', details: { tokenError: { id: 'tokenTooLarge' } } },
  });
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a caveat too long for a packet is an internal error, and its token exists', () => {
  const onezone = zoneWithAdmin();
  const whitelist = Array.from({ length: 10_000 }, () => 'usr-0123456789');
  const crashed = create(onezone, { name: 'long', caveats: [{ type: 'consumer', whitelist }] });
  expect(crashed.status).toBe(500);
  expect(JSON.parse(crashed.body)).toMatchObject({ error: { id: 'internalServerError' } });
  const { tokens } = JSON.parse(ask(onezone, 'GET', '/user/tokens/named').body) as { tokens: string[] };
  expect(tokens).toEqual([expect.stringMatching(ID)]);
  expect(ask(onezone, 'GET', `/tokens/named/${tokens[0]}`)).toMatchObject({ status: 500, body: crashed.body });
  expect(ask(onezone, 'GET', `/tokens/named/${tokens[0]}/status`).body).toBe('{"revoked":false}');
  expect(ask(onezone, 'DELETE', `/tokens/named/${tokens[0]}`).status).toBe(204);
});

test.each([
  ['100,000 levels', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['keys of Object', '{"toString":1,"constructor":{},"__proto__":{"x":1}}'],
  ['floats of all sizes', '{"c":1e+300,"b":-2.5e-10,"a":1.0}'],
  ['numbers as they were written', '{"c":1.0,"b":12345678901234567890,"a":-0.5}'],
])('custom metadata with %s come back as they were sent', (_what, metadata) => {
  const onezone = zoneWithAdmin();
  const created = ask(onezone, 'POST', '/user/tokens/named', `{"name":"ab","customMetadata":${metadata}}`);
  expect(created.status).toBe(201);
  expect(ask(onezone, 'GET', '/user/tokens/named/name/ab').body).toContain(`"custom":${metadata}`);
});

test.each([
  ['an integer with an exponent', '1e3', 'badValueInteger'],
  ['a fraction', '"1.5"', 'badValueInteger'],
  ['a list', '[1]', 'badValueInteger'],
  ['an empty text', '""', 'badValueInteger'],
  ['a text with a space', '" 1"', 'badValueInteger'],
  ['a text with a sign', '"+5"', 5],
  ['a negative text', '"-5"', 'badValueTooLow'],
  ['a very large integer', '123456789012345678901234567890', '123456789012345678901234567890'],
  ['100,000 digits', `"${'7'.repeat(100_000)}"`, '7'.repeat(100_000)],
])('a usage limit that is %s', (_what, limit, expected) => {
  const onezone = zoneWithAdmin();
  const type = '{"inviteToken":{"inviteType":"userJoinGroup","groupId":"g"}}';
  const created = ask(onezone, 'POST', '/user/tokens/named', `{"name":"ab","type":${type},"usageLimit":${limit}}`);
  if (created.status === 400) expect(outcome(created)).toBe(expected);
  else expect(ask(onezone, 'GET', '/user/tokens/named/name/ab').body).toContain(`"usageLimit":${expected},`);
});

test.each([
  ['the same one 100,000 times', Array.from({ length: 100_000 }, () => 'group_view'), ['group_view']],
  ['some in another order', ['group_view', 'group_add_user'], ['group_add_user', 'group_view']],
  ['one that is none', ['group_view', '__proto__'], 'badValueListNotAllowed'],
  ['truth', [true], 'badValueListNotAllowed'],
  ['a number', [1], 'badValueListOfStrings'],
  ['an object', { group_view: true }, 'badValueListOfStrings'],
])('privileges that are %s', (_what, privileges, expected) => {
  const onezone = zoneWithAdmin();
  const type = { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g' } };
  const created = create(onezone, { name: 'ab', type, privileges });
  if (typeof expected === 'string') expect(outcome(created)).toBe(expected);
  else {
    const { metadata } = JSON.parse(ask(onezone, 'GET', '/user/tokens/named/name/ab').body) as {
      metadata: { privileges: unknown };
    };
    expect(metadata.privileges).toEqual(expected);
  }
});

test('of many who want a name at once, one gets it', async () => {
  const onezone = zoneWithAdmin();
  const headers = { 'x-auth-token': onezone.user('user').token, 'content-type': 'application/json' };
  const send = (method: string, path: string, body: unknown): Promise<Response> =>
    onezone.fetch(API + path, { method, headers, body: JSON.stringify(body) });
  const created = await Promise.all(
    Array.from({ length: 50 }, () => send('POST', '/user/tokens/named', { name: 'wanted' })),
  );
  expect(created.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(created.filter(({ status }) => status === 400)).toHaveLength(49);

  const ids = Array.from({ length: 20 }, (_, i) => {
    const { tokenId } = JSON.parse(create(onezone, { name: `rival ${i}` }).body) as { tokenId: string };
    return tokenId;
  });
  const renamed = await Promise.all(ids.map((id) => send('PATCH', `/tokens/named/${id}`, { name: 'prize' })));
  expect(renamed.filter(({ status }) => status === 204)).toHaveLength(1);
  const winner = ids[renamed.findIndex(({ status }) => status === 204)];
  expect(onezone.namedToken('prize').id).toBe(winner);
  expect((JSON.parse(ask(onezone, 'GET', '/user/tokens/named').body) as { tokens: string[] }).tokens).toHaveLength(21);
});

test('who changes a token while others delete it hears that it is gone, and it stays so', async () => {
  const onezone = zoneWithAdmin();
  const { tokenId } = JSON.parse(create(onezone, { name: 'short-lived' }).body) as { tokenId: string };
  const headers = { 'x-auth-token': onezone.user('user').token, 'content-type': 'application/json' };
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      onezone.fetch(`${API}/tokens/named/${tokenId}`, {
        method: i % 2 === 0 ? 'PATCH' : 'DELETE',
        headers,
        ...(i % 2 === 0 && { body: JSON.stringify({ name: `name ${i}` }) }),
      }),
    ),
  );
  const statuses = new Set(answers.map(({ status }) => status));
  expect(statuses).toEqual(new Set([204, 404]));
  expect(ask(onezone, 'GET', '/user/tokens/named').body).toBe('{"tokens":[]}');
});

test('a token keeps nothing of the request in which it came but what it says', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void; // what the flag exposes
  const onezone = zoneWithAdmin();
  // The fraction makes our own parser read it, since JSON.parse would lose what Onezone sees.
  const ballast = ['x'.repeat(1_000_000), 0.5];
  const consumer = { type: 'consumer', whitelist: ['usr-00000000000000000000000000000001'] };
  const request = (i: number): string =>
    JSON.stringify({
      name: `a name of some length ${i}`,
      caveats: [consumer],
      customMetadata: { purpose: 'a text of some length' },
      ballast,
    });
  const idOf = ({ body }: PlainAnswer): string => (JSON.parse(body) as { tokenId: string }).tokenId;
  ask(onezone, 'POST', '/user/tokens/named', request(0));
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let i = 1; i <= 40; i++) {
    const id = idOf(ask(onezone, 'POST', '/user/tokens/named', request(i)));
    const change = JSON.stringify({
      name: `another name just as long ${i}`,
      customMetadata: { a: 'a longer text' },
      ballast,
    });
    expect(ask(onezone, 'PATCH', `/tokens/named/${id}`, change).status).toBe(204);
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
  expect(onezone.namedToken('another name just as long 40')).toMatchObject({ caveats: [consumer] });
});
