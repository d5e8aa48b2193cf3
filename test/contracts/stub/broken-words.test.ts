import { expect, test } from 'vitest';
import { brokenWords } from '../../../contracts/stub/broken-words.ts';
import { readStubRequest } from '../../../contracts/stub/stub-request.ts';

test.each([
  ['{"a":1,}', '"}" cannot stand at line 1, column 8'],
  ['{foo', '"f" cannot stand at line 1, column 2'],
  ["{'a': 1}", '"\'" cannot stand at line 1, column 2'],
  ['a=1', '"a" cannot stand at line 1, column 1'],
  ['[1,\n  x]', '"x" cannot stand at line 2, column 3'],
  ['{"a":1} x', '"x" cannot stand at line 1, column 9'],
  ['{"a":', 'it breaks off at line 1, column 6'],
  ['{"a":"x', 'it breaks off at line 1, column 8'],
  ['{"a":nul', 'it breaks off at line 1, column 9'],
  ['{"a":tru}', '"}" cannot stand at line 1, column 9'],
  ['\uFEFF{}', '"\uFEFF" cannot stand at line 1, column 1'],
  ['[01]', '"1" cannot stand at line 1, column 3'],
])('a body that is no JSON is told with the place: %j', (body, words) => {
  const request = { method: 'POST', path: '/', headers: {}, body, peerIp: null };
  expect(brokenWords(readStubRequest(request))).toBe(`no JSON (${body.length} bytes): ${words}`);
});

test('a body that is compressed is told as such', () => {
  const body = Uint8Array.of(0x1f, 0x8b, 0x08, 0x00);
  const request = { method: 'POST', path: '/', headers: { 'content-encoding': 'gzip' }, body, peerIp: null };
  expect(brokenWords(readStubRequest(request))).toContain('compressed (Content-Encoding: gzip)');
});
