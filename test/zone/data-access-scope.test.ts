import { expect, test } from 'vitest';
import { mintToken } from '../../src/token/index.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { dataAccessScope, type DataAccessScope } from '../../src/zone/data-access-scope.ts';
import { completed } from './worlds.ts';

// rest-token-api.md section 1.6.

const SPACES = 2344;
const zone = createZone(
  completed({
    users: [{ id: 'u' }, { id: 'many' }, { id: 'other' }],
    providers: [
      { id: 'p', name: 'krakow', domain: '127.0.0.1:9443', version: '21.02.7' },
      { id: 'q', online: false },
    ],
    spaces: [
      { id: 'one', name: 'One', members: [{ user: 'u' }], supports: [{ provider: 'p' }] },
      {
        id: 'two',
        owners: ['u'],
        supports: [
          { provider: 'p', storage: 'a', readonly: true },
          { provider: 'p', storage: 'b', readonly: false },
          { provider: 'q', storage: 'c', readonly: true },
        ],
      },
      { id: 'unsupported', members: [{ user: 'u' }] },
      { id: 'another', members: [{ user: 'other' }], supports: [{ provider: 'p' }] },
      ...Array.from({ length: SPACES }, (_, i) => ({
        id: `space${i}`,
        members: [{ user: 'many' }],
        supports: [{ provider: 'q' }],
      })),
    ],
  }),
);

/** The scope of a token of the user with these caveats. */
function scopeOf(caveats: readonly unknown[], userId = 'u'): DataAccessScope {
  const minted = mintToken({
    secret: 's',
    onezoneDomain: 'd',
    id: 'i',
    subject: { type: 'user', id: userId },
    persistence: 'temporary',
    caveats,
  });
  const token = parseToken(minted.ok ? minted.token : '');
  if (typeof token === 'string') throw new Error('no token');
  return dataAccessScope(zone, token, userId);
}

const path = (text: string): string => btoa(text);
const spacesOf = (caveats: readonly unknown[]): readonly string[] => Object.keys(scopeOf(caveats).spaces);
const providersOf = (caveats: readonly unknown[]): readonly string[] => Object.keys(scopeOf(caveats).providers);

test('a token without caveats gives access to all spaces of the user, through all that support them', () => {
  expect(scopeOf([])).toEqual({
    readonly: false,
    spaces: {
      one: { name: 'One', supports: { p: { readonly: false } } },
      two: { name: '', supports: { p: { readonly: false }, q: { readonly: true } } },
      unsupported: { name: '', supports: {} },
    },
    providers: {
      p: { name: 'krakow', domain: '127.0.0.1:9443', version: '21.02.7', online: true },
      q: { name: 'q', domain: expect.any(String), version: expect.any(String), online: false },
    },
  });
});

test('a readonly caveat is told, and narrows nothing else', () => {
  expect(scopeOf([{ type: 'data.readonly' }])).toEqual({ ...scopeOf([]), readonly: true });
});

test('caveats on paths leave the spaces that every one of them names', () => {
  const one = { type: 'data.path', whitelist: [path('/one/dir'), path('/unknown')] };
  const both = { type: 'data.path', whitelist: [path('/one'), path('/two/a/b')] };
  expect([spacesOf([one]), spacesOf([both]), spacesOf([one, both])]).toEqual([['one'], ['one', 'two'], ['one']]);
  expect(spacesOf([one, { type: 'data.path', whitelist: [path('/two')] }])).toEqual([]);
});

test('providers of spaces that are ruled out are not told', () => {
  expect(providersOf([{ type: 'data.path', whitelist: [path('/one')] }])).toEqual(['p']);
});

test('caveats on services leave the providers that every one of them names as op_worker', () => {
  const services = (...whitelist: readonly string[]): unknown => ({ type: 'service', whitelist });
  expect(providersOf([services('opw-q', 'ozw-onezone')])).toEqual(['q']);
  expect(providersOf([services('opw-*')])).toEqual(['p', 'q']);
  expect(providersOf([services('opw-*'), services('opw-p')])).toEqual(['p']);
  expect(providersOf([services('opp-p', 'ozw-onezone')])).toEqual([]);
  expect(scopeOf([services('opw-q')]).spaces['two']?.supports).toEqual({ q: { readonly: true } });
});

test('thousands of spaces fit into one answer', () => {
  const { spaces, providers } = scopeOf([], 'many');
  expect([Object.keys(spaces).length, Object.keys(providers)]).toEqual([SPACES, ['q']]);
});
