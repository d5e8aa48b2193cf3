import type { Terminal } from './terminal.ts';

/** A failure told to a person. */
export interface Problem {
  /** What happened: a sentence, or several lines. */
  readonly what: string;
  /** How one knows: a sentence, or empty. */
  readonly evidence: string;
  /** What to do next: a sentence. */
  readonly next: string;
}

/** A value, or the problem that prevented it. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** How the process ends. */
export const EXIT = {
  ok: 0,
  /** Onezone refuses, or would refuse, what was asked. */
  refused: 1,
  /** The command line, a file or an address is wrong. */
  usage: 2,
  /** A fault of this program (sysexits.h, EX_SOFTWARE). */
  internal: 70,
} as const;

/** Wraps a problem as a failed result. */
export function failed(
  what: string,
  evidence: string,
  next: string,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { what, evidence, next } };
}

/** Writes a problem to standard error. */
export function tellProblem({ err }: Terminal, { what, evidence, next }: Problem): void {
  const known = evidence === '' ? '' : ` ${sentence(evidence)}`;
  err.write(`onezone-mock: ${what}${known}\n${sentence(next)}\n`);
}

/** Begins with a capital, unless the first word is a name such as an error id. */
function sentence(text: string): string {
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
