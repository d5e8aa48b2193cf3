import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { entry } from './contenders.ts';

const root = resolve(import.meta.dirname, '..');

/** Builds dist/ unless it is newer than every source file: an old build is not what anybody wants to measure. */
export function ensureBuild(): void {
  if (existsSync(entry) && statSync(entry).mtimeMs >= newestSource()) return;
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 || !existsSync(entry)) throw new Error('the build failed; `npm run build` shows why.');
}

function newestSource(): number {
  const files = ['src', 'mocks'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((file) => file.isFile()),
  );
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
