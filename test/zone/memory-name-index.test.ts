import { expect, test } from 'vitest';
import { memoryNameIndex } from '../../src/zone/memory-name-index.ts';

test('ids come in the order of the bytes of their names', () => {
  const index = memoryNameIndex();
  // In UTF-16 the character beyond U+FFFF would stand before the one below it.
  const names = ['b', 'B', 'a', 'aa', 'ą', '\u{1D49C}', '\uFF21', '10', '9', 'a b', 'a.b', ''];
  for (const name of names) index.put('user/u', name, `id of ${name}`);
  const expected = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(index.ids('user/u')).toEqual(expected.map((name) => `id of ${name}`));
});

test('owners have names of their own', () => {
  const index = memoryNameIndex();
  index.put('user/u', 'n', '1');
  index.put('oneprovider/u', 'n', '2');
  index.delete('user/u', 'n');
  expect([index.idOf('user/u', 'n'), index.idOf('oneprovider/u', 'n')]).toEqual([undefined, '2']);
  expect([index.ids('user/u'), index.ids('oneprovider/u'), index.ids('user/v')]).toEqual([[], ['2'], []]);
});

test('deleting what is not there changes nothing', () => {
  const index = memoryNameIndex();
  index.delete('user/u', 'n');
  index.put('user/u', 'n', '1');
  index.delete('user/u', 'm');
  expect(index.ids('user/u')).toEqual(['1']);
});

test('any text is a name', () => {
  const index = memoryNameIndex();
  const names = ['__proto__', 'constructor', '\u0000', 'a/b', '*'];
  for (const name of names) index.put('__proto__', name, name);
  expect(names.map((name) => index.idOf('__proto__', name))).toEqual(names);
  expect(index.ids('__proto__')).toEqual(names.toSorted());
});

test('lists stay right through any sequence of changes', () => {
  const index = memoryNameIndex();
  const model = new Map<string, string>();
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let step = 0; step < 5000; step++) {
    const name = `n${next(60)}`;
    const action = next(10);
    if (action < 5) {
      index.put('o', name, `${step}`);
      model.set(name, `${step}`);
    } else if (action < 8) {
      index.delete('o', name);
      model.delete(name);
    } else {
      const expected = [...model].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
      expect(index.ids('o')).toEqual(expected);
    }
  }
});

test('a list given away does not change', () => {
  const index = memoryNameIndex();
  index.put('o', 'a', '1');
  const before = index.ids('o');
  index.put('o', 'b', '2');
  index.delete('o', 'a');
  expect([before, index.ids('o')]).toEqual([['1'], ['2']]);
});
