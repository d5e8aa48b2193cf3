import { callerId, callingUser, hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';

const spaceId = ({ parameters }: OperationCall): string => parameters['id'] ?? '';

/**
 * `GET /spaces/{id}/…`: what a space is related to. For members with `space_view`, the Oneproviders that support it, and
 * who may list what all spaces are related to (oz-worker, space_logic_plugin.erl).
 */
export function listOfSpace(
  tell: (spaces: OperationCall['zone']['spaces'], spaceId: string) => object,
): OperationLogic {
  return {
    exists: (call) => call.zone.exists('space', spaceId(call)),
    isAuthorized: (call) =>
      hasPrivilege(call, 'space', spaceId(call), 'space_view') ||
      isSupporter(call) ||
      hasOnezonePrivilege(call, 'oz_spaces_list_relationships'),
    fields: {},
    execute: (call) => ({ ok: true, status: 200, body: tell(call.zone.spaces, spaceId(call)) }),
  };
}

function isSupporter(call: OperationCall): boolean {
  return callingUser(call) === null && call.zone.spaces.supportedBy(callerId(call)).includes(spaceId(call));
}
