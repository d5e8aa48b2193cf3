import { expect, test } from 'vitest';
import { splitPath } from '../../src/contract/request-path.ts';

test.each([
  ['/a/b', ['a', 'b']],
  ['/a/b/', ['a', 'b']],
  ['/a/b//', ['a', 'b', '']],
  ['/a//b', ['a', '', 'b']],
  ['/', []],
  ['/a/./b', ['a', 'b']],
  ['/a/x/../b', ['a', 'b']],
  ['/../a', ['a']],
  ['/a/%2e%2e/b', ['b']],
  ['/a%2Fb', ['a/b']],
  ['/n%61med', ['named']],
  ['/a+b', ['a+b']],
  ['/a?b=%zz', ['a']],
  ['/%c4%85', ['ą']],
  ['/%ff', ['ÿ']],
])('splits %s', (path, segments) => {
  expect(splitPath(path)).toEqual(segments);
});

test.each(['/%', '/%z', '/%zz', '/a%4', '*', '', 'a/b'])('refuses %j', (path) => {
  expect(splitPath(path)).toBeNull();
});
