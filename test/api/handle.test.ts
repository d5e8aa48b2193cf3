import { expect, test } from 'vitest';
import { pathItems, undescribedPaths } from '../../src/contract/generated/operations.ts';
import type { PathItem } from '../../src/contract/operation.ts';
import { createOnezone, type Onezone, type PlainRequest, type WorldFile } from '../../src/index.ts';
import { confineToken, mintToken, type MintRequest } from '../../src/token/index.ts';

// What no recording holds; the source of each fact is rest-token-api.md, in the sections named.

const NOW = 1_700_000_000;
const MINT = '/api/v3/onezone/provider/tokens/temporary';
const EXAMINE = '/api/v3/onezone/tokens/examine';

function post(path: string, headers: Readonly<Record<string, string>>, body: PlainRequest['body']): PlainRequest {
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body,
    peerIp: '127.0.0.1',
  };
}

/** Examines a token that is none, so that only the credentials decide between 401 and 400. */
function authErrorOf(onezone: Onezone, headers: Readonly<Record<string, string>>): unknown {
  const { status, body } = onezone.handle(post(EXAMINE, headers, '{"token":"x"}'));
  if (status === 400) return 'accepted';
  return (JSON.parse(body) as { error: { details: { authError: { id: string } } } }).error.details.authError.id;
}

function basic(login: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(login).toString('base64')}` };
}

test('basic authentication that is switched off refuses right and wrong passwords alike (2.1)', () => {
  const world: WorldFile = { basicAuth: false, users: [{ id: 'u1', username: 'ann', password: 'pass' }] };
  const onezone = createOnezone({ world });
  expect(authErrorOf(onezone, basic('ann:pass'))).toBe('basicAuthNotSupported');
  expect(authErrorOf(onezone, basic('ann:nope'))).toBe('basicAuthNotSupported');
});

test('basic authentication takes passwords with colons and beyond ASCII, and refuses users without a password (2.1)', () => {
  const users = [
    { id: 'u1', username: 'ann', password: 'a:b:ż€' },
    { id: 'u2', username: 'ben' },
  ];
  const onezone = createOnezone({ world: { users } });
  expect(authErrorOf(onezone, basic('ann:a:b:ż€'))).toBe('accepted');
  expect(authErrorOf(onezone, basic('ann:a:b:ż'))).toBe('badBasicCredentials');
  expect(authErrorOf(onezone, basic('ben:'))).toBe('basicAuthDisabled');
});

test('a credential that is no token may be an identity provider’s, known by its prefix (2.1)', () => {
  const world: WorldFile = {
    users: [{ id: 'u1' }, { id: 'u2', blocked: true }],
    identityProviders: [{ prefix: 'egi:', tokens: { abc: 'u1', def: 'u2' } }],
  };
  const onezone = createOnezone({ world });
  expect(authErrorOf(onezone, { 'x-auth-token': 'egi:abc' })).toBe('accepted');
  expect(authErrorOf(onezone, { authorization: 'Bearer egi:abc' })).toBe('accepted');
  expect(authErrorOf(onezone, { 'x-auth-token': 'egi:def' })).toBe('userBlocked');
  expect(authErrorOf(onezone, { 'x-auth-token': 'egi:ghi' })).toBe('badIdpAccessToken');
  expect(authErrorOf(onezone, { 'x-auth-token': 'github:abc' })).toBe('badToken');
  const minting = onezone.handle(post(MINT, { 'x-auth-token': 'egi:abc' }, '{}'));
  expect(minting.status).toBe(403);
});

test('an open circuit breaker answers 503 after the credentials and before the body (2, step 6)', () => {
  const onezone = createOnezone({ circuitBreakerOpen: true });
  const { token } = onezone.provider('krakow');
  const answer = onezone.handle(post(MINT, { 'x-auth-token': token }, '{'));
  expect(answer.status).toBe(503);
  expect(answer.headers['content-type']).toBe('application/json');
  expect(JSON.parse(answer.body)).toEqual({
    error: { id: 'serviceUnavailable', description: 'Service required for this operation is offline.' },
  });
  expect(onezone.handle(post(MINT, { 'x-auth-token': 'bad' }, '{')).status).toBe(401);
  expect(onezone.handle(post(MINT, { accept: 'text/html' }, '{')).status).toBe(406);
});

test('a body over 8,000,000 bytes is a crash, one byte less is read (2, step 7)', () => {
  const onezone = createOnezone();
  const padded = (size: number): string => `{"token":"x"}${' '.repeat(size - '{"token":"x"}'.length)}`;
  expect(onezone.handle(post(EXAMINE, {}, padded(8_000_000))).status).toBe(400);
  for (const body of [padded(8_000_001), Buffer.from(padded(8_000_001)), `{"ą":1}${' '.repeat(7_999_993)}`]) {
    const answer = onezone.handle(post(EXAMINE, {}, body));
    expect(answer.status).toBe(500);
    expect(answer.body).toBe('');
    expect(answer.headers).toEqual({ 'access-control-allow-origin': '*', 'content-type': 'application/json' });
  }
});

test('bodies of bytes and of text are the same to the core; bytes must be UTF-8 (4.5)', () => {
  const onezone = createOnezone();
  expect(onezone.handle(post(EXAMINE, {}, Buffer.from('{}')))).toEqual(onezone.handle(post(EXAMINE, {}, '{}')));
  const invalid = onezone.handle(post(EXAMINE, {}, Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)));
  expect(JSON.parse(invalid.body)).toMatchObject({ error: { id: 'malformedData' } });
});

test('a host that begins with www. is redirected to the name without it, over https (2, step 0)', () => {
  const answer = createOnezone().handle(post(`${EXAMINE}?a=b`, { host: 'www.onezone.example.com' }, '{}'));
  expect(answer).toMatchObject({ status: 301, headers: { location: `https://onezone.example.com${EXAMINE}?a=b` } });
});

test('TRACE and CONNECT are refused by the HTTP server itself, on every path (2, step 1)', () => {
  const onezone = createOnezone();
  for (const method of ['TRACE', 'CONNECT']) {
    for (const path of [EXAMINE, '/nowhere']) {
      const answer = onezone.handle({ method, path, headers: {}, body: null, peerIp: null });
      expect(answer).toMatchObject({ status: 501, headers: {}, body: '' });
    }
  }
});

const allowed = (pathItems as readonly PathItem[]).flatMap((item) =>
  item.allow.map((method) => [method, item.path, item] as const),
);

test.each(allowed)(
  '%s %s is served as the document says, or answers notImplemented and says so',
  (method, template, { operations }) => {
    const path = template.replaceAll(/\{\w+\}/g, 'x');
    const answer = createOnezone().handle({ method, path, headers: {}, body: null, peerIp: null });
    expect([405, 501].includes(answer.status)).toBe(operations[method] === undefined);
    expect(answer.refusal?.why.includes('this fake has it not') ?? false).toBe(operations[method] === undefined);
  },
);

const undescribed = Object.entries(undescribedPaths).flatMap(([allow, paths]) =>
  paths.split(' ').map((path) => [path, allow] as const),
);

test.each(undescribed)(
  '%s is not described, and answers notImplemented to %s, and 405 to anything else',
  (path, allow) => {
    const onezone = createOnezone();
    for (const method of ['DELETE', 'GET', 'PATCH', 'POST', 'PUT']) {
      const { status, headers, body, refusal } = onezone.handle({
        method,
        path: path.replaceAll(/\{[^}]+\}/g, 'x'),
        headers: {},
        body: null,
        peerIp: null,
      });
      if (allow.split(', ').includes(method)) {
        expect([status, body]).toEqual([
          501,
          '{"error":{"id":"notImplemented","description":"This operation is not implemented."}}',
        ]);
        expect(refusal?.why).toContain(`Onezone has ${method} ${path}, this fake has it not (yet)`);
        expect(refusal?.next).toContain('served here, and like it, are /api/v3/onezone/');
      } else {
        expect([status, headers['allow'], body]).toEqual([405, allow, '']);
        expect(refusal).toMatchObject({
          why: `${method} is not allowed on ${path}`,
          next: `use ${allow.replaceAll(', ', ' or ')}`,
        });
      }
    }
  },
);

test.each([
  ['GET', '/spaces/privileges', 200],
  ['DELETE', '/spaces/privileges', 405],
  ['GET', '/groups/privileges', 501],
  ['POST', '/user/spaces/join', 501],
  ['GET', '/user/spaces/join', 405],
  ['POST', '/spaces/marketplace/list', 401],
  ['GET', '/spaces/marketplace/users', 501],
  ['POST', '/spaces/marketplace/users', 405],
])(
  'a literal segment goes before an id, as in Onezone, whose routes stand in that order: %s %s',
  (method, path, status) => {
    expect(createOnezone().handle(bodiless(method, `/api/v3/onezone${path}`)).status).toBe(status);
  },
);

test('data of shares are redirected whatever follows the file, so all of that is one path', () => {
  const onezone = createOnezone();
  for (const rest of ['', '/content', '/metadata/json', '/path/a/b/c']) {
    expect(onezone.handle(bodiless('GET', `/api/v3/onezone/shares/data/0066${rest}`)).status).toBe(501);
  }
  expect(onezone.handle(bodiless('GET', '/api/v3/onezone/shares/data')).refusal?.why).toContain('/shares/{id}');
  expect(onezone.handle(bodiless('GET', '/api/v3/onezone/shares/other/content')).status).toBe(404);
});

test('of a path that Onezone has not the log says that, and never of one that it has', () => {
  const onezone = createOnezone();
  const told = (path: string) => onezone.handle(bodiless('GET', path)).refusal?.why;
  const why = `Onezone's REST API has no "/api/v3/onezone/user/x/y?…", and Onezone answers unknown paths like this`;
  expect(told('/api/v3/onezone/user/x/y?token=secret')).toBe(why);
  for (const [path] of undescribed) expect(told(path)).not.toContain('unknown paths');
});

function bodiless(method: string, path: string): PlainRequest {
  return { method, path, headers: {}, body: null, peerIp: null };
}

test('an unknown path is the static file server’s, with its methods (4.3)', () => {
  const onezone = createOnezone();
  const answerTo = (method: string) =>
    onezone.handle({ method, path: '/api/v3/onezone/nope', headers: {}, body: null, peerIp: null });
  expect(answerTo('GET')).toMatchObject({ status: 404, headers: { 'accept-ranges': 'bytes' } });
  expect(answerTo('HEAD')).toMatchObject({ status: 404, headers: { 'accept-ranges': 'bytes' } });
  expect(answerTo('OPTIONS')).toMatchObject({ status: 200, headers: { allow: 'HEAD, GET, OPTIONS' } });
  expect(answerTo('DELETE')).toMatchObject({ status: 405, headers: { allow: 'HEAD, GET, OPTIONS' } });
  expect(answerTo('GET').headers).not.toHaveProperty('access-control-allow-origin');
});

// Named tokens as credentials: 5.4, steps 2 and 6, and 2.2.

const SECRET = 'a'.repeat(64);
const namedWorld: WorldFile = {
  now: NOW,
  users: [{ id: 'u1' }, { id: 'u2', blocked: true }],
  providers: [{ id: 'p1' }],
  sessions: [{ id: 's1', user: 'u1' }],
  namedTokens: [
    { id: 'good', name: 'good', subject: { type: 'user', id: 'u1' }, secret: SECRET },
    { id: 'revoked', name: 'revoked', subject: { type: 'user', id: 'u1' }, secret: SECRET, revoked: true },
    { id: 'blocked', name: 'blocked', subject: { type: 'user', id: 'u2' }, secret: SECRET },
    { id: 'legacy', name: 'legacy', subject: { type: 'oneprovider', id: 'p1' }, secret: SECRET, version: 1 },
  ],
};

function named(id: string, changes: Partial<MintRequest> = {}): string {
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: 'onezone.example.com',
    id,
    subject: { type: 'user', id: 'u1' },
    persistence: 'named',
    ...changes,
  });
  if (!minted.ok) throw new Error('not minted');
  return minted.token;
}

test.each([
  ['accepted', named('good')],
  ['accepted', named('legacy', { version: 1 })],
  ['accepted', named('good', { onezoneDomain: 'elsewhere.example.org' })],
  ['tokenInvalid', named('good', { secret: 'b'.repeat(64) })],
  ['tokenInvalid', named('unknown')],
  ['tokenRevoked', named('revoked')],
  // The record decides before the caveats do.
  ['tokenRevoked', named('revoked', { caveats: [{ type: 'time', validUntil: 1 }] })],
  ['tokenSubjectInvalid', named('good', { subject: { type: 'user', id: 'u2' } })],
  ['userBlocked', named('blocked', { subject: { type: 'user', id: 'u2' } })],
  ['tokenSessionInvalid', named('good', { type: { accessToken: { sessionId: 's1' } } })],
  ['notAnAccessToken', named('good', { type: { identityToken: {} } })],
  ['tokenCaveatUnverified', named('good', { caveats: [{ type: 'time', validUntil: NOW }] })],
  ['accepted', named('good', { caveats: [{ type: 'time', validUntil: NOW + 1 }] })],
  ['tokenCaveatUnknown', named('good', { rawCaveats: ['grant = all'] })],
])('a named token as credential: %s', (expected, token) => {
  expect(authErrorOf(createOnezone({ world: namedWorld }), { 'x-auth-token': token })).toBe(expected);
});

test('a session-bound token works with the cookie of its session alone', () => {
  const onezone = createOnezone({ world: namedWorld });
  const token = named('good', { type: { accessToken: { sessionId: 's1' } } });
  expect(authErrorOf(onezone, { 'x-auth-token': token, cookie: 'a=b; SID=s1' })).toBe('accepted');
  expect(authErrorOf(onezone, { 'x-auth-token': token, cookie: 'SID=s2' })).toBe('tokenSessionInvalid');
});

test('a credential whose error cannot be told in JSON gets an empty 500 without headers', () => {
  const onezone = createOnezone({ world: namedWorld });
  const token = named('good', { rawCaveats: ['time < -99999999999999'] });
  expect(onezone.handle(post(EXAMINE, { 'x-auth-token': token }, '{}'))).toMatchObject({
    status: 500,
    headers: {},
    body: '',
  });
});

test('examine tells a reference of ten hex digits with every internal error (1.3.3)', () => {
  const token = named('good', { rawCaveats: ['grant = all'] });
  const answer = createOnezone().handle(post(EXAMINE, {}, JSON.stringify({ token })));
  expect(answer.status).toBe(500);
  const { error } = JSON.parse(answer.body) as { error: { details: { reference: string }; description: string } };
  expect(error.details.reference).toMatch(/^[0-9a-f]{10}$/);
  expect(error.description).toContain(error.details.reference);
});

test('examine answers badGRI for a token whose api caveat has only a bad resource (0, corrections)', () => {
  const answerTo = (rawCaveat: string) => {
    const body = JSON.stringify({ token: named('good', { rawCaveats: [rawCaveat] }) });
    return JSON.parse(createOnezone().handle(post(EXAMINE, {}, body)).body) as { error: { id: string } };
  };
  expect(answerTo('api = ozw/get/nope.a.b:private').error.id).toBe('badGRI');
  expect(answerTo('api = ozw/get/user.a.b:nope').error.id).toBe('badGRI');
  expect(answerTo('api = ozw/get/user.a:private').error.id).toBe('badGRI');
  expect(answerTo('api = ozw/nope/user.a.b:private').error.id).toBe('internalServerError');
  expect(answerTo('api = nope').error.id).toBe('internalServerError');
});

test('a token too long for a packet is an internal error without a reference (mint-edge.json)', () => {
  const onezone = createOnezone({ now: NOW });
  const whitelist = Array.from({ length: 1771 }, (_, i) => `usr-${i.toString(16).padStart(32, '0')}`);
  const caveats = [
    { type: 'time', validUntil: NOW + 60 },
    { type: 'consumer', whitelist },
  ];
  const { token } = onezone.provider('krakow');
  const answer = onezone.handle(post(MINT, { 'x-auth-token': token }, JSON.stringify({ caveats })));
  expect(answer).toMatchObject({ status: 500, headers: { 'content-type': 'application/json' } });
  expect(JSON.parse(answer.body)).toEqual({
    error: {
      id: 'internalServerError',
      description: 'The server has encountered an error while processing this request.',
    },
  });
});

test('a group’s member may consume a token confined to the group, with an identity token, and a stranger may not', () => {
  const temporaryTokens = { secret: SECRET, generation: 3 };
  const world: WorldFile = {
    users: ['u1', 'u2'].map((id) => ({ id, temporaryTokens })),
    providers: [{ id: 'p1' }],
    groups: [{ id: 'g1', members: [{ user: 'u1' }] }],
  };
  const onezone = createOnezone({ world });
  const confined = confineToken({
    token: onezone.provider('p1').token,
    caveats: [{ type: 'consumer', whitelist: ['grp-g1'] }],
  });
  const token = confined.ok ? confined.token : '';
  const consumedBy = (consumerToken: string): unknown =>
    authErrorOf(onezone, { 'x-auth-token': token, 'x-onedata-consumer-token': consumerToken });
  const identity = (id: string): string =>
    named('any', {
      subject: { type: 'user', id },
      persistence: 'temporary',
      generation: 3,
      type: { identityToken: {} },
    });
  expect(consumedBy(identity('u1'))).toBe('accepted');
  expect(consumedBy(identity('u2'))).toBe('tokenCaveatUnverified');
  expect(consumedBy(onezone.user('u1').token)).toBe('badConsumerToken');
  expect(authErrorOf(onezone, { 'x-auth-token': token })).toBe('tokenCaveatUnverified');
});

test('geo caveats are held against the world’s geo table', () => {
  const world: WorldFile = {
    providers: [{ id: 'p1' }],
    geo: [{ network: '127.0.0.0/8', asn: 64512, country: 'PL', regions: ['Europe', 'EU'] }],
  };
  const onezone = createOnezone({ world });
  const confined = (caveat: unknown): Readonly<Record<string, string>> => {
    const result = confineToken({ token: onezone.provider('p1').token, caveats: [caveat] });
    return { 'x-auth-token': result.ok ? result.token : '' };
  };
  expect(authErrorOf(onezone, confined({ type: 'asn', whitelist: [64512] }))).toBe('accepted');
  expect(authErrorOf(onezone, confined({ type: 'geo.country', filter: 'whitelist', list: ['PL'] }))).toBe('accepted');
  expect(authErrorOf(onezone, confined({ type: 'geo.region', filter: 'blacklist', list: ['Asia'] }))).toBe('accepted');
  expect(authErrorOf(onezone, confined({ type: 'geo.region', filter: 'blacklist', list: ['EU'] }))).toBe(
    'tokenCaveatUnverified',
  );
});

test.each<[string, Readonly<Record<string, string>>, string | null, string, string]>([
  ['a missing content type', { 'content-type': '' }, '{}', 'content-type', 'Content-Type: application/json'],
  ['a token that is none', {}, '{"token":"x"}', 'validation', 'whole'],
  ['a missing key', {}, '{"Token":"x"}', 'validation', 'case-sensitive'],
  ['bad credentials', { 'x-auth-token': 'x' }, '{}', 'authentication', 'whole'],
  ['an Accept header for something else', { accept: 'text/html' }, '{}', 'accept', 'application/json'],
  ['a body that is no JSON', {}, "{'token':1}", 'body', 'quoting'],
])('the log says of %s which check refused, why, and what to change', (_case, headers, body, check, next) => {
  const { refusal } = createOnezone().handle(post(EXAMINE, headers, body));
  expect(refusal?.check).toBe(check);
  expect(refusal?.why).toMatch(/^\S[^\n]{10,}$/);
  expect(refusal?.next).toContain(next);
});

test.each([
  ['text/plain', 400],
  ['text/plain; charset=utf-8', 400],
  ['json', 415],
  ['application/json;', 415],
])('without a body, any content type that is one will do: %s is %i', (contentType, status) => {
  const headers = { 'content-type': contentType };
  const request = { method: 'POST', path: EXAMINE, headers, body: null, peerIp: '127.0.0.1' };
  expect(createOnezone().handle(request).status).toBe(status);
});
