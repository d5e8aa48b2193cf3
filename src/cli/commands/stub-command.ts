import type { Command } from 'commander';
import { readSeconds } from '../read-seconds.ts';
import type { StubCommandOptions } from '../stub/stub.ts';
import type { Invocation } from './invocation.ts';
import { addListenOptions } from './listen-options.ts';

/** `onezone-mock stub`. */
export function stubCommand(command: Command, invocation: Invocation): Command {
  command
    .description('Verify a client, in whatever language: serve the contracts to its tests, and judge what it asked.')
    .argument('[command...]', "what runs the client's tests, behind --; without it, until Ctrl-C")
    .optionsGroup('Contracts:')
    .option('--pact <path>', 'a pact file, or a folder of them; may be repeated (default: those of onezone-mock)', add)
    .option('--only <pattern>', 'serve these interactions alone; may be repeated', add)
    .option('--list', 'print what to send for each interaction, and end')
    .optionsGroup('Judgement:')
    .option('--expect <pattern>', 'interactions that must be met, refusals too; may be repeated', add)
    .option('--allow <pattern>', 'refusals that may be met; may be repeated', add)
    .option('--exact', 'values that any Onezone would take must be those of the contracts all the same')
    .optionsGroup('Where to listen:');
  return addListenOptions(command, 8082)
    .option('--until-idle <seconds>', 'without a command: end when no request has come for so long', readSeconds)
    .optionsGroup('Output:')
    .option('--json', 'one line of JSON when ready, for every request, and for the report')
    .option('--junit <file>', 'write a JUnit file too, a test case for each interaction')
    .option('-q, --quiet', 'tell nothing but the report')
    .optionsGroup('Options:')
    .addHelpText('after', EXAMPLES)
    .action(async (args: readonly string[], options: StubCommandOptions) => {
      const { stub } = await import('../stub/stub.ts');
      // A command learns the port by its environment, so any will do.
      const isChosen = args.length === 0 || command.getOptionValueSource('port') !== 'default';
      const port = isChosen ? options.port : 0;
      invocation.exitCode = await stub(args, { ...options, port }, invocation.terminal);
    });
}

const EXAMPLES = `
A pattern is a part of a description, or one with * for anything; "refusals", "mistakes" and "all" are patterns too.
The client finds the stub at $ONEZONE_URL, and the tokens to use in $ONEZONE_PROVIDER_TOKEN and others (--list). A request has to
match an interaction by Pact's rules. To be refused is a failure of the client, unless announced with --expect or --allow.
Exit code: that of the client's command, if it fails; else 1 when the client broke the contract, 0 when it kept it, 2 when the
stub could not work.

Examples:
  onezone-mock stub -- ./run-tests.sh
  onezone-mock stub --tls --junit stub.xml -- python3 -m unittest
  onezone-mock stub --expect "mint: with an access token that has expired" -- npm test
  onezone-mock stub --only "examine:" --expect all -- go test ./...
  onezone-mock stub --port 9000                       for a client that runs elsewhere; the report after Ctrl-C
  onezone-mock stub --list | less
  curl http://127.0.0.1:8082/_onezone-mock/stub       the report so far; POST …/reset forgets it
`;

function add(text: string, texts: readonly string[] = []): readonly string[] {
  return [...texts, text];
}
