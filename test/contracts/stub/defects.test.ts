import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StubReport } from '../../../contracts/stub/stub-report.ts';
import { root } from '../../house/source-files.ts';
import { clientDefects, type ClientDefect } from './clients/defects.ts';
import { clientText, ourInteractions, runClient, stubOf } from './run-client.ts';

const interactions = ourInteractions();
const TABLE = join(root, 'docs/stub-defects.md');

test.each(['onezone-client.py', 'onezone-client.sh'])('%s keeps the contract as it is', async (name) => {
  const { failures, requests, met } = await runClient(stubOf(interactions), name, clientText(name));
  expect(failures).toEqual([]);
  expect(requests).toBeGreaterThan(4);
  expect(met.length).toBeGreaterThan(4);
});

test('each defect of a client is caught, and docs/stub-defects.md says how', { timeout: 120_000 }, async () => {
  const rows: string[] = [];
  const missed: string[] = [];
  for (const pair of inPairs(clientDefects)) {
    const reports = await Promise.all(pair.map((defect) => runDefect(defect)));
    for (const [index, defect] of pair.entries()) {
      const how = reports[index] === undefined ? [] : howCaught(reports[index]);
      if (how.length === 0) missed.push(defect.what);
      rows.push(
        `| ${defect.what} | ${defect.client.endsWith('.py') ? 'Python' : 'shell'} | ${how[0] ?? '**not caught**'} |`,
      );
    }
  }
  const table = `${HEAD}\n${rows.join('\n')}\n`;
  if (process.env['WRITE_TABLE'] !== undefined) writeFileSync(TABLE, table);
  expect(missed).toEqual([]);
  expect(table, 'WRITE_TABLE=1 npx vitest run test/contracts/stub/defects.test.ts writes it').toBe(
    readFileSync(TABLE, 'utf8'),
  );
});

const HEAD = `# Defects of clients, and how the stub catches them

Two clients that know nothing of onezone-mock (\`test/contracts/stub/clients\`: Python's standard library, a shell script with curl) keep the contracts as they are. Each of the defects below is a change of one place of one
of them, made by a test, and each is caught: the command's exit code is 1. What is shown is the first thing that the report says; longer numbers are left out, for they change with the time.

| defect | client | what the report says |
|---|---|---|`;

function runDefect({ client, from, to }: ClientDefect): Promise<StubReport> {
  const text = clientText(client);
  expect(text, 'the defect is a change of the client').toContain(from);
  return runClient(
    stubOf(interactions),
    client,
    text.replaceAll(from, () => to),
  );
}

function howCaught({ unmatched, met, failures }: StubReport): readonly string[] {
  return [
    ...unmatched.map(({ differences, nearest }) => {
      const told = differences.map(({ message }) => message).join('; ');
      return cell(`matches nothing; nearest *${nearest}*: ${told}`);
    }),
    ...met.flatMap(({ description, fault }) => (fault === null ? [] : [cell(`*${description}*: ${fault}`)])),
    ...failures,
  ];
}

function cell(text: string): string {
  return text
    .replaceAll(/\b[\da-f]{32}\w*/g, '…')
    .replaceAll(/\d{10,}(?:\.\d+)?/g, '…')
    .replaceAll(/\b\d+ seconds/g, '… seconds')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, '…')
    .replaceAll('|', String.raw`\|`);
}

function inPairs<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
