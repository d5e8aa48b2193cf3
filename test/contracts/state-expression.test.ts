import { expect, test } from 'vitest';
import { fillExpression, namesIn, stateExpression, valueInExample } from '../../contracts/state-expression.ts';

const VALUES = { token: 'abc', now: 12 };

test.each([
  ['token', ['token'], 'abc'],
  ['${token}', ['token'], 'abc'],
  ['${now}', ['now'], 12],
  ['Bearer ${token}', ['token'], 'Bearer abc'],
  ['/users/${token}/${now}', ['token', 'now'], '/users/abc/12'],
  ['${token', [], '${token'],
])('%s takes %j, and gives %j', (text, names, given) => {
  const expression = stateExpression({ type: 'ProviderState', expression: text }) ?? [];
  expect(namesIn(expression)).toEqual(names);
  expect(fillExpression(expression, VALUES)).toBe(given);
});

test.each([
  ['token', 'xyz', { name: 'token', value: 'xyz' }],
  ['now', 5, { name: 'now', value: 5 }],
  ['${now}', 5, { name: 'now', value: 5 }],
  ['Bearer ${token}', 'Bearer xyz', { name: 'token', value: 'xyz' }],
  ['/users/${token}/x', '/users/xyz/x', { name: 'token', value: 'xyz' }],
  ['Bearer ${token}', 'Basic xyz', null],
  ['${a}${b}', 'xyz', null],
  ['token', null, null],
])('the value of %s in the example %j is %j', (text, example, value) => {
  expect(valueInExample(stateExpression({ type: 'ProviderState', expression: text }) ?? [], example)).toEqual(value);
});

test('what takes nothing from states is no such expression', () => {
  expect(stateExpression({ type: 'Regex', regex: 'a' })).toBeNull();
  expect(stateExpression({ type: 'ProviderState' })).toBeNull();
});
