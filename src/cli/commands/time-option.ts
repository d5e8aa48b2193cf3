import { InvalidArgumentError, Option } from 'commander';
import { parseTime } from '../parse-time.ts';

/** An option that takes a time, as seconds since the epoch. */
export function timeOption(flags: string, description: string): Option {
  return new Option(
    flags,
    `${description}: seconds since the epoch, or ISO 8601 such as 2030-01-31T12:00:00Z`,
  ).argParser(readTime);
}

function readTime(text: string): number {
  const read = parseTime(text);
  if (read.ok) return read.seconds;
  throw new InvalidArgumentError(read.reason);
}
