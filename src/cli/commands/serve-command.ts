import { Option, type Command } from 'commander';
import { findNearest } from '../../zone/nearest.ts';
import type { ServeOptions } from '../serve/serve.ts';
import type { Invocation } from './invocation.ts';
import { addListenOptions } from './listen-options.ts';
import { addWorldOptions } from './world-options.ts';

/** `onezone-mock serve`, also the default command. */
export function serveCommand(command: Command, invocation: Invocation): Command {
  command.description('Serve a fake Onezone over HTTP or HTTPS, until Ctrl-C.');
  return addListenOptions(addWorldOptions(command), 8080)
    .option('--json', 'when ready, print one line of JSON with the base URL and the tokens, for scripts')
    .addOption(new Option('-q, --quiet', 'log nothing').conflicts('verbose'))
    .option('-v, --verbose', 'log every request, not only the refused ones')
    .option('--checked', 'check every request and answer against openapi.yaml, as the command proxy does')
    .addOption(
      new Option('--report <file>', 'write what that found to this file, in JSON (implies --checked)').implies({
        checked: true,
      }),
    )
    .option('--coverage <file>', 'write which operations, statuses and errors were seen, in JSON; beside it as a table')
    .option('--no-provider-states', 'without the path at which contracts set up provider states')
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments()
    .action(async (options: ServeOptions) => {
      refuseArguments(command);
      const { serve } = await import('../serve/serve.ts');
      invocation.exitCode = await serve(options, invocation.terminal);
    });
}

const EXAMPLES = `
At the start it prints every user and Oneprovider with a token, and how to mint and examine with curl.
Each refused request is logged in one line: what was refused, why, and what to change.
The first Ctrl-C or SIGTERM lets requests in flight finish; the second ends at once.

Examples:
  onezone-mock serve
  onezone-mock serve --world world.yaml --port 9000 --verbose
  onezone-mock serve --tls --san zone.example.org
  onezone-mock serve --cert server.pem --key server.key --host 0.0.0.0 --port 443
  onezone-mock serve --now 2030-01-31T12:00:00Z         with a clock that stands still
  onezone-mock serve --checked --report report.json     exit code 1 when somebody broke the contract
  onezone-mock serve --port 0 --json > ready.json &     for scripts: wait for the line
`;

/** The default command gets whatever is no command, mistyped commands too. */
function refuseArguments(command: Command): void {
  const [unknown] = command.args;
  if (unknown === undefined) return;
  const commands = (command.parent?.commands ?? []).map((other) => other.name());
  if (commands.includes(unknown)) {
    command.error(`error: the command comes before its options: onezone-mock ${unknown} …`);
  }
  const nearest = findNearest(unknown, commands);
  const hint = nearest === undefined ? `Commands: ${commands.join(', ')}` : `Did you mean ${nearest}?`;
  command.error(`error: '${unknown}' is neither a command nor an option\n(${hint})`);
}
