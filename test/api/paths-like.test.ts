import { expect, test } from 'vitest';
import { pathsLike } from '../../src/api/paths-like.ts';

test.for([
  ['/user', '/api/v3/onezone/user'],
  ['/api/v3/user/spaces', '/api/v3/onezone/user/spaces'],
  ['/api/v3/onezone/token/examine?a=/b', '/api/v3/onezone/tokens/examine'],
  ['/api/v3/onezone/api/v3/onezone/tokens/examine', '/api/v3/onezone/tokens/examine'],
] as const)('a path that is not served has the one that was meant among those like it: %s', ([asked, meant]) => {
  expect(pathsLike(asked)).toContain(meant);
});

test('only a few paths are told, whatever was asked', () => {
  expect(pathsLike('/')).toHaveLength(3);
  expect(pathsLike('/a'.repeat(10_000))).toHaveLength(3);
});
