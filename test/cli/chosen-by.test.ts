import { expect, test } from 'vitest';
import { contracts } from '../../contracts/consumer/contracts.ts';
import { chosenBy } from '../../src/cli/chosen-by.ts';

const DESCRIPTIONS = ['mint: a token', 'mint: a token (again)', 'examine: a token', 'with ozw/*.*'];

test.each([
  ['mint: a token', ['mint: a token']],
  ['MINT: A TOKEN', ['mint: a token']],
  ['a token', ['mint: a token', 'mint: a token (again)', 'examine: a token']],
  ['mint: *AGAIN', ['mint: a token (again)']],
  ['(again)', ['mint: a token (again)']],
  ['with ozw/*.*', ['with ozw/*.*']],
  ['nothing', []],
])('%s chooses %j', (pattern, chosen) => {
  expect(DESCRIPTIONS.filter(chosenBy(pattern, DESCRIPTIONS))).toEqual(chosen);
});

test('the description of each of our contracts chooses that one alone', () => {
  const descriptions = contracts.map(({ description }) => description);
  const others = descriptions.filter((one) => descriptions.filter(chosenBy(one, descriptions)).length !== 1);
  expect(others).toEqual([]);
});
