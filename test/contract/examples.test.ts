import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { checkAnswer } from '../../src/contract/answer-check.ts';
import { bodyViolations } from '../../src/contract/body-violations.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import { requestBodyChecks } from '../../src/contract/generated/validators.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { checkRequest } from '../../src/contract/request-check.ts';
import { httpStatusOf, isOnezoneErrorId, onezoneErrorOf } from '../../src/errors/error-table.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { loadPlainVectors, loadRecordedSteps } from './plain-vectors.ts';

/** As far as these tests read the document. */
interface Document {
  readonly paths: Readonly<Record<string, { readonly post: DocumentOperation }>>;
  readonly components: {
    readonly responses: Readonly<Record<string, DocumentResponse>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}
interface DocumentOperation {
  readonly operationId: keyof typeof operations;
  readonly requestBody: { readonly content: Content };
  readonly responses: Readonly<Record<string, DocumentResponse | { readonly $ref: string }>>;
}
interface DocumentResponse {
  readonly content?: Content;
  readonly 'x-onezone-content'?: Content;
}
type Content = Readonly<
  Record<'application/json', { readonly schema: { readonly $ref: string }; readonly examples: Examples }>
>;
type Examples = Readonly<Record<string, Example | { readonly $ref: string }>>;
interface Example {
  readonly value: JsonValue;
}

// Linted, so of this shape.
const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as Document;
const documentOperations = Object.values(document.paths).map((item) => item.post);

const requestExamples = documentOperations.flatMap(({ operationId, requestBody }) => {
  const { examples } = requestBody.content['application/json'];
  return Object.entries(examples).map(([name, example]) => ({
    operationId,
    name,
    value: exampleOf(example).value,
  }));
});

const answerExamples = documentOperations.flatMap(({ operationId, responses }) =>
  Object.entries(responses).flatMap(([status, reference]) => {
    const response = '$ref' in reference ? document.components.responses[lastPart(reference.$ref)] : reference;
    const content = response?.content ?? response?.['x-onezone-content'];
    return Object.entries(content?.['application/json'].examples ?? {}).map(([name, example]) => ({
      operationId,
      status: Number(status),
      name,
      value: exampleOf(example).value,
    }));
  }),
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
      operation.responses[status]?.contentType === 'always' ? { 'content-type': 'application/json' } : {};
    const headers = { 'access-control-allow-origin': '*', ...contentType };
    expect(checkAnswer(operation, { status, headers, body: JSON.stringify(value) })).toEqual([]);
  },
);

test('every answer with a body has an example', () => {
  const withExample = new Set(answerExamples.map(({ operationId, status }) => `${operationId} ${status}`));
  const withBody = Object.values<Operation>(operations).flatMap(({ operationId, responses }) =>
    Object.entries(responses)
      .filter(([, { mediaType }]) => mediaType !== null)
      .map(([status]) => `${operationId} ${status}`),
  );
  expect([...withExample].toSorted()).toEqual(withBody.toSorted());
});

test('the errors in the examples are word for word those of the real service', () => {
  const vectors = loadPlainVectors<{ error?: unknown }>('errors').map(({ error }) => error);
  const recorded = loadRecordedSteps().map(({ body }) => errorOf(body));
  const known = new Set([...vectors, ...recorded].map(sortedJson));
  const errors = answerExamples
    .map(({ name, value }) => [name, errorOf(value)] as const)
    .filter(([, error]) => error !== undefined);
  expect(errors.length).toBeGreaterThan(40);
  const invented = errors.filter(
    ([, error]) => !known.has(sortedJson(error)) && !(isWrapped(error) && known.has(sortedJson(causeOf(error)))),
  );
  expect(invented.map(([name]) => name)).toEqual([]);
});

test('the errors in the examples are byte for byte what our own table says, with the status of their answer', () => {
  // What these say depends on more than their details; the test above compares them with the recordings.
  const needWords = new Set(['notAnAccessToken', 'notAnIdentityToken', 'tokenCaveatUnverified']);
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
  const minted = answerExamples.find(({ status }) => status === 201);
  expect(answers.has(sortedJson(minted?.value))).toBe(true);
});

function exampleOf(example: Example | { readonly $ref: string }): Example {
  if (!('$ref' in example)) return example;
  const found = document.components.examples[lastPart(example.$ref)];
  if (found === undefined) throw new Error(`${example.$ref} points to nothing`);
  return found;
}

function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

interface ErrorValue {
  readonly id: string;
  readonly details?: { readonly authError?: ErrorValue };
  readonly description: string;
}

function errorOf(body: unknown): ErrorValue | undefined {
  return body !== null && typeof body === 'object' && 'error' in body ? (body.error as ErrorValue) : undefined;
}

/** Is it a refusal of credentials, which wraps what was wrong with them in always the same words? */
function isWrapped(error: ErrorValue | undefined): boolean {
  return error?.description === 'Provided authentication is not valid (see details).' && causeOf(error) !== undefined;
}

function causeOf(error: ErrorValue | undefined): ErrorValue | undefined {
  return error?.details?.authError;
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
