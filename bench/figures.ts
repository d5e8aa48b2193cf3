import type { ColdStartFigure } from './cold-start.ts';
import type { InProcessFigures } from './in-process.ts';
import type { Machine } from './machine.ts';
import type { HttpFigures } from './over-http.ts';

/** What a run measured; absent is what it left out. */
export interface Figures {
  readonly machine: Machine;
  /** Measured for so short a time that the figures mean nothing. */
  readonly quick: boolean;
  readonly inProcess?: InProcessFigures;
  readonly http?: HttpFigures;
  readonly coldStart?: readonly ColdStartFigure[];
}
