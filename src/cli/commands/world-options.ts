import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseTime } from '../parse-time.ts';

/** Adds the options that say which world a command works in. */
export function addWorldOptions(command: Command): Command {
  return command
    .option('-w, --world <file>', 'world file in JSON or YAML, - for standard input (default: the built-in world)')
    .option('--seed <text>', 'what secrets derive from that the world does not give; wins over its own')
    .addOption(
      new Option(
        '--now <time>',
        'stop the clock at this time: seconds since the epoch, or ISO 8601 such as 2030-01-31T12:00:00Z',
      ).argParser(readTime),
    );
}

function readTime(text: string): number {
  const read = parseTime(text);
  if (read.ok) return read.seconds;
  throw new InvalidArgumentError(read.reason);
}
