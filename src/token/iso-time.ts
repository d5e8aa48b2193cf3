import type { Integer } from './erlang-integer.ts';

/** The Gregorian calendar repeats after 400 years. */
const CYCLE_SECONDS = 146_097n * 86_400n;
const FIRST_SECOND_OF_YEAR_0 = -62_167_219_200;
const FIRST_SECOND_OF_YEAR_10000 = 253_402_300_800;

/**
 * A time as Onezone prints it in errors, `YYYY-MM-DDTHH:MM:SSZ`. A year of five digits prints as `****`; before year 0
 * the real code crashes, which is null here (verify.json, "time: expired beyond year 9999", "time: hugely negative").
 */
export function printIsoTime(seconds: Integer): string | null {
  if (seconds < FIRST_SECOND_OF_YEAR_0) return null;
  if (seconds < FIRST_SECOND_OF_YEAR_10000) return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
  const sameDay = Number(BigInt(seconds) % CYCLE_SECONDS);
  return `****${new Date(sameDay * 1000).toISOString().slice(4, 19)}Z`;
}
