import { Readable } from 'node:stream';
import { Agent, fetch, request } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { onezoneInterceptor } from '../../mocks/undici.ts';
import { createOnezone } from '../../src/index.ts';

const EXAMINE = 'https://onezone.example.com/api/v3/onezone/tokens/examine';
const headers = { 'content-type': 'application/json' };
const onezone = createOnezone();
const body = JSON.stringify({ token: onezone.user('alice').token });

test('the fetch of undici reaches the fake', async () => {
  const answer = await fetch(EXAMINE, { method: 'POST', headers, body, dispatcher: dispatcher() });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(await answer.json()).toMatchObject({ onezoneDomain: 'onezone.example.com' });
});

test.each<readonly [form: string, init: Parameters<typeof request>[1]]>([
  ['an object of headers', { headers }],
  ['headers in turn', { headers: ['Content-Type', 'application/json'] }],
  ['pairs of headers', { headers: new Map([['Content-Type', 'application/json']]) }],
  ['bytes', { headers, body: Buffer.from(body) }],
  ['a stream', { headers, body: Readable.from([body.slice(0, 9), body.slice(9)]) }],
  ['a query', { headers, query: { a: 'b' } }],
])('the request of undici reaches the fake: %s', async (_form, init) => {
  const answer = await request(EXAMINE, { method: 'POST', body, dispatcher: dispatcher(), ...init });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json']);
  expect(await answer.body.json()).toMatchObject({ onezoneDomain: 'onezone.example.com' });
});

test('repeated headers are joined, as over TCP', async () => {
  const answer = await request(EXAMINE, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', accept: ['text/html', 'application/json'] },
    dispatcher: dispatcher(),
  });
  expect(answer.statusCode).toBe(200);
});

test('an empty answer has no content type and no body', async () => {
  const answer = await request(EXAMINE, { dispatcher: dispatcher() });
  expect([answer.statusCode, answer.headers, await answer.body.text()]).toEqual([
    405,
    { 'access-control-allow-origin': '*', allow: 'POST' },
    '',
  ]);
});

test('an aborted request is not answered', async () => {
  const abort = new AbortController();
  const answer = fetch(EXAMINE, { method: 'POST', headers, body, dispatcher: dispatcher(), signal: abort.signal });
  abort.abort();
  await expect(answer).rejects.toThrow('aborted');
});

test('a body that breaks off fails the request', async () => {
  const broken = new Readable({ read: () => undefined });
  const answer = request(EXAMINE, { method: 'POST', headers, body: broken, dispatcher: dispatcher() });
  broken.destroy(new Error('the disk is gone'));
  await expect(answer).rejects.toThrow('the disk is gone');
});

test('requests for other origins are left alone', async () => {
  const answer = request('http://127.0.0.1:1/api/v3/onezone/tokens/examine', {
    dispatcher: dispatcher(['https://onezone.example.com']),
  });
  await expect(answer).rejects.toThrow('ECONNREFUSED');
});

test('an undici that is too old says so', () => {
  const send = onezoneInterceptor({ onezone })(() => false);
  const handler: object = { onConnect: () => undefined, onHeaders: () => true };
  expect(() => send({ origin: 'https://a.example', path: '/api/v3/onezone/x', method: 'GET' }, handler)).toThrow(
    'This is undici 6 or older',
  );
});

function dispatcher(origins?: readonly string[]): ReturnType<Agent['compose']> {
  const agent = new Agent();
  onTestFinished(() => agent.close());
  return agent.compose(onezoneInterceptor({ onezone, onRefusal: 'ignore', ...(origins && { origins }) }));
}
