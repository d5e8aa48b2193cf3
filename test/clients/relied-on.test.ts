import { expect, test } from 'vitest';
import { defaultWorldFile } from '../../src/zone/default-world.ts';
import { zoneOnTheWire, type Scheme } from './zone-on-the-wire.ts';

// What some sixteen public clients of Onezone rely on, point by point, in the built-in world with `admin` / `password`.

const SCHEMES: readonly Scheme[] = ['http', 'https'];
const ADMIN = { authorization: `Basic ${btoa('admin:password')}` };
const JSON_TYPE = { 'content-type': 'application/json' };
const MONTH = 2_592_000;

const errorOf = (json: unknown) =>
  (json as { error: { id: string; details?: Record<string, unknown>; description: string } }).error;

test.for(SCHEMES)('1. a token comes in x-auth-token, as bearer or as macaroon, in this order (%s)', async (scheme) => {
  const { onezone, send } = await zoneOnTheWire(scheme);
  const { token } = onezone.user('admin');
  const ways = [
    { 'X-Auth-Token': token },
    { Authorization: `Bearer ${token}` },
    { Macaroon: token },
    { 'X-Auth-Token': token, Authorization: 'Bearer bad', Macaroon: 'bad' },
    { Authorization: `Bearer ${token}`, Macaroon: 'bad' },
  ];
  for (const headers of ways) expect((await send('GET /user', { headers })).status).toBe(200);
  const raw = await send('GET /user', { headers: { Authorization: token } });
  expect(raw.status).toBe(401);
  expect(errorOf(raw.json)).not.toHaveProperty('details');
});

test.for(SCHEMES)('2. what is no token is one of an identity provider, by its prefix (%s)', async (scheme) => {
  const file = defaultWorldFile();
  const bob = file.users?.find(({ username }) => username === 'bob')?.id ?? '';
  const world = { ...file, identityProviders: [{ prefix: 'egi:', tokens: { abc: bob } }] };
  const { send } = await zoneOnTheWire(scheme, { world });
  const known = await send('GET /user', { headers: { Authorization: 'Bearer egi:abc' } });
  expect(known.json).toMatchObject({ userId: bob, username: 'bob' });
  const unknown = await send('GET /user', { headers: { 'X-Auth-Token': 'github/abc' } });
  expect(errorOf(unknown.json)).toMatchObject({ id: 'unauthorized', details: { authError: { id: 'badToken' } } });
});

test.for(SCHEMES)('3. users log in by name and password (%s)', async (scheme) => {
  const { send } = await zoneOnTheWire(scheme);
  expect((await send('GET /user', { headers: ADMIN })).json).toMatchObject({ username: 'admin' });
  const wrong = await send('GET /user', { headers: { authorization: `Basic ${btoa('admin:wrong')}` } });
  expect(errorOf(wrong.json)).toMatchObject({ details: { authError: { id: 'badBasicCredentials' } } });
});

test.for(SCHEMES)('4. examine, infer and verify need no credentials, and take them (%s)', async (scheme) => {
  const { onezone, send } = await zoneOnTheWire(scheme);
  const { token } = onezone.user('alice');
  const body = JSON.stringify({ token });
  for (const path of ['/tokens/examine', '/tokens/infer_access_token_scope', '/tokens/verify_access_token']) {
    for (const credentials of [{}, ADMIN, { 'x-auth-token': token }]) {
      const { status } = await send(`POST ${path}`, { headers: { ...JSON_TYPE, ...credentials }, body });
      expect(status, path).toBe(200);
    }
  }
});

test.for(SCHEMES)('5. infer tells spaces, their supports, and how to reach the Oneproviders (%s)', async (scheme) => {
  const { onezone, send } = await zoneOnTheWire(scheme);
  const [krakow, lisbon] = [onezone.provider('krakow'), onezone.provider('lisbon')];
  const body = JSON.stringify({ token: onezone.user('admin').token });
  const { json } = await send('POST /tokens/infer_access_token_scope', { headers: JSON_TYPE, body });
  expect(json).toEqual({
    validUntil: null,
    dataAccessScope: {
      readonly: false,
      spaces: {
        [onezone.space('measurements').id]: {
          name: 'measurements',
          supports: { [krakow.id]: { readonly: false }, [lisbon.id]: { readonly: true } },
        },
        [onezone.space('archive').id]: { name: 'archive', supports: { [lisbon.id]: { readonly: false } } },
      },
      providers: {
        [krakow.id]: { name: 'krakow', domain: 'krakow.example.com', version: '21.02.7', online: true },
        [lisbon.id]: { name: 'lisbon', domain: 'lisbon.example.com', version: '21.02.7', online: true },
      },
    },
  });
});

test.for(SCHEMES)(
  '5. the domain of a Oneprovider may be host and port of a stub, and spaces be thousands (%s)',
  async (scheme) => {
    const spaces = Array.from({ length: 2_344 }, (_, index) => ({
      id: `space${index}`,
      name: `space ${index}`,
      owners: ['u'],
      supports: [{ provider: 'p' }],
    }));
    const providers = [{ id: 'p', domain: '127.0.0.1:9443', version: '20.02.19', online: false }];
    const { onezone, send } = await zoneOnTheWire(scheme, { world: { users: [{ id: 'u' }], providers, spaces } });
    const body = JSON.stringify({ token: onezone.user('u').token });
    const { json } = await send('POST /tokens/infer_access_token_scope', { headers: JSON_TYPE, body });
    const { dataAccessScope } = json as { dataAccessScope: { spaces: object; providers: unknown } };
    expect(Object.keys(dataAccessScope.spaces)).toHaveLength(2_344);
    expect(dataAccessScope.providers).toMatchObject({
      p: { domain: '127.0.0.1:9443', version: '20.02.19', online: false },
    });
  },
);

test.for(SCHEMES)('6. statuses, bodies and locations are those that clients look for (%s)', async (scheme) => {
  const { onezone, send } = await zoneOnTheWire(scheme);
  const headers = { ...ADMIN, ...JSON_TYPE };
  const named = await send('POST /user/tokens/named', { headers, body: '{"name":"first"}' });
  const { tokenId, token } = named.json as { tokenId: string; token: string };
  expect([named.status, named.headers['location']]).toEqual([
    201,
    `https://onezone.example.com/api/v3/onezone/tokens/named/${tokenId}`,
  ]);
  const caveats = [{ type: 'time', validUntil: onezone.clock.now() + 60 }];
  const temporary = await send('POST /user/tokens/temporary', { headers, body: JSON.stringify({ caveats }) });
  expect([temporary.status, Object.keys(temporary.json as object), temporary.headers['location']]).toEqual([
    201,
    ['token'],
    undefined,
  ]);
  const confined = await send('POST /tokens/confine', { headers, body: JSON.stringify({ token, caveats }) });
  expect(confined.status).toBe(200);
  const changed = await send(`PATCH /tokens/named/${tokenId}`, { headers, body: '{"revoked":true}' });
  expect([changed.status, changed.text]).toEqual([204, '']);
  const deleted = await send(`DELETE /tokens/named/${tokenId}`, { headers: ADMIN });
  expect([deleted.status, deleted.text]).toEqual([204, '']);
  const space = await send('POST /user/spaces', { headers, body: '{"name":"new space"}' });
  const [, id = ''] =
    /^https:\/\/onezone\.example\.com\/api\/v3\/onezone\/user\/spaces\/(\w+)$/.exec(space.headers['location'] ?? '') ??
    [];
  expect([space.status, space.text]).toEqual([201, '']);
  expect((await send(`GET /user/spaces/${id}`, { headers: ADMIN })).json).toMatchObject({ name: 'new space' });
  expect((await send(`DELETE /user/spaces/${id}`, { headers: ADMIN })).status).toBe(204);
});

test.for(SCHEMES)(
  '7. a taken name is told so that clients can try another; a missing one is 404 (%s)',
  async (scheme) => {
    const { send } = await zoneOnTheWire(scheme);
    const create = () =>
      send('POST /user/tokens/named', { headers: { ...ADMIN, ...JSON_TYPE }, body: '{"name":"ours"}' });
    const missing = await send('GET /user/tokens/named/name/ours', { headers: ADMIN });
    expect([missing.status, errorOf(missing.json).id]).toEqual([404, 'notFound']);
    expect((await create()).status).toBe(201);
    const taken = await create();
    expect(taken.status).toBe(400);
    expect(errorOf(taken.json)).toMatchObject({ id: 'badValueIdentifierOccupied', details: { key: 'name' } });
    expect((await send('GET /user/tokens/named/name/ours', { headers: ADMIN })).status).toBe(200);
  },
);

test.for(SCHEMES)('8. an error is compact JSON with id, details and description (%s)', async (scheme) => {
  const { send } = await zoneOnTheWire(scheme);
  const { text } = await send('POST /tokens/examine', { headers: JSON_TYPE, body: '{"token":""}' });
  expect(text).toBe(
    '{"error":{"id":"badValueEmpty","details":{"key":"token"},"description":"Bad value: provided \\"token\\" must not be empty."}}',
  );
});

test.for(SCHEMES)('9. unknown keys are ignored, but an access token has none but a session (%s)', async (scheme) => {
  const { onezone, send } = await zoneOnTheWire(scheme);
  const post = (path: string, body: object) =>
    send(`POST ${path}`, { headers: { ...ADMIN, ...JSON_TYPE }, body: JSON.stringify(body) });
  const groupId = onezone.group('researchers').id;
  const type = { inviteToken: { inviteType: 'userJoinGroup', groupId, usageLimit: 1 } };
  expect((await post('/user/tokens/named', { name: 'invitation', type })).status).toBe(201);
  const caveats = [{ type: 'time', validUntil: onezone.clock.now() + 60 }];
  expect((await post('/user/tokens/temporary', { name: 'x', expiresAt: 1, caveats })).status).toBe(201);
  const refused = await post('/user/tokens/temporary', { type: { accessToken: { usageLimit: 1 } }, caveats });
  expect(errorOf(refused.json).id).toBe('badValueTokenType');
});

test.for(SCHEMES)('10. a slash at the end of a path is tolerated (%s)', async (scheme) => {
  const { send } = await zoneOnTheWire(scheme);
  for (const path of ['/providers/', '/user/effective_spaces/', '/user/tokens/named/', '/user/spaces/']) {
    expect((await send(`GET ${path}`, { headers: ADMIN })).status, path).toBe(200);
  }
  const body = '{"name":"with slash"}';
  expect((await send('POST /user/tokens/named/', { headers: { ...ADMIN, ...JSON_TYPE }, body })).status).toBe(201);
});

test.for(SCHEMES)(
  '11. a GET may have a content type, and a POST of client tokens nothing at all (%s)',
  async (scheme) => {
    const { send } = await zoneOnTheWire(scheme);
    const typed = { ...ADMIN, 'Content-Type': 'application/json', 'Content-Length': '0' };
    expect((await send('GET /user', { headers: typed })).status).toBe(200);
    for (const headers of [
      {},
      { 'Content-Length': '0' },
      { 'Content-Length': '0', 'Content-Type': 'application/x-www-form-urlencoded' },
    ]) {
      const made = await send('POST /user/client_tokens', { headers: { ...ADMIN, ...headers } });
      expect(made.status).toBe(200);
      const { token } = made.json as { token: string };
      expect((await send('GET /user', { headers: { Macaroon: token } })).status).toBe(200);
      expect((await send(`DELETE /user/client_tokens/${token}`, { headers: ADMIN })).status).toBe(204);
      expect((await send('GET /user', { headers: { Macaroon: token } })).status).toBe(401);
    }
  },
);

test.for(SCHEMES)(
  '12. what has a body says application/json, what is done says it without one (%s)',
  async (scheme) => {
    const { send } = await zoneOnTheWire(scheme);
    const user = await send('GET /user', { headers: ADMIN });
    expect(user.headers['content-type']).toMatch(/^application\/json/);
    const missing = await send('GET /spaces/none', { headers: ADMIN });
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'application/json']);
    const done = await send('DELETE /user/tokens/named', { headers: ADMIN });
    expect([done.status, done.text, done.headers['content-length']]).toEqual([204, '', undefined]);
  },
);

test.for(SCHEMES)('13. a user has all that clients read, and linked accounts are a list (%s)', async (scheme) => {
  const { onezone, send } = await zoneOnTheWire(scheme);
  expect((await send('GET /user', { headers: ADMIN })).json).toMatchObject({
    userId: onezone.user('admin').id,
    username: 'admin',
    fullName: 'Ada Admin',
    emails: ['admin@example.com'],
    linkedAccounts: [],
    creationTime: expect.any(Number),
    basicAuthEnabled: true,
    blocked: false,
  });
});

test.for(SCHEMES)(
  '14. thirty days are the most for a temporary token, unless the world says otherwise (%s)',
  async (scheme) => {
    const lives = async (seconds: number, maxTemporaryTokenTtl?: number) => {
      const world = { ...defaultWorldFile(), ...(maxTemporaryTokenTtl !== undefined && { maxTemporaryTokenTtl }) };
      const { send } = await zoneOnTheWire(scheme, { world, now: 1_700_000_000 });
      const body = JSON.stringify({ caveats: [{ type: 'time', validUntil: 1_700_000_000 + seconds }] });
      const { status, json } = await send('POST /user/tokens/temporary', { headers: { ...ADMIN, ...JSON_TYPE }, body });
      return status === 201 ? 201 : errorOf(json).details;
    };
    expect(await lives(2_590_000)).toBe(201);
    expect(await lives(MONTH)).toBe(201);
    expect(await lives(MONTH + 1)).toEqual({ maxTtl: MONTH });
    expect(await lives(3_601, 3_600)).toEqual({ maxTtl: 3_600 });
  },
);

test.for(SCHEMES)(
  '15. a path is taken as its base64 says, the line feed of the documentation’s example too (%s)',
  async (scheme) => {
    const { onezone, send } = await zoneOnTheWire(scheme);
    const time = { type: 'time', validUntil: onezone.clock.now() + 60 };
    for (const path of ['/space/dir', '/space/dir\n']) {
      const paths = { type: 'data.path', whitelist: [btoa(path)] };
      const body = JSON.stringify({ caveats: [time, paths] });
      const { json } = await send('POST /user/tokens/temporary', { headers: { ...ADMIN, ...JSON_TYPE }, body });
      const examined = await send('POST /tokens/examine', { headers: JSON_TYPE, body: JSON.stringify(json) });
      expect(examined.json).toMatchObject({ caveats: [time, paths] });
    }
  },
);

test.for(SCHEMES)('16. tokens begin with MD (%s)', async (scheme) => {
  const { send } = await zoneOnTheWire(scheme);
  const { json } = await send('POST /user/tokens/named', {
    headers: { ...ADMIN, ...JSON_TYPE },
    body: '{"name":"any"}',
  });
  expect((json as { token: string }).token).toMatch(/^MDA[0-9A-Za-z]+$/);
});

test.for(SCHEMES)('17. a Onezone in trouble answers 503, for clients that try again (%s)', async (scheme) => {
  const { send } = await zoneOnTheWire(scheme, { circuitBreakerOpen: true });
  const { status, json } = await send('GET /user', { headers: ADMIN });
  expect([status, errorOf(json).id]).toEqual([503, 'serviceUnavailable']);
});

test.for(SCHEMES)(
  '18. the case of header names does not matter, also of service and consumer tokens (%s)',
  async (scheme) => {
    const { onezone, send } = await zoneOnTheWire(scheme);
    const { token } = onezone.user('alice');
    for (const name of ['x-auth-token', 'X-Auth-Token', 'X-AUTH-TOKEN']) {
      expect((await send('GET /user', { headers: { [name]: token } })).status).toBe(200);
    }
    const krakow = onezone.provider('krakow');
    const body = JSON.stringify({
      token,
      caveats: [
        { type: 'service', whitelist: [`opw-${krakow.id}`] },
        { type: 'consumer', whitelist: [`prv-${krakow.id}`] },
      ],
    });
    const confined = await send('POST /tokens/confine', { headers: JSON_TYPE, body });
    const passedOn = { 'X-Auth-Token': (confined.json as { token: string }).token };
    expect((await send('GET /user', { headers: passedOn })).status).toBe(401);
    const fromKrakow = {
      ...passedOn,
      'X-Onedata-Service-Token': krakow.token,
      'x-onedata-CONSUMER-token': krakow.token,
    };
    expect((await send('GET /user', { headers: fromKrakow })).status).toBe(200);
  },
);
