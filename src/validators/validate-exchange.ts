import type { OperationId } from '../contract/generated/operations.ts';
import { requireOperation } from './require-operation.ts';
import { verdictOf, type Problem, type ValidationOptions, type Verdict } from './problem.ts';
import { judgeRequest, type JudgedRequest, type RequestInput } from './request-problems.ts';
import { judgeResponse, type JudgedResponse, type ResponseInput } from './response-problems.ts';
import { answerSeen, requestSeen } from './seen.ts';
import { operationSemantics } from './semantics/registry.ts';
import { refusedProblems } from './validate-request.ts';
import { ownProblems } from './validate-response.ts';

/** A request and its answer. */
export interface ExchangeInput {
  readonly request: RequestInput;
  readonly response: ResponseInput;
}

/**
 * Judges a request and its answer as `validateRequest` and `validateResponse` do, and whether the two agree: a new token
 * has the type, caveats, subject and domain that the request asked for, what examine says is what the token says.
 *
 * @throws RangeError for an operation that the document does not have.
 */
export function validateExchange(
  operationId: OperationId,
  { request, response }: ExchangeInput,
  options: ValidationOptions = {},
): Verdict {
  const operation = requireOperation(operationId);
  const asked = judgeRequest(operation, request, options);
  const answered = judgeResponse(operation, response, options);
  return verdictOf([
    ...asked.problems,
    ...refusedProblems(operationId, asked),
    ...answered.problems,
    ...ownProblems(operationId, response.status, answered, options),
    ...agreementProblems(operationId, asked, response.status, answered),
  ]);
}

function agreementProblems(
  operationId: OperationId,
  asked: JudgedRequest,
  status: number,
  answered: JudgedResponse,
): readonly Problem[] {
  const request = requestSeen(asked);
  const answer = answerSeen(status, answered.body);
  if (request === null || answer === null) return [];
  return operationSemantics[operationId]?.exchange?.(request, answer) ?? [];
}
