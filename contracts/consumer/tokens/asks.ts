import type { OperationId } from '../../../src/client/operation-types.ts';
import { errorTemplate, refusal, unauthorized, type Ask, type Contract, type ExpectedAnswer } from '../contract.ts';
import type { StateUse } from '../../states/catalogue.ts';

/** The answer to who says nothing of who it is. */
export const NOBODY: ExpectedAnswer = { status: 401, body: { error: errorTemplate('unauthorized') } };
export const FORBIDDEN = refusal(403, 'forbidden');
export const NOT_FOUND = refusal(404, 'notFound');
/** It was done, and there is nothing to tell. */
export const DONE: ExpectedAnswer = { status: 204 };

/** A contract of any operation, whose name its description begins with. */
export function call(
  operation: string,
  what: string,
  { states = [], ...ask }: Ask & { readonly states?: readonly StateUse[] },
  answer: ExpectedAnswer,
): Contract {
  return {
    description: `${operation}: ${what}`,
    operationId: operation as OperationId, // the check of the pact finds those that are none
    states,
    ask,
    answer,
  };
}

/** Those without credentials and with bad ones, whom every operation turns away that is not public. */
export function turnedAway(operation: string, ask: Ask = {}): readonly Contract[] {
  const bad = { ...ask, headers: { 'x-auth-token': 'not-a-token' } };
  return [
    call(operation, 'without credentials', ask, NOBODY),
    call(operation, 'with a token that is none', bad, unauthorized('badToken')),
  ];
}
