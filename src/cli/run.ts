import { Command, CommanderError } from 'commander';
import { caCommand } from './commands/ca-command.ts';
import { confineCommand } from './commands/confine-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import type { Invocation } from './commands/invocation.ts';
import { examineCommand } from './commands/examine-command.ts';
import { mintCommand } from './commands/mint-command.ts';
import { proxyCommand } from './commands/proxy-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { stubCommand } from './commands/stub-command.ts';
import { validateCommand } from './commands/validate-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { printable } from './printable.ts';
import { EXIT } from './problem.ts';
import type { Terminal } from './terminal.ts';
import { packageVersion } from './version.ts';

/** Runs one command line; tells the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const invocation: Invocation = { terminal, exitCode: EXIT.ok };
  const program = new Command('onezone-mock')
    .description('A local Onezone whose tokens are real: mints and examines Onedata tokens like the service itself.')
    .option('-V, --version', 'print the version')
    .option('--debug', 'show where in the code an internal error happened')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      getOutHelpWidth: () => terminal.out.columns,
      getErrHelpWidth: () => terminal.err.columns,
      outputError: (text, write) =>
        write(
          `onezone-mock: ${text
            .trim()
            .replace(/^error: /, '')
            .split('\n')
            .map(printable)
            .join('\n')}\n`,
        ),
    })
    .on('option:version', () => {
      terminal.out.write(`${packageVersion()}\n`);
      throw new CommanderError(EXIT.ok, 'commander.version', '');
    })
    .addHelpText('after', EXAMPLES);
  for (const [name, define] of Object.entries(COMMANDS)) {
    const command = new Command(name)
      .copyInheritedSettings(program)
      .showHelpAfterError(`See onezone-mock ${name} --help`);
    program.addCommand(define(command, invocation), { isDefault: define === serveCommand });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return invocation.exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage; // it has told why
  }
}

const COMMANDS = {
  serve: serveCommand,
  mint: mintCommand,
  examine: examineCommand,
  explain: explainCommand,
  confine: confineCommand,
  proxy: proxyCommand,
  validate: validateCommand,
  verify: verifyCommand,
  stub: stubCommand,
  ca: caCommand,
};

const EXAMPLES = `
Without a command it serves.

Examples:
  onezone-mock                                  serve the built-in world on http://127.0.0.1:8080
  onezone-mock serve --tls                      the same over https, with a certificate of its own
  onezone-mock serve --world world.yaml         serve a world of your own
  onezone-mock mint --user alice --time 10m     print a token without a server
  onezone-mock examine "$TOKEN"                 take a token apart and explain it
  onezone-mock explain "$TOKEN" --ip 10.1.2.3   would it be accepted, and if not, why
  onezone-mock confine "$TOKEN" --readonly      add caveats to a token, without a server
  onezone-mock proxy --upstream URL             check the traffic with any Onezone against openapi.yaml
  onezone-mock validate traffic.har             judge recorded answers by openapi.yaml
  onezone-mock verify --target URL              verify a Onezone by the contracts that clients have with it
  onezone-mock stub -- npm test                 verify a client: serve the contracts to its tests
  onezone-mock ca                               show how clients get to trust the certificate
`;
