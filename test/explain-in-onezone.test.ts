import { expect, test } from 'vitest';
import { createOnezone, type ExplainContext, type Onezone } from '../src/index.ts';
import { mintToken, type MintRequest } from '../src/token/index.ts';
import { NOW, pick, randomFrom, randomMintRequest } from './token/random-tokens.ts';

const SECRET = 'a'.repeat(64);
const temporaryTokens = { secret: SECRET, generation: 2 };

const onezone = createOnezone({
  world: {
    now: NOW,
    users: [
      { id: 'u1', username: 'ursula', temporaryTokens },
      { id: 'u2', username: 'ulf', temporaryTokens, blocked: true },
    ],
    providers: [{ id: 'p1', name: 'paris', temporaryTokens }],
    spaces: [{ id: 's1', owners: ['u1'], supports: [{ provider: 'p1' }] }],
    groups: [{ id: 'g1', members: [{ user: 'u1' }] }],
    sessions: [{ id: 's1', user: 'u1' }],
    namedTokens: [
      { id: 't1', name: 'mine', subject: { id: 'u1' }, secret: SECRET },
      { id: 't2', name: 'old', subject: { type: 'oneprovider', id: 'p1' }, secret: SECRET, revoked: true },
    ],
    identityProviders: [{ prefix: 'egi:', tokens: { good: 'u1', bad: 'u2' } }],
  },
});

function minted(changes: Partial<MintRequest> = {}): string {
  const request = { secret: SECRET, onezoneDomain: 'onezone.example.com', id: 't9', generation: 2 };
  const subject = { type: 'user', id: 'u1' } as const;
  const token = mintToken({ ...request, subject, persistence: 'temporary', ...changes });
  if (!token.ok) throw new Error('not minted');
  return token.token;
}

interface Sent {
  readonly token: string;
  readonly ip: string;
  readonly session?: string;
  readonly serviceToken?: string;
  readonly consumerToken?: string;
}

/** What the service answers to an examination with these credentials. */
function sendAsCredentials(at: Onezone, { token, ip, session, serviceToken, consumerToken }: Sent) {
  const { status, body } = at.handle({
    method: 'POST',
    path: '/api/v3/onezone/tokens/examine',
    headers: {
      'x-auth-token': token,
      'content-type': 'application/json',
      ...(session !== undefined && { cookie: `SID=${session}` }),
      ...(serviceToken !== undefined && { 'x-onedata-service-token': serviceToken }),
      ...(consumerToken !== undefined && { 'x-onedata-consumer-token': consumerToken }),
    },
    body: JSON.stringify({ token: TOKEN }),
    peerIp: ip,
  });
  return { status, body };
}

const TOKEN = minted();
const IDENTITY = { identityToken: {} };
const PROVIDER = { type: 'oneprovider', id: 'p1' } as const;
const COMPANIONS = [
  minted({ type: IDENTITY }),
  minted({ type: IDENTITY, subject: PROVIDER }),
  minted({ subject: PROVIDER, indicationPrefix: 'opp' }),
  minted({ type: IDENTITY, rawCaveats: ['time < 1'] }),
  minted({ type: IDENTITY, secret: 'forged', subject: PROVIDER }),
  'nonsense',
];

test('the answer that it foretells is the answer that the service gives, for random tokens as credentials', () => {
  const random = randomFrom(12);
  const statuses = new Set<number>();
  let helped = 0;
  for (let i = 0; i < 4000; i++) {
    const request = randomMintRequest(random, pick(random, [SECRET, SECRET, 'forged']));
    const token = random(40) === 0 ? pick(random, ['egi:good', 'egi:bad', 'egi:unknown', 'x']) : minted(request);
    const sent: Sent = {
      token,
      ip: pick(random, ['10.1.2.3', '127.0.0.1']),
      ...(random(6) === 0 && { session: pick(random, ['s1', 's2']) }),
      ...(random(6) === 0 && { serviceToken: pick(random, COMPANIONS) }),
      ...(random(6) === 0 && { consumerToken: pick(random, COMPANIONS) }),
    };
    const { token: _, ...context } = sent;
    const explained = onezone.explain(token, { ...context, as: 'access', operation: 'examine_token' });
    const answer = sendAsCredentials(onezone, sent);
    statuses.add(answer.status);
    if (explained.accepted) expect(answer.status).toBe(200);
    else expect(answer).toEqual(explained.answer);
    const { acceptedWith } = explained;
    if (acceptedWith === null) continue;
    expect(explained.accepted).toBe(false);
    const { serviceToken, consumerToken, ...changed } = { ...context, as: 'access', ...acceptedWith } as const;
    const companions = {
      ...(acceptedWith.service === undefined && serviceToken !== undefined && { serviceToken }),
      ...(acceptedWith.consumer === undefined && consumerToken !== undefined && { consumerToken }),
    };
    expect(onezone.explain(token, { ...changed, ...companions }).accepted).toBe(true);
    helped++;
  }
  expect([...statuses].toSorted((a, b) => a - b)).toEqual([200, 401, 500]);
  expect(helped).toBeGreaterThan(20);
});

test('the answer that it foretells is that of the operations which verify tokens, for other random tokens', () => {
  const random = randomFrom(13);
  const statuses = new Set<number>();
  for (let i = 0; i < 3000; i++) {
    const request = randomMintRequest(random, pick(random, [SECRET, SECRET, 'forged']));
    const token = random(40) === 0 ? 'x' : minted(request);
    const as = pick(random, ['identity', 'invite'] as const);
    const ip = pick(random, ['10.1.2.3', '127.0.0.1']);
    const asked = {
      ...(as === 'identity' && { interface: pick(random, ['rest', 'oneclient', 'graphsync'] as const) }),
      ...(as === 'invite' && { expectedInviteType: pick(random, ['userJoinGroup', 'userJoinSpace'] as const) }),
      ...(random(3) === 0 && { consumerToken: pick(random, COMPANIONS) }),
    };
    const { status, body } = onezone.handle({
      method: 'POST',
      path: `/api/v3/onezone/tokens/verify_${as}_token`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, peerIp: ip, ...asked }),
      peerIp: '127.0.0.1',
    });
    statuses.add(status);
    // Who calls without credentials is nobody, and consumes the token.
    const consumer = 'consumerToken' in asked ? {} : { consumer: 'nobody' };
    const explained = onezone.explain(token, { as, ip, ...asked, ...consumer });
    if (explained.accepted) expect(status).toBe(200);
    else expect({ status, body }).toEqual(explained.answer);
  }
  expect([...statuses].toSorted((a, b) => a - b)).toEqual([200, 400, 500]);
});

/** The names of the checks that fail, the first of which is what Onezone answers. */
function failing(token: string, context?: ExplainContext): readonly string[] {
  const { checks } = onezone.explain(token, context);
  return checks.flatMap(({ check, verdict, finding }) => (verdict === 'failed' ? [`${check}: ${finding}`] : []));
}

test.each<[string, string, ExplainContext, readonly string[]]>([
  ['a good token', TOKEN, {}, []],
  ['a blocked user', minted({ subject: { type: 'user', id: 'u2' } }), {}, ['subject: user ulf is blocked']],
  [
    'an unknown user',
    minted({ subject: { type: 'user', id: 'u3' }, generation: 1 }),
    {},
    ['signature: not made with the right secret, or changed afterwards', 'subject: user:u3 does not exist here'],
  ],
  [
    'an older generation, expired',
    minted({ generation: 1, rawCaveats: [`time < ${NOW}`] }),
    {},
    [
      'record: temporary, of generation 1, but generation 2 is the current one: all older ones were revoked',
      'caveat: only before 2023-11-14T22:13:20Z, but it is 2023-11-14T22:13:20Z',
    ],
  ],
  [
    'a newer generation',
    minted({ generation: 3 }),
    {},
    ['record: temporary, of generation 3, but the current one is only 2'],
  ],
  ['an unknown named token', minted({ persistence: 'named' }), {}, ['record: no named token has the id t9 here']],
  [
    'a revoked named token',
    minted({ persistence: 'named', id: 't2', subject: PROVIDER }),
    {},
    ['record: the named token “old” is revoked'],
  ],
  [
    'a named token of somebody else',
    minted({ persistence: 'named', id: 't1', subject: PROVIDER }),
    {},
    ['record: the named token “mine” is of user:u1, and not of oneprovider:p1'],
  ],
  [
    'a session that has ended',
    minted({ type: { accessToken: { sessionId: 's9' } } }),
    { session: 's9' },
    ['session: the session s9 does not exist, or is not one of user ursula'],
  ],
  [
    'a session that is not presented',
    minted({ type: { accessToken: { sessionId: 's1' } } }),
    {},
    ['session: bound to the session s1, but no session is presented'],
  ],
  [
    'a forbidden service',
    minted({ subject: PROVIDER }),
    { service: 'opw-p1' },
    ['service: op_worker:p1 may not use tokens of oneprovider paris'],
  ],
  [
    'an access token of a user as identity token',
    TOKEN,
    { as: 'identity' },
    ['type: not to be used as an identity token'],
  ],
  [
    'a service token that has expired',
    TOKEN,
    { serviceToken: minted({ type: IDENTITY, subject: PROVIDER, rawCaveats: ['time < 1'] }) },
    [
      'serviceToken: not valid: Provided token is not valid - unverified time caveat: this token has expired at ' +
        "'1970-01-01T00:00:01Z'.",
    ],
  ],
  ['an unknown token of an identity provider', 'egi:what', {}, ['record: egi does not know it']],
  [
    'a time to come',
    minted({ rawCaveats: [`time < ${NOW + 60}`] }),
    { now: NOW + 60 },
    ['caveat: only before 2023-11-14T22:14:20Z, but it is 2023-11-14T22:14:20Z'],
  ],
])('every check tells what it found: %s', (_name, token, context, expected) => {
  expect(failing(token, context)).toEqual(expected);
});

test('the answer is that of the operation which verifies such tokens, when it is no credential', () => {
  const identity = onezone.explain(TOKEN, { as: 'identity' });
  expect(identity.answer).toEqual({
    status: 400,
    body:
      '{"error":{"id":"notAnIdentityToken","details":{"received":{"accessToken":{}}},' +
      '"description":"Expected an identity token, but received a(n) access token."}}',
  });
  const invite = onezone.explain('x', { as: 'invite' });
  expect(invite.failure).toMatchObject({ error: { id: 'badValueToken', details: { key: 'token' } } });
});

test('the circumstances are told in which it would be accepted, all of them together', () => {
  const token = minted({
    type: { accessToken: { sessionId: 's1' } },
    rawCaveats: ['ip = 10.0.0.0/8', 'service = opw-p1', 'data.readonly', 'consumer = usr-u1', `time < ${NOW}`],
  });
  expect(onezone.explain(token, { serviceToken: 'x' }).acceptedWith).toBeNull();
  const { acceptedWith } = onezone.explain(token, { interface: 'rest' });
  expect(acceptedWith).toEqual({
    ip: '10.0.0.0',
    service: 'opw-p1',
    allowDataAccessCaveats: true,
    consumer: 'usr-u1',
    now: NOW - 1,
    session: 's1',
  });
  expect(onezone.explain(token, { ...acceptedWith }).accepted).toBe(true);
  // The two caveats ask for different addresses, and the service is not for tokens of providers.
  expect(onezone.explain(minted({ rawCaveats: ['ip = 10.0.0.0/8', 'ip = 1.2.3.4/32'] })).acceptedWith).toBeNull();
  expect(onezone.explain(minted({ subject: PROVIDER, rawCaveats: ['service = opw-p1'] })).acceptedWith).toBeNull();
  expect(onezone.explain(TOKEN).acceptedWith).toBeNull();
});

test('the operations that caveats leave are named, by the subject of the token', () => {
  const left = (...rawCaveats: readonly string[]) => onezone.explain(minted({ rawCaveats })).operations;
  expect(left()).toBeNull();
  expect(left('api = ozw/create/token.null.examine:public')).toEqual(['examine_token']);
  expect(left('api = ozw/create/*.*.*:public', 'api = ozw/all/token.*.examine:*')).toEqual(['examine_token']);
  expect(left('api = opw/all/*.*.*:*')).toEqual([]);
});

test('an operation is named by its id, or by its method and path, whose parameters count', () => {
  const token = minted({ rawCaveats: ['api = ozw/get/token.t1.instance:private'] });
  expect(onezone.explain(token).operations).toEqual(['get_named_token']);
  for (const path of ['/tokens/named/t1', 'tokens/named/t1/', '/api/v3/onezone/tokens/named/t1']) {
    expect(failing(token, { operation: `GET ${path}` })).toEqual([]);
  }
  expect(failing(token, { operation: 'get /tokens/named/t2' })).toEqual([
    'operation: forbidden by: only for api calls matching ozw/get/token.t1.instance:private',
  ]);
  expect(failing(token, { operation: 'list_all_named_tokens' })).toHaveLength(1);
});

test.each<[ExplainContext, string]>([
  [
    { operation: 'get_named_token' },
    'get_named_token needs to know which: write GET /tokens/named/{id} with a value in the braces.',
  ],
  [{ ip: '::1' }, '"::1" is no IPv4 address. Write four numbers with dots, such as 10.1.2.3.'],
  [{ service: 'krakow' }, '"krakow" is no service. Write ozw-onezone, ozp-onezone, opw-{Oneprovider}'],
  [{ consumer: 'alice' }, '"alice" is no consumer. Write usr-{id}, prv-{id} or nobody.'],
  [{ operation: 'examine_tokens' }, 'openapi.yaml has no operation "examine_tokens". Did you mean examine_token?'],
  [{ operation: 'GET /nowhere' }, 'openapi.yaml has no GET /api/v3/onezone/nowhere.'],
  [{ operation: 'GET /tokens/examine' }, 'openapi.yaml has no GET /api/v3/onezone/tokens/examine. It has POST there.'],
])('a context that means nothing is an error of the programmer: %j', (context, message) => {
  expect(() => onezone.explain(TOKEN, context)).toThrow(message);
});
