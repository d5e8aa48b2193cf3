import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './tool.js';

/** @typedef {{ command?: string, cwd?: string, env?: NodeJS.ProcessEnv }} RunOptions */
/** @typedef {{ code: number, output: string }} Outcome */

/**
 * Runs a script in a Node process (or another `command`) and gathers what it prints. Exit code 1 stands for a signal.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(script, args, options = {}) {
  return start(script, args, options, (line, lines) => lines.push(line));
}

/**
 * The same, printing at once. A closing line `N passed, M failed` is held back, for its reader to add up.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function runPrinting(script, args, options = {}) {
  return start(script, args, options, (line, lines) => {
    if (readClosingLine(line) === null) console.log(line);
    else lines.push(line);
  });
}

/**
 * Reads `N passed, M failed`.
 * @param {string} line
 * @returns {{ passed: number, failed: number } | null}
 */
export function readClosingLine(line) {
  const match = /^(\d+) passed, (\d+) failed$/.exec(line.trim());
  return match === null ? null : { passed: Number(match[1]), failed: Number(match[2]) };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @param {(line: string, lines: string[]) => void} each
 * @returns {Promise<Outcome>}
 */
function start(script, args, { command = process.execPath, cwd = root, env = process.env }, each) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [script, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {string[]} */
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => each(line, lines));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: lines.join('\n') }));
  });
}
