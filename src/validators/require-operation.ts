import { operations } from '../contract/generated/operations.ts';
import { operationById } from '../contract/operation-by-id.ts';
import type { Operation } from '../contract/operation.ts';

/** The operation of that name. @throws RangeError that lists the known ones, for callers without types. */
export function requireOperation(id: string): Operation {
  const operation = operationById(id);
  if (operation !== undefined) return operation;
  throw new RangeError(`openapi.yaml has no operation "${id}". It has ${Object.keys(operations).join(', ')}.`);
}
