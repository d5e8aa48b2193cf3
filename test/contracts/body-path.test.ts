import { expect, test } from 'vitest';
import { bodyPointer, withValue } from '../../contracts/body-path.ts';

test.each([
  ['$', ''],
  ['$.a.b', '/a/b'],
  ['$.a[0].b', '/a/0/b'],
  ["$['a']['valid until']", '/a/valid until'],
  ['$["a"]["id"]', '/a/id'],
  ['$.a["b"].c', '/a/b/c'],
  [String.raw`$['it\'s']["a \"b\""]`, `/it's/a "b"`],
  ["$['a/b~c']", '/a~1b~0c'],
  ['$.a.*', null],
  ['$.a[*].b', null],
  ['a', null],
  ['$.a[', null],
])('%s leads to %s', (path, pointer) => {
  expect(bodyPointer(path)).toBe(pointer);
});

test('a value is replaced where a pointer leads, in a copy', () => {
  const whole = { a: [{ 'b/c': 1 }, 2], d: null };
  expect(withValue(whole, '/a/0/b~1c', 3)).toEqual({ a: [{ 'b/c': 3 }, 2], d: null });
  expect(withValue(whole, '/a/1', [])).toEqual({ a: [{ 'b/c': 1 }, []], d: null });
  expect(withValue(whole, '', 1)).toBe(1);
  expect(withValue(whole, '/d/e', 1)).toEqual(whole);
  expect(withValue(whole, '/x', 1)).toEqual(whole);
  expect(whole).toEqual({ a: [{ 'b/c': 1 }, 2], d: null });
});
