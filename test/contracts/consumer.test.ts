import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contracts } from '../../contracts/consumer/contracts.ts';
import { PACT_FILE, writePact } from '../../contracts/consumer/write-pact.ts';
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
