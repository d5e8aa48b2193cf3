import { ONEZONE_PRIVILEGES } from '../../zone/privileges.ts';
import { hasOnezonePrivilege } from '../current-caller.ts';
import type { FieldReader, OperationLogic } from '../operation.ts';
import { readSubset } from '../read-subset.ts';

/** Privileges in the zone itself; none when the key is absent. */
function readPrivileges(key: string): FieldReader<readonly string[]> {
  return (value) => (value === undefined ? { ok: true, value: [] } : readSubset(value, key, ONEZONE_PRIVILEGES));
}

/** `PATCH /users/{id}/privileges`: what a user may do in the zone itself. What is both granted and revoked is granted. */
export const updateUserAdminPrivileges: OperationLogic<{
  readonly grant: readonly string[];
  readonly revoke: readonly string[];
}> = {
  exists: ({ zone, parameters }) => zone.user(parameters['id'] ?? '') !== undefined,
  isAuthorized: (call) => hasOnezonePrivilege(call, 'oz_set_privileges'),
  fields: { grant: readPrivileges('grant'), revoke: readPrivileges('revoke') },
  execute({ zone, parameters }, { grant, revoke }) {
    const id = parameters['id'] ?? '';
    const held = zone.user(id)?.onezonePrivileges ?? new Set<string>();
    const left = [...held].filter((privilege) => !revoke.includes(privilege));
    zone.updateUser(id, { onezonePrivileges: [...new Set([...left, ...grant])] });
    return { ok: true, status: 204 };
  },
};
