import { expect, test } from 'vitest';
import { createOnezone, type Onezone } from '../src/index.ts';

const API = '/api/v3/onezone';

async function ask(onezone: Onezone, method: string, path: string, body?: unknown): Promise<Response> {
  return onezone.fetch(API + path, {
    method,
    headers: { 'x-auth-token': onezone.user('alice').token, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

function aliceAlone(): Onezone {
  return createOnezone({
    world: {
      users: [{ id: 'a', username: 'alice' }],
      namedTokens: [{ id: 'old', name: 'old one', subject: { id: 'a' } }],
    },
  });
}

test('a named token that was created since is found by name and id, and its text is the one that was answered', async () => {
  const onezone = aliceAlone();
  const created = (await (await ask(onezone, 'POST', '/user/tokens/named', { name: 'new one' })).json()) as {
    tokenId: string;
    token: string;
  };
  expect(onezone.namedToken('new one')).toMatchObject({ id: created.tokenId, token: created.token, revoked: false });
  expect(onezone.namedToken(created.tokenId).name).toBe('new one');
  expect(onezone.namedToken('old one').id).toBe('old');
});

test('a named token is as the API left it', async () => {
  const onezone = aliceAlone();
  await ask(onezone, 'PATCH', '/tokens/named/old', { name: 'renamed', revoked: true });
  expect(onezone.namedToken('renamed')).toMatchObject({ id: 'old', revoked: true });
  expect(() => onezone.namedToken('old one')).toThrow('It has: renamed.');
  await ask(onezone, 'DELETE', '/user/tokens/named');
  expect(() => onezone.namedToken('old')).toThrow('The world has no named token "old". It has: none.');
});

test("a user's token is of the present generation, also after all were revoked", async () => {
  const onezone = aliceAlone();
  const before = onezone.user('alice').token;
  expect((await ask(onezone, 'GET', '/user/tokens/temporary')).status).toBe(200);
  await ask(onezone, 'DELETE', '/user/tokens/temporary');
  const answer = await ask(onezone, 'GET', '/user/tokens/temporary');
  expect(await answer.json()).toEqual({ generation: 2 });
  expect(onezone.user('alice').token).not.toBe(before);
  const refused = await onezone.fetch(`${API}/user/tokens/temporary`, { headers: { 'x-auth-token': before } });
  expect(refused.status).toBe(401);
});
