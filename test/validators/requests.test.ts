import { expect, test } from 'vitest';
import { validateRequest, type RequestInput, type ValidationOptions } from '../../src/validators/index.ts';
import { EXAMINE, MINT } from './exchanges.ts';

const json = { 'Content-Type': 'application/json' };
const credentials = { ...json, 'X-Auth-Token': 'secret' };

function messages(operationId: typeof MINT, request: RequestInput, options?: ValidationOptions): readonly string[] {
  const verdict = validateRequest(operationId, request, options);
  return verdict.valid ? [] : verdict.problems.map(({ message }) => message);
}

test.for<readonly [string, typeof MINT, RequestInput, readonly string[]]>([
  ['of one key', EXAMINE, { headers: json, body: { token: 'x' } }, []],
  ['with keys that nobody knows', EXAMINE, { headers: json, body: { token: 'x', a: 1 } }, []],
  ['as text', EXAMINE, { headers: json, body: '{"token":"x"}' }, []],
  ['as bytes', EXAMINE, { headers: json, body: new TextEncoder().encode('{"token":"x"}') }, []],
  ['that is empty', EXAMINE, { headers: json, body: '' }, ['request body is empty']],
  ['that may be empty', MINT, { headers: credentials, body: null }, []],
  ['that is no JSON', EXAMINE, { headers: json, body: '{"token":"MDAx' }, ['request body is no JSON (14 characters)']],
  [
    'that is no UTF-8',
    EXAMINE,
    { headers: json, body: new Uint8Array([0xff]) },
    ['request body is no UTF-8 (1 characters)'],
  ],
  ['that is no object', EXAMINE, { headers: json, body: [1] }, ['request body is [1], not an object']],
])('a body %s is judged', ([, operationId, request, expected]) => {
  expect(messages(operationId, request)).toEqual(expected);
});

test.for<readonly [string, unknown, readonly string[]]>([
  ['without a type', {}, ['is {}, which has none of the keys type, scope']],
  ['of the legacy form', { scope: 'identityToken' }, []],
  ['of an unknown type', { type: 'tiem' }, [expect.stringMatching(/^\/type is "tiem", not one of "time", "ip"/)]],
  ['of an unknown type, but with a scope', { type: 'tiem', scope: 'identityToken' }, []],
  ['with a wrong scope', { scope: 'everything' }, ['/scope is "everything", not "identityToken"']],
  ['without a list', { type: 'ip' }, ['/whitelist is missing']],
  ['that Onezone writes in another way', { type: 'ip', whitelist: ['1.2.3.4'] }, []],
])('a caveat %s is judged by what was meant', ([, caveat, expected]) => {
  const told = messages(MINT, { headers: credentials, body: { caveats: [caveat] } });
  const place = 'request body /caveats/0';
  expect(told.map((message) => message.slice(place.length).trimStart())).toEqual(expected);
});

test.for<readonly [string, unknown, readonly string[]]>([
  ['{}', {}, ['/type is {}, which has none of the keys accessToken, identityToken, inviteToken']],
  ['of several types, one of them right', { accessToken: { a: 1 }, identityToken: 1 }, []],
  ['with something in it', { accessToken: { a: 1 } }, ['/type/accessToken is {"a":1}, which should have no keys']],
  [
    'with an empty session',
    { accessToken: { sessionId: '' } },
    ['/type/accessToken/sessionId is "", which should have 1 or more characters'],
  ],
  ['without a target', { inviteToken: { inviteType: 'userJoinGroup' } }, ['/type/inviteToken/groupId is missing']],
])('a token type %s is judged by what was meant', ([, type, expected]) => {
  const told = messages(MINT, { headers: credentials, body: { type } });
  expect(told).toEqual(expected.map((message) => `request body ${message}`));
});

test('what the document admits and Onezone refuses is told, in the form in which it was sent', () => {
  const body = '{"caveats":[{"type":"time","validUntil":1.7e9}]}';
  expect(messages(MINT, { headers: credentials, body })).toEqual([
    'request body /caveats/0 is {"validUntil":1700000000.0,"type":"time"}, not a caveat that Onezone accepts',
  ]);
});

test('the operation, the credentials and the content type are judged', () => {
  expect(messages(MINT, { method: 'GET', path: '/api/v3/onezone/tokens/examine?x=1', headers: {}, body: {} })).toEqual([
    'request method is "GET", not "POST"',
    'request path is "/api/v3/onezone/tokens/examine", not "/api/v3/onezone/provider/tokens/temporary"',
    'request header has no credentials, which belong into one of x-auth-token, authorization: Bearer …, macaroon, authorization: Basic …',
    'request header /content-type is missing, and should be "application/json"',
  ]);
  const path = 'https://onezone.example.com:8443/api/v3/onezone/tokens/examine/?x=1';
  expect(messages(EXAMINE, { method: 'post', path, headers: json, body: { token: 'x' } })).toEqual([]);
});

test.for([
  ['an object', { 'CONTENT-TYPE': 'application/json', Macaroon: 'x' }],
  ['an object with gaps and numbers', { ...credentials, a: null, b: undefined, 'content-length': 2 }],
  ['an object of lists', { 'content-type': ['application/json'], macaroon: ['x'] }],
  [
    'pairs',
    [
      ['Content-Type', 'application/json'],
      ['Authorization', 'Basic x'],
    ] as const,
  ],
  ['Headers', new Headers({ 'Content-Type': 'application/json', Authorization: 'Bearer x' })],
] as const)('headers may come as %s', ([, headers]) => {
  expect(messages(MINT, { headers, body: {} })).toEqual([]);
});

test('what was not recorded is not judged', () => {
  expect(messages(MINT, {}, { unseen: ['request headers'] })).toEqual([]);
  expect(messages(MINT, { headers: json, body: {} }, { unseen: ['request credentials'] })).toEqual([]);
  expect(messages(EXAMINE, { headers: json }, { unseen: ['request body'] })).toEqual([]);
});
