import type { Verification, Verified } from '../../../contracts/verify/verification.ts';
import { shellQuote } from '../../server/tls/shell-quote.ts';
import { printable } from '../printable.ts';

/** What a verification came to. */
export interface Report {
  /** Which server. */
  readonly target: string;
  /** How its states came about. */
  readonly states: string;
  /** What somebody should know who reads it. */
  readonly notes: readonly string[];
  /** Is what was skipped a failure? */
  readonly isStrict: boolean;
  /** By pact. */
  readonly verdicts: readonly Verdicts[];
}

/** What became of the interactions of a pact. */
export interface Verdicts extends Verification {
  /** The file, or where it came from. */
  readonly name: string;
  /** Where its results can be published; null for a pact that came from no broker. */
  readonly broker: BrokerPact | null;
}

/** A pact of a broker. */
export interface BrokerPact {
  /** Where results go. */
  readonly publishUrl: string | null;
}

/** How many of what. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function countsOf(interactions: readonly Verified[]): Counts {
  const count = (wanted: Verified['outcome']): number =>
    interactions.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/** All interactions of all pacts. */
export function interactionsOf({ verdicts }: Report): readonly Verified[] {
  return verdicts.flatMap(({ interactions }) => interactions);
}

/** `12 interactions: 10 passed, 1 failed, 1 skipped`. */
export function summaryOf(report: Report): string {
  const interactions = interactionsOf(report);
  const { passed, failed, skipped } = countsOf(interactions);
  const noun = interactions.length === 1 ? 'interaction' : 'interactions';
  return `${interactions.length} ${noun}: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** A whole description chooses no other interaction, even if it is a part of others. */
function alone({ description }: Verified): string {
  return `To see one alone: --only ${printable(shellQuote(description))}.`;
}

/** What to do next, in sentences. */
export function nextSteps(report: Report): readonly string[] {
  const interactions = interactionsOf(report);
  const { passed, failed, skipped } = countsOf(interactions);
  const first = interactions.find(({ outcome }) => outcome === 'failed');
  const steps = first === undefined ? [] : [`${alone(first)} openapi.yaml says what each operation answers.`];
  if (skipped > 0 && report.isStrict) {
    steps.push('With --strict, what was skipped is a failure.');
  } else if (skipped > 0 && passed + failed === 0) {
    steps.push('All was skipped, so nothing is verified, and that is a failure.');
  }
  const whys = interactions.map(({ why }) => why).join('\n');
  const options = ['--provider-token', '--user-token'].filter((option) => whys.includes(`: ${option}`));
  // What no credentials reach, states may.
  const isStates = report.states.startsWith('provider states');
  const ways = [
    ...(options.length === 0 ? [] : [options.join(' and ')]),
    ...(isStates || !whys.includes(' is not reached: ') ? [] : ['provider states (contracts/README.md)']),
  ];
  return ways.length === 0 ? steps : [...steps, `To skip less, give ${ways.join(', or ')}.`];
}
