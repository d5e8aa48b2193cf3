import { createCoverage, recordAnswer, type AnswerToRecord } from '../contract/coverage.ts';
import { openCoverageFile } from './coverage-file.ts';
import { EXIT, tellProblem, type Result } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** Counts answers while a server runs. */
export interface CoverageCount {
  readonly record: (answer: AnswerToRecord) => void;
  /** Writes the file; tells the exit code. */
  finish(): Promise<number>;
}

/** Makes sure that the coverage can be written, and begins to count. */
export async function countCoverage(path: string, terminal: Terminal): Promise<Result<CoverageCount>> {
  const file = await openCoverageFile(path);
  if (!file.ok) return file;
  const coverage = createCoverage();
  return {
    ok: true,
    value: {
      record: (answer) => recordAnswer(coverage, answer),
      async finish() {
        const written = await file.value.write(coverage);
        if (written.ok) return EXIT.ok;
        tellProblem(terminal, written.problem);
        return EXIT.usage;
      },
    },
  };
}
