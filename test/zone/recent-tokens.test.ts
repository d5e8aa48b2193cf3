import { expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { recentTokens } from '../../src/zone/recent-tokens.ts';

const MAX_SIZE = 1_048_576;
const { token } = createOnezone().provider('krakow');

test('a token that comes again is not taken apart again', () => {
  const read = recentTokens(MAX_SIZE);
  expect(read(token)).toBe(read(token));
  expect(read(token.slice(0, -1))).toBe('badToken');
});

test('a flood of other tokens pushes it out', () => {
  const read = recentTokens(MAX_SIZE);
  const first = read(token);
  for (let at = 0; at < 300; at += 1) read(createOnezone({ seed: `zone ${at}` }).provider('krakow').token);
  expect(read(token)).not.toBe(first);
  expect(read(token)).toEqual(first);
});

test('a token that was accepted before is refused once it expires', async () => {
  const onezone = createOnezone({ now: 1_700_000_000 });
  const headers = { 'x-auth-token': onezone.provider('krakow').token, 'content-type': 'application/json' };
  const path = '/api/v3/onezone/provider/tokens/temporary';
  const body = JSON.stringify({ caveats: [{ type: 'time', validUntil: 1_700_000_010 }] });
  const minted = await onezone.fetch(path, { method: 'POST', headers, body });
  const { token: shortLived } = (await minted.json()) as { token: string };
  const use = async (): Promise<number> =>
    (await onezone.fetch(path, { method: 'POST', headers: { ...headers, 'x-auth-token': shortLived }, body })).status;
  expect([await use(), await use()]).toEqual([201, 201]);
  onezone.clock.advance(10);
  expect(await use()).toBe(401);
});
