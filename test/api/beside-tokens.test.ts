import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { ask, outcome, peopledWorld, NOW } from '../support/ask.ts';

// Shapes and rights as onedata/oz-worker has them: src/http/rest/translators, src/logic/*_logic_plugin.erl.

const start = (): Onezone => createOnezone({ world: peopledWorld });

test('the zone tells what it is, below the prefix and at the root', () => {
  const onezone = start();
  const { body, headers } = ask(onezone, null, 'GET /configuration');
  expect(body).toMatchObject({
    name: 'Test zone',
    version: '21.02.7',
    build: 'unknown',
    domain: 'onezone.example.com',
    subdomainDelegationSupported: true,
    supportedIdPs: [
      { id: 'basicAuth', offlineAccess: false },
      { id: 'egi', offlineAccess: false },
    ],
    compatibleOneproviderVersions: ['21.02.5', '21.02.7'],
    openDataXrootdServerDomain: null,
    bagitUploaderWorkflowSchemaId: null,
  });
  expect(headers).toHaveProperty('access-control-allow-origin', '*');
  const page = ask(onezone, null, 'GET ROOT/configuration');
  expect(page.body).toEqual(body);
  expect(page.headers).toEqual({ 'content-type': 'application/json' });
});

test('a zone has a name, unless its world says that it has none', () => {
  const nameIn = (world: WorldFile): unknown => ask(createOnezone({ world }), null, 'GET /configuration').body;
  expect(nameIn({})).toMatchObject({ name: 'Onezone mock' });
  expect(nameIn({ name: null })).toMatchObject({ name: null });
});

test('the page at the root looks at the method alone', () => {
  const onezone = start();
  const send = (method: string) =>
    onezone.handle({
      method,
      path: '/configuration/?x=1',
      headers: { 'x-auth-token': 'bad', accept: 'text/html' },
      body: null,
      peerIp: null,
    });
  expect(send('GET').status).toBe(200);
  expect(send('POST')).toMatchObject({ status: 405, headers: { allow: 'GET' }, body: '' });
  expect(send('HEAD').headers).toEqual({ allow: 'GET' });
});

test('health, privileges, time and address are everybody’s to ask', () => {
  const onezone = start();
  expect(ask(onezone, null, 'GET /health').body).toEqual({ status: 'healthy' });
  const { viewer, admin } = ask(onezone, null, 'GET /privileges').body as Record<'viewer' | 'admin', string[]>;
  expect([viewer.length, admin.length, viewer[0], viewer.every((one) => admin.includes(one))]).toEqual([
    29,
    91,
    'oz_atm_inventories_list',
    true,
  ]);
  expect(ask(onezone, null, 'GET /provider/public/get_current_time').body).toEqual({ timeMillis: NOW * 1000 });
  expect(ask(onezone, 'p1', 'GET /provider/public/check_my_ip').body).toBe('127.0.0.1');
});

test('a running clock tells milliseconds, and goes with the zone’s', () => {
  const onezone = createOnezone();
  const time = () =>
    (ask(onezone, null, 'GET /provider/public/get_current_time').body as { timeMillis: number }).timeMillis;
  expect(Math.abs(time() - Date.now())).toBeLessThan(1000);
  const before = time();
  onezone.clock.advance(3600);
  expect(Math.round((time() - before) / 1000)).toBe(3600);
});

test('the test image is a PNG, for those who accept one', () => {
  const onezone = start();
  const image = (headers: Readonly<Record<string, string>>) =>
    onezone.handle({ method: 'GET', path: '/api/v3/onezone/test_image', headers, body: null, peerIp: null });
  const { status, headers, bytes } = image({ accept: 'image/*' });
  expect(status).toBe(200);
  expect(headers).toEqual({ 'access-control-allow-origin': '*', 'content-type': 'image/png' });
  expect(new TextDecoder('latin1').decode(bytes).slice(1, 4)).toBe('PNG');
  expect(image({ accept: 'application/json' })).toMatchObject({ status: 406, body: '' });
  expect(image({ 'x-auth-token': 'bad' }).headers).not.toHaveProperty('content-type');
  const closed = createOnezone({ world: peopledWorld, circuitBreakerOpen: true });
  expect(
    closed.handle({ method: 'GET', path: '/api/v3/onezone/test_image', headers: {}, body: null, peerIp: null }),
  ).toMatchObject({ status: 503, headers: { 'content-type': 'image/png' } });
});

test('a user reads their own account, under old names too', () => {
  expect(ask(start(), 'ann', 'GET /user').body).toEqual({
    userId: 'ann',
    fullName: 'Ann A',
    username: 'ann',
    emails: ['ann@example.com'],
    linkedAccounts: [],
    creationTime: NOW,
    basicAuthEnabled: true,
    blocked: false,
    name: 'Ann A',
    login: 'ann',
    alias: 'ann',
    emailList: ['ann@example.com'],
  });
});

test('users, providers and nobody get from each path what the real service gives them', () => {
  const onezone = start();
  const all = ['ann', 'ben', 'root', 'cleo', 'p1', 'p2', null] as const;
  const outcomes = (request: string) => all.map((caller) => outcome(ask(onezone, caller, request)));
  const ownUser = [200, 200, 200, 200, 'notFound', 'notFound', 'unauthorized'];
  for (const path of [
    '/user',
    '/user/spaces',
    '/user/effective_spaces',
    '/user/groups',
    '/user/effective_providers',
    '/user/client_tokens',
  ]) {
    expect(outcomes(`GET ${path}`), path).toEqual(ownUser);
  }
  const members = [200, 200, 'notFound', 'notFound', 'notFound', 'notFound', 'notFound'];
  for (const path of [
    '/user/spaces/s1',
    '/user/effective_spaces/s1',
    '/user/effective_providers/p1',
    '/user/effective_providers/p1/spaces',
  ]) {
    expect(outcomes(`GET ${path}`), path).toEqual(members);
  }
  expect(outcomes('GET /spaces/s1')).toEqual([200, 200, 200, 'forbidden', 200, 'forbidden', 'unauthorized']);
  expect(outcomes('GET /providers')).toEqual([
    'forbidden',
    'forbidden',
    200,
    'forbidden',
    'forbidden',
    'forbidden',
    'unauthorized',
  ]);
  expect(outcomes('GET /providers/p1')).toEqual([200, 200, 200, 'forbidden', 200, 200, 'unauthorized']);
  expect(outcomes('GET /providers/p2')).toEqual(['forbidden', 'forbidden', 200, 200, 200, 200, 'unauthorized']);
  const ownProvider = ['notFound', 'notFound', 'notFound', 'notFound', 200, 200, 'unauthorized'];
  expect(outcomes('GET /provider')).toEqual(ownProvider);
  expect(outcomes('GET /provider/spaces')).toEqual(ownProvider);
  for (const path of ['/spaces/nope', '/providers/nope']) {
    expect(new Set(outcomes(`GET ${path}`)), path).toEqual(new Set(['notFound']));
  }
});

test('ids are listed as the real service orders them', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'GET /user/spaces').body).toEqual({ spaces: ['s2', 's1'] });
  expect(ask(onezone, 'ann', 'GET /user/effective_spaces').body).toEqual({ spaces: ['s1', 's2'] });
  expect(ask(onezone, 'ann', 'GET /user/groups').body).toEqual({ groups: ['g1'] });
  expect(ask(onezone, 'ann', 'GET /user/effective_providers').body).toEqual({ providers: ['p1'] });
  expect(ask(onezone, 'ben', 'GET /user/effective_providers/p1/spaces').body).toEqual({ spaces: ['s1'] });
  expect(ask(onezone, 'root', 'GET /providers').body).toEqual({ providers: ['p2', 'p1'] });
  expect(ask(onezone, 'p1', 'GET /provider/spaces').body).toEqual({ spaces: ['s1'] });
});

test('a space and a provider look alike from wherever they are seen', () => {
  const onezone = start();
  const space = {
    spaceId: 's1',
    name: 'first',
    description: '',
    organizationName: '',
    tags: [],
    advertisedInMarketplace: false,
    marketplaceContactEmail: '',
    providers: { p1: 2 ** 41 },
    supportParametersRegistry: {
      p1: { accountingEnabled: false, dirStatsServiceEnabled: false, dirStatsServiceStatus: 'disabled' },
    },
    creator: { type: 'user', id: 'ann' },
    creationTime: NOW,
  };
  const spacePaths = ['/user/spaces/s1', '/user/effective_spaces/s1', '/spaces/s1'];
  for (const path of spacePaths) expect(ask(onezone, 'ann', `GET ${path}`).body).toEqual(space);
  const provider = {
    providerId: 'p1',
    clusterId: 'p1',
    name: 'krakow',
    domain: 'krakow.example.com:8443',
    latitude: 0,
    longitude: 0,
    online: true,
    creationTime: NOW,
  };
  expect(ask(onezone, 'ann', 'GET /user/effective_providers/p1').body).toEqual(provider);
  expect(ask(onezone, 'p2', 'GET /providers/p1').body).toEqual(provider);
  expect(ask(onezone, 'p1', 'GET /provider').body).toEqual(provider);
  expect(ask(onezone, 'p2', 'GET /provider').body).toMatchObject({ online: false });
});

const apiCaveat = (...whitelist: readonly string[]) => ({ type: 'api', whitelist });

test('api caveats are about the resources that oz-worker names', () => {
  const onezone = start();
  const withCaveat = (request: string, spec: string, body?: unknown) =>
    outcome(ask(onezone, 'ann', request, body, apiCaveat(spec)));
  expect(withCaveat('GET /user', 'ozw/get/user.ann.instance:protected')).toBe(200);
  expect(withCaveat('GET /user', 'ozw/get/user.ann.instance:private')).toBe('unauthorized');
  expect(withCaveat('GET /user/spaces/s1', 'ozw/get/space.s1.instance:protected')).toBe(200);
  expect(withCaveat('GET /user/spaces/s2', 'ozw/get/space.s1.instance:protected')).toBe('unauthorized');
  expect(withCaveat('GET /user/effective_providers/p1/spaces', 'ozw/get/provider.p1.user_spaces,ann')).toBe(200);
  expect(withCaveat('POST /user/spaces', 'ozw/create/space.null.instance', { name: 'good' })).toBe(201);
  expect(withCaveat('DELETE /user/spaces/s2', 'ozw/delete/user.ann.space,s2')).toBe(204);
  expect(withCaveat('GET /provider/public/check_my_ip', 'ozw/get/provider.null.check_my_ip,*')).toBe(200);
  expect(withCaveat('GET /configuration', 'ozw/get/oz_worker.null.configuration')).toBe(200);
  expect(withCaveat('GET /user/spaces/nope', 'ozw/get/user.*.*:*')).toBe('notFound');
});
