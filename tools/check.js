// `npm run check`: all that CI runs. `npm test`, the browser, foreign HTTP stacks, what depends on Node again on Node 26, and
// the package as its users get it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readClosingLine, runPrinting } from './run.js';
import { runSuite } from './suite.js';
import { root } from './tool.js';

if (process.argv.length > 2) {
  console.log('npm run check    all that CI runs: npm test, a browser, foreign clients, Node 26, the package');
  process.exit(process.argv[2] === '--help' ? 0 : 2);
}

/** Tests of the document, of contracts, of the house and of the benchmark: the same on every Node. */
const NOT_OF_NODE = new Set(['bench', 'browser', 'contract', 'contracts', 'house']);
const OF_NODE = [
  ...readdirSync(join(root, 'test')).flatMap((name) => (NOT_OF_NODE.has(name) ? [] : [`test/${name}`])),
  // Pact's native part.
  'test/contracts/verify.test.ts',
];

const total = { passed: 0, failed: 0 };

heading(`npm test, on Node ${process.version}`);
add(closingLine(await runPrinting('test', [], { command: 'npm' })));

heading('In a browser');
add(await runSuite(['--config', 'vitest.browser.config.ts']));

heading('Foreign HTTP stacks');
add(closingLine(await runPrinting(join(root, 'tools/test-clients.js'), [])));

heading('What of the suite depends on Node, on Node 26');
add(await suiteOnNode26());

heading('The package, as its users get it');
add(closingLine(await runPrinting(join(root, 'tools/check-package.js'), [])));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @returns {Promise<{ passed: number, failed: number }>} */
async function suiteOnNode26() {
  if (process.version.startsWith('v26.')) {
    console.log('Ran just now: the Node at hand is 26.');
    return { passed: 0, failed: 0 };
  }
  const install = spawnSync(join(root, 'tools/runtime/install'), [join(root, 'tools/runtime-26')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  // What is wrong was printed.
  if (install.status !== 0) return { passed: 0, failed: 1 };
  return runSuite(OF_NODE, install.stdout.trim());
}

/**
 * The counts that a step closed with; one that failed otherwise counts as a failed test.
 * @param {import('./run.js').Outcome} outcome
 */
function closingLine({ code, output }) {
  const count = readClosingLine(output.split('\n').at(-1) ?? '') ?? { passed: 0, failed: 0 };
  return code === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}

/** @param {{ passed: number, failed: number }} count */
function add(count) {
  console.log(`= ${count.passed} passed, ${count.failed} failed`);
  total.passed += count.passed;
  total.failed += count.failed;
}

/** @param {string} text */
function heading(text) {
  console.log(`\n=== ${text} ===`);
}
