import { showJson } from '../../contract/violation-words.ts';
import { makeProblem } from '../make-problem.ts';
import type { Problem } from '../problem.ts';

const MAX_SHOWN = 400;

/** What an answer says differs from what it should say: `is …, not …`, with words before what is found. */
export function agreement(pointer: string, words: string, found: unknown, wanted: unknown): Problem {
  return makeProblem({
    side: 'response',
    part: 'body',
    pointer,
    rule: 'tokenAgreement',
    found,
    expected: { const: wanted },
    words: `${words} ${showJson(found, MAX_SHOWN)}, not ${showJson(wanted, MAX_SHOWN)}`,
  });
}
