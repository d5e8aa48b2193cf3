import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from './contract.ts';
import { finishPact } from './finish-pact.ts';
import { beginPact } from './pact-library.ts';
import { recordContract } from './record.ts';

/** Where the pact file of our contracts lies in the checkout and in the package. */
export const PACT_FILE = 'contracts/pacts/onezone-client-onezone.json';

/** Plays every contract, and gives the text of the pact file. */
export async function writePact(contracts: readonly Contract[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-pact-'));
  try {
    const pact = await beginPact(folder);
    for (const contract of contracts) await recordContract(pact, contract);
    return finishPact(readFileSync(join(folder, 'onezone-client-onezone.json'), 'utf8'), contracts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
