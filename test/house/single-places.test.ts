import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lint } from './lint.ts';
import { root, sourceFiles } from './source-files.ts';

/** The files of src/ that break a rule of the linter, without the exceptions that .oxlintrc.json makes. */
function breaking(rule: string, options: unknown = 'error'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = join(folder, 'oxlint.json');
  const nothing = {
    correctness: 'off',
    suspicious: 'off',
    perf: 'off',
    pedantic: 'off',
    style: 'off',
    restriction: 'off',
  };
  writeFileSync(config, JSON.stringify({ plugins: ['node'], categories: nothing, rules: { [rule]: options } }));
  return [...new Set(lint(join(root, 'src'), config).map((finding) => finding.file))];
}

test('the time is read in one file', () => {
  const files = breaking('no-restricted-properties', ['error', { object: 'Date', property: 'now' }]);
  expect(files.filter((file) => file !== 'zone/clock.ts')).toEqual([]);
  const around = sourceFiles().filter((file) => /\bnew Date\(\)|\bperformance\.now\(|\bhrtime\b/.test(file.text));
  expect(around.map((file) => file.path)).toEqual([]);
});

test('Math.random is called in one file at most', () => {
  expect(breaking('no-restricted-properties', ['error', { object: 'Math', property: 'random' }]).length).toBeLessThan(
    2,
  );
});

test('the environment is read in one file of the command line at most', () => {
  const files = breaking('node/no-process-env');
  expect(files.length).toBeLessThan(2);
  expect(files.filter((file) => !file.startsWith('cli/'))).toEqual([]);
});

test('the console is written to in one file of the command line at most', () => {
  const files = breaking('no-console');
  expect(files.length).toBeLessThan(2);
  expect(files.filter((file) => !file.startsWith('cli/'))).toEqual([]);
});
