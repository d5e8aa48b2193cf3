import { SPACE_MANAGER_PRIVILEGES, SPACE_MEMBER_PRIVILEGES, SPACE_PRIVILEGES } from '../../zone/privileges.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /spaces/privileges`: the privileges that there are in spaces, by how much they let do. */
export const listSpacePrivileges: OperationLogic = {
  fields: {},
  execute: () => ({
    ok: true,
    status: 200,
    body: { member: SPACE_MEMBER_PRIVILEGES, manager: SPACE_MANAGER_PRIVILEGES, admin: SPACE_PRIVILEGES },
  }),
};
