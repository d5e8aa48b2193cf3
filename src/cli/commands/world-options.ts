import type { Command } from 'commander';
import { timeOption } from './time-option.ts';

/** Adds the options that say which world a command works in. */
export function addWorldOptions(command: Command): Command {
  return command
    .option('-w, --world <file>', 'world file in JSON or YAML, - for standard input (default: the built-in world)')
    .option('--seed <text>', 'what secrets derive from that the world does not give; wins over its own')
    .addOption(timeOption('--now <time>', 'stop the clock at this time'));
}
