import { makeProblem } from '../make-problem.ts';
import type { Problem } from '../problem.ts';

/** An answer of one status should have had another, for a reason in words. */
export function outcome(status: number, right: number, reason: string): Problem {
  const words = `is ${status}, not ${right}: ${reason}`;
  return makeProblem({
    side: 'response',
    part: 'status',
    rule: 'outcome',
    found: status,
    expected: { enum: [right] },
    words,
  });
}
