import type { Result } from '../problem.ts';
import type { SessionOptions } from '../proxy/referee-session.ts';
import type { Terminal } from '../terminal.ts';
import type { Watch } from './watch.ts';

/** Who is to watch, as options of the command line. */
export interface WatchOptions extends SessionOptions {
  /** Have everything judged by openapi.yaml. */
  readonly checked?: boolean;
}

/** Opens the watches that are asked for. Few servers have any, and the judge is heavy: so each is loaded at need. */
export async function openWatches(options: WatchOptions, terminal: Terminal): Promise<Result<readonly Watch[]>> {
  const { checked, coverage, ...session } = options;
  const watches: Watch[] = [];
  if (checked === true) {
    const { checkAnswers } = await import('../proxy/check-answers.ts');
    const opened = await checkAnswers(session, terminal);
    if (!opened.ok) return opened;
    watches.push(opened.value);
  }
  if (coverage !== undefined) {
    const { countCoverage } = await import('../count-coverage.ts');
    const opened = await countCoverage(coverage, terminal);
    if (!opened.ok) return opened;
    const { record, finish } = opened.value;
    watches.push({
      onAnswer: ({ method, path }, { status, body }) => record({ method, path, status, body }),
      finish,
    });
  }
  return { ok: true, value: watches };
}
