import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/**
 * Installs what this folder's own package.json names, unless it is there. Kept apart from the root's dependencies:
 * openapi-typescript wants a TypeScript with a JavaScript API, which the root's does not have.
 */
export function installDependencies() {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const missing = Object.entries(dependencies).filter(([name, version]) => installedVersion(name) !== version);
  if (missing.length === 0) return;
  console.error('codegen: installing its own tools, once (npm ci in tools/codegen)…');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  console.error('codegen: npm ci failed in tools/codegen (see above). Run it there by hand to see more.');
  process.exit(2);
}

/** @param {string} name */
function installedVersion(name) {
  const manifest = join(here, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : null;
}
