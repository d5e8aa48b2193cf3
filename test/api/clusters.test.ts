import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { ask, outcome, NOW } from '../support/ask.ts';

// Shapes and rights as onedata/oz-worker has them: cluster_rest_translator.erl, cluster_logic_plugin.erl.

const world: WorldFile = {
  now: NOW,
  version: '21.02.7',
  users: [
    { id: 'ann' },
    { id: 'ben' },
    { id: 'cleo' },
    { id: 'viewer', onezonePrivileges: ['oz_clusters_view'] },
    { id: 'auditor', onezonePrivileges: ['oz_clusters_view_privileges'] },
  ],
  providers: [{ id: 'p1', version: '21.02.5' }, { id: 'p2' }],
  clusters: [
    { id: 'onezone', members: [{ user: 'ann', privileges: ['cluster_view'] }] },
    {
      id: 'p1',
      members: [
        { user: 'ann', privileges: ['cluster_view_privileges', 'cluster_update'] },
        { user: 'ben', privileges: ['cluster_view'] },
      ],
    },
  ],
};

const start = (): Onezone => createOnezone({ world });

test('the clusters of a user are told to the user', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'GET /user/effective_clusters').body).toEqual({ clusters: ['onezone', 'p1'] });
  expect(ask(onezone, 'cleo', 'GET /user/effective_clusters').body).toEqual({ clusters: [] });
  expect(outcome(ask(onezone, 'p1', 'GET /user/effective_clusters'))).toBe('notFound');
  expect(outcome(ask(onezone, null, 'GET /user/effective_clusters'))).toBe('unauthorized');
});

test('a cluster tells which service runs there, in which version', () => {
  const onezone = start();
  const version = { release: '21.02.5', build: 'unknown', gui: 'empty' };
  expect(ask(onezone, 'ben', 'GET /clusters/p1').body).toEqual({
    clusterId: 'p1',
    type: 'oneprovider',
    workerVersion: version,
    onepanelVersion: version,
    onepanelProxy: true,
    creator: { type: 'user', id: 'ann' },
    creationTime: NOW,
  });
  expect(ask(onezone, 'ann', 'GET /clusters/onezone').body).toMatchObject({
    type: 'onezone',
    workerVersion: { release: '21.02.7' },
    creator: { type: 'nobody', id: null },
  });
});

test.each<[string | null, string, unknown]>([
  ['ann', 'p1', 200],
  ['p1', 'p1', 200],
  ['viewer', 'p2', 200],
  ['cleo', 'p1', 'forbidden'],
  ['p2', 'p1', 'forbidden'],
  ['p1', 'onezone', 'forbidden'],
  [null, 'p1', 'unauthorized'],
  [null, 'none', 'notFound'],
  ['ann', 'ann', 'notFound'],
  ['ann', '__proto__', 'notFound'],
  ['ann', '%F0%9F%90%A2', 'notFound'],
])('a cluster is shown: %s, %s: %s', (caller, cluster, result) => {
  expect(outcome(ask(start(), caller, `GET /clusters/${cluster}`))).toBe(result);
});

test.each<[string | null, string, unknown]>([
  ['ben', 'p1/effective_users/ben', ['cluster_view']],
  ['ann', 'p1/effective_users/ben', ['cluster_view']],
  ['p1', 'p1/effective_users/ann', ['cluster_update', 'cluster_view_privileges']],
  ['auditor', 'onezone/effective_users/ann', ['cluster_view']],
  ['ben', 'p1/effective_users/ann', 'forbidden'],
  ['p2', 'p1/effective_users/ann', 'forbidden'],
  ['viewer', 'p1/effective_users/ann', 'forbidden'],
  [null, 'p1/effective_users/ann', 'unauthorized'],
  // A user who is no member is not there, not even for himself.
  ['cleo', 'p1/effective_users/cleo', 'notFound'],
  [null, 'p1/effective_users/cleo', 'notFound'],
  ['ann', 'none/effective_users/ann', 'notFound'],
  ['ann', 'p1/effective_users/constructor', 'notFound'],
])('privileges in a cluster are listed: %s, %s: %j', (caller, path, result) => {
  const asked = ask(start(), caller, `GET /clusters/${path}/privileges`);
  expect(Array.isArray(result) ? asked.body : outcome(asked)).toEqual(
    Array.isArray(result) ? { privileges: result } : result,
  );
});
