/** Judges requests, answers and values of Onezone by openapi.yaml and by the tokens in them. Synchronous; compiles nothing. */
export type { OperationId } from '../contract/generated/operations.ts';
export type { Expected } from '../contract/violation.ts';
export type { HeadersInput } from './headers.ts';
export type { Problem, ProblemRule, ValidationOptions, Verdict } from './problem.ts';
export type { RequestInput } from './request-problems.ts';
export type { ResponseInput } from './response-problems.ts';
export { validateExchange, type ExchangeInput } from './validate-exchange.ts';
export { validateRequest } from './validate-request.ts';
export { validateResponse } from './validate-response.ts';
export { validateCaveat, validateError, validateExaminedToken, validateTokenType } from './validate-value.ts';
