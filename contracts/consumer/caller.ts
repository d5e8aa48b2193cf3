import type { StateUse } from '../states/catalogue.ts';
import type { ExpectedAnswer } from './contract.ts';
import type { Template } from './template.ts';

/** Somebody who calls an operation. */
export interface Caller {
  /** Who, behind `for`. */
  readonly who: string;
  readonly states: readonly StateUse[];
  readonly headers: Readonly<Record<string, Template>>;
}

/** Somebody whose credentials do not hold, and what every operation answers to that, public ones too. */
export interface RefusedCaller extends Caller {
  readonly answer: ExpectedAnswer;
}
