/** An integer: a number when it is safe, a bigint when it is larger. */
export type Integer = number | bigint;

/** Reads a text as Erlang's `binary_to_integer` does: a sign, then decimal digits, leading zeros allowed. */
export function parseInteger(text: string): Integer | null {
  const start = text.charCodeAt(0) === 0x2b || text.charCodeAt(0) === 0x2d ? 1 : 0;
  if (text.length === start) return null;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return null;
  }
  const value = Number(text);
  return Number.isSafeInteger(value) ? value + 0 : BigInt(text.charCodeAt(0) === 0x2b ? text.slice(1) : text);
}

/** Is a JSON value an integer to Onezone? */
export function isInteger(value: unknown): value is Integer {
  return typeof value === 'bigint' || Number.isInteger(value);
}

/** An integer in decimal digits, never with an exponent. */
export function printInteger(value: Integer): string {
  return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
}
