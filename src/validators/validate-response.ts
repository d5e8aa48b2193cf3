import type { OperationId } from '../contract/generated/operations.ts';
import { requireOperation } from './require-operation.ts';
import { verdictOf, type Problem, type ValidationOptions, type Verdict } from './problem.ts';
import { judgeResponse, type JudgedResponse, type ResponseInput } from './response-problems.ts';
import { answerSeen } from './seen.ts';
import { operationSemantics } from './semantics/registry.ts';

/**
 * Judges an answer of an operation: its status, headers and body by openapi.yaml, the description of an error by its id
 * and details, a new token by what Onezone makes.
 *
 * @throws RangeError for an operation that the document does not have.
 */
export function validateResponse(
  operationId: OperationId,
  response: ResponseInput,
  options: ValidationOptions = {},
): Verdict {
  const judged = judgeResponse(requireOperation(operationId), response, options);
  return verdictOf([...judged.problems, ...ownProblems(operationId, response.status, judged, options)]);
}

/** What only code can say of an answer by itself. */
export function ownProblems(
  operationId: OperationId,
  status: number,
  { body }: JudgedResponse,
  options: ValidationOptions,
): readonly Problem[] {
  const seen = answerSeen(status, body);
  return seen === null ? [] : (operationSemantics[operationId]?.response?.(seen, options) ?? []);
}
