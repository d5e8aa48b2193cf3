import { expect, test } from 'vitest';
import { CAVEAT_CODECS } from '../../src/token/caveats/registry.ts';
import { sourceFiles } from './source-files.ts';

test('nothing but its own codec branches on a caveat type', () => {
  const types = CAVEAT_CODECS.map((codec) => codec.type.replaceAll('.', String.raw`\.`)).join('|');
  const branch = new RegExp(`([!=]==? |case )'(${types})'|'(${types})' [!=]==?`);
  const steps = ['token', 'zone', 'api', 'client', 'validators', 'proxy', 'cli'];
  const branching = sourceFiles().filter(
    ({ step, path, text }) => steps.includes(step) && !path.startsWith('token/caveats/') && branch.test(text),
  );
  expect(branching.map((file) => file.path)).toEqual([]);
});

test('every caveat type has its file and its line in the registry', () => {
  const files = sourceFiles().filter(
    (file) => file.path.startsWith('token/caveats/') && /\bconst \w+Codec\b/.test(file.text),
  );
  expect(files.length).toBe(CAVEAT_CODECS.length);
  expect(new Set(CAVEAT_CODECS.map((codec) => codec.type)).size).toBe(CAVEAT_CODECS.length);
});
