import { expect, test } from 'vitest';
import { packageVersion } from '../../src/cli/version.ts';
import { runCommand } from './fake-terminal.ts';

test('--help lists the commands, with examples', async () => {
  const { code, out } = await runCommand(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/serve \[options\][^]*mint \[options\][^]*examine \[options\][^]*ca \[options\][^]*Examples:/);
});

test.each(['serve', 'mint', 'examine', 'ca'])('%s --help has examples of the command', async (command) => {
  const { code, out, err } = await runCommand([command, '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const examples = out.slice(out.indexOf('Examples:')).match(new RegExp(`onezone-mock ${command}`, 'g'));
  expect(examples?.length).toBeGreaterThan(1);
  expect(out).not.toContain('default: []');
});

test.each([['--version'], ['-V'], ['serve', '--version']])('%s %s prints the version alone', async (...args) => {
  expect(await runCommand(args)).toEqual({ code: 0, out: `${packageVersion()}\n`, err: '' });
});

test.each([
  [['srve'], "'srve' is neither a command nor an option\n(Did you mean serve?)"],
  [['nothing'], "'nothing' is neither a command nor an option\n(Commands: serve, mint, examine, "],
  [['--port', '0', 'mint'], 'the command comes before its options: onezone-mock mint …'],
  [['serve', '--prot', '1'], "unknown option '--prot'\n(Did you mean --port?)"],
  [
    ['serve', '--port', '65536'],
    "option '-p, --port <number>' argument '65536' is invalid. Give a number from 0 to 65535.",
  ],
  [
    ['serve', '--port', '8e3'],
    "option '-p, --port <number>' argument '8e3' is invalid. Give a number from 0 to 65535.",
  ],
  [
    ['serve', '--host', ' '],
    "option '--host <address>' argument ' ' is invalid. Give an address, such as 0.0.0.0 for every one of this machine.",
  ],
  [
    ['serve', '--now', '2030-01-31T12:00'],
    "option '--now <time>' argument '2030-01-31T12:00' is invalid. Say in which time zone: end it with Z for UTC, or with an offset such as +02:00.",
  ],
  [['serve', '--world'], "option '-w, --world <file>' argument missing"],
  [['serve', '--quiet', '--verbose'], "option '-q, --quiet' cannot be used with option '-v, --verbose'"],
  [['serve', '--cert', 'a.pem', '--san', 'a'], "option '--cert <file>' cannot be used with option '--san <name>'"],
  [['serve', '\u001b[31m'], "'\\u{1b}[31m' is neither a command nor an option"],
] as const)('%j is refused in words, exit code 2', async (args, message) => {
  const { code, out, err } = await runCommand(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`onezone-mock: ${message}`);
  expect(err).toMatch(/\nSee onezone-mock \w+ --help\n$/);
});

test.each([
  [['--key', 'a.pem'], '--key alone is not enough.'],
  [['--cert', 'a.pem'], '--cert alone is not enough.'],
  [['--cert', 'missing.pem', '--key', 'missing.pem'], 'Cannot read missing.pem. No such file or folder (ENOENT).'],
  [['--san', 'a b'], '"a b" is neither a host name nor an IP address'],
])('serve %j is refused before anything is served, exit code 2', async (args, message) => {
  const { code, out, err } = await runCommand(['serve', '--port', '0', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`onezone-mock: ${message}`);
});
