import { expect, test } from 'vitest';
import { createOnezone, type Onezone } from '../../src/index.ts';
import { ask, outcome, peopledWorld, NOW } from '../support/ask.ts';

// Shapes and rights as onedata/oz-worker has them: src/http/rest/translators, src/logic/*_logic_plugin.erl.

const start = (): Onezone => createOnezone({ world: peopledWorld });

const apiCaveat = (...whitelist: readonly string[]) => ({ type: 'api', whitelist });

test('client tokens are named access tokens for a year', () => {
  const onezone = start();
  const made = ask(onezone, 'ann', 'POST /user/client_tokens');
  expect(made.status).toBe(200);
  const { token } = made.body as { token: string };
  const examined = ask(onezone, null, 'POST /tokens/examine', { token }).body as { id: string };
  expect(examined).toMatchObject({
    persistence: 'named',
    subject: { type: 'user', id: 'ann' },
    type: { accessToken: {} },
    caveats: [{ type: 'time', validUntil: NOW + 31_536_000 }],
  });
  expect(ask(onezone, 'ann', `GET /tokens/named/${examined.id}`).body).toMatchObject({
    name: expect.stringMatching(/^access token 2023-11-14T22\.13\.20Z [0-9a-f]{6}$/),
    token,
  });
  expect(ask(onezone, 'ann', 'GET /user/client_tokens').body).toEqual({ tokens: [token] });
  expect(ask(onezone, 'ann', `DELETE /user/client_tokens/${token}`)).toMatchObject({ status: 204, body: null });
  expect(ask(onezone, 'ann', 'GET /user/client_tokens').body).toEqual({ tokens: [] });
  expect(outcome(ask(onezone, 'ann', `DELETE /user/client_tokens/${token}`))).toBe('notFound');
});

test('client tokens are listed without invitations, identities and tokens of sessions', () => {
  const onezone = createOnezone({ world: { ...peopledWorld, sessions: [{ id: 'sid', user: 'ann' }] } });
  const types = [{ accessToken: { sessionId: 'sid' } }, { identityToken: {} }, { accessToken: {} }];
  for (const [index, type] of types.entries()) {
    expect(ask(onezone, 'ann', 'POST /user/tokens/named', { name: `token ${index}`, type }).status).toBe(201);
  }
  const { tokens } = ask(onezone, 'ann', 'GET /user/client_tokens').body as { tokens: string[] };
  expect(tokens).toHaveLength(1);
});

test('a client token is deleted by who may delete it as a named token', () => {
  const onezone = createOnezone({
    world: {
      ...peopledWorld,
      users: [...(peopledWorld.users ?? []), { id: 'manager', onezonePrivileges: ['oz_tokens_manage'] }],
    },
  });
  const { token } = ask(onezone, 'ann', 'POST /user/client_tokens', {}).body as { token: string };
  expect(outcome(ask(onezone, 'ben', `DELETE /user/client_tokens/${token}`))).toBe('forbidden');
  expect(outcome(ask(onezone, 'p1', `DELETE /user/client_tokens/${token}`))).toBe('notFound');
  expect(outcome(ask(onezone, null, `DELETE /user/client_tokens/${token}`))).toBe('unauthorized');
  expect(outcome(ask(onezone, 'ann', 'DELETE /user/client_tokens/abc'))).toBe('notFound');
  expect(outcome(ask(onezone, 'ann', `DELETE /user/client_tokens/${onezone.user('ann').token}`))).toBe('notFound');
  const manager = onezone.user('manager').token;
  const path = `/api/v3/onezone/user/client_tokens/${token}`;
  const deleted = onezone.handle({
    method: 'DELETE',
    path,
    headers: { 'x-auth-token': manager },
    body: null,
    peerIp: null,
  });
  expect(deleted.status).toBe(204);
});

test('the list of client tokens is also a list of named tokens, for the caveats of the caller', () => {
  const onezone = start();
  const listed = (...specs: readonly string[]) =>
    outcome(ask(onezone, 'ann', 'GET /user/client_tokens', undefined, apiCaveat(...specs)));
  expect(listed('ozw/get/user.*.*:*')).toBe('unauthorized');
  expect(listed('ozw/get/user.*.*:*', 'ozw/get/token.null.user_named_tokens,ann')).toBe(200);
});

test('a body of client tokens counts for nothing, but must be an object', () => {
  const onezone = start();
  expect(ask(onezone, 'ann', 'POST /user/client_tokens', { name: 7 }).status).toBe(200);
  expect(outcome(ask(onezone, 'ann', 'POST /user/client_tokens', []))).toBe('malformedData');
  expect(outcome(ask(onezone, 'p1', 'POST /user/client_tokens', {}))).toBe('notFound');
  expect(outcome(ask(onezone, null, 'POST /user/client_tokens', {}))).toBe('unauthorized');
});
