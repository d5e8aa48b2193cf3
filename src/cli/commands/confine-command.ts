import { Option, type Command } from 'commander';
import type { ConfineOptions } from '../confine/confine.ts';
import { addCaveatOptions } from './caveat-options.ts';
import type { Invocation } from './invocation.ts';
import { timeOption } from './time-option.ts';

/** `onezone-mock confine`. */
export function confineCommand(command: Command, invocation: Invocation): Command {
  command
    .description('Add caveats to a token and print the result. Needs no server, no secret and no world.')
    .argument('[token]', 'the token, or - for standard input (also when it is missing in a pipe)');
  return addCaveatOptions(command)
    .optionsGroup('Output:')
    .addOption(new Option('-q, --quiet', 'print the token and nothing else'))
    .addOption(new Option('--json', 'print what the API answers: {"token":"…"}').conflicts('quiet'))
    .optionsGroup('Options:')
    .addOption(timeOption('--now <time>', 'what the spans of --time count from (default: now)'))
    .addHelpText('after', EXAMPLES)
    .action(async (token: string | undefined, options: ConfineOptions) => {
      const { confine } = await import('../confine/confine.ts');
      invocation.exitCode = await confine(token, options, invocation.terminal);
    });
}

const EXAMPLES = `
A caveat never leaves a token again, and all of them must be satisfied: a confined token can do no more than before.
Neither the token's signature nor its old caveats are checked; onezone-mock explain does that.
An option that takes several values ends at the next option, or at --.

What Onezone would refuse to add is refused here with its error, and exit code 1; a wrong command line is exit code 2.
A caveat that the type of the token does not support is added, as Onezone does, with a warning.

Examples:
  onezone-mock confine "$TOKEN" --time 1h
  onezone-mock confine "$TOKEN" --readonly --path /9a8b7c6d/public --ip 10.0.0.0/8
  onezone-mock mint --user alice | onezone-mock confine --interface rest | onezone-mock explain
  onezone-mock confine --json --service opw-9a8b7c6d -- "$TOKEN"
`;
