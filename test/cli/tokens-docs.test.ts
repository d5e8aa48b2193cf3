import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { confineToken } from '../../src/token/index.ts';
import { createOnezone } from '../../src/index.ts';
import { root } from '../house/source-files.ts';
import { runCommand } from './fake-terminal.ts';

const page = readFileSync(join(root, 'docs/tokens.md'), 'utf8');

test('docs/tokens.md shows what explain prints', async () => {
  const noon = 1_893_499_200;
  const confined = confineToken({
    token: createOnezone({ now: noon }).user('alice').token,
    caveats: [
      { type: 'time', validUntil: noon + 3600 },
      { type: 'ip', whitelist: ['10.0.0.0/8'] },
    ],
  });
  const token = confined.ok ? confined.token : '';
  const { out } = await runCommand(['explain', token, '--now', String(noon), '--ip', '192.168.1.7']);
  expect(page).toContain(`\`\`\`\n${out}\`\`\`\n`);
});

test('the program in docs/tokens.md prints what stands below it', () => {
  const [, program = '', printed = ''] = /^```ts\n(.*?)^```\n\n```\n(.*?)^```/ms.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'program.mts');
  const sources = program
    .replaceAll("'onezone-mock/token'", `'${join(root, 'src/token/index.ts')}'`)
    .replaceAll("'onezone-mock'", `'${join(root, 'src/index.ts')}'`);
  writeFileSync(file, sources);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
});

test('docs/tokens.md tells of every option that explain has for the circumstances', async () => {
  const { out } = await runCommand(['explain', '--help']);
  const help = out.slice(out.indexOf('How it is used:'), out.indexOf('World:'));
  const options = [...help.matchAll(/^ +(--[a-z-]+)/gm)].map(([, option = '']) => option);
  expect(options.length).toBeGreaterThan(10);
  expect(options.filter((option) => !page.includes(`\`${option}`))).toEqual([]);
});
