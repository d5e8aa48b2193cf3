import { expect, test } from 'vitest';
import { memoryStore } from '../../src/zone/memory-store.ts';

test('a record is found under its kind and key until it is deleted', () => {
  const store = memoryStore();
  expect(store.get('username', 'alice')).toBeUndefined();
  store.put('username', 'alice', 'a');
  store.put('username', 'alice', 'b');
  store.put('session', 'alice', { id: 'alice', user: 'c' });
  expect([store.get('username', 'alice'), store.get('session', 'alice')?.user]).toEqual(['b', 'c']);
  expect([store.delete('username', 'alice'), store.delete('username', 'alice')]).toEqual([true, false]);
  expect([store.get('username', 'alice'), store.get('session', 'alice')?.user]).toEqual([undefined, 'c']);
});

test('any text is a key', () => {
  const store = memoryStore();
  const keys = ['', '__proto__', 'constructor', '\u0000', '*', 'a/b'];
  for (const key of keys) store.put('username', key, key);
  expect(keys.map((key) => store.get('username', key))).toEqual(keys);
});

test('records are listed in the order in which their keys were first put', () => {
  const store = memoryStore();
  for (const key of ['2', '1', 'a', '2']) store.put('username', key, key);
  expect([...store.list('username')]).toEqual([
    ['2', '2'],
    ['1', '1'],
    ['a', 'a'],
  ]);
  expect([...store.list('session')]).toEqual([]);
});
