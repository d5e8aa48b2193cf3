import { expect, test } from 'vitest';
import { checkAnswer } from '../../src/contract/answer-check.ts';
import { bodyViolations } from '../../src/contract/body-violations.ts';
import { answersOf } from '../../src/contract/answers-of.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import { requestBodyChecks } from '../../src/contract/generated/validators.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { checkRequest } from '../../src/contract/request-check.ts';
import { httpStatusOf, isOnezoneErrorId, onezoneErrorOf } from '../../src/errors/error-table.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { loadPlainVectors, loadRecordedSteps } from './plain-vectors.ts';
import { documentOperations, examplesOf } from './read-document.ts';

const requestExamples = documentOperations.flatMap(({ operationId, request }) =>
  request === null ? [] : examplesOf(request).map(([name, value]) => ({ operationId, name, value })),
);

const answerExamples = documentOperations.flatMap(({ operationId, answers }) =>
  answers.flatMap(({ status, content }) =>
    examplesOf(content).map(([name, value]) => ({ operationId, status, name, value })),
  ),
);

const operationOf = (id: keyof typeof operations): Operation => operations[id];

test.for(requestExamples)(
  '$operationId, request $name: obeys its schema and passes the request check',
  ({ operationId, value }) => {
    expect(bodyViolations(requestBodyChecks[operationId]!, value)).toEqual([]);
    expect(checkRequest(operationOf(operationId), value)).toBeNull();
  },
);

test.for(answerExamples)(
  '$operationId, answer $status $name: is an answer of this operation',
  ({ operationId, status, value }) => {
    const operation = operationOf(operationId);
    const contentType =
      answersOf(operation)[status]?.contentType === 'always' ? { 'content-type': operation.mediaType } : {};
    const location = answersOf(operation)[status]?.headers['location'] === undefined ? {} : { location: 'https://…' };
    const headers = { 'access-control-allow-origin': '*', ...contentType, ...location };
    expect(checkAnswer(operation, { status, headers, body: JSON.stringify(value) })).toEqual([]);
  },
);

test('every answer with a body has an example', () => {
  const withExample = new Set(answerExamples.map(({ operationId, status }) => `${operationId} ${status}`));
  const withBody = Object.values<Operation>(operations).flatMap(({ operationId }) =>
    Object.entries(answersOf({ operationId }))
      .filter(([, { emptyBody, mediaType }]) => emptyBody !== 'always' && mediaType === 'application/json')
      .map(([status]) => `${operationId} ${status}`),
  );
  expect([...withExample].toSorted()).toEqual(withBody.toSorted());
});

test('the errors in the examples are word for word those of the real service', () => {
  const vectors = loadPlainVectors<{ error?: unknown }>('errors').map(({ error }) => error);
  const recorded = loadRecordedSteps().map(({ body }) => errorOf(body));
  const known = new Set([...vectors, ...recorded].flatMap((error) => [sortedJson(error), sortedJson(ofAnyKey(error))]));
  const errors = answerExamples
    .map(({ name, value }) => [name, errorOf(value)] as const)
    .filter(([, error]) => error !== undefined);
  expect(errors.length).toBeGreaterThan(40);
  const invented = errors.filter(
    ([, error]) =>
      !known.has(sortedJson(ofAnyKey(error))) && !(isWrapped(error) && known.has(sortedJson(causeOf(error)))),
  );
  expect(invented.map(([name]) => name)).toEqual([]);
});

test('the errors in the examples are byte for byte what our own table says, with the status of their answer', () => {
  // What these say depends on more than their details; the test above compares them with the recordings.
  const needWords = new Set(['notAnAccessToken', 'notAnIdentityToken', 'notAnInviteToken', 'tokenCaveatUnverified']);
  const differing = answerExamples.flatMap(({ name, status, value }) => {
    const error = errorOf(value);
    if (error === undefined) return [];
    const cause = causeOf(error);
    const ownWords = [error, ...(cause === undefined ? [] : [cause])].filter(({ id }) => !needWords.has(id));
    const same = ownWords.every((one) => writeJson(one) === writeJson(tableErrorOf(one)));
    return same && httpStatusOf(error) === status ? [] : [name];
  });
  expect(differing).toEqual([]);
});

test('the tokens in the examples are real, and the answers are what examine says of them', () => {
  const recorded = loadRecordedSteps().filter(({ path, status }) => path.endsWith('/tokens/examine') && status === 200);
  const answers = new Map(
    recorded.map(({ requestBody, body }) => [sortedJson(JSON.parse(requestBody ?? 'null')), body]),
  );
  const questions = requestExamples.filter(({ operationId }) => operationId === 'examine_token');
  expect(questions.map(({ name }) => name)).toEqual(['accessToken', 'inviteToken', 'legacyToken']);
  for (const { name, value } of questions) {
    const answer = answerExamples.find((example) => example.operationId === 'examine_token' && example.name === name);
    expect(answers.get(sortedJson(value))).toEqual(answer?.value);
  }
  const minted = answerExamples.find(
    ({ operationId }) => operationId === 'create_temporary_token_for_current_provider',
  );
  expect(answers.has(sortedJson(minted?.value))).toBe(true);
});

interface ErrorValue {
  readonly id: string;
  readonly details?: { readonly authError?: ErrorValue; readonly tokenError?: ErrorValue };
  readonly description: string;
}

function errorOf(body: unknown): ErrorValue | undefined {
  return body !== null && typeof body === 'object' && 'error' in body ? (body.error as ErrorValue) : undefined;
}

/** The same error about no key in particular: what it says of one key, it says of each. */
function ofAnyKey(error: unknown): unknown {
  const { details, description } = (error ?? {}) as { details?: { key?: string }; description?: string };
  if (details?.key === undefined || description === undefined) return error;
  const words = description.replaceAll(details.key, '…').replace(/: [^:]*, [^:]*\.$/, ': ….');
  return { ...(error as object), details: { ...details, key: '…', allowed: '…' }, description: words };
}

/** Is it a refusal of another token, which wraps what was wrong with it in always the same words? */
function isWrapped(error: ErrorValue | undefined): boolean {
  const words = /^Provided (authentication|service token|consumer token) is not valid \(see details\)\.$/;
  return error !== undefined && words.test(error.description) && causeOf(error) !== undefined;
}

function causeOf(error: ErrorValue | undefined): ErrorValue | undefined {
  return error?.details?.authError ?? error?.details?.tokenError;
}

function tableErrorOf({ id, details }: ErrorValue): unknown {
  if (!isOnezoneErrorId(id)) throw new Error(`${id} is in no table`);
  return onezoneErrorOf(id, details ?? null);
}

/** JSON with the keys in one order. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
