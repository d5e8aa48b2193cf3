import { ONEZONE_PRIVILEGES } from '../../zone/privileges.ts';
import type { OperationLogic } from '../operation.ts';

/** Viewing everything and changing nothing (ctool, `privileges:oz_viewer`). */
const VIEWER = ONEZONE_PRIVILEGES.filter((name) => /_(?:list|view|list_relationships)$/.test(name));

/** `GET /privileges`: the privileges in the zone itself, for those who may look and for those who may do everything. */
export const listPrivileges: OperationLogic = {
  fields: {},
  execute: () => ({ ok: true, status: 200, body: { viewer: VIEWER, admin: ONEZONE_PRIVILEGES } }),
};
