import { open, writeFile } from 'node:fs/promises';
import type { Coverage } from '../contract/coverage.ts';
import { coverageReport } from '../contract/coverage-report.ts';
import { coverageTable } from '../contract/coverage-table.ts';
import { fileFailure } from '../server/tls/file-failure.ts';
import { printable } from './printable.ts';
import type { Result } from './problem.ts';

/** Where a coverage is to be written. */
export interface CoverageFile {
  /** Writes the coverage as JSON, and beside it as a table. */
  write(coverage: Coverage): Promise<Result<null>>;
}

/**
 * Makes sure before the work that its coverage can be written after it: as JSON to the path, as a table to the same path
 * with `.txt` in the place of `.json`, or behind it.
 */
export async function openCoverageFile(path: string): Promise<Result<CoverageFile>> {
  const tablePath = `${path.replace(/\.json$/i, '')}.txt`;
  const attempt = async (act: () => Promise<unknown>): Promise<Result<null>> => {
    try {
      await act();
      return { ok: true, value: null };
    } catch (error) {
      const next = 'Check the path after --coverage and the rights of its folder.';
      return fileFailure(error, 'write', printable(path), next);
    }
  };
  const tried = await attempt(async () => {
    for (const file of [path, tablePath]) await (await open(file, 'a')).close();
  });
  if (!tried.ok) return tried;
  const write = (coverage: Coverage): Promise<Result<null>> =>
    attempt(async () => {
      const report = coverageReport(coverage);
      await writeFile(path, `${JSON.stringify({ coverage, report }, null, 2)}\n`);
      await writeFile(tablePath, coverageTable(report));
    });
  return { ok: true, value: { write } };
}
