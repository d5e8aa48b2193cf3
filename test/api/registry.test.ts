import { expect, test } from 'vitest';
import { logicOf } from '../../src/api/operations/registry.ts';
import { answersOf } from '../../src/contract/answers-of.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';

const all: readonly Operation[] = Object.values(operations);

test('where the logic looks for existence first, the document has a 404', () => {
  const first = all.filter((operation) => logicOf(operation).exists !== undefined);
  expect(first.length).toBeGreaterThan(0);
  for (const operation of first) expect(answersOf(operation)[404]?.errorIds).toEqual(['notFound']);
});

test('the logic asks for a right exactly where the document does not call the operation public', () => {
  const restricted = all.filter((operation) => logicOf(operation).isAuthorized !== undefined);
  expect(restricted).toEqual(all.filter((operation) => !operation.public));
});

test.each(all)(
  '$operationId reads, of the keys that the document gives it, those that only code can decide',
  (operation) => {
    const readers = Object.keys(logicOf(operation).fields);
    const documented = operation.requestKeys.map(({ key }) => key);
    for (const key of documented) expect(readers).toContain(key);
  },
);
