import { expect, test } from 'vitest';
import { checkAnswer } from '../../src/contract/answer-check.ts';
import type { AnswerViolation, CheckedAnswer } from '../../src/contract/answer-check.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import { schemaValidators } from '../../src/contract/generated/validators.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { matchRoute } from '../../src/contract/route-table.ts';
import { loadPlainVectors, loadRecordedSteps } from './plain-vectors.ts';

const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const examined = {
  onezoneDomain: 'onezone.example.com',
  id: '0123456789abcdef0123456789abcdefch0a1b',
  persistence: 'temporary',
  subject: { type: 'oneprovider', id: 'fb73f7ceff5abd995357abbe01c812ce' },
  type: { accessToken: {} },
  caveats: [{ type: 'time', validUntil: 1700003600 }],
};
const error = {
  id: 'badValueEmpty',
  details: { key: 'token' },
  description: 'Bad value: provided "token" must not be empty.',
};

function checkExamine(
  answer: Partial<Omit<CheckedAnswer, 'body'>> & { readonly body: unknown },
): readonly AnswerViolation[] {
  const body = answer.body === null ? '' : JSON.stringify(answer.body);
  return checkAnswer(operations.examine_token, { status: 200, headers, ...answer, body });
}

test('every recorded answer is one that the document allows', () => {
  const steps = loadRecordedSteps();
  const wrong = steps.flatMap(({ name, method, path, status, headers: recorded, body }) => {
    const operation: Operation | undefined = matchRoute(path)?.item.operations[method];
    if (operation === undefined) return [`${name}: ${path} is not in the document`];
    const violations = checkAnswer(operation, {
      status,
      headers: recorded,
      body: body === null ? '' : JSON.stringify(body),
    });
    return violations.map(({ part, message }) => `${name}: ${part} ${message}`);
  });
  expect(steps.length).toBe(201);
  expect(wrong).toEqual([]);
});

test('every answer that examine gave to a token of the vectors is one that the document allows', () => {
  interface Case {
    readonly examine?: unknown;
    readonly deserialized?: { readonly examine?: unknown };
  }
  const cases = ['tokens', 'tokens-invalid', 'compatibility'].flatMap((name) => loadPlainVectors<Case>(name));
  // Where the real service fails, the vectors have the text `crash`.
  const answers = cases
    .map((one) => one.examine ?? one.deserialized?.examine)
    .filter((answer) => typeof answer === 'object');
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter((body) => checkExamine({ body }).length > 0)).toEqual([]);
});

test('every caveat and token type that the vectors show is in the document', () => {
  const caveats = loadPlainVectors<{ readonly json: unknown }>('caveats-valid').map(({ json }) => json);
  const old = loadPlainVectors<{ readonly caveats: readonly unknown[] }>('compatibility').flatMap((one) => one.caveats);
  expect([...caveats, ...old].filter((caveat) => !schemaValidators.Caveat(caveat))).toEqual([]);
  const types = loadPlainVectors<{ readonly accepted: boolean; readonly json?: unknown }>('token-types');
  const accepted = types.filter((one) => one.accepted);
  expect(accepted.length).toBeGreaterThan(30);
  expect(accepted.filter(({ json }) => !schemaValidators.TokenType(json))).toEqual([]);
});

test.for([
  ['a lost key', { ...examined, persistence: undefined }, /must have required property 'persistence'/],
  ['a key too many', { ...examined, generation: 1 }, /must NOT have additional properties.*generation/],
  ['a value of the wrong type', { ...examined, id: 17 }, /\/id must be string/],
  ['an unknown persistence', { ...examined, persistence: 'forever' }, /\/persistence must be equal to one of/],
  ['a nobody with an id', { ...examined, subject: { type: 'nobody', id: 'x' } }, /\/subject\/id must be null/],
  ['a user without an id', { ...examined, subject: { type: 'user', id: null } }, /\/subject\/id must be string/],
  ['an unknown kind of subject', { ...examined, subject: { type: 'robot', id: 'x' } }, /\/subject .*tag/],
  ['two types at once', { ...examined, type: { accessToken: {}, identityToken: {} } }, /\/type/],
  [
    'an unknown invite type',
    { ...examined, type: { inviteToken: { inviteType: 'join', groupId: 'g', parameters: {} } } },
    /\/type/,
  ],
  [
    'a target of the wrong kind',
    { ...examined, type: { inviteToken: { inviteType: 'userJoinGroup', spaceId: 'g', parameters: {} } } },
    /\/type/,
  ],
  [
    'an invitation without parameters',
    { ...examined, type: { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g' } } },
    /\/type/,
  ],
  ['an unknown caveat type', { ...examined, caveats: [{ type: 'tiem', validUntil: 1 }] }, /\/caveats\/0/],
  [
    'a caveat with a key too many',
    { ...examined, caveats: [{ type: 'time', validUntil: 1, x: 1 }] },
    /\/caveats\/0.*"x"/,
  ],
  ['a time with a fraction', { ...examined, caveats: [{ type: 'time', validUntil: 1.5 }] }, /\/caveats\/0\/validUntil/],
  [
    'an address without a length',
    { ...examined, caveats: [{ type: 'ip', whitelist: ['1.2.3.4'] }] },
    /\/caveats\/0\/whitelist\/0/,
  ],
  ['no object at all', [examined], /must be object/],
] as const)('an examined token with %s is noticed', ([, body, message]) => {
  expect(
    checkExamine({ body })
      .map((violation) => violation.message)
      .join('\n'),
  ).toMatch(message);
});

test.for([
  ['a renamed id', { ...error, id: 'badValueEmptyy' }],
  ['an id of another operation', { id: 'badData', details: { key: 'token' }, description: 'x' }],
  ['lost details', { ...error, details: undefined }],
  ['a detail too many', { ...error, details: { key: 'token', limit: 1 } }],
  ['details where there are none', { id: 'malformedData', details: {}, description: 'x' }],
  ['a lost description', { ...error, description: undefined }],
  ['a key too many', { ...error, code: 400 }],
  [
    'an unknown cause',
    {
      id: 'badValueToken',
      details: { key: 'token', tokenError: { id: 'tokenInvalid', description: 'x' } },
      description: 'x',
    },
  ],
])('an error with %s is noticed', ([, spoiled]) => {
  expect(checkExamine({ status: 400, body: { error } })).toEqual([]);
  expect(checkExamine({ status: 400, body: { error: spoiled } })).not.toEqual([]);
});

test('an answer of a status that the document does not have is noticed', () => {
  const [violation, ...others] = checkExamine({ status: 404, body: null });
  expect(violation).toEqual({
    part: 'status',
    pointer: '',
    message: 'examine_token answers 200, 400, 401, 405, 406, 415, 500, 503, but not 404',
  });
  expect(others).toEqual([]);
});

test('a violation says where it is', () => {
  const body = { ...examined, subject: { type: 'user', id: 1 } };
  const pointers = checkExamine({ headers: { 'content-type': 'text/plain' }, body }).map(({ part, pointer }) => [
    part,
    pointer,
  ]);
  expect(pointers).toEqual([
    ['header', '/access-control-allow-origin'],
    ['header', '/content-type'],
    ['body', '/subject/id'],
  ]);
});

test('headers are judged: their presence, their value, the content type', () => {
  const messages = (status: number, sent: Readonly<Record<string, string>>, body: unknown): readonly string[] =>
    checkExamine({ status, headers: sent, body }).map(({ message }) => message);
  expect(messages(200, { 'content-type': 'application/json' }, examined)).toEqual([
    'access-control-allow-origin is missing',
  ]);
  expect(messages(200, { ...headers, 'access-control-allow-origin': 'null' }, examined)).toEqual([
    'access-control-allow-origin is "null", not "*"',
  ]);
  expect(messages(200, { 'access-control-allow-origin': '*' }, examined)).toEqual(['content-type is missing']);
  expect(messages(200, { ...headers, 'content-type': 'text/plain' }, examined)).toEqual([
    'content-type is "text/plain", not "application/json"',
  ]);
  expect(messages(405, { 'access-control-allow-origin': '*', allow: 'GET' }, null)).toEqual([
    'allow is "GET", not "POST"',
  ]);
  expect(messages(406, headers, null)).toEqual(['content-type is "application/json", but there should be none']);
});

test('bodies are judged: empty where there should be one, there where there should be none, no JSON', () => {
  const messages = (
    status: number,
    body: string,
    sent: Readonly<Record<string, string>> = headers,
  ): readonly string[] =>
    checkAnswer(operations.examine_token, { status, headers: sent, body }).map(({ message }) => message);
  expect(messages(200, '')).toEqual(['is empty']);
  expect(messages(200, '{')).toEqual(['is no JSON: "{"']);
  expect(messages(415, 'no', { 'access-control-allow-origin': '*' })).toEqual(['is "no", but should be empty']);
});

test('the exceptions of the real service are no violations: refused credentials without a content type, empty failures', () => {
  const anyOrigin = { 'access-control-allow-origin': '*' };
  const authError = { id: 'badToken', description: 'Provided token could not be understood by the server.' };
  const refused = {
    id: 'unauthorized',
    details: { authError },
    description: 'Provided authentication is not valid (see details).',
  };
  expect(checkExamine({ status: 401, headers: anyOrigin, body: { error: refused } })).toEqual([]);
  expect(checkExamine({ status: 401, headers, body: { error: refused } })).toEqual([]);
  expect(checkExamine({ status: 400, headers: anyOrigin, body: null })).toEqual([]);
  expect(checkExamine({ status: 500, headers, body: null })).toEqual([]);
});
