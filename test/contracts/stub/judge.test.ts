import { expect, test } from 'vitest';
import { exampleToken } from '../../../contracts/consumer/example-token.ts';
import { presentTimes, listInteractions } from '../../../contracts/stub/list-interactions.ts';
import type { AnsweredEvent, StubOptions } from '../../../contracts/stub/stub.ts';
import type { OperationId } from '../../../src/contract/generated/operations.ts';
import { examineToken } from '../../../src/token/examine-token.ts';
import { validateExchange } from '../../../src/validators/validate-exchange.ts';
import { madePact } from './made-pact.ts';
import { interactionsOf, ourInteractions, stubOf } from './run-client.ts';

const NOW = 1_795_361_814;
const MAX_TTL = 2_592_000;
const MINT = '/api/v3/onezone/provider/tokens/temporary';
const EXAMINE = '/api/v3/onezone/tokens/examine';
const JSON_TYPE = { 'content-type': 'application/json' };

const ours = ourInteractions();
const clock = { now: () => NOW };
const variables = new Map(stubOf(ours).variables.map(({ name, value }) => [name, value]));
const TOKEN = variables.get('ONEZONE_PROVIDER_TOKEN') ?? '';

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function send({ method = 'POST', path = MINT, headers, body }: Sent, options: Partial<StubOptions> = {}) {
  const stub = stubOf(ours, { clock, ...options });
  const text = typeof body === 'string' || body === undefined ? (body ?? null) : JSON.stringify(body);
  return stub.answer({
    method,
    path,
    headers: headers ?? { ...JSON_TYPE, 'x-auth-token': TOKEN },
    body: text === null ? null : new TextEncoder().encode(text),
    peerIp: '127.0.0.1',
  });
}

function metBy(sent: Sent, options: Partial<StubOptions> = {}): string {
  const { event } = send(sent, options);
  return event.kind === 'met' ? event.description : `nothing: ${messagesOf(event).join('; ')}`;
}

function messagesOf(event: AnsweredEvent): readonly string[] {
  return event.kind === 'met' ? [] : event.differences.map(({ message }) => message);
}

const soon = (seconds = 600): object => ({ type: 'time', validUntil: NOW + seconds });
const plain = metBy({ body: { caveats: [soon()] } });

/** Every interaction of ours, with the request that the list shows for it, and what became of that. */
const played = play();

function play() {
  const stub = stubOf(ours, { clock });
  return listInteractions(ours, presentTimes(NOW, MAX_TTL)).map((listed) => {
    const { method, path, headers, body, isText } = listed.request;
    const text = body === null ? null : isText ? (body as string) : JSON.stringify(body); // isText says so
    const bytes = text === null ? null : new TextEncoder().encode(text);
    const request = { method, path, headers, body: bytes };
    return { listed, request, ...stub.answer({ ...request, peerIp: null }) };
  });
}

test('every interaction of our contracts is met by the request that the list shows for it', () => {
  const strangers = played.flatMap(({ listed: { description, status }, answer, event }) => {
    const found = event.kind === 'met' ? event.description : `nothing: ${messagesOf(event).join('; ')}`;
    return found === description && answer.status === status ? [] : [`${description} -> ${found} (${answer.status})`];
  });
  expect(strangers).toEqual([]);
});

test('every success that the stub answers is one of a Onezone', () => {
  const successes = played.filter(({ answer }) => answer.status < 300);
  const faulty = successes.flatMap(({ listed: { description, operationId }, request, answer }) => {
    const id = operationId as OperationId; // ours are all of the document
    const verdict = validateExchange(id, { request, response: answer });
    return verdict.valid ? [] : verdict.problems.map(({ message }) => `${description}: ${message}`);
  });
  expect(successes.length).toBeGreaterThan(100);
  expect(faulty).toEqual([]);
});

test('a new token is told by its own id, in the body and in the location', () => {
  const told = played.flatMap(({ answer: { status, headers, body } }) => {
    const { location } = headers;
    return status === 201 && location !== undefined
      ? [[location, JSON.parse(body) as { tokenId: string }] as const]
      : [];
  });
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter(([location, { tokenId }]) => !location.endsWith(`/tokens/named/${tokenId}`))).toEqual([]);
  expect(new Set(told.map(([, { tokenId }]) => tokenId)).size).toBe(told.length);
});

test('a token counts in whichever header Onezone reads it', () => {
  const body = { caveats: [soon()] };
  expect(plain).toMatch(/^mint: /);
  for (const headers of [
    { authorization: `Bearer ${TOKEN}` },
    { macaroon: TOKEN },
    { 'x-auth-token': TOKEN, 'user-agent': 'x' },
  ]) {
    expect(metBy({ headers: { ...JSON_TYPE, ...headers }, body })).toMatch(/^mint: /);
  }
  expect(metBy({ headers: { ...JSON_TYPE, authorization: TOKEN }, body })).toContain('without a scheme');
});

test('white space and the order of keys and caveats do not matter', () => {
  const text = `{ "caveats" : [ {"whitelist": ["10.0.0.0/8"], "type":"ip"},\n {"validUntil":${NOW + 60},"type":"time"} ] }`;
  expect(metBy({ body: text })).toMatch(/^mint: .*\bip\b/);
});

test.each([
  [1, true],
  [MAX_TTL, true],
  [MAX_TTL - 1, true],
  [0, false],
  [-1, false],
])('a token that lives for %i seconds is as the contract says: %s', (seconds, isMet) => {
  const { event, answer } = send({ body: { caveats: [soon(seconds)] } });
  expect(event.kind === 'met' && answer.status === 201).toBe(isMet);
});

test('the token of a state in which nothing succeeds is sent on purpose', () => {
  const body = { caveats: [soon()] };
  const met = (token: string | undefined): unknown => {
    const { event } = send({ headers: { ...JSON_TYPE, 'x-auth-token': token ?? '' }, body });
    return event.kind === 'met' ? { description: event.description, fault: event.fault } : event;
  };
  expect(met(variables.get('ONEZONE_PROVIDER_TOKEN_REVOKED'))).toEqual({
    description: 'mint: with a token that was revoked',
    fault: null,
  });
  // The token of a user serves elsewhere: here it may have been taken by mistake.
  expect(met(variables.get('ONEZONE_USER_TOKEN'))).toMatchObject({
    description: 'mint: with an access token of a user',
    fault: expect.stringContaining('was not announced') as unknown,
  });
});

test('an operation that no contract is about is told by its id, not by what is near to it', () => {
  const { event } = send({ method: 'GET', path: '/api/v3/onezone/user/' });
  expect(event).toMatchObject({ kind: 'unmatched', nearest: null });
  expect(messagesOf(event)).toEqual([
    'request path asks for get_current_user of openapi.yaml, and none of the contracts served here is about that',
  ]);
});

test('a time beyond the maximum meets the interaction about just that, and is a fault unless announced', () => {
  const body = { caveats: [soon(MAX_TTL + 10)] };
  const { event } = send({ body });
  expect(event).toMatchObject({
    kind: 'met',
    status: 400,
    fault: expect.stringContaining('was not announced') as unknown,
  });
  const description = event.kind === 'met' ? event.description : '';
  expect(send({ body }, { allowed: new Set([description]) }).event).toMatchObject({ fault: null });
});

test.each([
  [
    'a time long ago',
    { body: { caveats: [{ type: 'time', validUntil: 0 }] } },
    'the token has expired when it is made',
  ],
  [
    'a header that Onezone does not read',
    {
      path: EXAMINE,
      headers: { ...JSON_TYPE, authorization: 'bearer not-a-token' },
      body: { token: variables.get('ONEZONE_EXAMINE_TOKEN') },
    },
    'Onezone does not read the header authorization',
  ],
])('what Onezone forgives is a mistake unless announced: %s', (_, sent, words) => {
  const { event, answer } = send(sent);
  expect(answer.status).toBeLessThan(300);
  expect(event).toMatchObject({ kind: 'met', fault: `${words}, which was not announced` });
});

test('milliseconds are told as such', () => {
  expect(metBy({ body: { caveats: [{ type: 'time', validUntil: NOW * 1000 }] } })).toContain('a time in milliseconds');
});

test('a new token is what was asked for, in the name of the caller', () => {
  const headers = { ...JSON_TYPE, 'x-auth-token': TOKEN };
  const body = { type: { identityToken: {} }, caveats: [{ type: 'ip', whitelist: ['172.16.0.0/12'] }, soon()] };
  const { answer } = send({ headers, body });
  const request = { method: 'POST', path: MINT, headers, body };
  expect(answer.status).toBe(201);
  expect(validateExchange('create_temporary_token_for_current_provider', { request, response: answer })).toEqual({
    valid: true,
  });
});

test('a new token that somebody makes for another is in the name of whom the path says', () => {
  const of = (id: string, caveats: readonly unknown[]): string =>
    exampleToken({ subject: { type: 'user', id }, caveats });
  const body = { caveats: [soon()] };
  const [manager, example] = [of('user-m', []), of('user-s', body.caveats)];
  const path = '/api/v3/onezone/users/user-s/tokens/temporary';
  const asked = { path, headers: { 'x-auth-token': [manager] }, body };
  const stub = stubOf(
    interactionsOf(madePact([{ description: 'a', ...asked, status: 201, answer: { token: example } }])),
  );
  const headers = { ...JSON_TYPE, 'x-auth-token': manager };
  const { answer } = stub.answer({ method: 'POST', path, headers, body: JSON.stringify(body), peerIp: null });
  const { token } = JSON.parse(answer.body) as { readonly token: string };
  const examined = examineToken(token);
  expect(token).not.toBe(example);
  expect(examined.ok && examined.examine.subject).toEqual({ type: 'user', id: 'user-s' });
});

test('a token of an operation that takes no caveats is that of the contract', () => {
  const path = '/api/v3/onezone/user/client_tokens';
  const headers = { 'x-auth-token': [TOKEN] };
  const answer = { id: 'an-id', token: exampleToken({}) };
  const stub = stubOf(interactionsOf(madePact([{ description: 'a', path, headers, answer }])));
  const asked = { method: 'POST', path, headers: { 'x-auth-token': TOKEN }, body: null, peerIp: null };
  expect(JSON.parse(stub.answer(asked).answer.body)).toEqual(answer);
});

test('two new tokens are different ones', () => {
  const stub = stubOf(ours, { clock });
  const request = {
    method: 'POST',
    path: MINT,
    headers: { ...JSON_TYPE, 'x-auth-token': TOKEN },
    body: JSON.stringify({ caveats: [soon()] }),
    peerIp: null,
  };
  const [first, second] = [stub.answer(request), stub.answer(request)].map(({ answer }) => answer.body);
  expect(first).not.toBe(second);
});

test('a token that was minted here can be examined, and is described as it is', () => {
  const { answer } = send({ body: { caveats: [{ type: 'ip', whitelist: ['172.16.0.0/12'] }, soon()] } });
  const { token } = JSON.parse(answer.body) as { readonly token: string };
  const examined = send({ path: EXAMINE, headers: JSON_TYPE, body: { token } });
  expect(examined.event).toMatchObject({ kind: 'met', status: 200, fault: null });
  const told = examineToken(token);
  expect(told.ok && told.examine).toEqual(JSON.parse(examined.answer.body));
});

test("values of the client's own are a fault only when it is to be exact", () => {
  const body = { caveats: [soon(), { type: 'ip', whitelist: ['172.16.0.0/12'] }] };
  expect(send({ body }).event).toMatchObject({ kind: 'met', fault: null });
  expect(send({ body }, { exact: true }).event).toMatchObject({
    kind: 'met',
    fault: 'the request has other values than the contract',
  });
});

test('credentials of nobody are told, with the variable to use', () => {
  const body = { caveats: [soon()] };
  const cut = metBy({ headers: { ...JSON_TYPE, 'x-auth-token': TOKEN.slice(0, 100) }, body });
  expect(cut).toContain(`only the first 100 of the ${TOKEN.length} characters of $ONEZONE_PROVIDER_TOKEN`);
  expect(metBy({ headers: JSON_TYPE, body })).toContain('has no credentials, and should have $ONEZONE_PROVIDER_TOKEN');
  const elsewhere = metBy({ headers: { ...JSON_TYPE, 'x-token': TOKEN }, body });
  expect(elsewhere).toContain('$ONEZONE_PROVIDER_TOKEN is in the header x-token');
});

test('a token never shows in what is told', () => {
  const stranger = `${TOKEN.slice(0, -4)}AAAA`;
  const { event, answer } = send({ headers: { ...JSON_TYPE, 'x-auth-token': stranger }, body: { caveats: [soon()] } });
  expect(JSON.stringify(messagesOf(event)) + answer.body).not.toContain(stranger.slice(0, 60));
});

test('an answer to a request that matches nothing says why, in the form of an error', () => {
  const { answer } = send({ body: { caveats: [soon()], name: 'x' } });
  expect(answer.status).toBe(500);
  expect(JSON.parse(answer.body)).toMatchObject({
    error: {
      id: 'noSuchInteraction',
      details: { nearest: plain, differences: ['request body /name is "x", but there should be none'] },
      description: expect.stringContaining('/name') as unknown,
    },
  });
});

test('of several interactions that match, the one with this very example wins', () => {
  const rules = { body: { '$.token': { combine: 'AND', matchers: [{ match: 'type' }] } } };
  const interactions = interactionsOf(
    madePact(
      ['a', 'b', 'c'].map((token) => ({
        description: token,
        path: '/x',
        body: { token },
        rules,
        answer: { is: token },
      })),
    ),
  );
  const stub = stubOf(interactions);
  const ask = (token: string): string =>
    stub.answer({ method: 'POST', path: '/x', headers: JSON_TYPE, body: JSON.stringify({ token }), peerIp: null })
      .answer.body;
  expect(['c', 'b', 'a', 'other'].map(ask)).toEqual(['{"is":"c"}', '{"is":"b"}', '{"is":"a"}', '{"is":"a"}']);
});

test('a value that a state gives has to be that of the state', () => {
  const interactions = interactionsOf(
    madePact([
      {
        description: 'a space',
        states: [{ name: 'a space exists' }],
        method: 'GET',
        path: '/spaces/s1',
        rules: { path: { combine: 'AND', matchers: [{ match: 'regex', regex: '/spaces/.+' }] } },
        generators: { path: { type: 'ProviderState', expression: '/spaces/${spaceId}' } },
      },
    ]),
  );
  const stub = stubOf(interactions);
  expect(stub.variables).toEqual([{ name: 'ONEZONE_SPACE_ID_SPACE', value: 's1', states: ['a space exists'] }]);
  const ask = (path: string): string =>
    stub.answer({ method: 'GET', path, headers: {}, body: null, peerIp: null }).event.kind;
  expect(['/spaces/s1', '/spaces/s2'].map(ask)).toEqual(['met', 'unmatched']);
});

test('what was never asked is told, and is a failure when it was announced', () => {
  const interactions = interactionsOf(
    madePact([
      { description: 'a', path: '/a' },
      { description: 'b', path: '/b' },
    ]),
  );
  const stub = stubOf(interactions, { expected: new Set(['b']) });
  expect(stub.report().failures).toEqual(['No request reached the stub.', '"b" was never met.']);
  const request = { method: 'POST', headers: {}, body: null, peerIp: null };
  stub.answer({ ...request, path: '/a' });
  expect(stub.report()).toMatchObject({
    unmet: [{ description: 'b', expected: true }],
    failures: ['"b" was never met.'],
  });
  stub.answer({ ...request, path: '/b' });
  stub.answer({ ...request, path: '/b' });
  expect(stub.report()).toMatchObject({ requests: 3, failures: [], met: [{ times: 1 }, { times: 2 }] });
  stub.reset();
  expect(stub.report().requests).toBe(0);
});

test('requests that differ in the same way are counted, not listed', () => {
  const stub = stubOf(ours, { clock });
  const request = { method: 'POST', path: '/nowhere', headers: {}, body: null, peerIp: null };
  for (let time = 0; time < 3; time++) stub.answer(request);
  expect(stub.report()).toMatchObject({ requests: 3, unmatched: [{ path: '/nowhere', times: 3 }] });
});
