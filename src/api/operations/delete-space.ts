import { hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

/** `DELETE /spaces/{id}`. Invitations to it stay, and lead nowhere. */
export const deleteSpace: OperationLogic = {
  exists: ({ zone, parameters }) => zone.exists('space', parameters['id'] ?? ''),
  isAuthorized: (call) =>
    hasPrivilege(call, 'space', call.parameters['id'] ?? '', 'space_delete') ||
    hasOnezonePrivilege(call, 'oz_spaces_delete'),
  fields: {},
  execute({ zone, parameters }) {
    zone.spaces.delete(parameters['id'] ?? '');
    return { ok: true, status: 204 };
  },
};
