import { expect, test } from 'vitest';
import { seededRandom, systemRandom } from '../../src/zone/random.ts';

const sources = { system: systemRandom(), seeded: seededRandom('seed') };

test.each(Object.entries(sources))('ids of the %s source have the form that Onezone gives them', (_name, random) => {
  for (let i = 0; i < 1000; i++) {
    expect(random.tokenId()).toMatch(/^[0-9a-f]{32}ch[0-9a-f]{4}$/);
    expect(random.errorReference()).toMatch(/^[0-9a-f]{10}$/);
    expect(random.secret()).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('the system source repeats nothing and uses every digit in every place', () => {
  const random = systemRandom();
  const ids = Array.from({ length: 5000 }, () => random.tokenId());
  expect(new Set(ids).size).toBe(5000);
  for (let place = 0; place < 38; place++) {
    const seen = new Set(ids.map((id) => id.charAt(place)));
    expect(seen.size).toBe(place === 32 || place === 33 ? 1 : 16);
  }
});

test('a pool is never handed out twice', () => {
  const random = systemRandom();
  const parts = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? random.secret() : random.tokenId().slice(0, 32)));
  expect(new Set(parts.map((part) => part.slice(0, 16))).size).toBe(3000);
});

test('a seeded source gives the same texts in the same order', () => {
  const [a, b, other] = [seededRandom('x'), seededRandom('x'), seededRandom('y')];
  const texts = [a.tokenId(), a.secret(), a.errorReference(), a.tokenId()];
  expect([b.tokenId(), b.secret(), b.errorReference(), b.tokenId()]).toEqual(texts);
  expect(new Set([...texts, other.tokenId()]).size).toBe(5);
});
