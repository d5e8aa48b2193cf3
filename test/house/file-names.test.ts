import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles();

test('file and folder names are kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  const odd = files.filter(
    (file) =>
      !file.path
        .replace(/(\.generated)?(\.d)?\.ts$/, '')
        .split('/')
        .every((part) => kebab.test(part)),
  );
  expect(odd.map((file) => file.path)).toEqual([]);
});

test('no file is a drawer for leftovers', () => {
  const drawers = /(^|\/)(utils?|helpers?|misc|common|shared|constants|types|lib)\.ts$/;
  expect(files.filter((file) => drawers.test(file.path)).map((file) => file.path)).toEqual([]);
});

test('only the public entries re-export', () => {
  const entries = ['index.ts', 'client/index.ts', 'token/index.ts', 'validators/index.ts'];
  const barrels = files.filter(
    (file) =>
      !entries.includes(file.path) && (file.path.endsWith('/index.ts') || /^export\s[^;'"]*\sfrom\s'/m.test(file.text)),
  );
  expect(barrels.map((file) => file.path)).toEqual([]);
});

test('the public entries name what they export one by one', () => {
  expect(files.filter((file) => /^export \*/m.test(file.text)).map((file) => file.path)).toEqual([]);
});
