import { callerId, callingUser, hasOnezonePrivilege } from '../current-caller.ts';
import { notFound } from '../not-found.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /groups/{id}`: for its members, the Oneproviders that support a space of it, and who may view all groups. */
export const getGroup: OperationLogic = {
  exists: ({ zone, parameters }) => zone.exists('group', parameters['id'] ?? ''),
  isAuthorized(call) {
    const { zone, parameters } = call;
    const id = parameters['id'] ?? '';
    const userId = callingUser(call);
    if (userId === null) return zone.groups.isSupportedBy(id, callerId(call));
    return zone.privileges('group', id, userId) !== undefined || hasOnezonePrivilege(call, 'oz_groups_view');
  },
  fields: {},
  execute({ zone, parameters }) {
    const group = zone.groups.get(parameters['id'] ?? '');
    if (group === undefined) return notFound();
    const { id: groupId, name, type, creator, creationTime } = group;
    const body = { groupId, name, type, creator: creator ?? { type: 'nobody', id: null }, creationTime };
    return { ok: true, status: 200, body };
  },
};
