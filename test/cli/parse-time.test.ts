import { expect, test } from 'vitest';
import { parseTime, parseTimeOrSpan } from '../../src/cli/parse-time.ts';

test.each([
  ['0', 0],
  ['-5', -5],
  ['1700000000', 1_700_000_000],
  ['2023-11-14', 1_699_920_000],
  ['2023-11-14T22:13:20Z', 1_700_000_000],
  ['2023-11-14t22:13:20z', 1_700_000_000],
  ['2023-11-14 22:13:20Z', 1_700_000_000],
  ['2023-11-14T22:13Z', 1_699_999_980],
  ['2023-11-15T00:13:20+02:00', 1_700_000_000],
  ['2023-11-14T17:13:20-0500', 1_700_000_000],
  ['2024-02-29T00:00:00Z', 1_709_164_800],
])('%s is second %d', (text, seconds) => {
  expect(parseTime(text)).toEqual({ ok: true, seconds });
});

test.each([
  '',
  'now',
  '1.5',
  '1e3',
  '99999999999999999999',
  '2023-11-14T22:13:20',
  '2023-02-29T00:00:00Z',
  '2023-02-29',
  '2023-13-01',
  '2023-11-14T24:01:00Z',
  '2023-11-14T22:13:20+25:00',
  '14.11.2023',
])('%j is no time', (text) => {
  expect(parseTime(text)).toEqual({ ok: false, reason: expect.stringMatching(/^[A-Z].*\.$/) });
});

test.each([
  ['90s', 90],
  ['15m', 900],
  ['1h30m', 5400],
  ['2d', 172_800],
  ['1w', 604_800],
  ['0s', 0],
])('%s from now is %d seconds', (text, seconds) => {
  expect(parseTimeOrSpan(text, 1000)).toEqual({ ok: true, seconds: 1000 + seconds });
});

test.each(['1y', 'h', '1h ', '-1h', '1.5h', '99999999999999999w'])('%j is no span either', (text) => {
  expect(parseTimeOrSpan(text, 1000)).toEqual({ ok: false, reason: expect.any(String) });
});
