import { startPact, type PactRunner } from '../../../contracts/verify/run-pact.ts';
import { verifyTarget, type Progress } from '../../../contracts/verify/verify-target.ts';
import { chosenBy } from '../chosen-by.ts';
import { printable } from '../printable.ts';
import { EXIT, tellProblem, type Problem } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import type { TrustOptions } from '../read-trust.ts';
import { openPacts, type PactOptions } from './open-pacts.ts';
import { openTarget, type TargetOptions } from './open-target.ts';
import { progressLine, progressText, type ProgressLine } from './progress-line.ts';
import { publishResults } from './publish-results.ts';
import { countsOf, type Report, type Verdicts } from './report.ts';
import { openReports, type ReportOptions } from './write-reports.ts';

/** What to verify by what, and how to tell. */
export interface VerifyCommandOptions extends TrustOptions, TargetOptions, PactOptions, ReportOptions {
  /** Descriptions, or parts of them. */
  readonly only?: readonly string[];
  readonly strict?: boolean;
}

const INSTALL_PACT = 'npm install --save-dev @pact-foundation/pact@17';

/** Verifies a server by its contracts; tells the exit code. */
export async function verify(options: VerifyCommandOptions, terminal: Terminal): Promise<number> {
  const runner = startPact(terminal.env);
  if (runner === null) return refuse(terminal, NO_PACT);
  const line = progressLine(terminal, options);
  try {
    return await verifyWith(runner, line, options, terminal);
  } finally {
    runner.close();
  }
}

async function verifyWith(
  runner: PactRunner,
  line: ProgressLine,
  options: VerifyCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const pacts = await openPacts(options);
  if (!pacts.ok) return refuse(terminal, pacts.problem);
  const only = options.only ?? [];
  if (only.some((pattern) => pattern.trim() === '')) return refuse(terminal, EMPTY_ONLY);
  const descriptions = pacts.value.flatMap(({ pact }) => pact.interactions.map(({ description }) => description));
  const choices = only.map((pattern) => chosenBy(pattern, descriptions));
  const isWanted = (description: string): boolean =>
    choices.length === 0 || choices.some((isChosen) => isChosen(description));
  if (!descriptions.some(isWanted)) return refuse(terminal, nothingWanted(only));
  line.show('looking at the server');
  const target = await openTarget(options);
  line.clear();
  if (!target.ok) return refuse(terminal, target.problem);
  const reports = await openReports(options, terminal);
  if (!reports.ok) {
    await target.value.close();
    return refuse(terminal, reports.problem);
  }
  try {
    const verdicts: Verdicts[] = [];
    for (const { name, pact, broker } of pacts.value) {
      const onProgress = (progress: Progress): void => line.show(progressText(progress));
      const outcome = await verifyTarget({ pact, isWanted, runner, onProgress, ...target.value });
      line.clear();
      if (outcome.kind !== 'done') return refuse(terminal, pactProblem(outcome.why));
      verdicts.push({ name, broker, ...outcome.verification });
    }
    const givenUp = target.value.whyGivenUp();
    const report: Report = {
      target: target.value.url,
      states: target.value.stateNames,
      notes: [...target.value.notes, ...(givenUp === null ? [] : [`The rest could not be verified. ${givenUp}`])],
      isStrict: options.strict === true,
      verdicts,
    };
    const written = await reports.value.write(report);
    if (!written.ok) return refuse(terminal, written.problem);
    if (givenUp !== null) return refuse(terminal, tooLate(givenUp));
    const published = await publishResults(report, options, terminal);
    if (!published.ok) return refuse(terminal, published.problem);
    return published.value ? exitCodeOf(report) : EXIT.refused;
  } finally {
    await target.value.close();
  }
}

function exitCodeOf({ verdicts, isStrict }: Report): number {
  const { passed, failed: wrong, skipped } = countsOf(verdicts.flatMap(({ interactions }) => interactions));
  if (wrong > 0 || passed === 0 || (isStrict && skipped > 0)) return EXIT.refused;
  return EXIT.ok;
}

const EMPTY_ONLY: Problem = {
  what: 'There is no text after --only.',
  evidence: '',
  next: 'Leave --only out for all interactions, or give a part of a description, such as --only examine.',
};

function nothingWanted(only: readonly string[]): Problem {
  const what = only.length === 0 ? 'The pacts have no interactions.' : 'No interaction has such a description.';
  const next = 'Leave --only out, or give a part of a description, such as --only examine.';
  return { what, evidence: '', next };
}

const NO_PACT: Problem = {
  what: 'Pact, which asks and compares, is not installed.',
  evidence: 'Most who use onezone-mock do not need it, and it is large; so it does not come along.',
  next: `Install it beside onezone-mock: ${INSTALL_PACT}`,
};

function tooLate(evidence: string): Problem {
  const next = 'See what keeps it busy, or wait longer with --timeout.';
  return { what: 'The server could not be verified to the end.', evidence, next };
}

function pactProblem(why: string): Problem {
  return {
    what: 'Pact could not verify.',
    evidence: `Its verifier says: ${printable(why)}.`,
    next: `Install it again: ${INSTALL_PACT}`,
  };
}

function refuse(terminal: Terminal, problem: Problem): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
