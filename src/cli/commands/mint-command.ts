import { Option, type Command } from 'commander';
import { inviteTypes } from '../../token/invite-type.ts';
import type { MintOptions } from '../mint/mint.ts';
import { addCaveatOptions, CAVEAT_OPTIONS } from './caveat-options.ts';
import type { Invocation } from './invocation.ts';
import { addWorldOptions } from './world-options.ts';

/** Options that a named token of the world leaves no room for. */
const DECIDED_BY_RECORD = ['provider', 'user', 'type', 'session', 'inviteType', 'target', ...CAVEAT_OPTIONS];

/** `onezone-mock mint`. */
export function mintCommand(command: Command, invocation: Invocation): Command {
  command
    .description('Print a token, without a server: the same that a server with this world would accept.')
    .optionsGroup('Whose token:')
    .option('--provider <name>', 'a Oneprovider by name or id (default: the first of the world)')
    .addOption(new Option('--user <name>', 'a user by username or id').conflicts('provider'))
    .addOption(new Option('--named <name>', 'a named token of the world, as it is').conflicts(DECIDED_BY_RECORD))
    .optionsGroup('What for:')
    .addOption(
      new Option('--type <type>', 'type of the token (default: access)').choices(['access', 'identity', 'invite']),
    )
    .option('--session <id>', 'bind an access token to a session')
    .addOption(new Option('--invite-type <type>', 'what an invite token invites to').choices(inviteTypes))
    .option('--target <name>', 'name or id of what it invites to: a group, space, cluster, …');
  addCaveatOptions(command, ' (default: 1h)').optionsGroup('World:');
  return addWorldOptions(command)
    .optionsGroup('Output:')
    .addOption(new Option('-q, --quiet', 'print the token and nothing else'))
    .addOption(new Option('--json', 'print what the API answers: {"token":"…"}').conflicts('quiet'))
    .optionsGroup('Options:')
    .addHelpText('after', EXAMPLES)
    .action(async (options: MintOptions) => {
      const { mint } = await import('../mint/mint.ts');
      invocation.exitCode = await mint(options, invocation.terminal);
    });
}

const EXAMPLES = `
Onezone's own rules apply; what it would refuse is refused here with its error, and exit code 1.
Standard output gets the token alone; what it means is told beside it when that is a terminal.

Examples:
  onezone-mock mint                                        a token of the first Oneprovider, for an hour
  TOKEN=$(onezone-mock mint --user alice --time 2d)
  onezone-mock mint --user alice --ip 10.0.0.0/8 127.0.0.1 --readonly
  onezone-mock mint --caveat '{"type":"geo.country","filter":"whitelist","list":["PL","PT"]}'
  onezone-mock mint --user alice --invite-type userJoinGroup --target researchers
  onezone-mock mint --world world.yaml --named 'my token'
`;
