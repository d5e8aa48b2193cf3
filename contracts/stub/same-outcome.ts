import type { PlainAnswer } from '../../src/api/plain-http.ts';
import { errorNameOf } from '../../src/contract/error-name.ts';
import type { RequestMatch } from './match-request.ts';
import { isSamePath } from './nearest.ts';
import type { StubRequest } from './stub-request.ts';

/** For which methods an operation is not made, is all one. */
const METHOD_NOT_ALLOWED = 405;

/** Of interactions, those of the same operation with the same answer: its status, and the errors that it tells. */
export function withOutcome(
  matches: readonly RequestMatch[],
  request: StubRequest,
  answer: PlainAnswer,
): readonly RequestMatch[] {
  const error = errorNameOf(answer.body);
  return matches.filter(({ interaction }) => {
    const { response, request: example } = interaction.pact;
    const { status, body } = response;
    if (status !== answer.status || !isSamePath(interaction, request)) return false;
    if (status !== METHOD_NOT_ALLOWED && example.method !== request.method) return false;
    return errorNameOf(body.kind === 'json' ? body.value : '') === error;
  });
}
