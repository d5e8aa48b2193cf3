import type { Verified } from '../../contracts/verify/verification.ts';
import { runCommand } from '../cli/fake-terminal.ts';

/** What `verify --json` prints. */
export interface JsonReport {
  readonly target: string;
  readonly states: string;
  readonly notes: readonly string[];
  readonly summary: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly interactions: readonly Verified[];
}

/** Runs `verify --json` in this process. */
export async function verifyAll(args: readonly string[]) {
  const { code, out, err } = await runCommand(['verify', '--json', ...args]);
  if (out === '') throw new Error(`verify ended with ${code}: ${err}`);
  return { code, err, text: out, report: readReport(out) };
}

/** Reads what it printed. */
export function readReport(text: string): JsonReport {
  return JSON.parse(text) as JsonReport; // that command writes nothing else
}
