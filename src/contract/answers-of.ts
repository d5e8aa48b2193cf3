import { operationAnswers } from './generated/operation-answers.ts';
import type { Operation, OperationAnswers } from './operation.ts';

/**
 * What the document says of an operation's answers, by status. Apart from the operation, because a server answers
 * without it.
 */
export function answersOf({ operationId }: Pick<Operation, 'operationId'>): OperationAnswers {
  const answers: Readonly<Record<string, OperationAnswers>> = operationAnswers;
  return Object.hasOwn(answers, operationId) ? (answers[operationId] ?? {}) : {};
}
