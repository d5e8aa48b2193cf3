import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countCaveats, whyNone } from '../../contracts/consumer/caveat-coverage.ts';
import { contracts } from '../../contracts/consumer/contracts.ts';
import { coverageOf, coverageText, isAboutTokens } from '../../contracts/consumer/coverage.ts';
import { uncovered } from '../../contracts/consumer/uncovered.ts';
import { PACT_FILE, writePact } from '../../contracts/consumer/write-pact.ts';
import { HEART } from '../../contracts/heart.ts';
import { loadPact } from '../../contracts/load-pact.ts';
import { root } from '../house/source-files.ts';

const checkedIn = readFileSync(join(root, PACT_FILE), 'utf8');

test('our client plays every contract, and the pact file is what comes of it', { timeout: 60_000 }, async () => {
  const written = await writePact(contracts);
  expect(JSON.parse(checkedIn), 'npm run contracts writes it').toEqual(JSON.parse(written));
  expect(checkedIn === written, 'npm run contracts writes it').toBe(true);
});

test('every interaction says which operation it belongs to', () => {
  const loaded = loadPact(checkedIn);
  if (!loaded.ok) throw new Error(`${loaded.where} ${loaded.problem}`);
  expect(loaded.pact.interactions.map(({ description, operationId }) => [description, operationId])).toEqual(
    contracts.map(({ description, operationId }) => [description, operationId]),
  );
});

test('descriptions are unique', () => {
  const descriptions = contracts.map(({ description }) => description);
  expect(descriptions.filter((description, index) => descriptions.indexOf(description) !== index)).toEqual([]);
});

test('docs/contract-coverage.md says what the contracts cover', () => {
  expect(readFileSync(join(root, 'docs/contract-coverage.md'), 'utf8'), 'npm run contracts writes it').toBe(
    coverageText(contracts),
  );
});

test('every status and error of minting and examining has an interaction, or a reason', () => {
  const heart = coverageOf(contracts).filter(({ operationId }) => HEART.has(operationId));
  const missing = heart.flatMap(({ operationId, statuses }) =>
    statuses.flatMap(({ status, count, errors }) => [
      ...(count === 0 && errors.length === 0 && uncovered(operationId, status, '') === undefined
        ? [`${operationId} ${status}`]
        : []),
      ...errors
        .filter((error) => error.count === 0 && uncovered(operationId, status, error.name) === undefined)
        .map(({ name }) => `${operationId} ${status} ${name}`),
    ]),
  );
  expect(heart.length).toBe(HEART.size);
  expect(missing).toEqual([]);
});

test('no interaction has what the document has not', () => {
  const strange = coverageOf(contracts).flatMap(({ operationId, statuses }) =>
    statuses.flatMap(({ status, documented, errors }) => [
      ...(documented ? [] : [`${operationId} ${status}`]),
      ...errors.filter((error) => !error.documented).map(({ name }) => `${operationId} ${status} ${name}`),
    ]),
  );
  expect(strange).toEqual([]);
});

test('every operation on tokens has a success and a refusal', () => {
  const operations = coverageOf(contracts).filter((operation) => isAboutTokens(operation));
  expect(operations.length).toBe(51);
  const lacking = operations.filter(({ statuses }) => {
    const met = statuses.filter(({ count }) => count > 0);
    return !met.some(({ status }) => status < 300) || !met.some(({ status }) => status >= 400);
  });
  expect(lacking.map(({ operationId }) => operationId)).toEqual([]);
});

test('every type of caveat has an interaction in every place where it can be, or a reason', () => {
  const missing = countCaveats(contracts).flatMap(([type, counts]) =>
    counts.flatMap((count, place) => (count === 0 && whyNone(type, place) === undefined ? [`${type} ${place}`] : [])),
  );
  expect(missing).toEqual([]);
});
