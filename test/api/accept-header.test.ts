import { expect, test } from 'vitest';
import { accepts } from '../../src/api/accept-header.ts';

const acceptsJson = (header: string) => accepts(header, 'application/json');

test.each([
  '*/*',
  'application/json',
  'application/*',
  'Application/JSON',
  'text/html, application/json',
  'text/html,application/json;q=0.9,*/*;q=0.8',
  // Weights are not respected, not even 0.
  'application/json;q=0',
  '*;q=0.5',
  'application/json ; q=0.5 ; level=1',
  'application/json;q=0.5;a="b\\"c"',
  ', ,application/json,,',
  // What Java's HttpURLConnection sends when nobody tells it otherwise.
  'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2',
])('takes JSON: %s', (header) => {
  expect(acceptsJson(header)).toBe(true);
});

test.each([
  '',
  ' ',
  'text/html',
  'application/xml, text/*',
  'application/json; charset=utf-8',
  'application/json;charset="utf-8"',
  'application/json;charset=',
  '*/*;version=1',
  // Only a small q is a weight.
  'application/json;Q=1',
])('takes no JSON: %j', (header) => {
  expect(acceptsJson(header)).toBe(false);
});

test.each([
  'foo',
  '*',
  'application/',
  '/json',
  'application/json; q=2',
  'application/json; q=0.1234',
  'application/json;q=1.5',
  'application/json text/html',
  'application/json;',
  'application/json;a',
  'application/json;a="b',
  'text/html, foo',
  '(application/json)',
])('does not understand: %s', (header) => {
  expect(acceptsJson(header)).toBe('malformed');
});

test('reads a hostile header in linear time', () => {
  const long = 'a'.repeat(200_000);
  expect(acceptsJson(`application/json;${long}`)).toBe('malformed');
  expect(acceptsJson(`application/json;a="${'\\"'.repeat(100_000)}`)).toBe('malformed');
  expect(acceptsJson(`${' ,\t'.repeat(100_000)}x`)).toBe('malformed');
});
