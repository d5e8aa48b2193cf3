import { makeProblem, type Fault } from '../../src/validators/make-problem.ts';
import type { Problem } from '../../src/validators/problem.ts';

/**
 * A way in which a request differs from an interaction. It is put into words for the nearest interaction alone: hiding the
 * secrets in them takes longer than the comparison.
 */
export interface Difference extends Pick<Problem, 'part' | 'rule' | 'pointer'> {
  tell(): Problem;
}

/** A difference in the request. */
export function difference(fault: Omit<Fault, 'side'>): Difference {
  const { part, rule, pointer = '' } = fault;
  return { part, rule, pointer, tell: () => makeProblem({ side: 'request', ...fault }) };
}
