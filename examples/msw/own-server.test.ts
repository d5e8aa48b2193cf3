// Tests that have an MSW server already: MSW serves one at a time, so it takes the fixture's handlers too.
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect } from 'vitest';
import { onezoneTestHandlers, test } from 'onezone-mock/vitest';

const server = setupServer(
  ...onezoneTestHandlers(),
  http.get('https://weather.example.com/krakow', () => HttpResponse.json({ celsius: 21 })),
);
beforeAll(() => server.listen());
afterAll(() => server.close());

test('both answer', async ({ onezone }) => {
  const weather = await fetch('https://weather.example.com/krakow');
  expect(await weather.json()).toEqual({ celsius: 21 });
  const examined = await fetch('https://onezone.example.com/api/v3/onezone/tokens/examine', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: onezone.user('alice').token }),
  });
  expect(examined.status).toBe(200);
});
