import { expect, test } from 'vitest';
import {
  createCoverage,
  mergeCoverages,
  recordAnswer,
  recordOutcome,
  type Coverage,
} from '../../src/contract/coverage.ts';
import { coverageReport } from '../../src/contract/coverage-report.ts';
import { coverageTable } from '../../src/contract/coverage-table.ts';
import { errorNameOf } from '../../src/contract/error-name.ts';
import { answersOf } from '../../src/contract/answers-of.ts';
import { operationAnswers } from '../../src/contract/generated/operation-answers.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { onezoneErrorOf } from '../../src/errors/error-table.ts';
import { loadRecordedSteps } from './plain-vectors.ts';

const EXAMINE = operations.examine_token.path;
const MINT = operations.create_temporary_token_for_current_provider.path;

function coverageOf(
  ...answers: readonly (readonly [method: string, path: string, status: number, body?: unknown])[]
): Coverage {
  const coverage = createCoverage();
  for (const [method, path, status, body = null] of answers) recordAnswer(coverage, { method, path, status, body });
  return coverage;
}

test('answers are counted by operation, status and error, the errors in the details of others included', () => {
  const badToken = onezoneErrorOf('badToken', null);
  const tokenError = onezoneErrorOf('badValueToken', { key: 'token', tokenError: badToken });
  const authError = {
    id: 'unauthorized',
    details: { authError: { id: 'badServiceToken', details: { tokenError: badToken } } },
  };
  const coverage = coverageOf(
    ['POST', EXAMINE, 200, '{"id":"x"}'],
    ['POST', `${EXAMINE}/?error=1`, 200],
    ['POST', `https://onezone.example.com:8443${EXAMINE}`, 400, JSON.stringify({ error: tokenError })],
    ['POST', EXAMINE, 400, new TextEncoder().encode(JSON.stringify({ error: tokenError }))],
    ['POST', EXAMINE, 400, ''],
    ['post', MINT, 401, { error: authError }],
  );
  expect(coverage).toEqual({
    operations: {
      examine_token: { 200: { count: 2, errors: {} }, 400: { count: 3, errors: { 'badValueToken.badToken': 2 } } },
      create_temporary_token_for_current_provider: {
        401: { count: 1, errors: { 'unauthorized.badServiceToken.badToken': 1 } },
      },
    },
    elsewhere: {},
  });
});

test('a 405 belongs to the operations of its path; what the document lacks is counted by method, path and status', () => {
  const coverage = coverageOf(
    ['PUT', EXAMINE, 405],
    ['OPTIONS', EXAMINE, 500],
    ['DELETE', '/api/v3/onezone/user?token=secret', 404],
    ['DELETE', '/api/v3/onezone/user', 404],
    ['DELETE', '/api/v3/onezone/groups/privileges', 405],
    ['BREW\n', `/${'a'.repeat(500)}/%zz`, 400],
  );
  expect(coverage).toEqual({
    operations: { examine_token: { 405: { count: 1, errors: {} } } },
    elsewhere: {
      [`OPTIONS ${EXAMINE} 500`]: 1,
      'DELETE /api/v3/onezone/user 404': 2,
      'DELETE /api/v3/onezone/groups/privileges 405': 1,
      '? /… 400': 1,
    },
  });
});

test('a coverage is plain JSON, and merges with others', () => {
  const one = coverageOf(['POST', EXAMINE, 400, { error: { id: 'badGRI' } }], ['GET', '/x', 404]);
  const two = coverageOf(
    ['POST', EXAMINE, 400, { error: { id: 'malformedData' } }],
    ['POST', MINT, 201],
    ['GET', '/x', 404],
  );
  const merged = mergeCoverages([one, JSON.parse(JSON.stringify(two)) as Coverage]);
  expect(merged).toEqual({
    operations: {
      examine_token: { 400: { count: 2, errors: { badGRI: 1, malformedData: 1 } } },
      create_temporary_token_for_current_provider: { 201: { count: 1, errors: {} } },
    },
    elsewhere: { 'GET /x 404': 2 },
  });
  expect(one.elsewhere).toEqual({ 'GET /x 404': 1 });
  expect(mergeCoverages([])).toEqual(createCoverage());
});

test('the report of nothing lists everything that the document has, unseen', () => {
  const { summary, operations: covered, elsewhere } = coverageReport(createCoverage());
  const statuses = Object.values<Operation>(operations).flatMap((operation) => Object.values(answersOf(operation)));
  const errors = statuses.flatMap(({ errorNames }) => errorNames);
  expect(summary).toEqual({
    operations: { seen: 0, of: Object.keys(operations).length, percent: 0 },
    statuses: { seen: 0, of: statuses.length, percent: 0 },
    errors: { seen: 0, of: errors.length, percent: 0 },
  });
  expect(covered.map(({ operationId }) => operationId)).toEqual(Object.keys(operations));
  expect(covered.flatMap((one) => one.statuses).every(({ count, documented }) => count === 0 && documented)).toBe(true);
  expect(elsewhere).toEqual([]);
});

test('what the document does not have is in the report, and counts for no share', () => {
  const coverage = coverageOf(
    ['POST', EXAMINE, 418],
    ['POST', EXAMINE, 400, { error: { id: 'badData' } }],
    ['GET', '/x', 404],
  );
  recordOutcome(coverage, 'examine_token', 400, 'constructor');
  const { summary, operations: covered, elsewhere } = coverageReport(coverage);
  expect(summary.statuses.seen).toBe(1);
  expect(summary.errors.seen).toBe(0);
  const { statuses } = covered.find(({ operationId }) => operationId === 'examine_token')!;
  expect(statuses.filter(({ documented }) => !documented)).toEqual([
    { status: 418, count: 1, documented: false, errors: [] },
  ]);
  expect(statuses.flatMap(({ errors }) => errors).filter(({ documented }) => !documented)).toEqual([
    { name: 'badData', count: 1, documented: false },
    { name: 'constructor', count: 1, documented: false },
  ]);
  expect(elsewhere).toEqual([{ place: 'GET /x 404', count: 1 }]);
});

test('a percentage is 100 only for all', () => {
  const coverage = createCoverage();
  const all = Object.values<Operation>(operations).flatMap(({ operationId }) =>
    Object.entries(answersOf({ operationId })).flatMap(([status, { errorNames }]) =>
      [null, ...errorNames].map((error) => ({ operationId, status: Number(status), error })),
    ),
  );
  const statuses = all.filter(({ error }) => error === null).length;
  for (const { operationId, status, error } of all.slice(1)) recordOutcome(coverage, operationId, status, error);
  expect(coverageReport(coverage).summary.statuses).toEqual({
    seen: statuses - 1,
    of: statuses,
    percent: 99,
  });
  const [first] = all;
  recordOutcome(coverage, first!.operationId, first!.status, first!.error);
  expect(Object.values(coverageReport(coverage).summary).map(({ percent }) => percent)).toEqual([100, 100, 100]);
});

test('the table shows counts, dashes and what is not in the document', () => {
  const table = coverageTable(
    coverageReport(
      coverageOf(
        ...Array.from({ length: 12 }, () => ['POST', EXAMINE, 200] as const),
        ['POST', EXAMINE, 400, { error: { id: 'badGRI' } }],
        ['POST', EXAMINE, 418],
        ['GET', '/x', 404],
      ),
    ),
  );
  const { summary } = coverageReport(createCoverage());
  expect(table.split('\n')[0]).toBe(
    `Seen of openapi.yaml: 1 of ${summary.operations.of} operations (0 %), 2 of ${summary.statuses.of} statuses (0 %), 1 of ${summary.errors.of} errors (0 %).`,
  );
  const shown = table.slice(table.indexOf(`POST ${EXAMINE}`));
  expect(shown.slice(0, shown.indexOf('       -  401'))).toBe(`POST ${EXAMINE}  examine_token
      14  answers
      12  200
       1  400
       -      malformedData
       -      missingRequiredValue
       -      badValueEmpty
       -      badValueToken.badToken
       -      badValueToken.tokenTooLarge
       1      badGRI
`);
  expect(table).toMatch(/ {7}1 {2}418 {2}\(not in the document\)\n/);
  expect(table).toMatch(/\n\nAnswers to requests that are not in the document\n {7}1 {2}GET \/x 404\n$/);
});

test('every error that was recorded is one of the names of its operation and status', () => {
  const coverage = createCoverage();
  for (const step of loadRecordedSteps()) recordAnswer(coverage, step);
  const { operations: covered, elsewhere } = coverageReport(coverage);
  const strange = covered.flatMap(({ operationId, statuses }) =>
    statuses.flatMap(({ status, documented, errors }) => [
      ...(documented ? [] : [`${operationId} ${status}`]),
      ...errors.filter((error) => !error.documented).map(({ name }) => `${operationId} ${status} ${name}`),
    ]),
  );
  expect(strange).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test.for([
  [null, null],
  ['', null],
  ['no JSON "error"', null],
  ['{"error":{"id":7}}', null],
  ['{"error":{"id":"badToken"}}', 'badToken'],
  ['{"error":{"id":"bad token"}}', null],
  [
    {
      error: {
        id: 'a',
        details: { authError: { id: 'b', details: { tokenError: { id: 'c', details: { tokenError: { id: 'd' } } } } } },
      },
    },
    'a.b.c',
  ],
] as const)('the name of the error in %j is %j', ([body, name]) => {
  expect(errorNameOf(body)).toBe(name);
});

test('a hostile server cannot make a coverage grow without end', () => {
  const coverage = createCoverage();
  for (let index = 0; index < 5000; index++) {
    recordAnswer(coverage, { method: 'GET', path: `/${index}`, status: 404, body: null });
    recordAnswer(coverage, { method: 'POST', path: EXAMINE, status: 400, body: { error: { id: `x${index}` } } });
    recordAnswer(coverage, { method: 'POST', path: EXAMINE, status: index, body: null });
  }
  expect(JSON.stringify(coverage).length).toBeLessThan(50_000);
});

test('the errors of the document are never counted as others, nor do they take room from those it lacks', () => {
  const known = operationAnswers.examine_token[400].errorNames;
  const coverage = createCoverage();
  recordOutcome(coverage, 'examine_token', 400, known[0]);
  for (let index = 0; index < 102; index++) recordOutcome(coverage, 'examine_token', 400, `x${index}`);
  for (const name of known) recordOutcome(coverage, 'examine_token', 400, name);
  // With another status the document does not have them.
  for (let index = 0; index < 100; index++) recordOutcome(coverage, 'examine_token', 418, `x${index}`);
  recordOutcome(coverage, 'examine_token', 418, 'badGRI');
  const seen = coverage.operations['examine_token']!;
  expect(seen[400]!.errors).toMatchObject({ [known[0]]: 2, badGRI: 1, x99: 1, others: 2 });
  expect(Object.keys(seen[400]!.errors)).toHaveLength(known.length + 101);
  expect(seen[418]!.errors).toMatchObject({ others: 1 });
  const late = coverageOf(['POST', EXAMINE, 400, { error: { id: 'badGRI' } }]);
  const merged = mergeCoverages([coverage, late]).operations['examine_token']![400]!;
  expect(merged.errors).toEqual({ ...seen[400]!.errors, badGRI: 2 });
});
