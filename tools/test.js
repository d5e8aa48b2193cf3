// `npm test`: lint, format, types, then the suite. Each check counts as a test in the closing line.
import { run } from './run.js';
import { runSuite } from './suite.js';
import { requiredTool } from './tool.js';

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(`npm test                             lint, format, types and the whole suite
npm test -- test/token               the checks, and the test files whose path contains test/token
npm test -- -t 'a revoked token'     the checks, and the tests whose name matches
npx vitest run --help                what else the suite understands`);
  process.exit(0);
}

const tsc = requiredTool('typescript', 'tsc');
/** @type {readonly (readonly [name: string, script: string, args: readonly string[], fix: string])[]} */
const checks = [
  ['lint', requiredTool('oxlint'), ['--format=stylish'], 'npx oxlint --fix repairs some'],
  ['format', requiredTool('oxfmt'), ['--check'], 'npm run format'],
  ['types', tsc, ['--noEmit'], 'npx tsc --noEmit'],
  ['types of the package', tsc, ['-p', 'tsconfig.build.json', '--noEmit'], 'npm run build'],
  ['types of the core in a browser', tsc, ['-p', 'tsconfig.core.json'], 'npx tsc -p tsconfig.core.json'],
];

let passed = 0;
let failed = 0;
const outcomes = checks.map(([, script, options]) => run(script, options));
for (const [index, [name, , , fix]] of checks.entries()) {
  const outcome = await outcomes[index];
  if (outcome?.code === 0) {
    passed++;
    console.log(`✓ ${name}`);
  } else {
    failed++;
    console.log(`${outcome?.output.trimEnd()}\n✗ ${name} (${fix})`);
  }
}

const suite = await runSuite(args);
passed += suite.passed;
failed += suite.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
