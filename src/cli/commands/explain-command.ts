import { Option, type Command } from 'commander';
import { inviteTypes } from '../../token/invite-type.ts';
import type { ExplainOptions } from '../explain/explain.ts';
import type { Invocation } from './invocation.ts';
import { timeOption } from './time-option.ts';
import { addWorldOptions } from './world-options.ts';

/** `onezone-mock explain`. */
export function explainCommand(command: Command, invocation: Invocation): Command {
  command
    .description('Say whether a token would be accepted, in which circumstances, and if not, why: caveat by caveat.')
    .argument('[token]', 'the token, or - for standard input (also when it is missing in a pipe)')
    .optionsGroup('How it is used:')
    .addOption(
      new Option(
        '--as <use>',
        'access: as credentials; else as the operations verify it (default: by its type)',
      ).choices(['access', 'identity', 'invite']),
    )
    .addOption(timeOption('--at <time>', 'when').conflicts('now'))
    .option('--ip <address>', 'from this IPv4 address')
    .addOption(
      new Option('--interface <name>', 'through this interface (default: rest)').choices([
        'rest',
        'oneclient',
        'graphsync',
      ]),
    )
    .option('--service <id>', 'by this service, such as opw-… (default: ozw-onezone)')
    .addOption(new Option('--service-token <token>', 'by the service that this token proves').conflicts('service'))
    .option('--consumer <id>', 'by this consumer, such as usr-… or prv-…')
    .addOption(new Option('--consumer-token <token>', 'by the consumer that this token proves').conflicts('consumer'))
    .option('--session <id>', 'with the cookie of this session')
    .option('--allow-data-access', 'where caveats about data are allowed, as at a Oneprovider')
    .addOption(
      new Option('--expected-invite-type <type>', 'where only this type of invitation will do').choices(inviteTypes),
    )
    .option('--operation <operation>', "for this: an operation's id, or its method and path in quotes")
    .optionsGroup('World:');
  return addWorldOptions(command)
    .optionsGroup('Output:')
    .addOption(new Option('--json', 'print the explanation as JSON, for machines'))
    .optionsGroup('Options:')
    .addHelpText('after', EXAMPLES)
    .action(async (token: string | undefined, options: ExplainOptions) => {
      const { explain } = await import('../explain/explain.ts');
      invocation.exitCode = await explain(token, options, invocation.terminal);
    });
}

const EXAMPLES = `
Every check that Onezone makes is told, in its order; it ends with the first failure, here the others follow. What is not
said about the use is unknown, and caveats that ask for it fail, as they do at Onezone.

Exit code 0: accepted, 1: refused, 2: the command line or the world is wrong.

Examples:
  onezone-mock explain "$TOKEN"
  onezone-mock explain "$TOKEN" --ip 10.1.2.3 --at 2030-01-31T12:00:00Z
  onezone-mock explain "$TOKEN" --operation 'GET /tokens/named/0f1e2d3c'
  onezone-mock explain "$TOKEN" --service opw-9a8b7c6d --allow-data-access      as a Oneprovider sees it
  onezone-mock explain "$TOKEN" --world world.yaml --json | jq .failure.error.id
  onezone-mock mint --user alice --ip 10.0.0.0/8 | onezone-mock explain || echo refused
`;
