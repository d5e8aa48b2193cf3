import { expect, test } from 'vitest';
import { parseJsonExactly } from '../../src/json/exact-json-parser.ts';
import { readJson, readJsonBytes } from '../../src/json/read-json.ts';
import { randomJsonText, seededRandom } from './random-json.ts';
import vectors from './read-json.vectors.json' with { type: 'json' };
import { showRead } from './show-value.ts';

const MINT_BODY =
  '{"type":{"accessToken":{}},"caveats":[{"type":"time","validUntil":1700003600},' +
  '{"type":"ip","whitelist":["189.34.15.0/8","127.0.0.0/24"]}]}';

test('the vectors are many and of both kinds', () => {
  expect(vectors.texts.filter(([, value]) => value === null).length).toBeGreaterThan(150);
  expect(vectors.texts.filter(([, value]) => value !== null).length).toBeGreaterThan(300);
  expect(vectors.bytes.length).toBeGreaterThan(70);
});

test('texts are read and refused as by jiffy', () => {
  for (const [text, value] of vectors.texts) expect([text, showRead(readJson(text!))]).toEqual([text, value]);
});

test('bodies are read and refused as by jiffy', () => {
  for (const [text, value] of vectors.texts) {
    expect([text, showRead(readJsonBytes(new TextEncoder().encode(text!)))]).toEqual([text, value]);
  }
});

test('bytes that are no UTF-8 are refused as by jiffy', () => {
  for (const [base64, value] of vectors.bytes) {
    expect([base64, showRead(readJsonBytes(Buffer.from(base64!, 'base64')))]).toEqual([base64, value]);
  }
});

test('the way by JSON.parse and the exact one read and refuse the same', () => {
  const random = seededRandom(20241122);
  const outcomes = { read: 0, refused: 0 };
  for (let round = 0; round < 20_000; round += 1) {
    const text = randomJsonText(random);
    const read = readJson(text);
    expect([text, showRead(read)]).toEqual([text, showRead(parseJsonExactly(text))]);
    outcomes[read.ok ? 'read' : 'refused'] += 1;
  }
  expect(outcomes.read).toBeGreaterThan(10_000);
  expect(outcomes.refused).toBeGreaterThan(1000);
});

test('a mint body reads as JSON.parse reads it', () => {
  expect(readJson(MINT_BODY)).toStrictEqual({ ok: true, value: JSON.parse(MINT_BODY) });
  expect(parseJsonExactly(MINT_BODY)).toStrictEqual({ ok: true, value: JSON.parse(MINT_BODY) });
});

test('a text with half of a surrogate pair in it is refused', () => {
  expect(readJson('"\uD83D"')).toEqual({ ok: false });
  expect(readJson('{"\uDE00":1}')).toEqual({ ok: false });
});

test('a key with an escape is not taken for one with a backslash that came before it', () => {
  // JSON.parse of Node 24 does that.
  expect(readJson(String.raw`{"a":1,"a\\":2}`)).toEqual({ ok: true, value: { a: 1, 'a\\': 2 } });
  expect(readJson(String.raw`{"a":1,"a\n":2}`)).toEqual({ ok: true, value: { a: 1, 'a\n': 2 } });
});

test('__proto__ is a key like any other', () => {
  for (const text of ['{"__proto__":{"polluted":1}}', '{"__proto__":{"polluted":1},"float":1.5}']) {
    const read = readJson(text);
    const value: object = read.ok && typeof read.value === 'object' && read.value !== null ? read.value : [];
    expect(Object.keys(value)[0]).toBe('__proto__');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in value).toBe(false);
  }
});

test.each([
  ['brackets that nobody closes', '['.repeat(8_000_000), false],
  ['brackets around a float', `${'['.repeat(500_000)}1.5${']'.repeat(500_000)}`, true],
  ['objects in objects', `${'{"a":'.repeat(200_000)}-0${'}'.repeat(200_000)}`, true],
  ['objects that nobody closes', `[-0${',{"a":'.repeat(1_000_000)}`, false],
  ['an integer of 500,000 digits', '7'.repeat(500_000), true],
  ['a fraction of 8,000,000 digits', `0.${'7'.repeat(8_000_000)}`, true],
  ['an exponent of 8,000,000 digits', `1e-${'7'.repeat(8_000_000)}`, false],
  ['a string of 4,000,000 escapes', `"${String.raw`\n`.repeat(4_000_000)}"`, true],
  ['a string that looks like numbers', `["${',1234567'.repeat(1_000_000)}"]`, true],
  ['backslashes without end', `["${'\\'.repeat(8_000_001)}`, false],
])('%s: no harm', (_, text, isJson) => {
  expect(readJson(text).ok).toBe(isJson);
});
