import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { requiredTool, root } from './tool.js';

/**
 * Runs the Vitest suite, showing its report, on the Node at `node` (ours unless told otherwise).
 * @param {readonly string[]} args passed to Vitest
 * @param {string} [node]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSuite(args, node = process.execPath) {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-test-'));
  const countFile = join(folder, 'count.json');
  const reporters = ['--reporter=default', `--reporter=${join(root, 'tools/vitest-count.js')}`];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(node, [requiredTool('vitest'), 'run', ...reporters, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // What the tests start finds the same Node.
      env: { ...process.env, PATH: `${dirname(node)}:${process.env['PATH']}`, COUNT_FILE: countFile },
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
  const count = existsSync(countFile) ? JSON.parse(readFileSync(countFile, 'utf8')) : { passed: 0, failed: 0 };
  rmSync(folder, { recursive: true, force: true });
  // Vitest fails for more reasons than a failed test, such as a filter that matches none.
  return code === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}
