import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** How long an entry takes to import after the part of MSW that it needs, in milliseconds, by process. */
export interface ImportFigure {
  readonly name: string;
  readonly base: readonly number[];
  readonly added: readonly number[];
}

const root = resolve(import.meta.dirname, '../..');

const ENTRIES = [
  { name: 'onezone-mock/msw', base: ['msw'], file: 'dist/mocks/msw.js' },
  { name: 'onezone-mock/msw/node', base: ['msw', 'msw/node'], file: 'dist/mocks/msw-node.js' },
] as const;

/** Imports each entry of the build in so many fresh processes. */
export function measureImports(rounds: number): readonly ImportFigure[] {
  const times = ENTRIES.map((entry) => ({ ...entry, pairs: [] as (readonly [number, number])[] }));
  // The first round fills the caches of the disk.
  for (let round = -1; round < rounds; round++) {
    for (const { base, file, pairs } of times) {
      const pair = importOnce(base, file);
      if (round >= 0) pairs.push(pair);
    }
  }
  return times.map(({ name, pairs }) => ({
    name,
    base: pairs.map(([base]) => base),
    added: pairs.map(([, added]) => added),
  }));
}

function importOnce(base: readonly string[], file: string): readonly [base: number, added: number] {
  const program = `
    const start = performance.now();
    ${base.map((name) => `await import('${name}');`).join('\n')}
    const middle = performance.now();
    await import(${JSON.stringify(join(root, file))});
    console.log(JSON.stringify([middle - start, performance.now() - middle]));`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${file} cannot be imported`);
  // By the program above.
  return JSON.parse(stdout) as [number, number];
}
