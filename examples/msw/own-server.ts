// Next to handlers of your own, with a world of your own, at one address.
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { createOnezone } from 'onezone-mock';
import { onezoneHandlers } from 'onezone-mock/msw';

export const onezone = createOnezone({
  world: { users: [{ id: '0123456789abcdef0123456789abcdef', username: 'ada' }] },
  now: 1_700_000_000,
});

export const server = setupServer(
  ...onezoneHandlers({ onezone, origins: ['https://onezone.example.com'] }),
  http.get('https://weather.example.com/krakow', () => HttpResponse.json({ celsius: 21 })),
);
