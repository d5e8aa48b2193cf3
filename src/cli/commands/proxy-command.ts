import { Option, type Command } from 'commander';
import type { ProxyCommandOptions } from '../proxy/proxy.ts';
import { readSeconds } from '../read-seconds.ts';
import type { Invocation } from './invocation.ts';
import { addListenOptions } from './listen-options.ts';

/** `onezone-mock proxy`. */
export function proxyCommand(command: Command, invocation: Invocation): Command {
  command
    .description('Stand in front of a Onezone and check every request and answer against openapi.yaml, until Ctrl-C.')
    .optionsGroup('Upstream:')
    .requiredOption('-u, --upstream <url>', 'the Onezone, real or ours')
    .option('--ca <file>', 'trust the certificates in this file too, PEM, besides those of the system')
    .addOption(new Option('--insecure', "do not check the upstream's certificate").conflicts('ca'))
    .option('--timeout <seconds>', 'how long to wait for each sign of life of the upstream', readSeconds, 30)
    .option('--keep-host', "leave the Host header as the caller wrote it, instead of the upstream's own")
    .optionsGroup('Referee:')
    .option('--errors', 'answer violations to the caller, as Prism does: 401, 422 and 500 with problem+json')
    .option('--strict', 'paths and methods that openapi.yaml does not describe are violations too')
    .addOption(new Option('--only <side>', 'judge one side of the exchanges').choices(['requests', 'responses']))
    .optionsGroup('Where to listen:');
  return addListenOptions(command, 8081)
    .optionsGroup('Output:')
    .option('--report <file>', 'write the report at the end to this file, in JSON')
    .option('--coverage <file>', 'write which operations, statuses and errors were seen, in JSON; beside it as a table')
    .option('--json', 'one line of JSON when ready, for every violating exchange, and for the report')
    .option('-q, --quiet', 'tell nothing but the report')
    .optionsGroup('Options:')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ProxyCommandOptions) => {
      const { proxy } = await import('../proxy/proxy.ts');
      invocation.exitCode = await proxy(options, invocation.terminal);
    });
}

const EXAMPLES = `
The referee is Prism, which is installed apart: npm install --save-dev @stoplight/prism-http@5.16
Bodies pass to the byte, and headers but those of a connection and Host. Violations go to standard error as they happen, a report by operation,
status and JSON pointer to standard output after Ctrl-C or SIGTERM. Exit code 0 without a violation, 1 with one, 2 when it could not start.
Of tokens, only id, subject and caveats are ever told; of passwords, whose they are.

Examples:
  onezone-mock proxy --upstream https://onezone.example.com
  onezone-mock proxy --upstream https://localhost:8443 --ca ca.pem --report report.json
  onezone-mock proxy --upstream http://127.0.0.1:8080 --errors --port 9000
`;
