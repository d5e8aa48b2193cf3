import type { Terminal } from '../terminal.ts';

/** One run of the command line. */
export interface Invocation {
  readonly terminal: Terminal;
  /** What the command came to. */
  exitCode: number;
}
