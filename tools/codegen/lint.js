// Lints openapi.yaml: OpenAPI 3.1 itself, the linter's rules, every example against its schema, and our extensions.
// Exits 1 when something is wrong.
import { readDocument, readFoldedSource } from './document.js';
import { installDependencies } from './dependencies.js';
import { extensionProblems } from './extensions.js';

installDependencies();
const { createConfig, lintFromString } = await import('@redocly/openapi-core');

const config = await createConfig({ extends: ['recommended-strict'] });
const found = await lintFromString({ source: readFoldedSource(), absoluteRef: 'openapi.yaml', config });
const problems = [
  ...found.map(({ ruleId, message, location: [place] }) => `${place?.pointer ?? '#'}: ${message} (${ruleId})`),
  ...extensionProblems(readDocument()),
];
for (const problem of problems) console.error(`openapi.yaml ${problem}`);
if (problems.length === 0) console.log('openapi.yaml: nothing to complain about');
process.exitCode = problems.length === 0 ? 0 : 1;
