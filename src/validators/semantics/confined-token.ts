import { confine } from '../../token/confine-token.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import { makeProblem } from '../make-problem.ts';
import type { Problem } from '../problem.ts';
import { readAskedCaveats } from './asked-token.ts';
import type { OperationSemantics } from './operation-semantics.ts';
import { outcome } from './outcome.ts';
import { tokenIn, tokenTextIn } from './token-seen.ts';

/** `POST /tokens/confine` (rest-token-api.md section 1.4): what it answers follows from what it is asked, to the byte. */
export const confinedTokenSemantics: OperationSemantics = {
  request({ body }) {
    const asked = readAskedCaveats(body);
    return asked.ok ? [] : asked.problems;
  },
  exchange(request, { status, body }) {
    const found = status === 200 ? tokenTextIn(body) : undefined;
    if (found === undefined) return [];
    const token = tokenIn(request.body);
    if (token === null || typeof token === 'string') return [outcome(200, 400, 'the token cannot be read')];
    const asked = readAskedCaveats(request.body);
    if (!asked.ok) return [outcome(200, 400, `Onezone refuses such a request: ${asked.problems[0]?.message}`)];
    const confined = confine(token, asked.caveats);
    if (!confined.ok || confined.token === found) return [];
    // Without new caveats, an unusual writing of the token may stay as it is.
    if (asked.caveats.length === 0 && tokenTextIn(request.body)?.endsWith(found) === true) return [];
    return [notConfined(found, token)];
  },
};

function notConfined(found: string, { id }: ParsedToken): Problem {
  const being = `the token ${JSON.stringify(id)} of the request, with the new caveats behind its own`;
  return makeProblem({
    side: 'response',
    part: 'body',
    pointer: '/token',
    rule: 'tokenAgreement',
    found,
    expected: { being },
  });
}
