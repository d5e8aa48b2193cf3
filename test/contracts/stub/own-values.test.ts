import { expect, test } from 'vitest';
import type { AnsweredEvent, StubOptions } from '../../../contracts/stub/stub.ts';
import { confineToken } from '../../../src/token/confine-token.ts';
import { ourInteractions, stubOf } from './run-client.ts';

const NOW = 1_795_361_814;
const ROOT = '/api/v3/onezone';
const TIME = { type: 'time', validUntil: NOW + 600 };

const ours = ourInteractions();
const clock = { now: () => NOW };
const variables = new Map(stubOf(ours).variables.map(({ name, value }) => [name, value]));

function variable(name: string): string {
  const value = variables.get(name);
  if (value === undefined) throw new Error(`there is no ${name}`);
  return value;
}

const PROVIDER = variable('ONEZONE_PROVIDER_TOKEN');
const USER = variable('ONEZONE_USER_TOKEN');
const NAMED = variable('ONEZONE_USER_TOKEN_NAMED');
const NAMED_ID = variable('ONEZONE_TOKEN_ID_NAMED');
const CLUSTER = variable('ONEZONE_PROVIDER_ID');

interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A client of a stub of its own. */
function client(options: Partial<StubOptions> = {}) {
  const stub = stubOf(ours, { clock, ...options });
  const send = ({ method = 'POST', path, token, headers, body }: Sent) => {
    const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    return stub.answer({
      method,
      path: ROOT + path,
      headers: {
        accept: '*/*',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { 'x-auth-token': token }),
        ...headers,
      },
      body: text === null ? null : new TextEncoder().encode(text),
      peerIp: '127.0.0.1',
    });
  };
  return { stub, send };
}

function told(event: AnsweredEvent): string {
  if (event.kind === 'met') return `meets ${event.description}`;
  return event.differences.map(({ message }) => message).join('; ');
}

/** Everything that may be met without meaning to. */
const mistakes = new Set(ours.flatMap(({ mistake, description }) => (mistake === null ? [] : [description])));

test('a request that accepts everything meets all announced interactions that it is just as much', () => {
  const expected = new Set(['examine: an access token of a provider', 'examine: for who accepts everything']);
  const { stub, send } = client({ expected });
  send({ path: '/tokens/examine', body: { token: variable('ONEZONE_EXAMINE_TOKEN') } });
  expect(stub.report()).toMatchObject({ requests: 1, failures: [], met: [{}, {}] });
});

test.each([
  ['a name', { path: '/user/tokens/named', token: NAMED, body: { name: 'laptop' } }, 201],
  ['another user', { path: '/user/tokens/named', token: USER, body: { name: 'laptop', caveats: [TIME] } }, 201],
  [
    'all keys',
    {
      path: '/user/tokens/named',
      token: NAMED,
      body: {
        name: 'laptop',
        type: { accessToken: {} },
        caveats: [TIME, { type: 'data.readonly' }],
        customMetadata: { of: ['me'] },
        revoked: false,
      },
    },
    201,
  ],
  ['another state of the same user', { path: '/user/tokens/temporary', token: USER, body: { caveats: [TIME] } }, 201],
  [
    'a type that is the default',
    { path: '/user/tokens/temporary', token: NAMED, body: { type: { accessToken: {} }, caveats: [TIME] } },
    201,
  ],
  [
    'one key of several',
    { method: 'PATCH', path: `/tokens/named/${NAMED_ID}`, token: NAMED, body: { name: 'new' } },
    204,
  ],
  ['another token to verify', { path: '/tokens/verify_access_token', body: { token: PROVIDER } }, 200],
  ['a key that may be absent', { path: '/tokens/verify_access_token', body: { token: USER, peerIp: '10.1.2.3' } }, 200],
  ['another token to confine', { path: '/tokens/confine', body: { token: USER, caveats: [TIME] } }, 200],
  [
    'an invitation as it is meant',
    {
      path: '/provider/tokens/temporary',
      token: PROVIDER,
      body: { type: { inviteToken: { inviteType: 'groupJoinCluster', clusterId: CLUSTER } }, caveats: [TIME] },
    },
    201,
  ],
  [
    'a caller whose token is confined',
    {
      path: '/provider/tokens/temporary',
      token: variable('ONEZONE_PROVIDER_TOKEN_TIME'),
      body: { type: { identityToken: {} }, caveats: [TIME] },
    },
    201,
  ],
  ['a path with a letter encoded', { path: '/user/tokens/tempor%61ry', token: USER, body: { caveats: [TIME] } }, 201],
] as const)("values of the client's own are met, and a fault only with --exact: %s", (_, sent, status) => {
  const { event, answer } = client().send(sent);
  expect([event.kind, answer.status, event.kind === 'met' ? event.fault : told(event)]).toEqual(['met', status, null]);
  const { event: exact } = client({ exact: true }).send(sent);
  expect(exact).toMatchObject({ kind: 'met', fault: 'the request has other values than the contract' });
});

test('a token that was minted here is a credential, also when the client has confined it', () => {
  const { stub, send } = client();
  const mint = (token: string): string => {
    const { answer } = send({ path: '/provider/tokens/temporary', token, body: { caveats: [TIME] } });
    expect(answer.status).toBe(201);
    return (JSON.parse(answer.body) as { readonly token: string }).token;
  };
  const confined = confineToken({ token: mint(PROVIDER), caveats: [{ type: 'time', validUntil: NOW + 60 }] });
  if (!confined.ok) throw new Error('it cannot be confined');
  mint(mint(confined.token));
  expect(stub.report().failures).toEqual([]);
});

test('a named token that was made here can be read, renamed and deleted', () => {
  const { stub, send } = client({ allowed: mistakes });
  const made = send({ path: '/user/tokens/named', token: USER, body: { name: 'laptop' } });
  const { tokenId } = JSON.parse(made.answer.body) as { readonly tokenId: string };
  const path = `/tokens/named/${tokenId}`;
  const read = () => send({ method: 'GET', path, token: USER }).answer;
  expect(send({ method: 'PATCH', path, token: USER, body: { name: 'desk' } }).answer.status).toBe(204);
  expect(JSON.parse(read().body)).toMatchObject({ id: tokenId, name: 'desk' });
  expect(send({ method: 'DELETE', path, token: USER }).answer.status).toBe(204);
  expect(read().status).toBe(404);
  expect(stub.report().failures).toEqual([]);
});

test('a token stands for its state, whatever was asked with it before', () => {
  const { send } = client();
  const body = { caveats: [TIME, { type: 'ip', whitelist: ['10.0.0.0/8'] }] };
  const statuses = [
    send({ path: '/user/tokens/named', token: USER, body: { name: 'laptop' } }),
    send({ path: '/user/tokens/named', token: USER, body: { name: 'laptop' } }),
    send({ method: 'DELETE', path: '/user/tokens/temporary', token: USER }),
    send({ path: '/user/tokens/temporary', token: USER, body }),
  ].map(({ answer }) => answer.status);
  expect(statuses).toEqual([201, 201, 204, 201]);
});

test.each([
  ['a text for a token', { path: '/provider/tokens/temporary', token: 'invalid', body: { caveats: [TIME] } }, 401],
  ['a text to examine', { path: '/tokens/examine', body: { token: 'garbage' } }, 400],
  ['an id of nothing', { method: 'GET', path: '/tokens/named/abc', token: USER }, 404],
  ['a name of nothing', { method: 'GET', path: '/user/tokens/named/name/nosuch', token: USER }, 404],
  ['too short a name', { path: '/user/tokens/named', token: USER, body: { name: 'x' } }, 400],
  [
    'no time, with a type',
    { path: '/provider/tokens/temporary', token: PROVIDER, body: { type: { identityToken: {} } } },
    400,
  ],
  ['broken JSON', { path: '/provider/tokens/temporary', token: PROVIDER, body: '{foo' }, 400],
  [
    'a wrong password',
    {
      path: '/provider/tokens/temporary',
      headers: { authorization: `Basic ${btoa('a:b')}` },
      body: { caveats: [TIME] },
    },
    401,
  ],
] as const)('bad values of its own meet the refusal when that was announced: %s', (_, sent, status) => {
  const { event, answer } = client({ allowed: mistakes }).send(sent);
  expect([answer.status, event.kind === 'met' ? event.fault : told(event)]).toEqual([status, null]);
  const silent = client().send(sent);
  expect(silent.event).toMatchObject({ kind: 'unmatched', refusal: { status } });
  expect(silent.answer.body).toContain('--allow');
});

test.each([
  [
    'a key of a caveat that there is not',
    {
      path: '/provider/tokens/temporary',
      token: PROVIDER,
      body: { caveats: [TIME, { type: 'ip', filter: 'blacklist', whitelist: ['10.0.0.0/8'] }] },
    },
    '/caveats/1/filter is "blacklist", but there should be none',
  ],
  [
    'two who call at once',
    {
      path: '/provider/tokens/temporary',
      token: PROVIDER,
      headers: { authorization: `Bearer ${USER}` },
      body: { caveats: [TIME] },
    },
    'header /authorization has other credentials than the header that counts',
  ],
  [
    'a slash at the end',
    { path: '/user/tokens/temporary/', token: USER, body: { caveats: [TIME] } },
    'request path is "/api/v3/onezone/user/tokens/temporary/"',
  ],
  [
    'a time in milliseconds that Onezone would take',
    {
      path: '/user/tokens/named',
      token: USER,
      body: { name: 'x1', caveats: [{ type: 'time', validUntil: NOW * 1000 }] },
    },
    'a time in milliseconds',
  ],
  [
    'a query',
    { path: '/user/tokens/temporary?dry_run=1', token: USER, body: { caveats: [TIME] } },
    'a query with "dry_run", which Onezone does not read',
  ],
])('what Onezone passes over is told, though it would answer with success: %s', (_, sent, words) => {
  const { event } = client().send(sent);
  expect([event.kind, told(event)]).toEqual(['unmatched', expect.stringContaining(words)]);
});

const MINT = { path: '/provider/tokens/temporary', token: PROVIDER };

test.each([
  [
    'a wrong type',
    { ...MINT, body: { type: { access_token: {} }, caveats: [TIME] } },
    'has none of the keys accessToken',
  ],
  [
    'a misspelled key',
    { ...MINT, body: { caveats: [{ type: 'time', valid_until: 1 }] } },
    '/caveats/0/validUntil is missing; request body /caveats/0/valid_until is 1, but there should be none',
  ],
  [
    'an exponent',
    { ...MINT, body: '{"caveats":[{"type":"time","validUntil":1.796e9}]}' },
    'validUntil is 1.796e9 with',
  ],
  [
    'a form',
    { ...MINT, body: { caveats: [TIME, { type: 'data.path', whitelist: ['/space/dir'] }] } },
    'is "/space/dir", which should look like "L3NwYWNlMS9kaXIvc3ViL2ZpbGU=", which is base64 of "/space1/dir/sub/file"',
  ],
  ['a scheme', { ...MINT, token: `Bearer ${PROVIDER}`, body: { caveats: [TIME] } }, 'with "Bearer " before it'],
  ['a scheme in a body', { path: '/tokens/examine', body: { token: `Bearer ${PROVIDER}` } }, '"Bearer " before it'],
  ['another method', { ...MINT, method: 'HEAD' }, 'request method is "HEAD", not "'],
])('a defect is told by what is wrong, in words: %s', (_, sent, words) => {
  const { event } = client().send(sent);
  expect([event.kind, told(event)]).toEqual(['unmatched', expect.stringContaining(words)]);
  expect(event.kind === 'unmatched' && event.nearest).not.toContain('with the method');
});

test("a caveat's unknown keys are a mistake that can be announced", () => {
  const description = 'mint: a token with a caveat with keys that are ignored';
  const sent = {
    path: '/provider/tokens/temporary',
    token: PROVIDER,
    body: { caveats: [TIME, { type: 'data.readonly', of: 'me' }] },
  };
  expect(client().send(sent).event.kind).toBe('unmatched');
  expect(client({ allowed: new Set([description]) }).send(sent).event).toMatchObject({ kind: 'met', description });
});

test('a token in one header is no interaction about a token beside others', () => {
  const { stub, send } = client();
  const body = { token: variable('ONEZONE_EXAMINE_TOKEN') };
  for (const [name, value] of variables) {
    if (/^ONEZONE_(?:PROVIDER|USER)_TOKEN(?!.*(?:REVOKED|EXPIRED|DELETED))/.test(name)) {
      send({ path: '/tokens/examine', token: value, body });
    }
  }
  expect(stub.report().met.filter(({ fault }) => fault?.includes('does not read') === true)).toEqual([]);
});

test('a refusal that an operation has no interaction for is as it is elsewhere', () => {
  const sent = {
    method: 'GET',
    path: '/user/tokens/named',
    headers: { authorization: `Basic ${btoa('admin:wrong')}` },
  };
  const { event, answer } = client({ allowed: mistakes }).send(sent);
  expect([event.kind, answer.status]).toEqual(['met', 401]);
});

test('a secret that is no token of Onedata shows nowhere', () => {
  const secret = 'hunter2hunter2';
  const { stub, send } = client();
  const answers = [
    { path: `/provider/tokens/temporary?access_token=${secret}`, body: { caveats: [TIME] } },
    { path: `/provider/tokens/temporary?password=${secret}`, token: PROVIDER, body: { caveats: [TIME] } },
    { path: `/user/password=${secret}/x` },
    { path: `/user?secret=${secret}` },
    {
      path: '/tokens/examine',
      headers: { 'content-type': `application/json; password=${secret}` },
      body: { token: 'x' },
    },
    { path: '/tokens/examine', headers: { accept: `text/plain; password=${secret}` }, body: { token: PROVIDER } },
  ].map((sent) => send(sent));
  const shown = answers.map(({ answer, event }) => [
    answer.body,
    event.kind === 'unmatched' ? [event.nearest, event.differences, event.refusal] : event.kind,
  ]);
  expect(answers.every(({ event }) => event.kind === 'unmatched')).toBe(true);
  expect(JSON.stringify([shown, stub.report()])).not.toContain('hunter2');
});
