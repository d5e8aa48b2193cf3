import { onezoneError } from '../../errors/error-table.ts';
import { isJsonObject } from '../../json/json-object.ts';
import { failure } from '../../token/failure.ts';
import {
  CLUSTER_MEMBER_PRIVILEGES,
  CLUSTER_PRIVILEGES,
  SPACE_MEMBER_PRIVILEGES,
  SPACE_PRIVILEGES,
} from '../../zone/privileges.ts';
import type { Zone } from '../../zone/zone.ts';
import { callerId, callingUser, hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import { locationOf } from '../location.ts';
import type { FieldReader, OperationCall, OperationLogic } from '../operation.ts';
import { readSubset } from '../read-subset.ts';

/** Who can be added to what. */
interface Membership {
  readonly kind: 'space' | 'cluster';
  /** The privileges that there are, and those of members for whom nobody chose any. */
  readonly allowed: readonly string[];
  readonly usual: readonly string[];
  readonly type: 'user' | 'group';
  /** The parameter of the path that names who it is. */
  readonly parameter: string;
  exists(zone: Zone, id: string): boolean;
  /** May the caller add this one, provided that he may add somebody? */
  mayAdd(call: OperationCall, id: string): boolean;
  /** Says false when there is nothing to add. */
  add(zone: Zone, ...member: readonly [to: string, id: string, privileges: readonly string[]]): boolean;
}

const inSpace = { kind: 'space', allowed: SPACE_PRIVILEGES, usual: SPACE_MEMBER_PRIVILEGES } as const;
const inCluster = { kind: 'cluster', allowed: CLUSTER_PRIVILEGES, usual: CLUSTER_MEMBER_PRIVILEGES } as const;

/** Users can add themselves alone, however much they may do there. */
const ofUser = {
  type: 'user',
  parameter: 'uid',
  exists: (zone, id) => zone.user(id) !== undefined,
  mayAdd: (call, id) => callerId(call) === id,
} as const satisfies Partial<Membership>;

const ofGroup = {
  type: 'group',
  parameter: 'gid',
  exists: (zone, id) => zone.exists('group', id),
  mayAdd: (call, id) => hasPrivilege(call, 'group', id, 'group_add_space'),
} as const satisfies Partial<Membership>;

/** Who can be added to what (oz-worker, space_logic_plugin.erl, cluster_logic_plugin.erl). */
export const membership = {
  /** `PUT /spaces/{id}/users/{uid}` */
  ofUserInSpace: { ...ofUser, ...inSpace, add: ({ spaces }, ...member) => spaces.addUser(...member) },
  /** `PUT /spaces/{id}/groups/{gid}` */
  ofGroupInSpace: { ...ofGroup, ...inSpace, add: ({ spaces }, ...member) => spaces.addGroup(...member) },
  /** `PUT /clusters/{id}/users/{uid}` */
  ofUserInCluster: { ...ofUser, ...inCluster, add: (zone, ...member) => zone.addToCluster(...member) },
} as const satisfies Readonly<Record<string, Membership>>;

/** Makes a user or a group a member of something, with the privileges that the request lists, or with the usual ones. */
export function addMember({ kind, allowed, usual, type, parameter, ...member }: Membership): OperationLogic<{
  readonly privileges: readonly string[];
}> {
  const idsIn = ({ parameters }: OperationCall) => [parameters['id'] ?? '', parameters[parameter] ?? ''] as const;
  // Who is to be added is looked at before any key of the body.
  const readPrivileges: FieldReader<readonly string[]> = (value, call) => {
    const [, id] = idsIn(call);
    if (!member.exists(call.zone, id)) return failure(onezoneError('badValueIdNotFound', { key: `${type}Id` }));
    return value === undefined ? { ok: true, value: usual } : readSubset(value, 'privileges', allowed);
  };
  return {
    exists: (call) => call.zone.exists(kind, idsIn(call)[0]),
    isAuthorized(call, body) {
      const [target, id] = idsIn(call);
      // A Oneprovider can do everything in its own cluster.
      if (callingUser(call) === null) return kind === 'cluster' && callerId(call) === target;
      const chooses = isJsonObject(body) && body['privileges'] !== undefined;
      const here = [`${kind}_add_${type}`, ...(chooses ? [`${kind}_set_privileges`] : [])];
      const inOnezone = [`oz_${kind}s_add_relationships`, ...(chooses ? [`oz_${kind}s_set_privileges`] : [])];
      return (
        (hasPrivilege(call, kind, target, ...here) && member.mayAdd(call, id)) ||
        hasOnezonePrivilege(call, ...inOnezone, `oz_${type}s_add_relationships`)
      );
    },
    fields: { privileges: readPrivileges },
    execute(call, { privileges }) {
      const { zone } = call;
      const [target, id] = idsIn(call);
      if (!member.add(zone, target, id, privileges)) {
        const relation = { childType: type, childId: id, parentType: kind, parentId: target };
        return failure(onezoneError('relationAlreadyExists', relation));
      }
      return { ok: true, status: 201, headers: locationOf(zone, `${kind}s`, target, `${type}s`, id) };
    },
  };
}
