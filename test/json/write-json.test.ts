import { expect, test } from 'vitest';
import { JsonFloat } from '../../src/json/json-value.ts';
import { readJson } from '../../src/json/read-json.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { randomJsonText, seededRandom } from './random-json.ts';
import { showRead } from './show-value.ts';
import vectors from './write-json.vectors.json' with { type: 'json' };

test('values are written as by jiffy', () => {
  expect(vectors.texts.length).toBeGreaterThan(150);
  for (const [text, written] of vectors.texts) {
    const read = readJson(text!);
    expect([text, read.ok && writeJson(read.value)]).toEqual([text, written]);
  }
});

test('what is written reads back as the same value', () => {
  const random = seededRandom(7);
  let count = 0;
  while (count < 5000) {
    const read = readJson(randomJsonText(random));
    if (!read.ok) continue;
    count += 1;
    const written = writeJson(read.value);
    // jiffy drops the sign of -0.0.
    expect(showRead(readJson(written))).toBe(showRead(read)?.replaceAll('#8000000000000000', '#0000000000000000'));
  }
});

test('plain numbers are integers or floats by their value', () => {
  expect(writeJson([1, -0, 1.5, 2 ** 53, 1e25, new JsonFloat(2)])).toBe(
    '[1,0,1.5,9007199254740992,10000000000000000905969664,2.0]',
  );
});

test('more keys than Erlang sorts are in descending order too', () => {
  const keys = Array.from({ length: 100 }, (_, at) => `key${at}`);
  const written = writeJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(Object.keys(JSON.parse(written))).toEqual(keys.toSorted().toReversed());
});

test('deep nesting is no harm', () => {
  const text = `${'[{"a":'.repeat(200_000)}1${'}]'.repeat(200_000)}`;
  const read = readJson(text);
  expect(read.ok && writeJson(read.value) === text).toBe(true);
});

test.each([[undefined], [Number.NaN], [Infinity], [Symbol('s')], [() => 1], [{ a: undefined }]])(
  '%s is a mistake of the program',
  (value) => {
    expect(() => writeJson(value)).toThrow(/JSON has no/);
  },
);
