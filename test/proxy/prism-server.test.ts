import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import type { PrismPackage } from '../../src/proxy/prism-package.ts';
import type { Listening } from '../../src/server/listen.ts';

/** What is used of `@stoplight/prism-http-server`, on which the command `prism proxy` is built. */
interface PrismServerPackage {
  createServer(
    operations: readonly unknown[],
    options: { readonly cors: boolean; readonly config: unknown; readonly components: unknown },
  ): { listen(port: number, host: string): Promise<string>; close(): Promise<void> };
}

const load = createRequire(import.meta.url);
const { createServer } = load('@stoplight/prism-http-server') as PrismServerPackage;
const { getHttpOperationsFromSpec } = load('@stoplight/prism-http') as PrismPackage;
const { createLogger } = load('@stoplight/prism-core') as { createLogger(name: string, options: unknown): unknown };

const onezone = createOnezone();
const { token } = onezone.provider('krakow');
let upstream: Listening;
const prism: { url: string; close: () => Promise<void> }[] = [];

beforeAll(async () => {
  upstream = await onezone.listen();
  const operations = await getHttpOperationsFromSpec('openapi.yaml');
  for (const errors of [false, true]) {
    const server = createServer(operations, {
      cors: false,
      components: { logger: createLogger('test', { level: 'silent' }) },
      config: {
        isProxy: true,
        upstream: new URL(upstream.baseUrl),
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors,
        mock: { dynamic: false },
      },
    });
    prism.push({ url: await server.listen(0, '127.0.0.1'), close: () => server.close() });
  }
});

afterAll(async () => {
  for (const { close } of prism) await close();
  await upstream.close();
});

const mint = '/api/v3/onezone/provider/tokens/temporary';
const examine = '/api/v3/onezone/tokens/examine';
const time = { type: 'time', validUntil: onezone.clock.now() + 3600 };
const everyCaveat = [
  time,
  { type: 'ip', whitelist: ['10.0.0.0/8'] },
  { type: 'service', whitelist: ['ozw-onezone'] },
  { type: 'geo.region', filter: 'blacklist', list: ['Oceania'] },
  { type: 'data.readonly' },
];

test.for([
  ['a mint', mint, { caveats: [time] }, { 'x-auth-token': token }, 201],
  ['a mint with many caveats', mint, { caveats: everyCaveat }, { authorization: `Bearer ${token}` }, 201],
  ['an identity token', mint, { type: { identityToken: {} }, caveats: [time] }, { macaroon: token }, 201],
  ['a mint without a time', mint, { caveats: [] }, { 'x-auth-token': token }, 400],
  ['refused credentials, without a content type', mint, { caveats: [time] }, { 'x-auth-token': 'x' }, 401],
  ['a user who asks', mint, { caveats: [time] }, { 'x-auth-token': onezone.user('alice').token }, 403],
  ['an examine', examine, { token }, {}, 200],
  ['an examine of no token', examine, { token: 'x' }, {}, 400],
] as const)(
  'Prism by itself, on openapi.yaml in front of the fake, has nothing to say of %s',
  async ([, path, body, headers, status]) => {
    for (const { url } of prism) {
      const answer = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      expect([answer.status, answer.headers.get('sl-violations')], await answer.text()).toEqual([status, null]);
    }
  },
);

test('Prism by itself finds what is wrong with a request', async () => {
  const [lenient, strict] = prism;
  const send = (url = '') =>
    fetch(url + examine, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"token":17}' });
  const passed = await send(lenient?.url);
  expect([passed.status, passed.headers.get('sl-violations')]).toEqual([
    400,
    expect.stringContaining('token must be string'),
  ]);
  expect((await send(strict?.url)).status).toBe(422);
});
