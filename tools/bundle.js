// What `npm run build` does after the compiler.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './tool.js';

/** Modules that are started as processes of their own, besides those that package.json names. */
const PROCESSES = ['contracts/verify/pact-process'];

/**
 * Joins the modules of every public entry: loading a hundred small files takes longer than running them. What entries
 * share goes to common chunks, so that there is one of each class; the declarations stay as they are.
 * @param {string} folder
 */
export async function bundle(folder) {
  const { exports: exported, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = Object.values({ ...exported, ...bin })
    .filter((target) => target.endsWith('.js'))
    .map((target) => target.replace(/^(\.\/)?dist\//, '').replace(/\.js$/, ''));
  const input = Object.fromEntries([...entries, ...PROCESSES].map((entry) => [entry, join(folder, `${entry}.js`)]));
  const bundled = await rolldown({
    cwd: folder,
    input,
    external: (id) => !/^[./]/.test(id),
    platform: 'node',
    logLevel: 'warn',
  });
  const { output: chunks } = await bundled.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundled.close();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.js')) rmSync(join(folder, name));
  }
  mkdirSync(join(folder, 'chunks'));
  for (const chunk of chunks) {
    writeFileSync(join(folder, chunk.fileName), chunk.type === 'chunk' ? chunk.code : chunk.source);
  }
}
