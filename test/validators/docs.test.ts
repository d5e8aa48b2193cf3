import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answersOf } from '../../src/contract/answers-of.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import type { ProblemRule } from '../../src/validators/index.ts';
import { root } from '../house/source-files.ts';

function read(page: string): string {
  return readFileSync(join(root, 'docs', page), 'utf8');
}

/** Runs a program of a page as its reader would, but from the sources. */
function run(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'program.mts');
  const sources = program
    .replaceAll("'onezone-mock/validators'", `'${join(root, 'src/validators/index.ts')}'`)
    .replaceAll("'onezone-mock'", `'${join(root, 'src/index.ts')}'`);
  writeFileSync(file, sources);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

test.for(['validators.md', 'coverage.md'])('the program in docs/%s prints what stands below it', (page) => {
  const [, program = '', printed = ''] = /^```ts\n(.*?)^```\n\n```\n(.*?)^```/ms.exec(read(page)) ?? [];
  expect(program).toContain('import');
  expect(run(program).startsWith(printed)).toBe(true);
});

test('docs/validators.md explains every rule', () => {
  // A rule that is missing here, or too many, does not compile.
  const rules: Readonly<Record<ProblemRule, true>> = {
    type: true,
    required: true,
    additionalProperties: true,
    anyKey: true,
    enum: true,
    const: true,
    pattern: true,
    minimum: true,
    minItems: true,
    minLength: true,
    maxLength: true,
    maxProperties: true,
    status: true,
    header: true,
    mediaType: true,
    empty: true,
    json: true,
    operation: true,
    credentials: true,
    refused: true,
    description: true,
    token: true,
    tokenAgreement: true,
    examineAgreement: true,
    outcome: true,
  };
  const table = read('validators.md').split('| rule |')[1]!.split('\n\n')[0]!;
  const explained = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, rule]) => rule),
  );
  expect(new Set(explained)).toEqual(new Set(Object.keys(rules)));
});

test('docs/coverage.md counts as the document does', () => {
  const statuses = Object.values(operations).flatMap((operation) => Object.values(answersOf(operation)));
  const errors = statuses.flatMap(({ errorNames }) => errorNames);
  const promised = `The document promises ${Object.keys(operations).length} operations, ${statuses.length} statuses and ${errors.length} errors`;
  expect(read('coverage.md')).toContain(promised);
});
