import { onezoneError } from '../errors/error-table.ts';
import { failure, type Failure } from '../token/failure.ts';

/** There is nothing by that id. */
export function notFound(): Failure {
  return failure(onezoneError('notFound'));
}
