import { expect, test } from 'vitest';
import { erlangText } from '../../src/json/erlang-text.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { readJson } from '../../src/json/read-json.ts';
import vectors from './erlang-text.vectors.json' with { type: 'json' };

interface Vector {
  readonly json: string;
  readonly column: number;
  readonly text: string;
}

const cases = vectors.texts.map(([json, column, text]): Vector => ({
  json: String(json),
  column: Number(column),
  text: String(text),
}));

function valueOf(json: string): JsonValue {
  const read = readJson(json);
  if (!read.ok) throw new Error(`no JSON: ${json.slice(0, 100)}`);
  return read.value;
}

test('the vectors cover texts of one line, of many, and behind other text', () => {
  expect(cases.filter(({ text }) => !text.includes('\n')).length).toBeGreaterThan(40);
  expect(cases.filter(({ text }) => text.includes('\n')).length).toBeGreaterThan(60);
  expect(cases.filter(({ column }) => column > 0).length).toBeGreaterThan(20);
});

test('values are printed as by Erlang', () => {
  for (const { json, column, text } of cases) {
    expect([json, erlangText(valueOf(json), column)]).toEqual([json, text]);
  }
});

test('a map of more than 32 keys is printed in ascending order', () => {
  const keys = Array.from({ length: 40 }, (_, at) => `k${at + 10}`);
  const text = erlangText(Object.fromEntries(keys.toReversed().map((key) => [key, 0])));
  expect(text.match(/k\d+/g)).toEqual(keys);
});

test.each([
  ['a long list of numbers', `[${'1,'.repeat(1_000_000)}-1]`, 2_000_000],
  ['a long text', `["${'a'.repeat(4_000_000)}"]`, 4_000_000],
  ['a long text that is printed as bytes', `["${'\u007F'.repeat(1_000_000)}"]`, 4_000_000],
  ['a deep list', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, 1_000_000],
])('%s is printed whole', (_, json, atLeast) => {
  expect(erlangText(valueOf(json)).length).toBeGreaterThanOrEqual(atLeast);
});

test('a text that grows with the square of its value is cut off', () => {
  const text = erlangText(valueOf(`${'[1,'.repeat(300_000)}1${']'.repeat(300_000)}`));
  expect(text).toHaveLength(16 * 1024 * 1024);
  expect(text.startsWith('[1,\n [1,\n  [1,\n')).toBe(true);
});
