import { callingUser } from './current-caller.ts';
import type { OperationCall } from './operation.ts';

/** Does the provider that the path names support a space of the user who asks? */
export function supportsCaller(call: OperationCall): boolean {
  const { zone, parameters } = call;
  const id = parameters['id'] ?? '';
  const userId = callingUser(call);
  return userId !== null && zone.provider(id) !== undefined && zone.supportsUser(id, userId);
}
