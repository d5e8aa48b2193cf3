import { Option, type Command } from 'commander';
import { readSeconds } from '../read-seconds.ts';
import type { VerifyCommandOptions } from '../verify/verify.ts';
import type { Invocation } from './invocation.ts';

/** `onezone-mock verify`. */
export function verifyCommand(command: Command, invocation: Invocation): Command {
  return command
    .description('Verify a Onezone, ours or another, by the contracts that clients have with it.')
    .optionsGroup('Server:')
    .option('-t, --target <url>', 'the Onezone to verify; the fake in this process when absent')
    .option('--ca <file>', 'trust the certificates in this file too, PEM, besides those of the system')
    .addOption(new Option('--insecure', "do not check the server's certificate").conflicts('ca'))
    .option('--timeout <seconds>', 'how long the server may take for an answer, to its last byte', readSeconds, 10)
    .optionsGroup('States of the server:')
    .option('--provider-states <url>', 'where they are set up (contracts/README.md); else looked for on the server')
    .option('--provider-token <token>', 'an access token of a Oneprovider, where nobody can set states; @FILE reads it')
    .option('--user-token <token>', 'an access token of a user, likewise')
    .optionsGroup('Contracts:')
    .option('-p, --pact <path>', 'a pact file or a folder of them, instead of ours; may be repeated', collect)
    .option(
      '--only <text>',
      'the interaction of this description, else those with this in theirs; * is anything; may be repeated',
      collect,
    )
    .option('--strict', 'what is skipped is a failure too')
    .optionsGroup('Pact Broker:')
    .option('--broker <url>', 'take the pacts from there')
    .option('--broker-token <token>', 'its bearer token; @FILE reads it')
    .option('--broker-username <name>', 'its user')
    .option('--broker-password <password>', "the user's password; @FILE reads it")
    .option('--provider-version <version>', 'which version of the server this is')
    .option('--provider-branch <branch>', 'on which branch')
    .option('--publish', 'tell the broker what became of it')
    .optionsGroup('Output:')
    .option('--json', 'print one JSON value')
    .option('--junit <file>', 'write a JUnit file too, a test case for each interaction')
    .option('--html <file>', 'write a page too, which needs nothing else')
    .optionsGroup('Options:')
    .addHelpText('after', EXAMPLES)
    .action(async (options: VerifyCommandOptions) => {
      const { verify } = await import('../verify/verify.ts');
      invocation.exitCode = await verify(options, invocation.terminal);
    });
}

const EXAMPLES = `
Pact sends the requests and compares the answers; it is installed apart: npm install --save-dev @pact-foundation/pact@17
Each answer is then held against openapi.yaml and against the tokens in it, and tokens that were minted are used. On a server whose states
nobody can set, give credentials: nothing is changed there, and what cannot be reached is skipped by name.
Exit code 0 when all is as the contracts say, 1 when something is not, 2 when it could not be verified. No token is ever told.

Examples:
  onezone-mock verify
  onezone-mock verify --target http://127.0.0.1:8080 --junit report.xml --html report.html
  onezone-mock verify --target https://onezone.example.com --provider-token @provider.token --user-token @user.token
  onezone-mock verify --target https://localhost:8443 --ca ca.pem --only 'mint: *caveat' --only examine
  onezone-mock verify --target URL --pact pacts/ --provider-states http://127.0.0.1:9000/states
  onezone-mock verify --target URL --broker https://broker.example.com --broker-token @broker.token --publish --provider-version 1.2.3
`;

function collect(text: string, others: readonly string[] = []): readonly string[] {
  return [...others, text];
}
