import type { OperationId } from '../contract/generated/operations.ts';
import { requireOperation } from './require-operation.ts';
import { verdictOf, type Problem, type ValidationOptions, type Verdict } from './problem.ts';
import { judgeRequest, type JudgedRequest, type RequestInput } from './request-problems.ts';
import { requestSeen } from './seen.ts';
import { operationSemantics } from './semantics/registry.ts';

/**
 * Judges a request to an operation: method, path, credentials, content type and body by openapi.yaml, and where that
 * leaves the decision to Onezone's code, by that. Whether the credentials hold is not asked.
 *
 * @throws RangeError for an operation that the document does not have.
 */
export function validateRequest(
  operationId: OperationId,
  request: RequestInput,
  options: ValidationOptions = {},
): Verdict {
  const judged = judgeRequest(requireOperation(operationId), request, options);
  return verdictOf([...judged.problems, ...refusedProblems(operationId, judged)]);
}

/** What Onezone refuses of a body that the document admits. */
export function refusedProblems(operationId: OperationId, judged: JudgedRequest): readonly Problem[] {
  const seen = requestSeen(judged);
  return seen === null ? [] : (operationSemantics[operationId]?.request?.(seen) ?? []);
}
