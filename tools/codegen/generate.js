// What follows from openapi.yaml and world.schema.json: TypeScript types, the operation index, compiled checks.
//
//   npm run codegen                            writes the generated files
//   node tools/codegen/generate.js --check     exits 1, naming the files that are not what the documents give
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { installDependencies } from './dependencies.js';

const [argument, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (argument !== undefined && argument !== '--check')) {
  console.error(
    'npm run codegen               writes the generated files\nnpm run codegen -- --check    compares them',
  );
  process.exit(2);
}

installDependencies();
const { apiTypes } = await import('./api-types.js');
const { readDocument } = await import('./document.js');
const { extensionProblems } = await import('./extensions.js');
const { operationAnswers } = await import('./operation-answers.js');
const { operationIndex } = await import('./operation-index.js');
const { operationRoutes } = await import('./operation-routes.js');
const { requestChecks } = await import('./request-checks.js');
const { validators } = await import('./validators.js');
const { generateWorldSchema } = await import('./world-schema.js');

/** @type {Record<string, string>} */
const files = {};
try {
  const document = readDocument();
  const problems = extensionProblems(document);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  files['src/contract/generated/api-types.ts'] = await apiTypes();
  files['src/contract/generated/operations.ts'] = operationIndex(document);
  files['src/contract/generated/operation-answers.ts'] = operationAnswers(document);
  files['src/contract/generated/operation-routes.ts'] = operationRoutes(document);
  files['src/contract/generated/request-checks.ts'] = requestChecks(document);
  files['src/contract/generated/validators.ts'] = validators(document);
  files['src/zone/world-schema.generated.ts'] = generateWorldSchema();
} catch (error) {
  console.error(`codegen: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

const root = resolve(import.meta.dirname, '../..');
const differing = Object.entries(files).filter(([path, text]) => textOf(join(root, path)) !== text);
for (const [path, text] of differing) {
  if (argument === '--check') {
    console.error(`${path} is not what its document gives. Run \`npm run codegen\`, and see what else has to follow.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
if (differing.length === 0) console.log(`${Object.keys(files).length} generated files are up to date`);

/** @param {string} path */
function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
