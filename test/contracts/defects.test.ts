import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadPact } from '../../contracts/load-pact.ts';
import { startPact } from '../../contracts/verify/run-pact.ts';
import { root } from '../house/source-files.ts';
import { allDefects } from './defects/all-defects.ts';
import { catchDefect } from './defects/catch-defect.ts';
import { wrongRequest } from './defects/defect.ts';
import { readDefectTable, writeDefectTable } from './defects/defect-table.ts';

const NONE = wrongRequest('nothing is wrong', null, (request) => request);
const DEFECTS = Object.entries(allDefects).flatMap(([group, defects]) => defects.map((defect) => ({ group, defect })));
const text = readFileSync(join(root, 'docs/contract-defects.md'), 'utf8');
const rows = readDefectTable(text);

const loaded = loadPact(readFileSync(join(root, 'contracts/pacts/onezone-client-onezone.json'), 'utf8'));
const runner = startPact(process.env);
if (!loaded.ok || runner === null) throw new Error('no pact, or no Pact');
const means = { pact: loaded.pact, runner };
afterAll(runner.close);

test('the table of defects has all of them, each caught by a contract, and is as it was written', () => {
  expect(rows.map(({ group, name }) => `${group}: ${name}`)).toEqual(
    DEFECTS.map(({ group, defect }) => `${group}: ${defect.name}`),
  );
  expect(rows.filter(({ count, catching }) => count === 0 || catching.length === 0)).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(100);
  expect(readDefectTable(writeDefectTable(rows))).toEqual(rows);
  process.stdout.write(`${rows.length} defects, each with the contracts that catch it: npm run contracts:defects\n`);
});

test('the contracts that the table names are there, and a fake without defects is as they say', async () => {
  const named = new Set(rows.flatMap(({ catching }) => catching));
  const known = new Set(means.pact.interactions.map(({ description }) => description));
  expect([...named].filter((description) => !known.has(description))).toEqual([]);
  expect(await catchDefect(NONE, means, (description) => named.has(description))).toEqual([]);
});

test.each(DEFECTS.map(({ defect }) => [defect.name, defect] as const))('%s: a contract fails', async (name, defect) => {
  const named = rows.find((row) => row.name === name)?.catching ?? [];
  const caught = await catchDefect(defect, means, (description) => named.includes(description));
  // That two tokens have the same id, only the second tells.
  expect(caught.length).toBeGreaterThan(0);
});
