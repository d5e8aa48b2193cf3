import type { OnezoneErrorId } from '../errors/onezone-error.ts';
import { operations } from './generated/operations.ts';
import type { OperationId } from './generated/operations.ts';
import type { Operation } from './operation.ts';

type Responses<Id extends OperationId> = (typeof operations)[Id]['responses'];

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
  const operation: Operation = operations[id];
  return operation.responses[status]?.errorIds ?? [];
}
