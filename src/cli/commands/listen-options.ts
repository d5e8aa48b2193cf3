import { InvalidArgumentError, Option, type Command } from 'commander';

/** Adds the options that say where a server listens, and with which certificate. */
export function addListenOptions(command: Command, port: number): Command {
  return command
    .option('--host <address>', 'address to listen on', readHost, '127.0.0.1')
    .option('-p, --port <number>', 'port to listen on, 0 for any that is free', readPort, port)
    .option('--tls', 'speak HTTPS, with a certificate that is made once and kept')
    .option('--san <name>', 'a further host name or address for that certificate; may be repeated (implies --tls)', add)
    .addOption(new Option('--cert <file>', 'a certificate of your own, PEM (implies --tls)').conflicts('san'))
    .option('--key <file>', 'its private key, PEM');
}

function readHost(text: string): string {
  const host = text.trim().replace(/^\[(.*)\]$/, '$1');
  if (host !== '') return host;
  throw new InvalidArgumentError('Give an address, such as 0.0.0.0 for every one of this machine.');
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}

function add(name: string, names: readonly string[] = []): readonly string[] {
  return [...names, name];
}
