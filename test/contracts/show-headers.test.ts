import { expect, test } from 'vitest';
import { showHeaders } from '../../contracts/verify/show-headers.ts';
import { createOnezone } from '../../src/index.ts';

const { token, id } = createOnezone().provider('krakow');

test('headers tell which credentials were sent, in which form, and give none away', () => {
  const shown = showHeaders(
    {
      host: 'onezone.example.com',
      'content-length': '12',
      accept: 'text/html',
      'x-auth-token': token,
      'x-onedata-service-token': `opp-${token}`,
      macaroon: 'not-a-token',
      authorization: `Bearer ${token}`,
      'x-onedata-consumer-token': 'none',
      cookie: '',
    },
    (text) => text,
  );
  expect(shown).toEqual([
    'accept: text/html',
    expect.stringMatching('^authorization: Bearer <.* access token '),
    'cookie: (empty)',
    'macaroon: <11 characters that are no token>',
    expect.stringMatching(`^x-auth-token: <.* access token .* of .*${id}; no caveats>$`),
    'x-onedata-consumer-token: <4 characters that are no token>',
    expect.stringMatching('^x-onedata-service-token: opp-<.* access token '),
  ]);
  expect(shown.join('\n')).not.toContain('MDA');
  expect(showHeaders({ authorization: `Basic ${btoa('alice:password')}` }, (text) => text)).toEqual([
    'authorization: Basic <20 characters that are no token>',
  ]);
});
