import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Certificates } from '../../../src/server/tls/ensure-certificates.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Report {
  readonly result: { readonly ok: true; readonly value: Certificates };
  readonly loaded: boolean;
}

async function processOf(folder: string, umask = '22'): Promise<Report> {
  const script = join(import.meta.dirname, 'ensure-once.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder, umask]);
  const report: Report = JSON.parse(stdout);
  expect(report.result).toMatchObject({ ok: true });
  return report;
}

test('processes that start at once on an empty folder end up with the same authority, and one made it', async () => {
  const folder = temporaryFolder();
  const reports = await Promise.all([processOf(folder), processOf(folder), processOf(folder)]);
  const [first, ...others] = reports.map(({ result }) => result.value);
  for (const other of others) expect(other.ca).toStrictEqual(first?.ca);
  expect(reports.filter(({ result }) => result.value.created === 'ca-and-leaf')).toHaveLength(1);
  const after = await processOf(folder);
  expect(after.result.value.created).toBe('nothing');
  expect(after.result.value.ca).toStrictEqual(first?.ca);
  expect(readdirSync(join(folder, 'tls'))).toHaveLength(3);
});

test('private keys are readable by their owner alone under the laxest umask as under a strict one', async () => {
  for (const umask of ['0', '77']) {
    const folder = join(temporaryFolder(), 'cache');
    const { result } = await processOf(folder, umask);
    const modes = readdirSync(join(folder, 'tls')).map((name) => [
      name,
      statSync(join(folder, 'tls', name)).mode & 0o777,
    ]);
    expect(Object.fromEntries(modes)).toStrictEqual({
      'ca-1.key.pem': 0o600,
      'ca.pem': 0o644,
      [result.value.leaf.path.slice(join(folder, 'tls').length + 1)]: 0o600,
    });
    expect(statSync(join(folder, 'tls')).mode & 0o777).toBe(0o700);
  }
});

test('the certificate library is loaded only by the start that makes a certificate', async () => {
  const folder = temporaryFolder();
  expect((await processOf(folder)).loaded).toBe(true);
  expect((await processOf(folder)).loaded).toBe(false);
});
