import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT, startCommand } from '../cli/running-command.ts';
import { serveOdd } from './serve-odd.ts';
import { temporaryFolder } from './temporary-folder.ts';

const VERIFY = ['verify', '--only', 'examine: an access token of a provider'];

// Where it exists, this is a disk that is always full.
test.runIf(process.platform === 'linux').for(['--junit', '--html'])(
  'a full disk ends with 2: %s',
  PATIENT,
  async (option) => {
    const { code, out, err } = await runCommand([...VERIFY, option, '/dev/full']);
    expect(code).toBe(2);
    expect(out).toContain('1 interaction: 1 passed');
    expect(err).toBe(
      `onezone-mock: Cannot write /dev/full. No space left on the device (ENOSPC).\nCheck the path after ${option}.\n`,
    );
  },
);

test(
  'reports that would be one file, and files that cannot be, end with 2 before anything is asked',
  PATIENT,
  async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report');
    for (const [args, says] of [
      [
        ['--junit', path, '--html', join(folder, 'x', '..', 'report')],
        'Two reports cannot be one file. It is named after --junit and --html.',
      ],
      [['--junit', ''], 'There is no name after --junit.'],
      [['--html', folder], 'It is a folder, not a file (EISDIR).'],
      [['--html', join(folder, 'x', 'report')], 'No such file or folder (ENOENT).'],
    ] as const) {
      const { code, out, err } = await runCommand([...VERIFY, ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(says);
    }
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('an older report stays until there is a new one', PATIENT, async () => {
  const folder = temporaryFolder();
  const [junit, link] = [join(folder, 'report.xml'), join(folder, 'link.html')];
  const page = join(folder, 'report.html');
  for (const path of [junit, page]) writeFileSync(path, 'older');
  symlinkSync(page, link);
  const args = ['--junit', junit, '--html', link];
  let isAsked = false;
  const { baseUrl } = await serveOdd(({ url, headers }) => {
    // Only the contract sends a token.
    const isHeld = url?.endsWith('/tokens/examine') === true && Number(headers['content-length']) > 100;
    isAsked ||= isHeld;
    return isHeld;
  });
  const { child, ended } = startCommand([...VERIFY, '--target', baseUrl, ...args]);
  await expect.poll(() => isAsked, { timeout: 30_000 }).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
  expect([junit, page].map((path) => readFileSync(path, 'utf8'))).toEqual(['older', 'older']);
  expect((await runCommand([...VERIFY, ...args])).code).toBe(0);
  expect(readFileSync(junit, 'utf8')).toContain('<testsuite');
  expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder)).toHaveLength(3);
});
