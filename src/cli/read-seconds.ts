import { InvalidArgumentError } from 'commander';

/** Reads a number of seconds of the command line. */
export function readSeconds(text: string): number {
  const seconds = /^\d{1,5}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (seconds > 0) return seconds;
  throw new InvalidArgumentError('Give a number of seconds, such as 30 or 0.5.');
}
