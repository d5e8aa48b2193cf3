import type { Command } from 'commander';

/** The names under which commander keeps the options of {@link addCaveatOptions}. */
export const CAVEAT_OPTIONS: readonly string[] = [
  'time',
  'ip',
  'interface',
  'service',
  'consumer',
  'api',
  'readonly',
  'path',
  'caveat',
];

/** Adds the options that say which caveats a token gets. */
export function addCaveatOptions(command: Command, timeDefault = ''): Command {
  return command
    .optionsGroup('Caveats, which confine the token:')
    .option('--time <when>', `expires then: 90s, 15m, 1h or 2d from now, or a time as in --now${timeDefault}`)
    .option('--ip <mask...>', 'only from these addresses, such as 10.0.0.0/8')
    .option('--interface <name>', 'only through rest, oneclient or graphsync')
    .option('--service <id...>', 'only for these services, such as opw-… or ozw-onezone')
    .option('--consumer <id...>', 'only for these consumers, such as usr-… or prv-…')
    .option('--api <pattern...>', 'only for these calls, such as ozw/get/user.self.instance')
    .option('--readonly', 'only for reading data')
    .option('--path <path...>', 'only for data under these paths: /{space id}/…')
    .option('--caveat <json>', 'any caveat as JSON, as the API takes it; may be repeated', add);
}

function add(text: string, texts: readonly string[] = []): readonly string[] {
  return [...texts, text];
}
