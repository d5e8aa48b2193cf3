import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Figures } from '../../bench/figures.ts';
import type { Target } from '../../bench/targets.ts';
import { root } from '../house/source-files.ts';

const run = promisify(execFile);
const bench = join(root, 'bench/main.ts');

test('a quick run measures, and every answer that it counts is a success', { timeout: 60_000 }, async () => {
  const parts = ['in-process', 'http', 'cold-start'].flatMap((part) => ['--only', part]);
  const { stdout } = await run(process.execPath, [bench, '--quick', '--json', ...parts]);
  const { inProcess, http, coldStart, targets } = JSON.parse(stdout) as Figures & { targets: readonly Target[] };
  expect(inProcess?.mint.operationsPerSecond.median).toBeGreaterThan(1000);
  expect(inProcess?.examine.operationsPerSecond.median).toBeGreaterThan(1000);
  expect(http?.load.map(({ contender, operation, status }) => [contender, operation, status])).toEqual([
    ['bare node:http', 'mint', 200],
    ['onezone-mock', 'mint', 201],
    ['bare node:http', 'examine', 200],
    ['onezone-mock', 'examine', 200],
    ['bare node:http', 'verify', 200],
    ['onezone-mock', 'verify', 200],
    ['bare node:http', 'naming', 200],
    ['onezone-mock', 'naming', 201],
  ]);
  expect(http?.load.every(({ answers, cpuMicroseconds }) => answers > 50 && cpuMicroseconds.median > 1)).toBe(true);
  expect(http?.memory.every(({ peakBytes }) => peakBytes > 20e6 && peakBytes < 1e9)).toBe(true);
  expect(coldStart?.every(({ milliseconds }) => milliseconds.median > 5)).toBe(true);
  expect(targets.length).toBe(7);
});

test('a part alone prints its table and its targets', { timeout: 60_000 }, async () => {
  const { stdout } = await run(process.execPath, [bench, '--quick', '--only', 'in-process']);
  expect(stdout).toMatch(/^mintToken, 4 caveats +[\d,]+ +[\d.]+ +\[[\d.]+ – [\d.]+\]$/m);
  expect(stdout).toMatch(/^in process: mint over its six bare HMACs +[\d.]+ × +≤ 1\.60 × +(met|MISSED)$/m);
  expect(stdout).not.toContain('bare node:http');
});

test('the doors print their tables', { timeout: 60_000 }, async () => {
  const { stdout } = await run(process.execPath, [bench, '--quick', '--only', 'validators', '--only', 'msw']);
  expect(stdout).toMatch(/^mint: validateResponse +\d+/m);
  expect(stdout).toMatch(/^MSW with our handlers +[\d.]+/m);
  expect(stdout).toMatch(/^onezone-mock\/validators +[\d.]+/m);
});

test(
  'the hundred thousand named tokens, here some thousand, take less than a kilobyte each',
  { timeout: 60_000 },
  async () => {
    const { stdout } = await run(process.execPath, [bench, '--quick', '--only', 'named-tokens']);
    const [, bytes] = /a token takes (\d+) bytes/.exec(stdout) ?? [];
    expect(Number(bytes)).toBeLessThan(1000);
  },
);

test('an unknown part is refused with exit code 2 and the known ones', async () => {
  await expect(run(process.execPath, [bench, '--only', 'everything'])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'there is no part "everything", but in-process, http, cold-start, validators, msw',
    ) as unknown,
  });
});
