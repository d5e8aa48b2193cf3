import http, { request as httpRequest } from 'node:http';
import https, { request as httpsRequest, type RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import axios from 'axios';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { setupOnezoneServer } from '../../mocks/msw-node.ts';

const URL_ = 'https://onezone.example.com/api/v3/onezone/tokens/examine';
const headers = { 'content-type': 'application/json' };

const server = setupOnezoneServer({ onRefusal: 'ignore' });
const body = JSON.stringify({ token: server.onezone.user('alice').token });

beforeAll(() => server.listen());
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly body: unknown;
}

const clients: Readonly<Record<string, () => Promise<Answer>>> = {
  fetch: async () => fromFetch(await fetch(URL_, { method: 'POST', headers, body })),
  'fetch with a Request': async () => fromFetch(await fetch(new Request(URL_, { method: 'POST', headers, body }))),
  'node:https': () => fromNode(https.request.bind(https)),
  'node:https, imported by name': () => fromNode(httpsRequest),
  'node:http': () => fromNode(http.request.bind(http)),
  'node:http, imported by name': () => fromNode(httpRequest),
  'node:https with an agent that keeps connections': () => {
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    return fromNode(httpsRequest, { agent });
  },
  axios: async () => fromAxios(await axios.post(URL_, body, { headers, responseType: 'json' })),
  'axios over fetch': async () => fromAxios(await axios.post(URL_, body, { headers, adapter: 'fetch' })),
};

test.each(Object.keys(clients))('%s reaches the fake', async (name) => {
  const answer = await clients[name]?.();
  expect(answer).toEqual({ status: 200, body: expect.objectContaining({ persistence: 'temporary' }) as unknown });
});

test('what was replaced is put back', () => {
  server.close();
  const before = [fetch, https.request, httpsRequest];
  server.listen();
  expect([fetch, https.request, httpsRequest]).not.toContain(before[0]);
  expect([fetch, https.request, httpsRequest]).not.toContain(before[1]);
  server.close();
  expect([fetch, https.request, httpsRequest]).toEqual(before);
  server.listen();
});

async function fromFetch(response: Response): Promise<Answer> {
  return { status: response.status, body: await response.json() };
}

function fromAxios({ status, data }: { readonly status: number; readonly data: unknown }): Answer {
  return { status, body: data };
}

function fromNode(request: typeof httpRequest, options: RequestOptions = {}): Promise<Answer> {
  const { host, pathname } = new URL(URL_);
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, host, path: pathname, method: 'POST', headers }, (response) => {
      text(response).then(
        (json) => resolve({ status: response.statusCode, body: JSON.parse(json) as unknown }),
        reject,
      );
    });
    sent.on('error', reject).end(body);
  });
}
