/** The year 2020: nobody who wrote a contract had a time before it to come. */
export const LONG_AGO = 1_577_836_800;

/** Is it a time, in seconds, that was past before anybody wrote a contract? */
export function isPast(time: unknown): boolean {
  return typeof time === 'number' && time < LONG_AGO;
}
