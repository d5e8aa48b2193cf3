import { recordOutcome, type Coverage } from '../../contract/coverage.ts';
import { errorNameOf } from '../../contract/error-name.ts';
import type { OperationId } from '../../contract/generated/operations.ts';
import { operationById } from '../../contract/operation-by-id.ts';
import type { Problem, Unseen, ValidationOptions, Verdict } from '../../validators/problem.ts';
import type { ResponseInput } from '../../validators/response-problems.ts';
import { validateExchange } from '../../validators/validate-exchange.ts';
import { validateResponse } from '../../validators/validate-response.ts';
import type { Judged } from './judged.ts';

/** An answer that was given alone. */
export interface GivenAnswer {
  readonly operationId: OperationId;
  readonly response: ResponseInput;
  /** The body that it answers to; undefined when it was not given. */
  readonly requestBody?: Uint8Array;
}

/** Judges an answer, and whether it agrees with its request's body if that was given. */
export function validateAnswer(
  { operationId, response, requestBody }: GivenAnswer,
  options: ValidationOptions,
  coverage: Coverage,
): Judged {
  const { status, headers, body } = response;
  const error = status >= 400 ? errorNameOf(body) : null;
  recordOutcome(coverage, operationId, status, error);
  const unseen: readonly Unseen[] = headers === undefined ? ['response headers'] : [];
  const verdict =
    requestBody === undefined
      ? validateResponse(operationId, response, { ...options, unseen })
      : validateExchange(
          operationId,
          { request: { body: requestBody }, response },
          { ...options, unseen: [...unseen, 'request headers'] },
        );
  const { method, path } = operationById(operationId);
  return { entry: null, operationId, method, path, status, hasBody: true, problems: problemsOf(verdict) };
}

function problemsOf(verdict: Verdict): readonly Problem[] {
  return verdict.valid ? [] : verdict.problems;
}
