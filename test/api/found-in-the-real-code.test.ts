import { expect, test } from 'vitest';
import { createOnezone, type Onezone } from '../../src/index.ts';
import { encodeBase62 } from '../../src/macaroon/base62.ts';
import { writeMacaroon } from '../../src/macaroon/macaroon.ts';
import { writePacket } from '../../src/macaroon/packets.ts';
import { allowedApi, examineToken, matchApi, mintToken, readCaveat, type MintRequest } from '../../src/token/index.ts';

// What random requests to the real modules showed (docs/reference/rest-token-api.md section 0, "Found later").

const API = '/api/v3/onezone';
const SECRET = '5'.repeat(64);
const NOW = 1_700_000_000;

function zone(): Onezone {
  const temporaryTokens = { secret: SECRET };
  return createOnezone({
    world: {
      now: NOW,
      users: [
        { id: 'u', username: 'user', temporaryTokens },
        { id: 'a', username: 'admin', temporaryTokens, onezonePrivileges: ['oz_tokens_manage'] },
      ],
      providers: [{ id: 'p', name: 'krakow', temporaryTokens }],
      clusters: [{ id: 'p', members: [{ user: 'u', privileges: [] }] }],
      spaces: [{ id: 's', name: 'space', members: [{ user: 'u' }], supports: [{ provider: 'p' }] }],
      namedTokens: [
        { id: 'null', name: 'null', subject: { id: 'u' }, secret: SECRET },
        { id: 'root', name: 'root token', subject: { type: 'oneprovider', id: 'p' }, secret: SECRET, version: 1 },
      ],
      identityProviders: [{ prefix: 'egi:', tokens: { good: 'u' } }],
    },
  });
}

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Headers = Readonly<Record<string, string>>;

function ask(onezone: Onezone, method: string, path: string, headers: Headers = {}, body?: unknown): Told {
  const { status, ...answer } = onezone.handle({
    method,
    path: API + path,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? null : JSON.stringify(body),
    peerIp: '127.0.0.1',
  });
  return { status, headers: answer.headers, body: answer.body === '' ? null : (JSON.parse(answer.body) as unknown) };
}

function tokenOf(id: string, change: Partial<MintRequest> = {}): string {
  const minted = mintToken({
    secret: SECRET,
    generation: 1,
    onezoneDomain: 'onezone.example.com',
    id: '0123456789abcdef0123456789abcdefch0a1b',
    subject: { type: id === 'p' ? 'oneprovider' : 'user', id },
    persistence: 'temporary',
    ...change,
  });
  if (!minted.ok) throw new Error('not minted');
  return minted.token;
}

const by = (id: string, ...rawCaveats: readonly string[]): Headers => ({ 'x-auth-token': tokenOf(id, { rawCaveats }) });

test.each<[string, string, string, Headers]>([
  ['a user who may not', '/users/x', '/users/x', by('u')],
  ['nobody', '/providers/x', '/providers/x', {}],
  ['a caveat', '/users/x', '/users/x', by('a', 'api = ozw/get/user.*.*:*')],
  ['a provider, of itself as a user', '/user', '/users/p', by('p')],
])('a generation is there once it was read, though %s was refused', (_who, asked, owner, headers) => {
  const onezone = zone();
  const before = ask(onezone, 'GET', `${asked}/tokens/temporary`, headers);
  expect(before.status).toBeGreaterThanOrEqual(401);
  ask(onezone, 'DELETE', `${owner}/tokens/temporary`, by('a'));
  expect(ask(onezone, 'GET', `${owner}/tokens/temporary`, by('a')).body).toEqual({ generation: 2 });
});

test('a generation is not there because nobody asked for their own, nor because somebody else was revoked', () => {
  const onezone = zone();
  ask(onezone, 'GET', '/user/tokens/temporary');
  ask(onezone, 'DELETE', '/users/undefined/tokens/temporary', by('a'));
  expect(ask(onezone, 'GET', '/users/undefined/tokens/temporary', by('a')).body).toEqual({ generation: 1 });
});

test('a temporary token of somebody who does not exist is revoked by a revocation, once it was looked at', () => {
  const onezone = zone();
  const token = tokenOf('x');
  const verify = (): unknown => ask(onezone, 'POST', '/tokens/verify_access_token', {}, { token }).body;
  expect(verify()).toMatchObject({ error: { id: 'tokenInvalid' } });
  ask(onezone, 'DELETE', '/users/x/tokens/temporary', by('a'));
  expect(verify()).toMatchObject({ error: { id: 'tokenRevoked' } });
});

test('a temporary token whose subject is no text is judged like any other', () => {
  const onezone = zone();
  const verify = (text: string): unknown => {
    const macaroon = { location: 'onezone.example.com', identifier: text, signature: '\0'.repeat(32) };
    const token = writeMacaroon({ ...macaroon, caveats: [{ id: 'time < 1', thirdParty: null }] });
    return ask(onezone, 'POST', '/tokens/verify_access_token', {}, { token }).body;
  };
  expect(verify('2/tmp-0/usr-\u00ff/act/x')).toMatchObject({ error: { id: 'tokenRevoked' } });
  expect(verify('2/tmp-1/usr-\u00ff/act/x')).toMatchObject({ error: { id: 'tokenCaveatUnverified' } });
});

test('confining a token without a signature tells a reference, unless there was nothing to add', () => {
  const token = encodeBase62(String(writePacket('identifier', '2/tmp-1/usr-u/act/x')));
  const confine = (...caveats: readonly unknown[]): Told =>
    ask(zone(), 'POST', '/tokens/confine', {}, { token, caveats });
  expect(confine({ type: 'time', validUntil: 5 })).toMatchObject({
    status: 500,
    body: { error: { id: 'internalServerError', details: { reference: expect.stringMatching(/^[0-9a-f]{10}$/) } } },
  });
  expect(confine()).toMatchObject({ status: 500, body: { error: { id: 'internalServerError' } } });
  expect(confine().body).not.toHaveProperty('error.details');
});

test('an id in an api caveat may hold a colon', () => {
  const text = 'ozw/get/user.a:b.instance';
  const caveat = { type: 'api', whitelist: [text] };
  expect(readCaveat(caveat)).toMatchObject({ accepted: true, serialized: `api = ${text}:private` });
  const examined = examineToken(tokenOf('u', { rawCaveats: [`api = ${text}:private`] }));
  expect(examined).toMatchObject({ examine: { caveats: [{ whitelist: [`${text}:private`] }] } });
  expect(matchApi({ service: 'ozw', operation: 'get', gri: 'user.a:b.instance', pattern: text })).toMatchObject({
    match: true,
  });
  expect(readCaveat({ type: 'api', whitelist: ['ozw/get/user.a.b:private:c'] })).toMatchObject({ accepted: false });
});

test('null in an api caveat is no id, and not the text null', () => {
  const get = (pattern: string): number =>
    ask(zone(), 'GET', '/user/tokens/named/name/null', by('u', `api = ${pattern}`)).status;
  expect(get('ozw/get/token.null.user_named_token,u:private')).toBe(401);
  expect(get('ozw/get/token.*.user_named_token,u:private')).toBe(200);
  const list = ask(
    zone(),
    'GET',
    '/user/tokens/named',
    by('u', 'api = ozw/get/token.null.user_named_tokens,u:private'),
  );
  expect(list.status).toBe(200);
});

test('a resource that is called is no pattern', () => {
  for (const gri of ['*.x.instance', 'user.*.instance', 'user.x.*', 'user.x.a,*', 'user.x.instance:*']) {
    expect(matchApi({ service: 'ozw', operation: 'get', gri, pattern: 'all/all/*.*.*:*' })).toMatchObject({
      error: { id: 'badGRI' },
    });
  }
});

test.each([
  ['service = opw-p', 'api = ozw/get/user.*.*:*'],
  ['api = ozw/get/user.*.*:*', 'service = opw-p'],
])('of caveats that forbid an operation the api caveat is told, in whatever order they stand', (...rawCaveats) => {
  const service = tokenOf('p', { type: { identityToken: {} } });
  const { status, body } = ask(
    zone(),
    'POST',
    '/tokens/examine',
    { ...by('u', ...rawCaveats), 'x-onedata-service-token': service },
    {},
  );
  expect(status).toBe(401);
  expect(body).toMatchObject({ error: { details: { authError: { details: { caveat: { type: 'api' } } } } } });
});

test.each<[string, readonly string[], readonly string[]]>([
  ['any space', [btoa('/*')], ['s']],
  ['a path in any space', [btoa('/*/x')], ['s']],
  ['any space, beside what is no path', [btoa('a/b'), btoa('/*')], ['s']],
  ['any space, beside another', [btoa('/*'), btoa('/other')], []],
  ['what is no path', [btoa('s/x')], []],
])('a path caveat for %s', (_name, paths, spaces) => {
  const token = tokenOf('u', { rawCaveats: [`data.path = ${paths.join('|')}`] });
  const { body } = ask(zone(), 'POST', '/tokens/infer_access_token_scope', {}, { token });
  expect(Object.keys((body as { dataAccessScope: { spaces: object } }).dataAccessScope.spaces)).toEqual(spaces);
});

test('an object id tells the space by its name', () => {
  const hex = (text: string): string => Buffer.from(text).toString('hex');
  const objectId = `0000000000000000${hex('guid#file#ę')}`;
  const caveat = { type: 'data.objectid', whitelist: [objectId] };
  expect(allowedApi({ caveat, service: 'ozw' })).toMatchObject({
    allowedApi: expect.arrayContaining(['ozw/get/space.ę.instance:*']),
  });
});

test('whom an external identity provider knows has no address', () => {
  const token = tokenOf('u', { rawCaveats: ['ip = 127.0.0.1'] });
  for (const operation of ['verify_access_token', 'infer_access_token_scope']) {
    const verify = (headers: Headers): number => ask(zone(), 'POST', `/tokens/${operation}`, headers, { token }).status;
    expect(verify({ 'x-auth-token': 'egi:good' })).toBe(400);
    expect(verify(by('u'))).toBe(200);
  }
});

test('the prefix of a legacy service token counts in its header, and not in a body', () => {
  const legacy = tokenOf('p', { version: 1, persistence: 'named', id: 'root' });
  const headers = { ...by('u', 'service = opp-p'), 'x-onedata-service-token': `opp-${legacy}` };
  const refused = ask(zone(), 'POST', '/tokens/examine', headers, {});
  // The token holds; it is the operation that no panel may call.
  expect(refused).toMatchObject({ status: 401, headers: { 'content-type': 'application/json' } });
  const verified = ask(
    zone(),
    'POST',
    '/tokens/verify_access_token',
    {},
    { token: tokenOf('u', { rawCaveats: ['service = opp-p'] }), serviceToken: `opp-${legacy}` },
  );
  expect(verified.body).toMatchObject({ error: { id: 'tokenCaveatUnverified' } });
});

test.each<[Headers, number, number]>([
  [{ 'if-match': '*' }, 200, 204],
  [{ 'if-match': '"x"' }, 412, 412],
  [{ 'if-match': ', W/"a" , "b",' }, 412, 412],
  [{ 'if-match': 'x' }, 400, 400],
  [{ 'if-match': '"a" "b"' }, 400, 400],
  [{ 'if-match': '' }, 400, 400],
  [{ 'if-none-match': '*' }, 304, 412],
  [{ 'if-none-match': '"x"' }, 412, 412],
  [{ 'if-none-match': 'x' }, 400, 400],
  [{ 'if-match': '*', 'if-none-match': '*' }, 304, 412],
  [{ 'if-modified-since': 'Sat, 29 Oct 2033 19:43:31 GMT' }, 200, 204],
  [{ 'if-match': '"x"', accept: 'text/html' }, 406, 406],
])('%j: nothing in Onezone has an entity tag', (headers, get, remove) => {
  const path = '/user/tokens/temporary';
  const got = ask(zone(), 'GET', path, { ...by('u'), ...headers });
  expect([got.status, ask(zone(), 'DELETE', path, { ...by('u'), ...headers }).status]).toEqual([get, remove]);
  if (get >= 300) expect(got).toMatchObject({ body: null });
  expect('access-control-allow-origin' in got.headers).toBe(get !== 400);
  expect('content-type' in got.headers).toBe(get === 200);
});

test('a precondition is looked at behind the credentials, and before the body', () => {
  expect(ask(zone(), 'GET', '/user/tokens/temporary', { 'x-auth-token': 'x', 'if-match': '"x"' }).status).toBe(401);
  const headers = { ...by('u'), 'if-match': '"x"', 'content-type': 'text/plain' };
  expect(ask(zone(), 'POST', '/tokens/examine', headers, {}).status).toBe(412);
});

test.each<[string, string, Headers, number]>([
  ['GET', '/nowhere', {}, 404],
  ['GET', '/nowhere', { accept: '*/*' }, 404],
  ['HEAD', '/nowhere', { accept: 'application/*' }, 404],
  ['GET', '/nowhere', { accept: 'application/json' }, 406],
  ['GET', '/nowhere', { accept: 'text/html' }, 406],
  ['GET', '/nowhere.html', { accept: 'text/html' }, 404],
  ['GET', '/nowhere/i', { accept: 'text/html' }, 404],
  ['GET', '/nowhere', { accept: 'foo' }, 400],
  ['GET', '/nowhere', { 'if-match': '*' }, 412],
  ['OPTIONS', '/nowhere', { accept: 'text/html' }, 200],
  ['GET', '/no%2Fwhere', {}, 400],
  ['OPTIONS', '/no%00where', {}, 400],
  ['POST', '/no%2Fwhere', {}, 405],
  ['PROPFIND', '/nowhere', {}, 501],
  ['get', '/nowhere', {}, 501],
  ['PROPFIND', '/user', {}, 500],
])('%s of the unknown path %s, %j, is answered as for a file: %i', (method, path, headers, status) => {
  const told = ask(zone(), method, path, headers);
  expect(told).toMatchObject({ status, body: null });
  expect('allow' in told.headers).toBe(status === 405 || status === 200);
});

test.each<[string, number]>([
  ['Kraków', 201],
  ['żółw 東京', 201],
  ['\u1885\u1886', 201],
  ['\u{2f800}a', 201],
  ['\u0560a', 400],
  ['\u{1e900}\u{1e943}', 400],
  ['\u{9fcd}\u{9fff}', 400],
  ['a\u{2b820}', 400],
])('the name %s has letters that the real service knows, or not: %i', (name, status) => {
  expect(ask(zone(), 'POST', '/user/tokens/named', by('u'), { name }).status).toBe(status);
});
