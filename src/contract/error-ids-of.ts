import type { OnezoneErrorId } from '../errors/onezone-error.ts';
import { answersOf } from './answers-of.ts';
import type { operationAnswers } from './generated/operation-answers.ts';
import type { OperationId } from './generated/operations.ts';

type Responses<Id extends OperationId> = (typeof operationAnswers)[Id];

/** The statuses that an operation can answer with. */
export type StatusOf<Id extends OperationId> = keyof Responses<Id>;

/** What `error.id` can be in the answers of an operation with one status. */
export type ErrorIdOf<Id extends OperationId, Status extends StatusOf<Id>> = Responses<Id>[Status] extends {
  readonly errorIds: readonly (infer ErrorId)[];
}
  ? ErrorId
  : never;

/** The error ids that an operation can answer with one status, as openapi.yaml lists them. */
export function errorIdsOf<Id extends OperationId, Status extends StatusOf<Id>>(
  id: Id,
  status: Status,
): readonly ErrorIdOf<Id, Status>[];
export function errorIdsOf(id: OperationId, status: number): readonly OnezoneErrorId[] {
  return answersOf({ operationId: id })[status]?.errorIds ?? [];
}
