import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frozenClock, settableClock, systemClock } from '../../src/zone/clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_900, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function pass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
}

test('the machine counts whole seconds, rounded down', () => {
  expect(systemClock.now()).toBe(1_700_000_000);
  pass(0.1);
  expect(systemClock.now()).toBe(1_700_000_001);
});

test('a frozen clock stands still until it is moved or resumed', () => {
  const clock = frozenClock(100);
  pass(50);
  expect([clock.now(), clock.frozen]).toEqual([100, true]);
  clock.advance(5);
  expect(clock.now()).toBe(105);
  clock.setTo(-7);
  expect(clock.now()).toBe(-7);
  clock.advance(-3);
  clock.resume();
  pass(4);
  expect([clock.now(), clock.frozen]).toEqual([-6, false]);
});

test('a settable clock runs from where it is set', () => {
  const clock = settableClock();
  expect([clock.now(), clock.frozen]).toEqual([1_700_000_000, false]);
  clock.setTo(500);
  expect(clock.now()).toBe(500);
  pass(10);
  expect(clock.now()).toBe(510);
  clock.advance(3600);
  pass(1);
  expect(clock.now()).toBe(4111);
});

test('freezing keeps the present time, twice too, and resuming loses none of it', () => {
  const clock = settableClock();
  clock.freeze();
  pass(10);
  clock.freeze();
  expect([clock.now(), clock.frozen]).toEqual([1_700_000_000, true]);
  clock.resume();
  clock.resume();
  pass(2);
  expect([clock.now(), clock.frozen]).toEqual([1_700_000_002, false]);
});

test('two clocks are independent', () => {
  const [a, b] = [settableClock(), settableClock()];
  a.setTo(1);
  expect([a.now(), b.now()]).toEqual([1, 1_700_000_000]);
});

test('a clock takes whole seconds only', () => {
  for (const seconds of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
    expect(() => frozenClock(seconds)).toThrow(RangeError);
    expect(() => settableClock().setTo(seconds)).toThrow(/whole seconds/);
    expect(() => settableClock().advance(seconds)).toThrow(RangeError);
  }
});
