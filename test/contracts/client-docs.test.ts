import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/source-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = readFileSync(join(root, 'docs/client.md'), 'utf8');
const programs = [...page.matchAll(/^```ts\n(.*?)^```\n\n```\n(.*?)^```/gms)].map(
  ([, program = '', printed = '']) => [program, printed] as const,
);

test('docs/client.md has a program for the heart, and one for the rest', () => {
  expect(programs.length).toBe(2);
});

test.for(programs)('a program of docs/client.md prints what stands below it', ([program, printed]) => {
  const file = join(temporaryFolder(), 'program.mts');
  const sources = program
    .replaceAll("'onezone-mock/client'", `'${join(root, 'src/client/index.ts')}'`)
    .replaceAll("'onezone-mock'", `'${join(root, 'src/index.ts')}'`);
  writeFileSync(file, sources);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
});
