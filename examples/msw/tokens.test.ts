// Each test has a Onezone of its own: ids, tokens, clock and state, also when tests run concurrently.
import { describe, expect } from 'vitest';
import { test } from 'onezone-mock/vitest';

const onezoneUrl = 'https://onezone.example.com/api/v3/onezone';
const month = 30 * 24 * 3600;

test('a provider mints a token', async ({ onezone }) => {
  const response = await fetch(`${onezoneUrl}/provider/tokens/temporary`, {
    method: 'POST',
    headers: { 'x-auth-token': onezone.provider('krakow').token, 'content-type': 'application/json' },
    body: JSON.stringify({ caveats: [{ type: 'time', validUntil: onezone.clock.now() + 3600 }] }),
  });
  expect(response.status).toBe(201);
});

describe.concurrent('clocks', () => {
  for (const now of [1_700_000_000, 1_900_000_000]) {
    test(`stand still at ${now} in this test alone`, async ({ onezone }) => {
      onezone.clock.freeze();
      onezone.clock.setTo(now);
      const response = await fetch(`${onezoneUrl}/provider/tokens/temporary`, {
        method: 'POST',
        headers: { 'x-auth-token': onezone.provider('krakow').token, 'content-type': 'application/json' },
        body: JSON.stringify({ caveats: [{ type: 'time', validUntil: now + month }] }),
      });
      expect(response.status).toBe(201);
    });
  }
});

const testWithoutPasswords = test.extend({ onezoneOptions: { world: { basicAuth: false } } });

testWithoutPasswords('a test can have another world', async ({ onezone }) => {
  expect(onezone.world.basicAuth).toBe(false);
});
