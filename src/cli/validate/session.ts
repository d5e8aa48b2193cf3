import { createCoverage, type Coverage } from '../../contract/coverage.ts';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { openCoverageFile } from '../coverage-file.ts';
import { printable } from '../printable.ts';
import type { Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import type { HarCounts, Judged, Reporter } from './judged.ts';
import { jsonReporter } from './json-reporter.ts';
import { junitReporter } from './junit-reporter.ts';
import { textReporter } from './text-reporter.ts';

/** How to tell what was found. */
export interface SessionOptions {
  /** Which side's problems count; both when absent. */
  readonly only?: 'requests' | 'responses';
  readonly json?: boolean;
  readonly junit?: string;
  readonly coverage?: string;
}

/** Counts and tells what is judged. */
export interface Session {
  readonly coverage: Coverage;
  tell(judged: Judged): Promise<void>;
  /** Tells the whole, and how many of what was judged violate something. */
  finish(har: HarCounts | null): Promise<Result<number>>;
}

const SIDES = { requests: 'request', responses: 'response' } as const;

/** Opens the files in which to tell; nothing is judged when one of them cannot be written. */
export async function openSession(
  options: SessionOptions,
  { out }: Terminal,
  source: string,
): Promise<Result<Session>> {
  const { only, json, junit, coverage: coveragePath } = options;
  const coverage = createCoverage();
  const coverageFile = coveragePath === undefined ? null : await openCoverageFile(coveragePath);
  if (coverageFile?.ok === false) return coverageFile;
  const reporters: Reporter[] = [];
  if (junit !== undefined) {
    try {
      reporters.push(await junitReporter(junit, source));
    } catch (error) {
      return fileFailure(
        error,
        'write',
        printable(junit),
        'Check the path after --junit and the rights of its folder.',
      );
    }
  }
  reporters.push(json === true ? jsonReporter(out) : textReporter(out, source));
  const counts = { judged: 0, violating: 0, problems: 0, withoutBody: 0 };
  return {
    ok: true,
    value: {
      coverage,
      async tell(judged) {
        const problems =
          only === undefined ? judged.problems : judged.problems.filter(({ side }) => side === SIDES[only]);
        counts.judged += 1;
        counts.problems += problems.length;
        if (problems.length > 0) counts.violating += 1;
        if (!judged.hasBody) counts.withoutBody += 1;
        for (const reporter of reporters) await reporter.judged({ ...judged, problems });
      },
      async finish(har) {
        for (const reporter of reporters) await reporter.finish({ source, har, ...counts });
        const written = (await coverageFile?.value.write(coverage)) ?? { ok: true };
        return written.ok ? { ok: true, value: counts.violating } : written;
      },
    },
  };
}
