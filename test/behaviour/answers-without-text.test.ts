import { request as httpRequest } from 'node:http';
import { Agent, fetch as fetchWithUndici } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { setupOnezoneServer } from '../../mocks/msw-node.ts';
import { onezoneInterceptor } from '../../mocks/undici.ts';
import { createOnezone } from '../../src/index.ts';
import { doors } from '../support/doors.ts';
import { startProxy } from '../support/prism-door.ts';

const IMAGE = '/api/v3/onezone/test_image';
const ORIGIN = 'https://onezone.example.com';

/** What begins every PNG, and the chunk that ends it. */
const PNG = /^\x89PNG\r\n.*IEND\xaeB`\x82$/s;

const latin1 = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(bytes as Uint8Array).toString('latin1');

/** The bytes at an URL, over a connection of its own. */
function bytesAt(url: string): Promise<{ readonly type: string | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({ type: response.headers['content-type'], text: latin1(Buffer.concat(chunks)) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Prism takes seconds to start, more on a busy machine. */
const PATIENT = { timeout: 60_000 };

test('the test image comes whole over TCP, also with Prism in front, which objects to nothing', PATIENT, async () => {
  const { baseUrl, close } = await createOnezone().listen();
  onTestFinished(close);
  const direct = await bytesAt(baseUrl + IMAGE);
  expect(direct.type).toBe('image/png');
  expect(direct.text).toMatch(PNG);
  const proxy = await startProxy(baseUrl);
  onTestFinished(proxy.close);
  expect(await bytesAt(proxy.baseUrl + IMAGE)).toEqual(direct);
  const page = await bytesAt(`${proxy.baseUrl}/configuration`);
  expect(JSON.parse(page.text)).toMatchObject({ name: 'Onezone mock' });
  expect(proxy.exchanges.map(({ violations, unjudged }) => ({ violations, unjudged }))).toEqual([
    { violations: [], unjudged: [] },
    { violations: [], unjudged: [] },
  ]);
});

test('the test image comes whole through fetch, MSW and undici', async () => {
  const onezone = createOnezone();
  const answers = [await onezone.fetch(IMAGE)];
  const agent = new Agent().compose(onezoneInterceptor({ onezone }));
  const viaUndici = await fetchWithUndici(ORIGIN + IMAGE, { dispatcher: agent });
  const server = setupOnezoneServer({ onezone });
  server.listen();
  onTestFinished(() => server.close());
  answers.push(await fetch(ORIGIN + IMAGE));
  for (const answer of [...answers, viaUndici]) {
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(latin1(await answer.arrayBuffer())).toMatch(PNG);
  }
});

test.each(Object.entries(doors))('a new space is an empty 201 with a location: %s', PATIENT, async (_name, open) => {
  const door = await open();
  onTestFinished(() => door.close());
  const authorization = `Basic ${btoa('1b510f18b3b05611871c0acdffa9aed4:pass')}`;
  const made = await door.send({
    method: 'POST',
    path: '/api/v3/onezone/user/spaces',
    headers: { authorization, 'content-type': 'application/json' },
    body: '{"name":"new space"}',
  });
  expect([made.status, made.body, made.headers['content-type']]).toEqual([201, '', 'application/json']);
  const { pathname } = new URL(made.headers['location'] ?? '');
  const left = await door.send({ method: 'DELETE', path: pathname, headers: { authorization }, body: null });
  expect([left.status, left.body]).toEqual([204, '']);
});
