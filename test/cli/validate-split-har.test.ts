import { expect, test } from 'vitest';
import { BrokenHar, createHarSplitter, type HarElement } from '../../src/cli/validate/split-har.ts';

/** What a splitter makes of a text that comes in chunks of a size. */
function split(text: string, size = text.length, maxEntry?: number) {
  const found: HarElement[] = [];
  const splitter = createHarSplitter((entry) => found.push(entry), maxEntry);
  for (let at = 0; at < text.length; at += size) splitter.push(text.slice(at, at + size));
  return { entries: found.map((entry) => entry.text), lines: found.map(({ line }) => line), fault: splitter.fault() };
}

const ENTRIES = [
  {},
  { a: 1 },
  { braces: '}{][', quotes: '"', slashes: '\\', end: '\\"', many: '\\\\\\"}' },
  { deep: { log: { entries: [{ a: [[]] }] } } },
  { text: 'äöü€😀\u0000\n\t', '"key"': '],}' },
  { number: -1.5e-7, yes: true, nothing: null, list: [1, '2', [], {}] },
];

const HARS: Readonly<Record<string, unknown>> = {
  'entries alone': { log: { entries: ENTRIES } },
  'entries between other keys': {
    version: 1,
    log: {
      version: '1.2',
      creator: { name: 'entries', entries: [1] },
      pages: [{ entries: [{}] }],
      entries: ENTRIES,
      comment: 'entries',
    },
    entries: [{ no: 1 }],
  },
  'other logs beside the log': {
    log2: { entries: [{ no: 1 }] },
    x: { log: { entries: [{ no: 1 }] } },
    log: { entries: ENTRIES },
  },
  'texts that look like the way': {
    a: 'log',
    b: { entries: [{ no: 1 }] },
    log: { a: 'entries', b: [{ no: 1 }], entries: ENTRIES },
  },
  'a list of logs': { logs: [{ log: { entries: [{ no: 1 }] } }], log: { entries: ENTRIES } },
};

test.for(Object.entries(HARS))('%s: exactly the entries of the log are found, however the text is cut', ([, har]) => {
  for (const indent of [0, 2, '\t\r\n']) {
    const text = JSON.stringify(har, null, indent);
    for (const size of [1, 2, 3, 7, 64, text.length]) {
      const { entries, fault } = split(text, size);
      expect(entries.map((entry) => JSON.parse(entry ?? '') as unknown)).toEqual(ENTRIES);
      expect(fault).toBeNull();
    }
  }
});

test('the text of an entry is what stands in the file', () => {
  expect(split('{"log":{"entries":[ {"a" : 1e2 } ,{"b":"\\u0041"}]}}').entries).toEqual([
    '{"a" : 1e2 }',
    '{"b":"\\u0041"}',
  ]);
});

test('keys may be written with escapes, and twice', () => {
  expect(split('{"l\\u006fg":{"entries":[{}],"entries":[{"a":1}]}}', 1).entries).toEqual(['{}', '{"a":1}']);
});

test('an entry knows its line', () => {
  expect(split('{"log":\n{"entries":[\n\n{},{\n},\r\n{}]}}').lines).toEqual([4, 4, 6]);
});

test('elements that are no objects, and objects that are too long, are told without text', () => {
  const text = '{"log":{"entries":[1,"a,b",[{"x":1},{}],null,{"a":1},{"long":"aaaaaaaaaaaaaaaaaaaaaaaa"},{"b":2}]}}';
  for (const size of [1, 5, text.length]) {
    expect(split(text, size, 20).entries).toEqual([null, null, null, null, '{"a":1}', null, '{"b":2}']);
  }
});

test.for([
  ['', 'it is empty'],
  [' \n ', 'it is empty'],
  ['{}', 'it has no log.entries'],
  ['{"log":[]}', 'it has no log.entries'],
  ['{"log":{"entries":{}}}', 'it has no log.entries'],
  ['{"log":{"entries":[', 'it ends too early, on line 1'],
  ['{"log":{"entries":[\n{},{"a":"', 'it ends too early, on line 2, in or after entry 2'],
  ['{"log":{"entries":[{}]', 'it ends too early, on line 1'],
] as const)('of %j, %s', ([text, fault]) => {
  expect(split(text, 3).fault).toBe(fault);
});

test.for([
  ['[]', 'it begins with "[", not with "{"'],
  ['<html>', 'it begins with "<", not with "{"'],
  ['{"log":{}}\n{"log":{}}', 'there is more after its end, on line 2'],
  ['{"log":{"entries":[{]}}', 'its brackets do not match, on line 1'],
  ['{"log":{"entries":[{}\n{}]}}', 'there is no comma behind entry 1, on line 2'],
  ['{}}', 'there is more after its end, on line 1'],
] as const)('%j is refused', ([text, message]) => {
  expect(() => split(text, 3)).toThrow(new BrokenHar(message));
});

test('what is nested too deeply is refused', () => {
  expect(() => split('{"a":'.repeat(10_001))).toThrow(new BrokenHar('it is nested too deeply, on line 1'));
});

test('every beginning of a HAR is a HAR that ends too early', () => {
  const text = JSON.stringify(HARS['entries between other keys']);
  for (let length = 1; length < text.length; length++) {
    const { entries, fault } = split(text.slice(0, length), 10);
    expect(fault).toMatch(/^it ends too early/);
    expect(ENTRIES.slice(0, entries.length)).toEqual(entries.map((entry) => JSON.parse(entry ?? '') as unknown));
  }
});
