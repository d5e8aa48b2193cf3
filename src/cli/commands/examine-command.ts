import { Option, type Command } from 'commander';
import type { ExamineOptions } from '../examine/examine.ts';
import type { Invocation } from './invocation.ts';
import { addWorldOptions } from './world-options.ts';

/** `onezone-mock examine`. */
export function examineCommand(command: Command, invocation: Invocation): Command {
  return addWorldOptions(command)
    .description(
      'Take a token apart and say in words what it is and what its caveats mean. Checks nothing but the signature.',
    )
    .argument('[token]', 'the token, or - for standard input (also when it is missing in a pipe)')
    .option('--secret <text>', "check the signature against this secret instead of the world's")
    .addOption(new Option('--json', 'print exactly what POST /tokens/examine answers'))
    .addHelpText('after', EXAMPLES)
    .action(async (token: string | undefined, options: ExamineOptions) => {
      const { examine } = await import('../examine/examine.ts');
      invocation.exitCode = await examine(token, options, invocation.terminal);
    });
}

const EXAMPLES = `
A token of any Onezone can be examined; whether the signature is right is only known for those of the world.
A token that Onezone's examine refuses leads to exit code 1.

Examples:
  onezone-mock examine "$TOKEN"
  onezone-mock mint --user alice | onezone-mock examine
  curl … /provider/tokens/temporary | onezone-mock examine -      takes {"token":"…"} too
  onezone-mock examine "$TOKEN" --json | jq .caveats
  onezone-mock examine "$TOKEN" --now 2030-01-31T12:00:00Z        how long is left then
`;
