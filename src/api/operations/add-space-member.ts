import { onezoneError } from '../../errors/error-table.ts';
import { isJsonObject } from '../../json/json-object.ts';
import { failure } from '../../token/failure.ts';
import { SPACE_MEMBER_PRIVILEGES, SPACE_PRIVILEGES } from '../../zone/privileges.ts';
import type { Zone } from '../../zone/zone.ts';
import { callerId, hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import { locationOf } from '../location.ts';
import type { FieldReader, OperationCall, OperationLogic } from '../operation.ts';
import { readSubset } from '../read-subset.ts';

/** Who can be added to a space. */
interface Candidate {
  readonly type: 'user' | 'group';
  /** The parameter of the path that names who it is. */
  readonly parameter: string;
  exists(zone: Zone, id: string): boolean;
  /** May the caller add this one, provided that he may add somebody to the space? */
  mayAdd(call: OperationCall, id: string): boolean;
  /** Says false when there is nothing to add. */
  add(zone: Zone, spaceId: string, id: string, privileges: readonly string[]): boolean;
}

/** Who can be added to spaces (oz-worker, space_logic_plugin.erl). */
export const candidate = {
  /** `PUT /spaces/{id}/users/{uid}`. Users can add themselves alone, however much they may do in the space. */
  user: {
    type: 'user',
    parameter: 'uid',
    exists: (zone, id) => zone.user(id) !== undefined,
    mayAdd: (call, id) => callerId(call) === id,
    add: (zone, ...member) => zone.spaces.addUser(...member),
  },
  /** `PUT /spaces/{id}/groups/{gid}` */
  group: {
    type: 'group',
    parameter: 'gid',
    exists: (zone, id) => zone.exists('group', id),
    mayAdd: (call, id) => hasPrivilege(call, 'group', id, 'group_add_space'),
    add: (zone, ...member) => zone.spaces.addGroup(...member),
  },
} as const satisfies Readonly<Record<string, Candidate>>;

/** Makes a user or a group a member of a space, with the privileges that the request lists, or with the usual ones. */
export function addSpaceMember({ type, parameter, exists, mayAdd, add }: Candidate): OperationLogic<{
  readonly privileges: readonly string[];
}> {
  const idsIn = ({ parameters }: OperationCall) => [parameters['id'] ?? '', parameters[parameter] ?? ''] as const;
  // Who is to be added is looked at before any key of the body.
  const readPrivileges: FieldReader<readonly string[]> = (value, call) => {
    if (!exists(call.zone, idsIn(call)[1])) return failure(onezoneError('badValueIdNotFound', { key: `${type}Id` }));
    return value === undefined
      ? { ok: true, value: SPACE_MEMBER_PRIVILEGES }
      : readSubset(value, 'privileges', SPACE_PRIVILEGES);
  };
  return {
    exists: (call) => call.zone.exists('space', idsIn(call)[0]),
    isAuthorized(call, body) {
      const [spaceId, id] = idsIn(call);
      const chooses = isJsonObject(body) && body['privileges'] !== undefined;
      const here = [`space_add_${type}`, ...(chooses ? ['space_set_privileges'] : [])];
      const inOnezone = ['oz_spaces_add_relationships', ...(chooses ? ['oz_spaces_set_privileges'] : [])];
      return (
        (hasPrivilege(call, 'space', spaceId, ...here) && mayAdd(call, id)) ||
        hasOnezonePrivilege(call, ...inOnezone, `oz_${type}s_add_relationships`)
      );
    },
    fields: { privileges: readPrivileges },
    execute(call, { privileges }) {
      const { zone } = call;
      const [spaceId, id] = idsIn(call);
      if (!add(zone, spaceId, id, privileges)) {
        const relation = { childType: type, childId: id, parentType: 'space', parentId: spaceId };
        return failure(onezoneError('relationAlreadyExists', relation));
      }
      return { ok: true, status: 201, headers: locationOf(zone, 'spaces', spaceId, `${type}s`, id) };
    },
  };
}
