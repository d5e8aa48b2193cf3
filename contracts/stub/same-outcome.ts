import type { PlainAnswer } from '../../src/api/plain-http.ts';
import { errorNameOf } from '../../src/contract/error-name.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { RequestMatch } from './match-request.ts';
import { isSamePath } from './nearest.ts';
import type { StubRequest } from './stub-request.ts';

/** For which methods an operation is not made, is all one. */
const METHOD_NOT_ALLOWED = 405;

/**
 * Of interactions, those of the same operation with the same answer: its status, and the errors that it tells. What an
 * operation has no interaction for is refused there as it is elsewhere.
 */
export function withOutcome(
  matches: readonly RequestMatch[],
  request: StubRequest,
  answer: PlainAnswer,
  operation: Operation | undefined,
): readonly RequestMatch[] {
  const error = errorNameOf(answer.body);
  const alike = matches.filter(({ interaction }) => {
    const { status, body } = interaction.pact.response;
    return status === answer.status && errorNameOf(body.kind === 'json' ? body.value : '') === error;
  });
  const here = alike.filter(({ interaction }) => {
    const isOfMethod = interaction.pact.request.method === request.method;
    return isSamePath(interaction, request) && (isOfMethod || answer.status === METHOD_NOT_ALLOWED);
  });
  return here.length === 0 && answer.status >= 400 && operation !== undefined ? alike : here;
}
