/** From here on not every integer is a double, and Erlang shows an exponent. */
const FIRST_INEXACT = 2 ** 53;

/**
 * A float as Erlang/OTP 25 prints it: the shortest digits that read back to it, with or without an exponent, whichever
 * is shorter (`1000.0` is `1.0e3`, `100.0` is `100.0`).
 */
export function erlangFloat(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const magnitude = Math.abs(value);
  const [mantissa = '', exponentText] = magnitude.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const exponent = Number(exponentText);
  const withExponent = `${digits.charAt(0)}.${digits.slice(1) || '0'}e${exponent}`;
  const plain = plainNotation(digits, exponent + 1);
  const text = plain.length <= withExponent.length && magnitude < FIRST_INEXACT ? plain : withExponent;
  return value < 0 ? `-${text}` : text;
}

/** The number 0.DIGITS times ten to the power of `point`. */
function plainNotation(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${digits}${'0'.repeat(point - digits.length)}.0`;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
