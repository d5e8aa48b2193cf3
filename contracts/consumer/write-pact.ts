import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from './contract.ts';
import { finishPact } from './finish-pact.ts';
import { beginPact } from './pact-library.ts';
import { recordContract } from './record.ts';

/** Where the pact file of our contracts lies in the checkout and in the package. */
export const PACT_FILE = 'contracts/pacts/onezone-client-onezone.json';

/** The library reads and writes its whole file for every interaction, so many short files are made faster than a long one. */
const AT_ONCE = 20;

/** Plays every contract, and gives the text of the pact file. */
export async function writePact(contracts: readonly Contract[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-pact-'));
  try {
    const parts: string[] = [];
    for (let at = 0; at < contracts.length; at += AT_ONCE) {
      const part = join(folder, String(at));
      const pact = await beginPact(part);
      for (const contract of contracts.slice(at, at + AT_ONCE)) await recordContract(pact, contract);
      parts.push(readFileSync(join(part, 'onezone-client-onezone.json'), 'utf8'));
    }
    return finishPact(parts, contracts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
