import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../house/source-files.ts';
import { runClientDefects } from './client-defect-table.ts';
import { clientText, ourInteractions, runClient, stubOf } from './run-client.ts';

test.each(['onezone-client.py', 'onezone-client.sh'])('%s keeps the contract as it is', async (name) => {
  const { failures, requests, met } = await runClient(stubOf(ourInteractions()), name, clientText(name));
  expect(failures).toEqual([]);
  expect(requests).toBeGreaterThan(4);
  expect(met.length).toBeGreaterThan(4);
});

test('each defect of a client is caught, and docs/stub-defects.md says how', { timeout: 120_000 }, async () => {
  const { table, missed } = await runClientDefects();
  expect(missed).toEqual([]);
  expect(table, 'npm run contracts:defects writes it').toBe(readFileSync(join(root, 'docs/stub-defects.md'), 'utf8'));
});
