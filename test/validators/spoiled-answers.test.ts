import { expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { examineToken, mintToken, writeJson } from '../../src/token/index.ts';
import { validateExchange, validateResponse, type Problem, type Verdict } from '../../src/validators/index.ts';
import worldSchema from '../../world.schema.json' with { type: 'json' };
import { EXAMINE, MINT, OTHER_PROVIDER, PROVIDER, ask, mint, soon } from './exchanges.ts';
import type { SpoilableExchange } from './exchanges.ts';

function problemsOf(verdict: Verdict): readonly Problem[] {
  return verdict.valid ? [] : verdict.problems;
}

/** Where the problems are, and by which rule. */
function placesOf(verdict: Verdict): readonly string[] {
  return problemsOf(verdict).map(({ side, part, pointer, rule }) => `${side} ${part} ${pointer} ${rule}`);
}

const token = mint();
const examined = ask(EXAMINE, { token });
const refused = ask(EXAMINE, {});
const minted = ask(MINT, { caveats: [soon, { type: 'ip', whitelist: ['10.0.0.1'] }] });
const anonymous = ask(MINT, {}, {});

test('what the fake answers is valid, by itself and beside its request', () => {
  for (const { response } of [examined, refused]) {
    expect(validateResponse(EXAMINE, response)).toEqual({ valid: true });
  }
  expect(validateResponse(MINT, minted.response)).toEqual({ valid: true });
  expect(validateExchange(EXAMINE, examined)).toEqual({ valid: true });
  expect(validateExchange(MINT, minted)).toEqual({ valid: true });
});

test.for<readonly [string, SpoilableExchange, Partial<SpoilableExchange['response']>, readonly string[]]>([
  ['a lost key', examined, { body: without(examined, 'subject') }, ['response body /subject required']],
  ['an extra key', examined, { body: { ...examined.response.body, a: 1 } }, ['response body /a additionalProperties']],
  ['a wrong type', examined, { body: { ...examined.response.body, caveats: {} } }, ['response body /caveats type']],
  ['a wrong status', examined, { status: 201 }, ['response status  status']],
  ['a documented status with the wrong body', refused, { status: 500 }, ['response body /error/id enum']],
  [
    'a lost header',
    examined,
    { headers: {} },
    ['response header /access-control-allow-origin header', 'response header /content-type mediaType'],
  ],
  [
    'a wrong header',
    refused,
    { headers: { ...refused.response.headers, 'content-type': 'text/html' } },
    ['response header /content-type mediaType'],
  ],
  [
    'an error id of another status',
    refused,
    { body: { error: anonymous.response.body['error'] } },
    ['response body /error/id enum'],
  ],
  [
    'an error whose description is another one',
    refused,
    {
      body: {
        error: { id: 'missingRequiredValue', details: { key: 'token' }, description: 'Missing required value: id.' },
      },
    },
    ['response body /error/description description'],
  ],
  ['an empty body', examined, { body: '' as never }, ['response body  empty']],
  ['a body that is no JSON', examined, { body: '<html>' as never }, ['response body  json']],
])('%s is caught, at its place', ([, { response }, spoiled, places]) => {
  const operationId = response.body['token'] === undefined ? EXAMINE : MINT;
  expect(placesOf(validateResponse(operationId, { ...response, ...spoiled }))).toEqual(places);
});

function without({ response }: SpoilableExchange, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(response.body).filter(([name]) => name !== key));
}

/** A token as the fake mints it for the request of `minted`, with something else in it. */
function forged(changes: Partial<Parameters<typeof mintToken>[0]>): string {
  const made = mintToken({
    secret: '00',
    onezoneDomain: 'onezone.example.com',
    id: 'a',
    subject: { type: 'oneprovider', id: PROVIDER },
    persistence: 'temporary',
    caveats: minted.request.body['caveats'] as readonly unknown[],
    ...changes,
  });
  if (!made.ok) throw new Error('no token');
  return made.token;
}

test.for<readonly [string, string, readonly string[]]>([
  ['no token', 'abc', ['response body /token is "abc", not a token that can be read']],
  ['a named token', forged({ persistence: 'named' }), ['response body /token is a named token']],
  [
    'a token of a user',
    forged({ subject: { type: 'user', id: 'u' } }),
    [
      'response body /token is for a user, not a oneprovider',
      `response body /token is for a token of {"type":"user","id":"u"}, not {"type":"oneprovider","id":"${PROVIDER}"}`,
    ],
  ],
  [
    'a token of another Oneprovider',
    forged({ subject: { type: 'oneprovider', id: OTHER_PROVIDER } }),
    [
      `response body /token is for a token of {"type":"oneprovider","id":"${OTHER_PROVIDER}"}, not {"type":"oneprovider","id":"${PROVIDER}"}`,
    ],
  ],
  [
    'a token of another Onezone',
    forged({ onezoneDomain: 'elsewhere.example.com' }),
    ['response body /token is for a token of the Onezone "elsewhere.example.com", not "onezone.example.com"'],
  ],
  [
    'a token of what is no domain',
    forged({ onezoneDomain: 'not a domain' }),
    [
      'response body /token names the Onezone "not a domain", which is no domain',
      'response body /token is for a token of the Onezone "not a domain", not "onezone.example.com"',
    ],
  ],
  [
    'a token of another type',
    forged({ type: { identityToken: {} } }),
    ['response body /token is for a token of type {"identityToken":{}}, not {"accessToken":{}}'],
  ],
  [
    'a token with its caveats in another order',
    forged({ caveats: [{ type: 'ip', whitelist: ['10.0.0.1'] }, soon] }),
    [
      `response body /token is for a token with the caveats [{"type":"ip","whitelist":["10.0.0.1/32"]},${JSON.stringify(soon)}], not [${JSON.stringify(soon)},{"type":"ip","whitelist":["10.0.0.1/32"]}]`,
    ],
  ],
  [
    'a token with a caveat too few',
    forged({ caveats: [soon] }),
    [
      `response body /token is for a token with the caveats [${JSON.stringify(soon)}], not [${JSON.stringify(soon)},{"type":"ip","whitelist":["10.0.0.1/32"]}]`,
    ],
  ],
  [
    'a token that never expires',
    forged({ caveats: [{ type: 'ip', whitelist: ['10.0.0.1'] }] }),
    [
      'response body /token never expires',
      `response body /token is for a token with the caveats [{"type":"ip","whitelist":["10.0.0.1/32"]}], not [${JSON.stringify(soon)},{"type":"ip","whitelist":["10.0.0.1/32"]}]`,
    ],
  ],
  [
    'a token with a caveat that nobody understands',
    forged({ rawCaveats: ['grant = everything'] }),
    [
      'response body /token has a caveat that cannot be understood',
      `response body /token is for a token with the caveats [${JSON.stringify(soon)},{"type":"ip","whitelist":["10.0.0.1/32"]},"grant = everything"], not [${JSON.stringify(soon)},{"type":"ip","whitelist":["10.0.0.1/32"]}]`,
    ],
  ],
  [
    'a token of the legacy form',
    forged({ version: 1, subject: { type: 'nobody', id: null } }),
    [
      'response body /token has the legacy form',
      `response body /token is for a token of {"type":"nobody","id":null}, not {"type":"oneprovider","id":"${PROVIDER}"}`,
    ],
  ],
])('%s as the answer to a request for a token is caught', ([, wrong, messages]) => {
  const response = { ...minted.response, body: { token: wrong } };
  const verdict = validateExchange(MINT, { request: minted.request, response });
  expect(problemsOf(verdict).map(({ message }) => message)).toEqual(messages);
});

test('a new token must name the domain that is asked for', () => {
  expect(validateResponse(MINT, minted.response, { onezoneDomain: 'onezone.example.com' })).toEqual({ valid: true });
  const [problem] = problemsOf(validateResponse(MINT, minted.response, { onezoneDomain: 'zone.other.org' }));
  expect(problem).toEqual({
    side: 'response',
    part: 'body',
    pointer: '/token',
    rule: 'token',
    found: 'onezone.example.com',
    expected: { const: 'zone.other.org' },
    message: 'response body /token names the Onezone "onezone.example.com", not "zone.other.org"',
  });
});

test.for(['localhost:8443', 'one_zone.local', 'onezone', 'zone-.example.com:1'])(
  'the new token of a world with the domain %s is valid',
  (onezoneDomain) => {
    const { handle, provider, clock } = createOnezone({ world: { onezoneDomain, providers: [{ id: PROVIDER }] } });
    const request = {
      ...minted.request,
      headers: { 'content-type': 'application/json', 'x-auth-token': provider(PROVIDER).token },
      body: { caveats: [{ type: 'time', validUntil: clock.now() + 3600 }] },
    };
    const response = handle({ ...request, body: JSON.stringify(request.body), peerIp: '127.0.0.1' });
    expect(response.status).toBe(201);
    expect(validateExchange(MINT, { request, response })).toEqual({ valid: true });
  },
);

test('a new token may name every domain that a world may have', () => {
  const response = { ...minted.response, body: { token: forged({ onezoneDomain: 'a/b' }) } };
  expect(problemsOf(validateResponse(MINT, response))[0]?.expected).toEqual({
    pattern: worldSchema.$defs.domain.pattern,
  });
});

test('a token that should have been refused is caught', () => {
  const request = { ...minted.request, body: { caveats: [{ type: 'data.path', whitelist: ['L2EvYi8='] }] } };
  const verdict = validateExchange(MINT, { request, response: minted.response });
  expect(placesOf(verdict)).toEqual(['request body /caveats/0 refused', 'response status  outcome']);
});

test.for<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ['id', { id: 'another' }, ['/id']],
  ['domain', { onezoneDomain: 'elsewhere.example.com' }, ['/onezoneDomain']],
  ['persistence', { persistence: 'named' }, ['/persistence']],
  ['subject', { subject: { type: 'oneprovider', id: OTHER_PROVIDER } }, ['/subject/id']],
  ['kind of subject', { subject: { type: 'nobody', id: null } }, ['/subject/type', '/subject/id']],
  ['type', { type: { identityToken: {} } }, ['/type']],
  ['lack of caveats', { caveats: [] }, ['/caveats']],
  ['time', { caveats: [{ type: 'time', validUntil: 1 }] }, ['/caveats/0/validUntil']],
])('examine that tells another %s than the token has is caught, at its place', ([, changes, pointers]) => {
  const response = { ...examined.response, body: { ...examined.response.body, ...changes } };
  const problems = problemsOf(validateExchange(EXAMINE, { request: examined.request, response }));
  expect(problems.map(({ pointer }) => pointer)).toEqual(pointers);
  expect(problems.every(({ rule, part }) => rule === 'examineAgreement' && part === 'body')).toBe(true);
});

test('examine may neither read what is no token, nor refuse what is one', () => {
  const verdicts = [
    validateExchange(
      EXAMINE,
      { request: { body: { token: 'abc' } }, response: examined.response },
      { unseen: ['request headers'] },
    ),
    validateExchange(EXAMINE, { request: examined.request, response: ask(EXAMINE, { token: 'abc' }).response }),
    validateExchange(EXAMINE, { request: examined.request, response: refused.response }),
  ];
  expect(verdicts.map((verdict) => problemsOf(verdict).map(({ message }) => message))).toEqual([
    ['response status is 200, not 400: the token cannot be read'],
    ['response status is 400, not 200: the token can be read'],
    ['response status is 400, not 200: the token can be read'],
  ]);
});

test('a number that JavaScript cannot hold is compared as it was sent', () => {
  const validUntil = '17000000000000000001';
  const large = forged({ caveats: [], rawCaveats: [`time < ${validUntil}`] });
  const read = examineToken(large);
  const answer = { ...examined.response, body: writeJson(read.ok ? read.examine : null) };
  expect(answer.body).toContain(validUntil);
  const request = { ...examined.request, body: JSON.stringify({ token: large }) };
  expect(validateExchange(EXAMINE, { request, response: answer })).toEqual({ valid: true });
  const response = { ...answer, body: answer.body.replace(validUntil, '17000000000000000002') };
  expect(placesOf(validateExchange(EXAMINE, { request, response }))).toEqual([
    'response body /caveats/0/validUntil examineAgreement',
  ]);
});

test('caveats with numbers that JavaScript cannot hold are told', () => {
  const large = forged({ rawCaveats: ['time < 99999999999999999999999'] });
  const response = { ...minted.response, body: { token: large } };
  const [problem] = problemsOf(validateExchange(MINT, { request: minted.request, response }));
  expect(problem!.message).toContain('{"type":"time","validUntil":1e+23}]');
  expect(JSON.stringify(problem)).toContain('"rule":"tokenAgreement"');
});

test('what was not recorded is not judged', () => {
  const unseen = ['response headers', 'response body'] as const;
  expect(validateResponse(EXAMINE, { status: 200 }, { unseen })).toEqual({ valid: true });
  expect(placesOf(validateResponse(EXAMINE, { status: 404 }, { unseen }))).toEqual(['response status  status']);
});

test('an operation that the document lacks is a fault of the program', () => {
  expect(() => validateResponse('examine' as never, { status: 200 })).toThrow(
    'openapi.yaml has no operation "examine". It has examine_token, confine_token, ',
  );
});
