import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import { operationRoutes } from '../../src/contract/generated/operation-routes.ts';
import { createOnezone } from '../../src/index.ts';

const BASE_URL = 'https://onezone.example.com';

/** A `fetch` that answers always the same, and keeps what it was asked. */
function answering(
  status: number,
  body: string | null,
): { readonly fetch: typeof fetch; readonly asked: readonly (readonly [string, RequestInit])[] } {
  const asked: (readonly [string, RequestInit])[] = [];
  const answer: typeof fetch = (input, init) => {
    asked.push([input instanceof Request ? input.url : String(input), init ?? {}]);
    return Promise.resolve(new Response(body, { status }));
  };
  return { fetch: answer, asked };
}

test('mint and examine give typed values', async () => {
  const onezone = createOnezone();
  const provider = onezone.provider('krakow');
  const client = createClient({ baseUrl: BASE_URL, token: provider.token, fetch: onezone.fetch });
  const caveats = [{ type: 'time', validUntil: onezone.clock.now() + 60 }] as const;
  const minted = await client.mint({ caveats });
  if (!minted.ok) throw new Error(minted.text);
  const read = await client.examine(minted.body.token);
  expect(read).toMatchObject({ ok: true, status: 200, body: { caveats, subject: { id: provider.id } } });
});

test('an error is told apart by its id, and then its details are known', async () => {
  const onezone = createOnezone();
  const client = createClient({ baseUrl: BASE_URL, token: onezone.provider('krakow').token, fetch: onezone.fetch });
  const refused = await client.mint({ caveats: [] });
  if (refused.ok) throw new Error('minted without an end');
  if (refused.error?.id !== 'tokenTimeCaveatRequired') throw new Error(refused.text);
  const { maxTtl }: { readonly maxTtl: number } = refused.error.details;
  expect({ status: refused.status, maxTtl }).toEqual({ status: 400, maxTtl: 2592000 });
});

test('a password and accompanying tokens are sent as Onezone wants them', async () => {
  const { fetch, asked } = answering(200, '{}');
  const client = createClient({ baseUrl: `${BASE_URL}/`, basic: { username: 'zoë', password: 'a:b' }, fetch });
  await client.examine('t');
  await client.examine('t', { token: 'access', serviceToken: 'service', consumerToken: 'consumer' });
  expect(asked.map(([url, { headers }]) => [url, headers])).toEqual([
    [
      `${BASE_URL}/api/v3/onezone/tokens/examine`,
      {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from('zoë:a:b').toString('base64')}`,
      },
    ],
    [
      `${BASE_URL}/api/v3/onezone/tokens/examine`,
      {
        accept: 'application/json',
        'content-type': 'application/json',
        'x-auth-token': 'access',
        'x-onedata-service-token': 'service',
        'x-onedata-consumer-token': 'consumer',
      },
    ],
  ]);
});

test.for<readonly [string, number, string | null, object]>([
  ['an empty refusal', 415, null, { ok: false, status: 415, error: null, text: '' }],
  ['a page of a proxy', 502, '<html>', { ok: false, status: 502, error: null, text: '<html>' }],
  ['a page that says it is well', 200, '<html>', { ok: false, status: 200, error: null, text: '<html>' }],
  ['a success without the body that it should have', 204, null, { ok: false, status: 204, error: null, text: '' }],
  ['an error of somebody else', 400, '{"error":"no"}', { ok: false, status: 400, error: null, text: '{"error":"no"}' }],
])('%s is told as what it is', async ([, status, body, told]) => {
  const { fetch } = answering(status, body);
  expect(await createClient({ baseUrl: BASE_URL, fetch }).examine('t')).toEqual(told);
});

test('parameters of the path are encoded, and a request without a body says no content type', async () => {
  const { fetch, asked } = answering(200, '{}');
  const client = createClient({ baseUrl: BASE_URL, token: 't', fetch });
  await client.request('get_named_token_of_current_user_by_name', { path: { name: 'a b/c' } });
  expect(asked).toMatchObject([[`${BASE_URL}/api/v3/onezone/user/tokens/named/name/a%20b%2Fc`, { method: 'GET' }]]);
  expect(asked[0]?.[1].headers).toEqual({ accept: 'application/json', 'x-auth-token': 't' });
  expect(asked[0]?.[1].body).toBeUndefined();
});

test('a parameter that is missing is told before anything is sent', async () => {
  const { fetch, asked } = answering(200, '{}');
  const client = createClient({ baseUrl: BASE_URL, fetch });
  // @ts-expect-error: the types know it too
  await expect(client.request('get_named_token', {})).rejects.toThrow('needs "id"');
  expect(asked).toEqual([]);
});

test('a signal ends a request, that of the call before that of the client', async () => {
  const onezone = createOnezone();
  const { baseUrl, close } = await onezone.listen();
  onTestFinished(close);
  const client = createClient({ baseUrl, signal: AbortSignal.abort() });
  await expect(client.examine('t')).rejects.toThrow('aborted');
  expect(await client.examine('t', { signal: new AbortController().signal })).toMatchObject({ status: 400 });
});

test('a token follows no redirection', async () => {
  const { fetch, asked } = answering(200, '{}');
  await createClient({ baseUrl: BASE_URL, token: 't', fetch }).examine('t');
  expect(asked[0]?.[1].redirect).toBe('error');
});

test('every operation of the document can be called, and a success is told as one', async () => {
  const onezone = createOnezone();
  // A password, for one of the operations revokes all tokens.
  const basic = { username: 'admin', password: 'password' };
  const client = createClient({ baseUrl: BASE_URL, basic, fetch: onezone.fetch });
  const names = Object.values(operationRoutes).flatMap(([, route]) => route.match(/(?<=\{)\w+(?=\})/g) ?? []);
  const paths = { path: { id: 'none', ...Object.fromEntries(names.map((name) => [name, 'none'])) } };
  const succeeded = new Set<string>();
  for (const operationId of Object.keys(operationRoutes)) {
    // Each takes other parameters, and ignores those that it does not have.
    const answer = await client.request(operationId as 'get_named_token', paths);
    expect([operationId, answer.status]).not.toEqual([operationId, 405]);
    expect([operationId, answer.ok]).toEqual([operationId, answer.status < 300]);
    if (answer.ok) succeeded.add(operationId);
  }
  expect(succeeded.size).toBeGreaterThan(20);
});

test('a success without a body has its headers, one that is a text or an image its value', async () => {
  const onezone = createOnezone();
  const client = createClient({ baseUrl: BASE_URL, token: onezone.user('alice').token, fetch: onezone.fetch });
  const created = await client.request('create_user_space', { body: { name: 'lab' } });
  if (!created.ok) throw new Error(created.text);
  expect(created).toMatchObject({ status: 201, body: undefined });
  expect(created.headers.get('location')).toContain(`/user/spaces/${onezone.space('lab').id}`);
  expect(await client.request('check_my_ip')).toMatchObject({ ok: true, body: '127.0.0.1' });
  const image = await client.request('test_image');
  if (!image.ok) throw new Error(image.text);
  const { body }: { readonly body: Uint8Array } = image;
  expect([...body.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
});

test('a body where there should be none is no success', async () => {
  const { fetch } = answering(200, '<html>');
  const client = createClient({ baseUrl: BASE_URL, token: 't', fetch });
  const told = { ok: false, status: 200, error: null, text: '<html>' };
  expect(await client.request('delete_named_tokens_of_current_user')).toEqual(told);
  expect(await client.request('test_image')).toEqual(told);
});
