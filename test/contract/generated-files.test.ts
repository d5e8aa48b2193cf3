import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** On a fresh clone, the first of these installs what the generator needs. */
const PATIENCE = 180_000;

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

function runTool(folder: string, script: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'tools/codegen', script), ...args], {
    encoding: 'utf8',
  });
  // Half a minute of silence on a fresh clone should be explained; it is no part of the verdict.
  const notice = /^codegen: installing.*\n/m;
  for (const line of notice.exec(stderr) ?? []) console.log(line.trim());
  const output = `${stdout}${stderr.replace(notice, '')}`.trim();
  return { status, output };
}

/** A copy of all that the generator reads, with other words in openapi.yaml. */
function withDocument(...changes: readonly (readonly [before: string, after: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-document-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'tools/codegen'), { recursive: true });
  for (const file of readdirSync(join(root, 'tools/codegen')).filter((name) => /\.(js|json)$/.test(name))) {
    cpSync(join(root, 'tools/codegen', file), join(folder, 'tools/codegen', file));
  }
  symlinkSync(join(root, 'tools/codegen/node_modules'), join(folder, 'tools/codegen/node_modules'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'world.schema.json'), join(folder, 'world.schema.json'));
  cpSync(join(root, 'src/contract/generated'), join(folder, 'src/contract/generated'), { recursive: true });
  cpSync(join(root, 'src/zone'), join(folder, 'src/zone'), { recursive: true });
  let document = readFileSync(join(root, 'openapi.yaml'), 'utf8');
  for (const [before, after] of changes) {
    expect(document).toContain(before);
    document = document.replace(before, () => after);
  }
  writeFileSync(join(folder, 'openapi.yaml'), document);
  return folder;
}

test('openapi.yaml has nothing for the linter to complain about', { timeout: PATIENCE }, () => {
  expect(runTool(root, 'lint.js')).toEqual({ status: 0, output: 'openapi.yaml: nothing to complain about' });
});

test('the linter judges keys, references and examples', { timeout: PATIENCE }, () => {
  const folder = withDocument(
    ['summary: Mint', 'sumary: Mint'],
    ["- $ref: '#/components/schemas/BadGriError'", "- $ref: '#/components/schemas/BadGriFault'"],
    ['caveat: { type: time, validUntil: 1893456000 }', 'caveat: { type: time, validUntil: soon }'],
  );
  const { status, output } = runTool(folder, 'lint.js');
  expect(status).toBe(1);
  expect(output).toContain('Property `sumary` is not expected here');
  expect(output).toContain("Can't resolve $ref");
  expect(output).toMatch(/`validUntil` property type must be integer/);
});

test('the generated files are what openapi.yaml and world.schema.json give', { timeout: PATIENCE }, () => {
  expect(runTool(root, 'generate.js', '--check')).toEqual({ status: 0, output: '7 generated files are up to date' });
});

test('generated files that do not follow a change of the document are named', { timeout: PATIENCE }, () => {
  const folder = withDocument(['required: [token]\n      properties', 'required: []\n      properties']);
  const { status, output } = runTool(folder, 'generate.js', '--check');
  expect(status).toBe(1);
  expect(output.split('\n').map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
    'src/contract/generated/api-types.ts',
    'src/contract/generated/operations.ts',
    'src/contract/generated/request-checks.ts',
    'src/contract/generated/validators.ts',
  ]);
});

test('the generated checks need no package at run time and compile nothing', () => {
  for (const name of ['request-checks', 'validators']) {
    const text = readFileSync(join(root, `src/contract/generated/${name}.ts`), 'utf8');
    expect(text).not.toMatch(/\brequire\(|\bnew Function\b|\beval\(/);
    const sources = [...text.matchAll(/ from '([^']+)'/g)].map(([, source]) => source ?? '');
    expect(sources.filter((source) => !source.startsWith('.'))).toEqual([]);
  }
});
