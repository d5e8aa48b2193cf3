// `npm run contracts:defects`: verifies a fake with each of the defects in test/contracts/defects, with all contracts, and
// writes docs/contract-defects.md; then runs clients with each of the defects in test/contracts/stub/clients against the
// stub, and writes docs/stub-defects.md. Arguments are parts of the names of a fake's defects to try, which writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPact } from '../contracts/load-pact.ts';
import { startPact } from '../contracts/verify/run-pact.ts';
import { allDefects } from '../test/contracts/defects/all-defects.ts';
import { affectedBy, catchDefect } from '../test/contracts/defects/catch-defect.ts';
import { rowOf, writeDefectTable } from '../test/contracts/defects/defect-table.ts';
import { runClientDefects } from '../test/contracts/stub/client-defect-table.ts';
import { root } from './tool.js';

const loaded = loadPact(readFileSync(join(root, 'contracts/pacts/onezone-client-onezone.json'), 'utf8'));
if (!loaded.ok) throw new Error(`${loaded.where} ${loaded.problem}`);
const runner = startPact(process.env);
if (runner === null) throw new Error('Pact is not installed');
const only = process.argv.slice(2);
const means = { pact: loaded.pact, runner };
const affected = await affectedBy(Object.values(allDefects).flat(), means);
const rows = [];
for (const [group, defects] of Object.entries(allDefects)) {
  for (const defect of defects.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))) {
    const candidates = affected.get(defect.name);
    const caught = await catchDefect(defect, means, (description) => candidates?.has(description) === true);
    const row = rowOf(group, defect.name, caught);
    rows.push(row);
    console.log(
      `${row.count === 0 ? 'NOT CAUGHT' : String(row.count).padStart(10)}  ${row.name}  ${row.judges.join(', ')}: ${row.catching.join('; ')}`,
    );
  }
}
runner.close();
let isMissed = rows.some(({ count }) => count === 0);
if (only.length === 0) {
  writeFileSync(join(root, 'docs/contract-defects.md'), writeDefectTable(rows));
  const ofClients = await runClientDefects();
  writeFileSync(join(root, 'docs/stub-defects.md'), ofClients.table);
  console.log(ofClients.table);
  isMissed ||= ofClients.missed.length > 0;
}
process.exitCode = isMissed ? 1 : 0;
