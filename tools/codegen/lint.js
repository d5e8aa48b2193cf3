// Lints openapi.yaml: OpenAPI 3.1 itself, the linter's rules, every example against its schema, and our extensions.
// Exits 1 when something is wrong.
import { readDocument, readFoldedSource } from './document.js';
import { installDependencies } from './dependencies.js';
import { extensionProblems } from './extensions.js';

installDependencies();
const { createConfig, lintFromString } = await import('@redocly/openapi-core');

/** @type {string[]} */
const problems = [];
try {
  const config = await createConfig({
    extends: ['recommended-strict'],
    // Onezone has /spaces/marketplace/{id} beside /spaces/{id}/users, and goes by the literal segment that comes first.
    rules: { 'no-ambiguous-paths': 'off' },
  });
  const found = await lintFromString({ source: readFoldedSource(), absoluteRef: 'openapi.yaml', config });
  problems.push(
    ...found.map(({ ruleId, message, location: [place] }) => `${place?.pointer ?? '#'}: ${message} (${ruleId})`),
  );
  // Of a document that is no OpenAPI, nothing can be said about its extensions.
  if (problems.length === 0) problems.push(...extensionProblems(readDocument()));
} catch (error) {
  // Such as text that is no YAML.
  problems.push(error instanceof Error ? error.message : String(error));
}
for (const problem of problems) console.error(`openapi.yaml ${problem}`);
if (problems.length === 0) console.log('openapi.yaml: nothing to complain about');
process.exitCode = problems.length === 0 ? 0 : 1;
