/**
 * Judges requests, answers and values of Onezone by openapi.yaml and by the tokens in them, and counts what was seen of the
 * document. Synchronous; compiles nothing.
 */
export type { AnswerToRecord, Coverage } from '../contract/coverage.ts';
export type { CoverageReport } from '../contract/coverage-report.ts';
export type { OperationId } from '../contract/generated/operations.ts';
export type { Expected } from '../contract/violation.ts';
export type { HeadersInput } from './headers.ts';
export type { Problem, ProblemRule, Unseen, ValidationOptions, Verdict } from './problem.ts';
export type { RequestInput } from './request-problems.ts';
export type { ResponseInput } from './response-problems.ts';
export { createCoverage, mergeCoverages, recordAnswer } from '../contract/coverage.ts';
export { coverageReport } from '../contract/coverage-report.ts';
export { coverageTable } from '../contract/coverage-table.ts';
export { validateExchange, type ExchangeInput } from './validate-exchange.ts';
export { validateRequest } from './validate-request.ts';
export { validateResponse } from './validate-response.ts';
export { validateCaveat, validateError, validateExaminedToken, validateTokenType } from './validate-value.ts';
