import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const peers = join(root, 'bench/peers');
const manifest = 'node_modules/@stoplight/prism-cli/package.json';

/** Installs Prism into bench/peers in the version that its lock file pins, unless it is there. */
export function installPrism(progress: (text: string) => void): void {
  const { dependencies } = readJson(join(peers, 'package.json')) as { dependencies: Record<string, string> }; // ours
  const wanted = dependencies['@stoplight/prism-cli'];
  const installed = join(peers, manifest);
  if (existsSync(installed) && (readJson(installed) as { version: string }).version === wanted) return; // npm's
  progress(`installing Prism ${wanted} into bench/peers, once (npm ci)…`);
  const { status } = spawnSync(join(root, 'tools/npm-ci'), [peers, manifest], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('Prism could not be installed. `--without-prism` measures the rest.');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
