// What a user of the published package gets: packs it, installs the tarball into an empty project, imports every
// export, starts every command, and compiles and runs the consumers of test/package/consumer and the README against it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.js';
import { requiredTool, root } from './tool.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { name, version } = manifest;
const project = mkdtempSync(join(tmpdir(), 'onezone-mock-package-'));
process.on('exit', () => rmSync(project, { recursive: true, force: true }));

let passed = 0;
let failed = 0;
await check('builds', () => run(join(root, 'tools/build.js'), []));
await check('packs', () => npm(['pack', '--ignore-scripts', '--pack-destination', project], root));
writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
await check('installs into an empty project', () =>
  npm(['install', '--no-audit', '--no-fund', '--loglevel=error', `./${name}-${version}.tgz`], project),
);
if (failed === 0) await checkInstalled();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkInstalled() {
  await check('has what belongs into it, and no more', async () => {
    const installed = join(project, 'node_modules', name);
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));
    const atRoot = ['CHANGELOG.md', 'LICENSE', 'README.md', 'openapi.yaml', 'package.json', 'world.schema.json'];
    const known = /^(dist\/.*\.(js|d\.ts)|docs\/[\w-]+\.md|contracts\/(README\.md|pacts\/.*\.json))$/;
    const strays = files.filter((path) => !atRoot.includes(path) && !known.test(path));
    const missing = atRoot.filter((path) => !files.includes(path));
    return {
      code: strays.length + missing.length,
      output: `strays: ${strays.join(', ')}\nmissing: ${missing.join(', ')}`,
    };
  });

  for (const peer of Object.keys(manifest.peerDependencies)) {
    const link = join(project, 'node_modules', peer);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', peer), link, 'dir');
  }
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    // These load only in a page and in Vitest, where the tests below and those of the browser use them.
    if (subpath === './msw/browser' || subpath === './vitest') continue;
    const specifier = name + subpath.slice(1);
    const program = target.endsWith('.js')
      ? `if (Object.keys(await import('${specifier}')).length === 0) throw new Error('exports nothing');`
      : `(await import('node:fs')).readFileSync(new URL(import.meta.resolve('${specifier}')));`;
    await check(`offers ${specifier}`, () => run('--input-type=module', ['--eval', program], { cwd: project }));
  }

  for (const command of Object.keys(manifest.bin)) {
    for (const option of ['--help', '--version']) {
      await check(`runs npx ${command} ${option}`, async () => {
        const { code, output } = await npm(['exec', '--no', '--', command, option], project);
        const expected = option === '--help' ? command : version;
        return {
          code: output.includes(expected) ? code : 1,
          output: `${output}\n(expected ${expected} in it, and exit code 0)`,
        };
      });
    }
  }

  const consumers = readdirSync(join(root, 'test/package/consumer'));
  for (const file of consumers) cpSync(join(root, 'test/package/consumer', file), join(project, file));
  cpSync(join(root, 'examples/msw'), join(project, 'msw'), { recursive: true });
  for (const file of ['node.ts', 'own-server.ts', 'undici.ts']) {
    await check(`runs: examples/msw/${file}`, () => run(join(project, 'msw', file), [], { cwd: project }));
  }
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const tests = blocks.filter((block) => block.includes("from 'vitest'"));
  const programs = blocks.filter((block) => !tests.includes(block));
  for (const [i, block] of tests.entries()) writeFileSync(join(project, `msw/readme-${i + 1}.test.ts`), block);
  await check('its fixture serves a Vitest project, as in the README', () =>
    run(join(project, 'node_modules/vitest/vitest.mjs'), ['run', 'msw'], { cwd: project }),
  );
  for (const [i, block] of programs.entries()) writeFileSync(join(project, `readme-${i + 1}.ts`), block);
  for (const file of [...consumers, ...programs.map((_, i) => `readme-${i + 1}.ts`)]) {
    await check(`compiles for Node: ${file}`, () => compile(file, { types: ['node'] }));
    await check(`runs: ${file}`, () => run(join(project, file), [], { cwd: project }));
  }
  await check('compiles for a browser: token.ts', () => compile('token.ts', { types: [], lib: ['ES2024', 'DOM'] }));
}

/**
 * Compiles a file of the project against the package's declarations, and checks those too.
 * @param {string} file
 * @param {object} options
 */
function compile(file, options) {
  for (const types of ['@types/node', 'undici-types']) {
    cpSync(join(root, 'node_modules', types), join(project, 'node_modules', types), { recursive: true });
  }
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true };
  const compilerOptions = { ...strict, target: 'ES2024', module: 'NodeNext', ...options };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  return run(requiredTool('typescript', 'tsc'), [], { cwd: project });
}

/**
 * @param {string} what
 * @param {() => Promise<import('./run.js').Outcome>} test
 */
async function check(what, test) {
  const { code, output } = await test();
  if (code === 0) passed++;
  else failed++;
  console.log(code === 0 ? `✓ ${what}` : `✗ ${what}\n${output.trimEnd()}`);
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm([verb = '', ...args], cwd) {
  return run(verb, args, { command: 'npm', cwd });
}
