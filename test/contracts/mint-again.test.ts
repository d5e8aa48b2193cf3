import { expect, test } from 'vitest';
import { chooseAgain } from '../../contracts/verify/mint-again.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import { createOnezone } from '../../src/index.ts';
import { readBody } from '../../src/proxy/seen.ts';
import { confineToken } from '../../src/token/confine-token.ts';

const NOW = 1_700_000_000;
const { token } = createOnezone().provider('krakow');

/** A token for which somebody comes with one that ends then, or never. */
function exchange(end: number | null, target: string = operations.create_temporary_token_for_current_provider.path) {
  const confined = confineToken({ token, caveats: end === null ? [] : [{ type: 'time', validUntil: end }] });
  if (!confined.ok) throw new Error('no token');
  const body = readBody(new TextEncoder().encode(JSON.stringify({ token })));
  const headers = { authorization: `Bearer ${confined.token}` };
  const request = { method: 'POST', target, headers, body };
  return { place: 0, request, answer: { status: 201, headers: {}, body }, why: null, values: { now: NOW } };
}

test('the first three of a kind are minted again', () => {
  const isAgain = chooseAgain();
  expect([1, 2, 3, 4].map(() => isAgain(exchange(null)))).toEqual([true, true, true, false]);
});

test.each([
  [NOW - 5, false],
  [NOW + 60, false],
  [NOW + 3600, true],
])('with credentials that end at %i nothing, or something, is asked again: %s', (end, again) => {
  expect(chooseAgain()(exchange(end))).toBe(again);
});

test('what is not temporary is not minted again', () => {
  expect(chooseAgain()(exchange(null, operations.create_named_token_for_current_provider.path))).toBe(false);
});
