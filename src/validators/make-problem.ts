import type { Expected, Violation } from '../contract/violation.ts';
import { violationWords } from '../contract/violation-words.ts';
import type { Problem, ProblemPart, ProblemRule, ProblemSide } from './problem.ts';
import { safeText } from './safe-text.ts';
import { safeMember } from './safe-value.ts';

/** What is wrong, where. */
export interface Fault {
  readonly side: ProblemSide;
  readonly part: ProblemPart;
  readonly pointer?: string;
  readonly rule: ProblemRule;
  /** Absent when nothing is there. */
  readonly found?: unknown;
  readonly expected: Expected;
  /** In words, following the name of the place, where found and expected do not say it; secrets are taken out. */
  readonly words?: string;
}

/** Makes a problem of a fault, without the secrets in it. */
export function makeProblem({ side, part, pointer = '', rule, words, ...fault }: Fault): Problem {
  const place = safeText(pointer);
  // Words go with something that was read from the value, not with the value.
  const key = words === undefined ? nameIn(pointer) : '';
  const safe = (value: unknown): unknown => safeMember(key, value);
  const told = {
    ...('found' in fault && fault.found !== undefined && { found: safe(fault.found) }),
    expected: safeExpected(fault.expected, safe),
  };
  const message = [
    side,
    side === 'value' ? '' : part,
    place,
    words === undefined ? violationWords(told) : safeText(words),
  ]
    .filter((word) => word !== '')
    .join(' ');
  return { side, part, pointer: place, rule, ...told, message };
}

/** Makes problems of what the document has to say of a body or a part of one. */
export function schemaProblems(side: ProblemSide, violations: readonly Violation[]): readonly Problem[] {
  return violations.map(({ pointer, rule, found, expected }) =>
    makeProblem({ side, part: 'body', pointer, rule, expected, ...(found !== undefined && { found }) }),
  );
}

/** The last key of a pointer that is not the number of an item. */
function nameIn(pointer: string): string {
  return pointer.split('/').findLast((key) => !/^\d*$/.test(key)) ?? '';
}

/** What is expected may come from the other side, which has secrets too. */
function safeExpected(expected: Expected, safe: (value: unknown) => unknown): Expected {
  if (expected.const !== undefined) return { ...expected, const: safe(expected.const) };
  return expected.being === undefined ? expected : { ...expected, being: safeText(expected.being) };
}
