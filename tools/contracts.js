// `npm run contracts`: plays every contract with our client, writes the pact file, and what of the document it has.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tool.js';

// Before the library loads; the value 1 would not stop it from telling its makers.
process.env['PACT_DO_NOT_TRACK'] = 'true';
const { contracts } = await import('../contracts/consumer/contracts.ts');
const { coverageText } = await import('../contracts/consumer/coverage.ts');
const { readmeText } = await import('../contracts/states/states-text.ts');
const { PACT_FILE, writePact } = await import('../contracts/consumer/write-pact.ts');

writeFileSync(join(root, PACT_FILE), await writePact(contracts));
const readme = join(root, 'contracts/README.md');
writeFileSync(readme, readmeText(readFileSync(readme, 'utf8')));
const table = coverageText(contracts);
writeFileSync(join(root, 'docs/contract-coverage.md'), table);
console.log(table);
console.log(`${contracts.length} interactions in ${PACT_FILE}`);
