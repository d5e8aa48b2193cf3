import { expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';

const onezone = createOnezone({
  world: {
    users: [{ id: 'lister', onezonePrivileges: ['oz_spaces_list'] }, { id: 'owner' }],
    providers: [{ id: 'p1' }],
    spaces: [{ id: 's1', owners: ['owner'] }, { id: 's2' }],
  },
});

function ask(token?: string): readonly [number, unknown] {
  const { status, body } = onezone.handle({
    method: 'GET',
    path: '/api/v3/onezone/spaces',
    headers: token === undefined ? {} : { 'x-auth-token': token },
    body: null,
    peerIp: '127.0.0.1',
  });
  const answer = JSON.parse(body) as { readonly error?: { readonly id: string } };
  return [status, answer.error?.id ?? answer];
}

test('all spaces are listed for who may list them, and for nobody else', () => {
  expect(ask(onezone.user('lister').token)).toEqual([200, { spaces: ['s2', 's1'] }]);
  expect(ask(onezone.user('owner').token)).toEqual([403, 'forbidden']);
  expect(ask(onezone.provider('p1').token)).toEqual([403, 'forbidden']);
  expect(ask()).toEqual([401, 'unauthorized']);
});
