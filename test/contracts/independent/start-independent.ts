import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../house/source-files.ts';

/**
 * Starts the Onezone in Python; it ends with the test. Tells its URLs by the defect that each has, empty for the one that has
 * none.
 */
export async function startIndependent(
  ...options: readonly ('--states' | '--defects')[]
): Promise<Readonly<Record<string, string>>> {
  const program = join(root, 'test/contracts/independent/onezone.py');
  const world = join(root, 'test/vectors/world.reference.json');
  const child = spawn('python3', ['-B', program, world, ...options], { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => {
    child.kill();
  });
  const lines = createInterface(child.stdout);
  const [line] = (await once(lines, 'line')) as [string]; // all that it prints
  return JSON.parse(line) as Readonly<Record<string, string>>; // by defect
}
