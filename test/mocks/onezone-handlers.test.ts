import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test, vi } from 'vitest';
import { onezoneHandlers, type OnezoneHandlersOptions, type RefusedRequest } from '../../mocks/msw.ts';
import { setupOnezoneServer, type OnezoneServer, type OnezoneServerOptions } from '../../mocks/msw-node.ts';
import { operations, pathItems } from '../../src/contract/generated/operations.ts';
import { createOnezone } from '../../src/index.ts';

const ONEZONE = 'https://onezone.example.com/api/v3/onezone';

test('there is a handler for every operation of the document, and one for the rest', () => {
  const described = Object.values(operations)
    .filter(({ path }) => path !== '/configuration')
    .map(({ method, path }) => ({ method, path: `https://any.example${path}` }));
  const handlers = onezoneHandlers().map(({ info }) => info);
  expect(handlers).toHaveLength(described.length + 1);
  for (const [index, { method, path }] of described.entries()) {
    expect(handlers[index]?.method).toBe(method);
    expect(path).toMatch(handlers[index]?.path as RegExp);
  }
  for (const { path } of pathItems.filter((item) => item.path !== '/configuration')) {
    expect(`https://any.example${path}`).toMatch(handlers.at(-1)?.path as RegExp);
  }
});

test('the page at the root is answered where it is known whose root it is', async () => {
  listen({ origins: ['https://zone.example'], now: 1_700_000_000 });
  const response = await fetch('https://zone.example/configuration');
  expect(await response.json()).toMatchObject({ name: 'Onezone mock', domain: 'onezone.example.com' });
  expect(onezoneHandlers({ origins: ['https://zone.example'] })).toHaveLength(onezoneHandlers().length + 1);
});

test('a minted token is examined, at a host that does not exist', async () => {
  const { onezone } = listen({ now: 1_700_000_000 });
  const minted = await post('/provider/tokens/temporary', onezone.provider('krakow').token, {
    caveats: [{ type: 'time', validUntil: 1_700_003_600 }],
  });
  expect(minted.status).toBe(201);
  const { token } = (await minted.json()) as { token: string };
  const examined = await post('/tokens/examine', null, { token });
  expect(await examined.json()).toMatchObject({ caveats: [{ type: 'time', validUntil: 1_700_003_600 }] });
});

test('an unknown path of Onezone gets what the real service answers there', async () => {
  listen();
  const answer = await fetch(`${ONEZONE}/no/such/thing`);
  expect([answer.status, await answer.text(), Object.fromEntries(answer.headers)]).toEqual([
    404,
    '',
    { 'accept-ranges': 'bytes' },
  ]);
  expect((await fetch(`${ONEZONE}/no/such/thing`, { method: 'POST' })).status).toBe(405);
  expect((await fetch('https://onezone.example.com/api/v3/onezone')).status).toBe(404);
});

test('requests for other paths are left alone', async () => {
  const other = await startServer();
  listen();
  for (const path of ['/', '/api/v3/onezones/tokens/examine', '/proxy/api/v3/onezone/tokens/examine']) {
    expect(await (await fetch(other + path)).text()).toBe(`real ${path}`);
  }
});

test('requests for other origins than those that are named are left alone', async () => {
  const other = await startServer();
  listen({ origins: ['https://onezone.example.com', 'http://localhost:9443/'] });
  expect(await (await fetch(`${other}/api/v3/onezone/x`)).text()).toBe('real /api/v3/onezone/x');
  for (const origin of ['https://onezone.example.com', 'http://localhost:9443']) {
    expect((await fetch(`${origin}/api/v3/onezone/tokens/examine`)).status).toBe(405);
  }
});

test("what is left alone is left to MSW's own strategy", async () => {
  const server = setupServer(...onezoneHandlers({ origins: ['https://onezone.example.com'] }));
  const error = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => error.mockRestore());
  // The name in MSW 3, and in MSW 2.
  const strategy = { onUnhandledFrame: 'error', onUnhandledRequest: 'error' } as const;
  server.listen(strategy);
  onTestFinished(() => server.close());
  await expect(fetch('https://elsewhere.example/api/v3/onezone/tokens/examine')).rejects.toThrow(/fetch failed|MSW/);
  expect(error.mock.calls.flat().join(' ')).toContain('GET https://elsewhere.example/api/v3/onezone/tokens/examine');
});

test('the origin / is that of the page', async () => {
  vi.stubGlobal('location', { origin: 'http://localhost:5173', href: 'http://localhost:5173/app/' });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  listen({ origins: ['/'] });
  expect((await fetch('/api/v3/onezone/tokens/examine')).status).toBe(405);
});

test('a single operation can be overridden', async () => {
  const { server } = listen();
  server.use(http.post('*/api/v3/onezone/tokens/examine', () => new HttpResponse(null, { status: 503 })));
  expect((await post('/tokens/examine', null, {})).status).toBe(503);
  expect((await post('/provider/tokens/temporary', null, {})).status).toBe(401);
  server.resetHandlers();
  expect((await post('/tokens/examine', null, {})).status).toBe(400);
});

test('handlers of the user come with the server', async () => {
  const server = setupOnezoneServer(
    { onRefusal: 'ignore' },
    http.get('https://a.example/', () => HttpResponse.text('a')),
  );
  server.listen();
  onTestFinished(() => server.close());
  expect(await (await fetch('https://a.example/')).text()).toBe('a');
  expect((await post('/tokens/examine', null, {})).status).toBe(400);
});

test('a fake that runs can be given, and its clock moves what is answered', async () => {
  const onezone = createOnezone({ now: 1_700_000_000 });
  listen({ onezone });
  const mint = async (): Promise<number> =>
    (
      await post('/provider/tokens/temporary', onezone.provider('krakow').token, {
        caveats: [{ type: 'time', validUntil: 1_700_003_600 + 30 * 86_400 }],
      })
    ).status;
  expect(await mint()).toBe(400);
  onezone.clock.advance(3600);
  expect(await mint()).toBe(201);
});

test('a body that comes as a stream is read', async () => {
  const { onezone } = listen();
  const text = JSON.stringify({ token: onezone.user('alice').token });
  const body = new Blob([text.slice(0, 20), text.slice(20)]).stream();
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as const;
  expect((await fetch(`${ONEZONE}/tokens/examine`, init)).status).toBe(200);
});

test('a body that breaks off gets a network error, not a stack', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => error.mockRestore());
  const rest = onezoneHandlers().at(-1);
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('the disk is gone')) });
  const init = { method: 'POST', body, duplex: 'half' } as const;
  const request = new Request(`${ONEZONE}/x`, init);
  const result = await rest?.run({ request, requestId: '1' });
  expect(result?.response?.type).toBe('error');
  expect(error.mock.calls.flat().join(' ')).toBe(
    `[onezone-mock] Error: A request broke off before it could be answered:\n\n  • POST ${ONEZONE}/x\n\nError: the disk is gone`,
  );
});

test('an answer without content type stays without one', async () => {
  listen();
  const answer = await post('/tokens/examine', 'garbage', {});
  expect([answer.status, answer.headers.get('content-type')]).toEqual([401, null]);
  expect(await answer.json()).toHaveProperty('error.id', 'unauthorized');
});

test('an empty refusal is explained on the console', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  listen({ onRefusal: 'warn' });
  await fetch(`${ONEZONE}/tokens/examine`, { method: 'POST', body: '{"token":"secret"}' });
  expect(warn.mock.calls).toEqual([
    [
      `[onezone-mock] Warning: Onezone refused a request with an empty answer (415):\n\n  • POST ${ONEZONE}/tokens/examine\n\n` +
        'the Content-Type "text/plain;charset=UTF-8" is not exactly application/json, without parameters\n' +
        'send "Content-Type: application/json" (with curl: -H "Content-Type: application/json")',
    ],
  ]);
  await post('/tokens/examine', null, {});
  expect(warn, 'a refusal that explains itself').toHaveBeenCalledOnce();
});

test('a function is told of every refusal', async () => {
  const refused: RefusedRequest[] = [];
  listen({ onRefusal: (request) => refused.push(request) });
  await post('/tokens/examine', null, {});
  expect(refused).toEqual([
    {
      method: 'POST',
      url: `${ONEZONE}/tokens/examine`,
      status: 400,
      refusal: expect.objectContaining({ check: 'validation' }) as unknown,
    },
  ]);
});

test.each<readonly [why: string, options: OnezoneHandlersOptions, message: string]>([
  ['no scheme', { origins: ['onezone.example.com'] }, '"onezone.example.com" is no origin. Write scheme and host'],
  ['another scheme', { origins: ['ftp://a.example'] }, '"ftp://a.example" is no origin. Write scheme and host'],
  ['a path', { origins: ['https://a.example/api'] }, 'has more than an origin. Write https://a.example;'],
  ['no origin at all', { origins: [] }, 'The list of origins is empty'],
  ['no page', { origins: ['/'] }, 'there is no page here'],
  ['two worlds', { onezone: createOnezone(), now: 1, seed: 'x' }, 'description of another one ("now", "seed")'],
])('misuse is refused with what to do: %s', (_why, options, message) => {
  expect(() => onezoneHandlers(options)).toThrow(TypeError);
  expect(() => onezoneHandlers(options)).toThrow(message);
});

/** A server that listens until the test ends. */
function listen(
  options: OnezoneServerOptions = {},
): { readonly server: OnezoneServer } & Pick<OnezoneServer, 'onezone'> {
  const server = setupOnezoneServer({ onRefusal: 'ignore', ...options });
  const strategy = { onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as const;
  server.listen(strategy);
  onTestFinished(() => server.close());
  return { server, onezone: server.onezone };
}

function post(path: string, token: string | null, body: unknown): Promise<Response> {
  return fetch(ONEZONE + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { 'x-auth-token': token }) },
    body: JSON.stringify(body),
  });
}

/** A real server, which tells that it was reached. */
async function startServer(): Promise<string> {
  const server = createServer((request, response) => response.end(`real ${request.url ?? ''}`));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // It listens on TCP.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
