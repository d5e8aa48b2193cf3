import { expect, test } from 'vitest';
import { PATIENT, startCommand, type Circumstances } from './running-command.ts';

async function finish(args: readonly string[], circumstances: Circumstances = {}) {
  const { ended, written } = startCommand(args, circumstances);
  const code = await ended;
  return { code, ...written };
}

/** Code that Node runs before the command. */
function before(code: string): Circumstances {
  return { node: ['--import', `data:text/javascript,${encodeURIComponent(code)}`] };
}

test.each(['20.19.5', '24.17.9'])('Node %s is told that it is too old, exit code 2', PATIENT, async (version) => {
  const old = before(`Object.defineProperty(process.versions, 'node', { value: '${version}' })`);
  const { code, out, err } = await finish(['--version'], old);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`needs Node 24.18 or newer. This is Node ${version}`);
});

test('a wrong option is one clear message with the right one, exit code 2', PATIENT, async () => {
  expect(await finish(['--wrold', 'x.yaml'])).toEqual({
    code: 2,
    out: '',
    err: "onezone-mock: unknown option '--wrold'\n(Did you mean --world?)\nSee onezone-mock serve --help\n",
  });
});

const breaking = before(`
  const timer = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return;
    clearInterval(timer);
    throw new Error('broken');
  }, 1);
`);

test('a fault of the program is one message without a stack, exit code 70', PATIENT, async () => {
  expect(await finish(['--port', '0'], breaking)).toMatchObject({
    code: 70,
    err:
      'onezone-mock: This is a fault of the program, not of yours: broken\n' +
      'Please report it, with the command line and what it prints with --debug.\n',
  });
});

test('--debug shows the stack of a fault', PATIENT, async () => {
  const { code, err } = await finish(['--port', '0', '--debug'], breaking);
  expect(code).toBe(70);
  expect(err).toMatch(/Error: broken\n {4}at /);
});

test('a reader that goes away early is no failure', PATIENT, async () => {
  const { child, ended, written } = startCommand(['mint', '--quiet']);
  child.stdout?.destroy();
  expect(await ended).toBe(0);
  expect(written.err).toBe('');
});

test('a token that is piped from mint to examine is understood', PATIENT, async () => {
  const minted = await finish(['mint', '--quiet', '--user', 'bob']);
  const { code, out } = await finish(['examine', '--json'], { input: minted.out });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ subject: { type: 'user' } });
});

const withFullDisk = before(`
  process.stdout._write = (chunk, encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' }));
`);

test('output that a full disk refuses is told, exit code 2', PATIENT, async () => {
  expect(await finish(['--version'], withFullDisk)).toEqual({
    code: 2,
    out: '',
    err: 'onezone-mock: The output cannot be written. The system says ENOSPC.\nMake room, or write it elsewhere.\n',
  });
});
