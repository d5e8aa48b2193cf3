import { JsonFloat } from './json-value.ts';

/** Numbers of this many characters or more are not read by the C part of jiffy, which is exact, but in Erlang. */
const LONG_NUMBER = 32;
/** Below this, doubles lose digits; jiffy leaves such numbers to Erlang too. */
const SMALLEST_NORMAL = 2 ** -1022;
/** No double has more decimal digits before its point. */
const MAX_DIGITS = 309;

/** Where the parts of a number lie in its source text. */
export interface NumberParts {
  /** The whole number, as `-12.5e+3`. */
  readonly source: string;
  /** Length of the digits before the point or exponent, with sign. */
  readonly integerLength: number;
  readonly hasFraction: boolean;
  /** The text behind `e`, as `+3` or, since jiffy takes it, a lone sign; null without exponent. */
  readonly exponent: string | null;
}

/**
 * The value of a JSON number as jiffy 1.1.1 sees it; NaN where it refuses one: overflow, and a few long forms.
 * Mostly that is the nearest double. But a number without fraction that is 32 characters long or too small for
 * all its digits is computed as integer times power of ten, which rounds twice (found by comparing with jiffy).
 */
export function readNumber(parts: NumberParts): number | bigint | JsonFloat {
  const { source, hasFraction, exponent } = parts;
  if (!hasFraction && exponent === null) return readInteger(source);
  const value = readDouble(parts);
  return new JsonFloat(Number.isFinite(value) ? value : Number.NaN);
}

function readInteger(source: string): number | bigint {
  const value = Number(source);
  if (!Number.isSafeInteger(value)) return BigInt(source);
  return value === 0 ? 0 : value;
}

function readDouble({ source, integerLength, hasFraction, exponent }: NumberParts): number {
  const isLong = source.length >= LONG_NUMBER;
  if (exponent === '+' || exponent === '-') return isLong ? Number.NaN : Number(source.slice(0, -2));
  const value = Number(source);
  if (hasFraction || exponent === null) return value;
  const integer = source.slice(0, integerLength);
  const isExact = value >= SMALLEST_NORMAL || value <= -SMALLEST_NORMAL || integer === '0' || integer === '-0';
  if (!isLong && isExact && Number.isFinite(value)) return value;
  return integerTimesPowerOfTen(integer, Number(exponent));
}

function integerTimesPowerOfTen(integer: string, exponent: number): number {
  if (exponent > 308 || exponent === -Infinity || integer.length > MAX_DIGITS + 1) return Number.NaN;
  return bigIntToDouble(BigInt(integer)) * powerOfTen(exponent);
}

/** What pow(10, n) of the C library gives: the nearest double but for two exponents. */
function powerOfTen(exponent: number): number {
  if (exponent === 23) return 1.0000000000000001e23;
  if (exponent === 210) return 1.0000000000000001e210;
  return exponent < -400 ? 0 : Number(`1e${exponent}`);
}

/** Rounds once per 64 bits, as the conversion of Erlang's big integers does. */
function bigIntToDouble(integer: bigint): number {
  const magnitude = integer < 0n ? -integer : integer;
  let value = 0;
  for (let shift = 64n * 16n; shift >= 0n; shift -= 64n) {
    value = value * 2 ** 64 + Number((magnitude >> shift) & 0xffff_ffff_ffff_ffffn);
  }
  return integer < 0n ? -value : value;
}
