import { expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';

const onezone = createOnezone({
  world: {
    users: [
      { id: 'viewer' },
      { id: 'member' },
      { id: 'lister', onezonePrivileges: ['oz_providers_list_relationships'] },
      { id: 'owner' },
    ],
    providers: [{ id: 'p1' }, { id: 'p2' }],
    clusters: [
      {
        id: 'p1',
        members: [
          { user: 'viewer', privileges: ['cluster_view'] },
          { user: 'member', privileges: ['cluster_update'] },
        ],
      },
    ],
    spaces: [
      { id: 's2', owners: ['owner'], supports: [{ provider: 'p1' }] },
      { id: 's1', owners: ['owner'], supports: [{ provider: 'p1' }, { provider: 'p2' }] },
      { id: 's3', owners: ['owner'] },
    ],
  },
});

function ask(id: string, token?: string): readonly [number, unknown] {
  const { status, body } = onezone.handle({
    method: 'GET',
    path: `/api/v3/onezone/providers/${id}/spaces`,
    headers: token === undefined ? {} : { 'x-auth-token': token },
    body: null,
    peerIp: '127.0.0.1',
  });
  const answer = JSON.parse(body) as { readonly error?: { readonly id: string } };
  return [status, answer.error?.id ?? answer];
}

test.each<[string, string, number]>([
  ['a user with cluster_view in its cluster', onezone.user('viewer').token, 200],
  ['the provider itself', onezone.provider('p1').token, 200],
  ['who may list what providers are related to', onezone.user('lister').token, 200],
  ['a member of its cluster without cluster_view', onezone.user('member').token, 403],
  ['a user of one of the spaces', onezone.user('owner').token, 403],
  ['another provider', onezone.provider('p2').token, 403],
])('the spaces that a provider supports are not told to everybody: %s', (_who, token, status) => {
  expect(ask('p1', token)).toEqual(status === 200 ? [200, { spaces: ['s1', 's2'] }] : [403, 'forbidden']);
});

test('whether the provider is there is told to everybody, its spaces only to who says who he is', () => {
  expect(ask('p1')).toEqual([401, 'unauthorized']);
  expect(ask('p3')).toEqual([404, 'notFound']);
});
