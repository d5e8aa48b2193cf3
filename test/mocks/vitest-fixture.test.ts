import { Agent, request as httpsRequest } from 'node:https';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, onTestFinished, test as plainTest, vi } from 'vitest';
import type * as testServer from '../../mocks/test-server.ts';
import { test } from '../../mocks/vitest.ts';
import type { Onezone } from '../../src/index.ts';
import { meetingOf } from '../support/meeting-of.ts';

const MINT = 'https://onezone.example.com/api/v3/onezone/provider/tokens/temporary';
const MONTH = 30 * 86_400;

test('a test has a fake Onezone that answers what it requests', async ({ onezone }) => {
  expect(await mint(onezone, onezone.clock.now() + 3600)).toBe(201);
  onezone.clock.advance(86_400);
});

test('the next test has another one, in its first state', async ({ onezone }) => {
  expect(Math.abs(onezone.clock.now() * 1000 - Date.now())).toBeLessThan(10_000);
});

describe.concurrent('concurrent tests', () => {
  // None goes on before both have frozen their clocks.
  const meet = meetingOf(2);

  test.for([1_700_000_000, 1_900_000_000])(
    'freeze their clocks at %i alone',
    async (now, { onezone, expect: check }) => {
      onezone.clock.freeze();
      onezone.clock.setTo(now);
      await meet();
      for (let round = 0; round < 10; round++) {
        // In another zone the first would be a time that is too far away, or the second one that is not.
        check(await mint(onezone, now + MONTH)).toBe(201);
        check(await mint(onezone, now + MONTH + 1)).toBe(400);
      }
    },
  );
});

describe.concurrent('concurrent tests with hooks and a shared agent', () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const nowOf = (name: string): number => 1_800_000_000 + Number(name.slice(-1)) * 1000;

  beforeEach<{ readonly onezone: Onezone }>(async ({ onezone, task }) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 2);
    });
    onezone.clock.freeze();
    onezone.clock.setTo(nowOf(task.name));
    expect(await mint(onezone, onezone.clock.now() + MONTH)).toBe(201);
  });

  afterEach<{ readonly onezone: Onezone }>(async ({ onezone }) => {
    expect(await mint(onezone, onezone.clock.now() + MONTH + 1)).toBe(400);
  });

  test.for([1, 2, 3, 4, 5])('stay apart: %i', async (_n, { onezone, task, expect: check }) => {
    const far = nowOf(task.name) + MONTH;
    const answers = await Promise.all(
      [far, far + 1, far, far + 1].map((until) => mintOverHttps(onezone, until, agent)),
    );
    check(answers).toEqual([201, 400, 201, 400]);
  });
});

const inAnotherZone = test.extend({
  onezoneOptions: { now: 1_700_000_000, origins: ['https://other.example'], onRefusal: 'ignore' },
});

inAnotherZone('a test can have another world, and another origin', async ({ onezone }) => {
  expect(onezone.clock.now()).toBe(1_700_000_000);
  const path = '/api/v3/onezone/tokens/examine';
  expect((await fetch(`https://other.example${path}`)).status).toBe(405);
  await expect(fetch(`https://onezone.example.com${path}`)).rejects.toThrow('fetch failed');
});

const testOfClient = test.extend<{ readonly mintFor: (seconds: number) => Promise<number> }>({
  mintFor: async ({ onezone }, use) => use((seconds) => mint(onezone, onezone.clock.now() + seconds)),
});

describe.concurrent('fixtures that are built on it', () => {
  testOfClient.for([1_700_000_000, 1_900_000_000])(
    'stay apart: %i',
    async (now, { onezone, mintFor, expect: check }) => {
      onezone.clock.freeze();
      onezone.clock.setTo(now);
      check(await mintFor(MONTH)).toBe(201);
      check(await mintFor(MONTH + 1)).toBe(400);
    },
  );
});

const attempts: number[] = [];

test('a test that is tried again gets another one', { retry: 1 }, ({ onezone }) => {
  attempts.push(onezone.clock.now());
  onezone.clock.advance(86_400);
  expect(attempts).toHaveLength(2);
  expect(Math.abs((attempts[1] ?? 0) - (attempts[0] ?? 0))).toBeLessThan(10);
});

plainTest('when no test needs it any more, nothing is intercepted', async () => {
  await expect(fetch(MINT)).rejects.toThrow('fetch failed');
});

plainTest('an MSW server that listens already is not silenced without a word', async () => {
  const { startIntercepting } = await freshTestServer();
  const own = setupServer();
  own.listen();
  onTestFinished(() => own.close());
  expect(startIntercepting).toThrow(/^There is an MSW server in this process already.*onezoneTestHandlers/);
});

plainTest('an MSW server of the tests can serve the fixture too', async () => {
  const { onezoneTestHandlers, startIntercepting, stopIntercepting } = await freshTestServer();
  const { openZone, closeZone, enterZone } = await import('../../mocks/zone-of-test.ts');
  const own = setupServer(
    ...onezoneTestHandlers(),
    http.get('https://own.example/', () => HttpResponse.text('own')),
  );
  own.listen(BYPASS);
  onTestFinished(() => own.close());

  startIntercepting();
  const zone = openZone({ onRefusal: 'ignore' });
  enterZone(zone);
  expect(await mint(zone.onezone, zone.onezone.clock.now() + 3600)).toBe(201);
  expect(await (await fetch('https://own.example/')).text()).toBe('own');
  closeZone(zone);
  stopIntercepting();
  expect(await (await fetch('https://own.example/')).text()).toBe('own');
  await expect(fetch(MINT), 'no zone is open').rejects.toThrow('fetch failed');
});

/** The name in MSW 3, and in MSW 2. */
const BYPASS = { onUnhandledFrame: 'bypass', onUnhandledRequest: 'bypass' } as const;

/** As in a process of its own: whether it listens, and whether it shall, belongs to the module. */
function freshTestServer(): Promise<typeof testServer> {
  vi.resetModules();
  onTestFinished(() => {
    vi.resetModules();
  });
  return import('../../mocks/test-server.ts');
}

async function mint({ provider }: Onezone, validUntil: number): Promise<number> {
  const answer = await fetch(MINT, {
    method: 'POST',
    headers: headersOf(provider('krakow').token),
    body: bodyOf(validUntil),
  });
  await answer.bytes();
  return answer.status;
}

function mintOverHttps({ provider }: Onezone, validUntil: number, agent: Agent): Promise<number | undefined> {
  const headers = headersOf(provider('krakow').token);
  return new Promise((resolve, reject) => {
    const request = httpsRequest(MINT, { method: 'POST', headers, agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject).end(bodyOf(validUntil));
  });
}

function headersOf(token: string): Record<string, string> {
  return { 'x-auth-token': token, 'content-type': 'application/json' };
}

function bodyOf(validUntil: number): string {
  return JSON.stringify({ caveats: [{ type: 'time', validUntil }] });
}
