import { compareByteOrder } from '../../json/byte-order.ts';
import { callerId, callingUser, hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';

/** `GET /clusters/{id}/effective_users/{uid}/privileges`, ascending. Who is no member is not there. */
export const listEffectiveUserClusterPrivileges: OperationLogic = {
  exists: (call) => privilegesIn(call) !== undefined,
  isAuthorized(call) {
    const { parameters } = call;
    const id = parameters['id'] ?? '';
    const userId = callingUser(call);
    if (userId === null) return callerId(call) === id;
    return (
      userId === parameters['uid'] ||
      hasPrivilege(call, 'cluster', id, 'cluster_view_privileges') ||
      hasOnezonePrivilege(call, 'oz_clusters_view_privileges')
    );
  },
  fields: {},
  execute: (call) => ({
    ok: true,
    status: 200,
    body: { privileges: [...(privilegesIn(call) ?? [])].toSorted(compareByteOrder) },
  }),
};

function privilegesIn({ zone, parameters }: OperationCall): ReadonlySet<string> | undefined {
  return zone.privileges('cluster', parameters['id'] ?? '', parameters['uid'] ?? '');
}
