import { operations } from './generated/operations.ts';
import type { OperationId } from './generated/operations.ts';
import type { Operation } from './operation.ts';

/** The operation of that name, or undefined when openapi.yaml has none. */
export function operationById(id: OperationId): Operation;
export function operationById(id: string): Operation | undefined;
export function operationById(id: string): Operation | undefined {
  // `hasOwn` has just told that it is one of them.
  return Object.hasOwn(operations, id) ? operations[id as OperationId] : undefined;
}
