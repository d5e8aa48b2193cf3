import { SPACE_PRIVILEGES } from './privileges.ts';
import type { GroupMember, GroupRecord } from './store.ts';
import type { EntityEntry, SpaceEntry } from './world.ts';

/** The effective members of an entity and their privileges, by user id. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** An entity, and the groups that are members of it if it can have any. */
type Entity = (EntityEntry | SpaceEntry) & { readonly groups?: readonly GroupMember[] };

/** A table of members, and those of the groups from which it was made. */
interface Table {
  readonly members: Members;
  readonly groups: readonly Members[];
}

const NOBODY: Members = new Map();

/**
 * Answers who the members of an entity are, building the table once for each record and each state of its groups. The
 * owners of a space are members with every privilege (rest-token-api.md section 5.6); whoever belongs to a group that is a
 * member has what the group was given there, whatever he may do in the group (oz-worker, entity_graph).
 */
export function membersOf(group: (id: string) => GroupRecord | undefined): (entity: Entity) => Members {
  const tables = new WeakMap<EntityEntry, Table>();
  const ownersPrivileges = new Set(SPACE_PRIVILEGES);
  const ofGroup = (id: string): Members => {
    const record = group(id);
    return record === undefined ? NOBODY : of(record);
  };
  const of = (entity: Entity): Members => {
    const { groups: memberGroups = [] } = entity;
    const known = tables.get(entity);
    if (known !== undefined && memberGroups.every((member, i) => ofGroup(member.group) === known.groups[i])) {
      return known.members;
    }
    const members = new Map<string, ReadonlySet<string>>();
    for (const { user, privileges } of entity.members) members.set(user, new Set(privileges));
    const groups = memberGroups.map((member) => ofGroup(member.group));
    for (const [i, { privileges }] of memberGroups.entries()) {
      for (const user of groups[i]?.keys() ?? []) {
        members.set(user, new Set([...(members.get(user) ?? []), ...privileges]));
      }
    }
    if ('owners' in entity) for (const owner of entity.owners) members.set(owner, ownersPrivileges);
    tables.set(entity, { members, groups });
    return members;
  };
  return of;
}
