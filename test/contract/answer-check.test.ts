import { expect, test } from 'vitest';
import { checkAnswer } from '../../src/contract/answer-check.ts';
import type { AnswerViolation, CheckedAnswer } from '../../src/contract/answer-check.ts';
import { operationAnswers } from '../../src/contract/generated/operation-answers.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import { schemaChecks } from '../../src/contract/generated/validators.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import { CAVEAT_CODECS } from '../../src/token/caveats/registry.ts';
import { inviteTypes } from '../../src/token/invite-type.ts';
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

const IDS = operationAnswers.examine_token[400].errorIds.map((id) => `"${id}"`).join(', ');

function checkExamine(
  answer: Partial<Omit<CheckedAnswer, 'body'>> & { readonly body: unknown },
): readonly AnswerViolation[] {
  const body = answer.body === null ? '' : JSON.stringify(answer.body);
  return checkAnswer(operations.examine_token, { status: 200, headers, ...answer, body });
}

test('every recorded answer is one that the document allows', () => {
  const steps = loadRecordedSteps();
  const wrong = steps.flatMap(({ name, method, path, status, headers: recorded, body }) => {
    const { operation } = operationOfRequest(method, path);
    if (operation === undefined) return [`${name}: ${path} is not in the document`];
    const violations = checkAnswer(operation, {
      status,
      headers: recorded,
      body: body === null ? '' : JSON.stringify(body),
    });
    return violations.map(({ part, message }) => `${name}: ${part} ${message}`);
  });
  expect(steps.length).toBeGreaterThan(2500);
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
  expect([...caveats, ...old].filter((caveat) => !schemaChecks.Caveat(caveat))).toEqual([]);
  const types = loadPlainVectors<{ readonly accepted: boolean; readonly json?: unknown }>('token-types');
  const accepted = types.filter((one) => one.accepted);
  expect(accepted.length).toBeGreaterThan(30);
  expect(accepted.filter(({ json }) => !schemaChecks.TokenType(json))).toEqual([]);
});

test.for<readonly [string, unknown, readonly string[]]>([
  ['a lost key', { ...examined, persistence: undefined }, ['/persistence is missing']],
  ['a key too many', { ...examined, generation: 1 }, ['/generation is 1, but there should be none']],
  ['a value of the wrong type', { ...examined, id: 17 }, ['/id is 17, not a text']],
  [
    'an unknown persistence',
    { ...examined, persistence: 'forever' },
    ['/persistence is "forever", not one of "named", "temporary"'],
  ],
  ['a nobody with an id', { ...examined, subject: { type: 'nobody', id: 'x' } }, ['/subject/id is "x", not null']],
  ['a user without an id', { ...examined, subject: { type: 'user', id: null } }, ['/subject/id is null, not a text']],
  [
    'an unknown kind of subject',
    { ...examined, subject: { type: 'robot', id: 'x' } },
    ['/subject/type is "robot", not one of "user", "oneprovider", "group", "nobody"'],
  ],
  ['no kind of subject', { ...examined, subject: { id: 'x' } }, ['/subject/type is missing']],
  [
    'no type at all',
    { ...examined, type: {} },
    ['/type is {}, which has none of the keys accessToken, identityToken, inviteToken'],
  ],
  [
    'two types at once',
    { ...examined, type: { accessToken: {}, identityToken: {} } },
    ['/type/identityToken is {}, but there should be none'],
  ],
  [
    'an identity token with content',
    { ...examined, type: { identityToken: { a: 1 } } },
    ['/type/identityToken is {"a":1}, which should have no keys'],
  ],
  [
    'an unknown invite type',
    { ...examined, type: { inviteToken: { inviteType: 'join', groupId: 'g', parameters: {} } } },
    [`/type/inviteToken/inviteType is "join", not one of ${inviteTypes.map((name) => `"${name}"`).join(', ')}`],
  ],
  [
    'a target of the wrong kind',
    { ...examined, type: { inviteToken: { inviteType: 'userJoinGroup', spaceId: 'g', parameters: {} } } },
    ['/type/inviteToken/groupId is missing', '/type/inviteToken/spaceId is "g", but there should be none'],
  ],
  [
    'an invitation without parameters',
    { ...examined, type: { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g' } } },
    ['/type/inviteToken/parameters is missing'],
  ],
  [
    'an unknown caveat type',
    { ...examined, caveats: [{ type: 'tiem', validUntil: 1 }] },
    [
      `/caveats/0/type is "tiem", not one of ${CAVEAT_CODECS.map(({ type }) => `"${type}"`)
        .filter((type) => type !== '"scope"')
        .join(', ')}`,
    ],
  ],
  [
    'a caveat without a type',
    { ...examined, caveats: [{ validUntil: 1 }] },
    ['/caveats/0 is {"validUntil":1}, which has none of the keys type, scope'],
  ],
  [
    'a caveat with a key too many',
    { ...examined, caveats: [{ type: 'time', validUntil: 1, 'a/b': 1 }] },
    ['/caveats/0/a~1b is 1, but there should be none'],
  ],
  [
    'a time with a fraction',
    { ...examined, caveats: [{ type: 'time', validUntil: 1.5 }] },
    ['/caveats/0/validUntil is 1.5, not an integer'],
  ],
  [
    'an empty list',
    { ...examined, caveats: [{ type: 'ip', whitelist: [] }] },
    ['/caveats/0/whitelist is [], which should have 1 or more items'],
  ],
  [
    'an address without a length',
    { ...examined, caveats: [{ type: 'ip', whitelist: ['1.2.3.4'] }] },
    [String.raw`/caveats/0/whitelist/0 is "1.2.3.4", which does not match ^[0-9]{1,3}(\.[0-9]{1,3}){3}/[0-9]{1,2}$`],
  ],
  [
    'faults in several places',
    { ...examined, id: 1, caveats: [{ type: 'time' }, { scope: 'x' }] },
    ['/id is 1, not a text', '/caveats/0/validUntil is missing', '/caveats/1/scope is "x", not "identityToken"'],
  ],
  ['no object at all', [1], ['is [1], not an object']],
])('an examined token with %s is noticed, at its place and once', ([, body, messages]) => {
  expect(checkExamine({ body }).map(({ message }) => message)).toEqual(messages);
});

test.for<readonly [string, unknown, readonly string[]]>([
  ['a renamed id', { ...error, id: 'badValueEmptyy' }, [`/error/id is "badValueEmptyy", not one of ${IDS}`]],
  [
    'an id of another operation',
    { id: 'badData', details: { key: 'token' }, description: 'x' },
    [`/error/id is "badData", not one of ${IDS}`],
  ],
  ['no id', { description: 'x' }, ['/error/id is missing']],
  ['lost details', { ...error, details: undefined }, ['/error/details is missing']],
  [
    'a detail too many',
    { ...error, details: { key: 'token', limit: 1 } },
    ['/error/details/limit is 1, but there should be none'],
  ],
  [
    'details where there are none',
    { id: 'malformedData', details: {}, description: 'x' },
    ['/error/details is {}, but there should be none'],
  ],
  ['a lost description', { ...error, description: undefined }, ['/error/description is missing']],
  ['a key too many', { ...error, code: 400 }, ['/error/code is 400, but there should be none']],
  [
    'an unknown cause',
    {
      id: 'badValueToken',
      details: { key: 'token', tokenError: { id: 'tokenInvalid', description: 'x' } },
      description: 'x',
    },
    ['/error/details/tokenError/id is "tokenInvalid", not one of "badToken", "tokenTooLarge"'],
  ],
])('an error with %s is noticed, at its place and once', ([, spoiled, messages]) => {
  expect(checkExamine({ status: 400, body: { error } })).toEqual([]);
  expect(checkExamine({ status: 400, body: { error: spoiled } }).map(({ message }) => message)).toEqual(messages);
});

test('an answer of a status that the document does not have is noticed', () => {
  const [violation, ...others] = checkExamine({ status: 404, body: null });
  expect(violation).toEqual({
    part: 'status',
    pointer: '',
    rule: 'status',
    found: 404,
    expected: { enum: [200, 400, 401, 405, 406, 412, 415, 500, 503] },
    message: 'examine_token answers 200, 400, 401, 405, 406, 412, 415, 500, 503, but not 404',
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
