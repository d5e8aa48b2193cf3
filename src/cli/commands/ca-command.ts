import { Option, type Command } from 'commander';
import type { CaOptions } from '../ca/ca.ts';
import type { Invocation } from './invocation.ts';

/** `onezone-mock ca`. */
export function caCommand(command: Command, invocation: Invocation): Command {
  return command
    .description('Show or export the certificate authority that clients of `serve --tls` must trust.')
    .option('-o, --out <file>', "write the authority's certificate to a file, in PEM")
    .option('--print', 'print it, and nothing else')
    .addOption(new Option('--json', 'print its path, fingerprint and end as one line of JSON').conflicts('print'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: CaOptions) => {
      const { ca } = await import('../ca/ca.ts');
      invocation.exitCode = await ca(options, invocation.terminal);
    });
}

const EXAMPLES = `
The authority is made at the first need and kept in a folder of yours; ONEZONE_MOCK_HOME names another folder.

Examples:
  onezone-mock ca                         the path, and the lines for curl, Python, Node and Java
  onezone-mock ca --out ca.pem            a copy, for a container or another machine
  onezone-mock ca --print | ssh host 'cat > ca.pem'
`;
