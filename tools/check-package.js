// What a user of the published package gets: packs it, installs the tarball into an empty project, imports every
// export, starts every command, and compiles a TypeScript consumer (test/package/consumer.ts) against the declarations.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';
import { requiredTool, root } from './tool.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'onezone-mock-package-'));
process.on('exit', () => rmSync(project, { recursive: true, force: true }));
const installed = join(project, 'node_modules', manifest.name);

let passed = 0;
let failed = 0;
await check('builds and packs', async () => {
  const build = await run(join(root, 'tools/build.js'), []);
  if (build.code !== 0) return build.output;
  const pack = await npm(['pack', '--ignore-scripts', '--pack-destination', project], root);
  return pack.code === 0 ? null : pack.output;
});
await check('installs into an empty project', async () => {
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const tarball = `./${manifest.name}-${manifest.version}.tgz`;
  const install = await npm(['install', '--no-audit', '--no-fund', '--loglevel=error', tarball], project);
  return install.code === 0 ? null : install.output;
});
for (const [subpath, target] of Object.entries(manifest.exports)) {
  const name = manifest.name + subpath.slice(1);
  await check(`resolves ${name}`, async () => {
    const program = target.endsWith('.js')
      ? `const names = Object.keys(await import('${name}')); if (names.length === 0) throw new Error('exports nothing');`
      : `(await import('node:fs')).readFileSync(new URL(import.meta.resolve('${name}')));`;
    const { code, output } = await run('--input-type=module', ['--eval', program], { cwd: project });
    return code === 0 ? null : output;
  });
}
for (const command of Object.keys(manifest.bin)) {
  await check(`npx ${command} --help`, async () => {
    const help = await npm(['exec', '--no', '--', command, '--help'], project);
    if (help.code !== 0) return help.output;
    return help.output.includes(command) ? null : `the help does not name the command:\n${help.output}`;
  });
  await check(`npx ${command} --version`, async () => {
    const { code, output } = await npm(['exec', '--no', '--', command, '--version'], project);
    return code === 0 && output.trim() === manifest.version ? null : output;
  });
}
await check('has the files that it names, and no more', async () => {
  const listed = await npm(['pack', '--ignore-scripts', '--dry-run', '--json', installed], project);
  const files = JSON.parse(listed.output)[0].files.map((/** @type {{ path: string }} */ file) => file.path);
  const strays = files.filter(
    (/** @type {string} */ path) => !/^(dist\/.*\.(js|d\.ts)|[A-Za-z.]+\.(md|json|yaml)|LICENSE)$/.test(path),
  );
  const missing = ['LICENSE', 'README.md', 'CHANGELOG.md'].filter((path) => !files.includes(path));
  if (strays.length > 0) return `does not belong into the package: ${strays.join(', ')}`;
  return missing.length > 0 ? `missing: ${missing.join(', ')}` : null;
});
await check('compiles in a TypeScript consumer', async () => {
  cpSync(join(root, 'test/package/consumer.ts'), join(project, 'consumer.ts'));
  cpSync(join(root, 'node_modules/@types'), join(project, 'node_modules/@types'), { recursive: true });
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'NodeNext',
    '--target',
    'ES2024',
    '--types',
    'node',
    'consumer.ts',
  ];
  const { code, output } = await run(requiredTool('typescript', 'tsc'), options, { cwd: project });
  return code === 0 ? null : output;
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {() => Promise<string | null>} test what is wrong, or null
 */
async function check(name, test) {
  const wrong = await test();
  if (wrong === null) {
    passed++;
    console.log(`✓ ${name}`);
  } else {
    failed++;
    console.log(`✗ ${name}\n${wrong.trimEnd()}`);
  }
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm([verb = '', ...args], cwd) {
  return run(verb, args, { command: 'npm', cwd });
}
