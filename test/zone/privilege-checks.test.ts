import { expect, test } from 'vitest';
import { NOBODY, type Subject } from '../../src/token/subject.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { managesTokens, managesTokensOf, seesRevocationsOf } from '../../src/zone/privilege-checks.ts';
import type { TokenSubject } from '../../src/zone/zone.ts';
import { completed } from './worlds.ts';

// rest-token-api.md section 1.1, "Allowed callers".

const zone = createZone(
  completed({
    users: [
      { id: 'owner' },
      { id: 'admin', onezonePrivileges: ['oz_tokens_manage'] },
      { id: 'cluster-admin' },
      { id: 'cluster-member' },
      { id: 'p' },
    ],
    providers: [{ id: 'p' }, { id: 'other' }],
    clusters: [
      {
        id: 'p',
        members: [
          { user: 'cluster-admin', privileges: ['cluster_update'] },
          { user: 'cluster-member', privileges: ['cluster_view'] },
        ],
      },
    ],
    spaces: [{ id: 's', members: [{ user: 'owner' }], supports: [{ provider: 'p' }] }],
  }),
);

const users = ['owner', 'admin', 'cluster-admin', 'cluster-member', 'p', 'unknown'];
const clients: readonly Subject[] = [
  NOBODY,
  ...users.map((id): Subject => ({ type: 'user', id })),
  ...['p', 'other', 'owner'].map((id): Subject => ({ type: 'oneprovider', id })),
];

/** Those who may, as `type id`. */
function allowed(check: typeof managesTokensOf, owner: TokenSubject): readonly string[] {
  return clients.filter((client) => check(zone, client, owner)).map(({ type, id }) => `${type} ${String(id)}`);
}

test("a user's tokens are managed by the user and the administrators of tokens", () => {
  expect(allowed(managesTokensOf, { type: 'user', id: 'owner' })).toEqual(['user owner', 'user admin']);
});

test("a provider's tokens are managed by the provider, those who may update its cluster, and administrators", () => {
  expect(allowed(managesTokensOf, { type: 'oneprovider', id: 'p' })).toEqual([
    'user admin',
    'user cluster-admin',
    'oneprovider p',
  ]);
});

test("whether a user's token is revoked is seen by providers that support the user too", () => {
  expect(allowed(seesRevocationsOf, { type: 'user', id: 'owner' })).toEqual([
    'user owner',
    'user admin',
    'oneprovider p',
  ]);
});

test("whether a provider's token is revoked is seen by every member of its cluster too", () => {
  expect(allowed(seesRevocationsOf, { type: 'oneprovider', id: 'p' })).toEqual([
    'user admin',
    'user cluster-admin',
    'user cluster-member',
    'oneprovider p',
  ]);
});

test('all tokens are managed by users with the privilege alone', () => {
  expect(clients.filter((client) => managesTokens(zone, client))).toEqual([{ type: 'user', id: 'admin' }]);
});
