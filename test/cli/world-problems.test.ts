import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../server/tls/temporary-folder.ts';
import { runCommand } from './fake-terminal.ts';

function worldFile(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

test('a wrong world is refused with every path, value and fix, exit code 2', async () => {
  const path = worldFile(
    'world.json',
    '{"users": [{"id": "u1", "blocked": "yes"}], "groups": [{"id": "g", "members": [{"user": "u2"}]}], "nwo": 1}',
  );
  const { code, out, err } = await runCommand(['serve', '--port', '0', '--world', path]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`onezone-mock: ${path} has 3 problems:\n`);
  for (const place of ['users[0].blocked', 'groups[0].members[0].user', 'nwo']) expect(err).toContain(`\n  ${place} `);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});

test.each([
  ['world.json', '{"users": [,]}', /has 1 problem:\n {2}line 1, column 12/],
  ['world.yaml', 'users:\n  - id: a\n\t- id: b\n', /has 1 problem:\n {2}line 3, column 1/],
  ['world.json', Uint8Array.of(0x7b, 0xff, 0x7d), /cannot be read\. It is no UTF-8 text\./],
])('a %s that cannot be parsed is told with its place', async (name, content, message) => {
  const { code, err } = await runCommand(['mint', '--world', worldFile(name, content)]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test('a world that cannot be read is told with the reason, exit code 2', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'world.json'));
  for (const [name, reason] of [
    ['missing.yaml', 'No such file or folder (ENOENT).'],
    ['world.json', 'It is a folder, not a file (EISDIR).'],
  ] as const) {
    expect(await runCommand(['examine', 'x', '--world', join(folder, name)])).toEqual({
      code: 2,
      out: '',
      err: `onezone-mock: Cannot read ${join(folder, name)}. ${reason}\nCheck the path after --world and the rights of the file.\n`,
    });
  }
});

test('a world comes from standard input too, in JSON and in YAML', async () => {
  for (const input of ['{"providers": [{"id": "p1"}]}', 'providers:\n  - id: p1\n']) {
    const { code, out } = await runCommand(['mint', '--world', '-', '--json'], { input });
    expect({ code, token: out.startsWith('{"token":"') }).toEqual({ code: 0, token: true });
  }
  expect((await runCommand(['mint', '--world', '-'], { input: '{' })).err).toContain(
    'onezone-mock: The world on standard input has 1 problem:',
  );
});
