import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensurePrivateFolder, readPrivateFile, writeWhole } from '../../../src/server/tls/private-files.ts';
import { expectProblem, expectValue } from './made-certificates.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder is made with its parents, closed to others', async () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  expect(expectValue(await ensurePrivateFolder(folder))).toBe(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, '..')).mode & 0o777).toBe(0o700);
  expect(expectValue(await ensurePrivateFolder(folder))).toBe(folder);
});

test('a folder that belongs to another user is refused, but not to root', async () => {
  const folder = join(temporaryFolder(), 'theirs');
  mkdirSync(folder);
  const { uid } = statSync(folder);
  const problem = expectProblem(await ensurePrivateFolder(folder, uid + 1));
  expect(problem.code).toBe('folder-not-yours');
  expect(problem.evidence).toBe(`Its owner has the user id ${uid}, you have ${uid + 1}.`);
  expect(expectValue(await ensurePrivateFolder(folder, 0))).toBe(folder);
});

test('a folder under one that takes no folders is a problem, not an endless loop', async () => {
  // Linux answers ENOENT under /proc, other systems have no such folder that one may make.
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  for (const parent of ['/proc/none', join(file, 'none')]) {
    expect(expectProblem(await ensurePrivateFolder(join(parent, 'tls'))).code).toBe('folder-unusable');
  }
});

test('a file that is there is left as it is without replace, and replaced with it', async () => {
  const path = join(temporaryFolder(), 'file');
  expectValue(await writeWhole(path, 'first', 0o600, false));
  expectValue(await writeWhole(path, 'second', 0o600, false));
  expect(readFileSync(path, 'utf8')).toBe('first');
  expectValue(await writeWhole(path, 'third', 0o644, true));
  expect(readFileSync(path, 'utf8')).toBe('third');
  expect(statSync(path).mode & 0o777).toBe(0o644);
  expect(readdirSync(join(path, '..'))).toStrictEqual(['file']);
});

test('of many writers of one new file one wins, and its file is whole', async () => {
  const path = join(temporaryFolder(), 'file');
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(100_000));
  const written = await Promise.all(texts.map((text) => writeWhole(path, text, 0o600, false)));
  expect(written.every(({ ok }) => ok)).toBe(true);
  expect(texts).toContain(readFileSync(path, 'utf8'));
  expect(readdirSync(join(path, '..'))).toStrictEqual(['file']);
});

test('a file that is not there reads as nothing', async () => {
  expect(expectValue(await readPrivateFile(join(temporaryFolder(), 'none')))).toBeUndefined();
});
