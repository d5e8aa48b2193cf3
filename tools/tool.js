import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The checkout's folder. */
export const root = resolve(import.meta.dirname, '..');

/**
 * The script behind a dependency's command, or null when the dependency is not installed. Started with our own Node,
 * it does not depend on what `node` is on the PATH.
 * @param {string} dependency
 * @param {string} [command]
 * @returns {string | null}
 */
export function tool(dependency, command = dependency) {
  const manifest = join(root, 'node_modules', dependency, 'package.json');
  if (!existsSync(manifest)) return null;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * The same, for a dependency that cannot be done without.
 * @param {string} dependency
 * @param {string} [command]
 */
export function requiredTool(dependency, command = dependency) {
  const script = tool(dependency, command);
  if (script !== null) return script;
  console.error(`${dependency} is not installed in ${join(root, 'node_modules')}. Run \`npm ci\` first.`);
  process.exit(2);
}
