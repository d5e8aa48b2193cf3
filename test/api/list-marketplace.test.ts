import { expect, test } from 'vitest';
import { createOnezone, type Onezone } from '../../src/index.ts';
import { ask, outcome } from '../support/ask.ts';

// As onedata/oz-worker has it: space_logic_plugin.erl, space_marketplace.erl.

interface Page {
  readonly spaces: readonly { readonly spaceId: string; readonly index: string }[];
  readonly isLast: boolean;
  readonly nextPageToken: string | null;
}

/** Spaces of those names are advertised, each with its tags. */
function market(spaces: Readonly<Record<string, readonly string[]>>): Onezone {
  const onezone = createOnezone({
    world: { users: [{ id: 'ann' }], providers: [{ id: 'p1' }], spaces: [{ id: 's1' }] },
  });
  for (const [name, tags] of Object.entries(spaces)) {
    const made = ask(onezone, 'ann', 'POST /user/spaces', {
      name,
      tags,
      advertisedInMarketplace: true,
      description: 'good',
      organizationName: 'good',
      marketplaceContactEmail: 'a@example.com',
    });
    expect(made.status).toBe(201);
  }
  return onezone;
}

const list = (onezone: Onezone, body: unknown): Page =>
  ask(onezone, 'ann', 'POST /spaces/marketplace/list', body).body as Page;

const namesIn = ({ spaces }: Page): readonly (string | undefined)[] => spaces.map(({ index }) => index.split('\0')[0]);

const FOUR = { delta: ['science'], żółw: [], alpha: ['health', 'science'], gamma: ['health'] };

test('the spaces that are advertised are listed by name, page by page', () => {
  const onezone = market(FOUR);
  const all = list(onezone, {});
  expect([namesIn(all), all.isLast, all.nextPageToken]).toEqual([['alpha', 'delta', 'gamma', 'żółw'], true, null]);
  expect(all.spaces[0]).toEqual({
    spaceId: onezone.space('alpha').id,
    index: `alpha\0${onezone.space('alpha').id}`,
  });
  const first = list(onezone, { limit: 2 });
  expect([namesIn(first), first.isLast]).toEqual([['alpha', 'delta'], false]);
  const second = list(onezone, { limit: '2', token: first.nextPageToken, index: 'zz' });
  expect([namesIn(second), second.isLast]).toEqual([['gamma', 'żółw'], false]);
  const third = list(onezone, { limit: 2, token: second.nextPageToken });
  expect(third).toEqual({ spaces: [], isLast: true, nextPageToken: null });
  expect(Buffer.from(first.nextPageToken ?? '', 'base64url').toString()).toBe(first.spaces[1]?.index);
});

test('a list begins at an index, and so many before or after it', () => {
  const onezone = market(FOUR);
  const listed = (body: object) => namesIn(list(onezone, body));
  expect(listed({ index: 'b' })).toEqual(['delta', 'gamma', 'żółw']);
  expect(listed({ index: list(onezone, {}).spaces[2]?.index })).toEqual(['gamma', 'żółw']);
  expect(listed({ index: 'b', offset: 1 })).toEqual(['gamma', 'żółw']);
  expect(listed({ index: 'c', offset: -1, limit: 2 })).toEqual(['alpha', 'delta']);
  expect(listed({ index: 'c', offset: '-100' })).toEqual(['alpha', 'delta', 'gamma', 'żółw']);
  expect(listed({ index: '\u{1f422}' })).toEqual([]);
  expect(listed({ offset: 100 })).toEqual([]);
  expect(listed({ index: null })).toHaveLength(4);
});

test('a list may be of those with one of some tags', () => {
  const onezone = market(FOUR);
  const listed = (tags: readonly string[]) => namesIn(list(onezone, { tags }));
  expect(listed(['health'])).toEqual(['alpha', 'gamma']);
  expect(listed(['health', 'science'])).toEqual(['alpha', 'delta', 'gamma']);
  expect(listed([])).toEqual([]);
});

test('a space is listed as long as it is advertised', () => {
  const onezone = market({ alpha: [] });
  const { id } = onezone.space('alpha');
  expect(outcome(ask(onezone, 'ann', `PATCH /spaces/${id}`, { name: 'beta' }))).toBe(204);
  expect(namesIn(list(onezone, {}))).toEqual(['beta']);
  expect(outcome(ask(onezone, 'ann', `PATCH /spaces/${id}`, { advertisedInMarketplace: false }))).toBe(204);
  expect(namesIn(list(onezone, {}))).toEqual([]);
});

test.each<[string | null, unknown, unknown]>([
  ['ann', [], 'malformedData'],
  ['ann', { index: 1 }, 'badValueString'],
  ['ann', { limit: 0 }, 'badValueNotInRange'],
  ['ann', { limit: 1001 }, 'badValueNotInRange'],
  ['ann', { limit: 1000 }, 200],
  ['ann', { limit: 'all', offset: 'x' }, 'badValueInteger'],
  ['ann', { limit: null }, 'badValueInteger'],
  ['ann', { offset: 1.5 }, 'badValueInteger'],
  ['ann', { offset: '99999999999999999999' }, 200],
  ['ann', { tags: 'science', token: '' }, 'badValueListOfStrings'],
  ['ann', { tags: ['none such'] }, 'badValueListNotAllowed'],
  ['ann', { token: '' }, 'badValueEmpty'],
  ['ann', { token: null }, 'badValueEmpty'],
  ['ann', { token: 1 }, 'badValueString'],
  ['ann', { token: '!' }, 'internalServerError'],
  ['ann', { token: '_w' }, 200],
  ['p1', {}, 'forbidden'],
  [null, {}, 'unauthorized'],
])('the marketplace is listed: %s, %j: %s', (caller, body, result) => {
  expect(outcome(ask(market({}), caller, 'POST /spaces/marketplace/list', body))).toBe(result);
});
