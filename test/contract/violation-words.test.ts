import { expect, test } from 'vitest';
import { readJson } from '../../src/json/read-json.ts';
import { showJson } from '../../src/contract/violation-words.ts';

test('a value nested deeper than JSON.stringify can go is shown like any other', () => {
  const deep = readJson(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(showJson(deep.ok ? deep.value : null, 5)).toBe('[[[[[…');
});
