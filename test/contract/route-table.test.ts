import { expect, test } from 'vitest';
import { operations } from '../../src/contract/generated/operations.ts';
import type { PathItem } from '../../src/contract/operation.ts';
import { createRouteTable, matchRoute } from '../../src/contract/route-table.ts';

const item = (path: string): PathItem => ({ path, allow: ['GET'], operations: {} });
const table = createRouteTable(
  [
    '/a/tokens/{id}',
    '/a/tokens/named',
    '/a/tokens/{id}/status',
    '/a/tokens/named/name/{name}',
    '/users/{id}/tokens',
  ].map(item),
);
const match = (path: string | readonly string[]) => {
  const found = table(path);
  return found === undefined ? null : [found.item.path, found.params];
};

test('the paths of the document lead to their operations', () => {
  const mint = matchRoute('/api/v3/onezone/provider/tokens/temporary');
  expect(mint?.item.allow).toEqual(['DELETE', 'GET', 'POST']);
  expect(mint?.item.operations['POST']).toBe(operations.create_temporary_token_for_current_provider);
  expect(mint?.item.operations['GET']).toBe(operations.get_temporary_token_generation_of_current_provider);
  expect(mint?.item.operations['PUT']).toBeUndefined();
  expect(matchRoute('/api/v3/onezone/tokens/examine')?.item.operations['POST']).toBe(operations.examine_token);
});

test.for([
  '',
  '/',
  '/api/v3/onezone/tokens',
  '/api/v3/onezone/tokens/examine/',
  '/api/v3/onezone/tokens/examine/x',
  '/api/v3/onezone//tokens/examine',
  '/api/v3/onezone/Tokens/examine',
  'api/v3/onezone/tokens/examine',
  '/tokens/examine',
  '/constructor',
  '/__proto__',
])('%j leads nowhere', (path) => {
  expect(matchRoute(path)).toBeUndefined();
});

test('a parameter takes one segment, as it is', () => {
  expect(match('/a/tokens/x%20y')).toEqual(['/a/tokens/{id}', { id: 'x%20y' }]);
  expect(match('/a/tokens/x/status')).toEqual(['/a/tokens/{id}/status', { id: 'x' }]);
  expect(match('/a/tokens/x/y')).toBeNull();
});

test('a literal segment goes before a parameter, which is tried when the literal leads nowhere', () => {
  expect(match('/a/tokens/named')).toEqual(['/a/tokens/named', {}]);
  expect(match('/a/tokens/named/status')).toEqual(['/a/tokens/{id}/status', { id: 'named' }]);
  expect(match('/a/tokens/named/name/n')).toEqual(['/a/tokens/named/name/{name}', { name: 'n' }]);
});

test('a last parameter with dots takes all that is left, or nothing, unless another path goes on', () => {
  const rest = createRouteTable(['/a/{id}/{more...}', '/a/{id}/b', '/a/{id}/c/{x}/d'].map(item));
  const found = (path: string) => rest(path)?.item.path;
  for (const path of ['/a/1', '/a/1/', '/a/1/x', '/a/1/b/y/z', '/a/1/c/2', '/a/1/c/2/e']) {
    expect(found(path)).toBe('/a/{id}/{more...}');
  }
  expect(found('/a/1/b')).toBe('/a/{id}/b');
  expect(found('/a/1/c/2/d')).toBe('/a/{id}/c/{x}/d');
  expect(found('/a')).toBeUndefined();
});

test('an empty segment is taken by a parameter alone', () => {
  expect(match('/users//tokens')).toEqual(['/users/{id}/tokens', { id: '' }]);
  expect(match('/a//tokens')).toBeNull();
});

test('decoded segments may hold slashes', () => {
  expect(match(['a', 'tokens', 'x/y'])).toEqual(['/a/tokens/{id}', { id: 'x/y' }]);
  expect(match(['a', 'tokens/named'])).toBeNull();
});

test('two names for one parameter are a mistake of the document', () => {
  expect(() => createRouteTable(['/a/{x}', '/a/{y}/b'].map(item))).toThrow('/a/{y}/b: another path calls {y} {x}');
});
