import { callerId, callingUser, hasOnezonePrivilege } from '../current-caller.ts';
import { notFound } from '../not-found.ts';
import type { OperationLogic } from '../operation.ts';

/** Not told by any world: what the real service says as long as nobody has told it more. */
const UNKNOWN_BUILD = { build: 'unknown', gui: 'empty' };

/** `GET /clusters/{id}`: for its members, its Oneprovider, and who may view all clusters. */
export const getCluster: OperationLogic = {
  exists: ({ zone, parameters }) => zone.exists('cluster', parameters['id'] ?? ''),
  isAuthorized(call) {
    const { zone, parameters } = call;
    const id = parameters['id'] ?? '';
    const userId = callingUser(call);
    if (userId === null) return callerId(call) === id;
    return zone.privileges('cluster', id, userId) !== undefined || hasOnezonePrivilege(call, 'oz_clusters_view');
  },
  fields: {},
  execute({ zone, parameters }) {
    const cluster = zone.cluster(parameters['id'] ?? '');
    if (cluster === undefined) return notFound();
    const { id: clusterId, creator, creationTime } = cluster;
    const provider = zone.provider(clusterId);
    const version = { release: provider?.version ?? zone.settings.version, ...UNKNOWN_BUILD };
    const body = {
      clusterId,
      type: provider === undefined ? 'onezone' : 'oneprovider',
      workerVersion: version,
      onepanelVersion: version,
      onepanelProxy: true,
      creator: creator ?? { type: 'nobody', id: null },
      creationTime,
    };
    return { ok: true, status: 200, body };
  },
};
