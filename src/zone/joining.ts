import type { Joinable } from './store.ts';
import type { EntityEntry } from './world.ts';
import type { Joining } from './zone.ts';

type JoinableEntity = EntityEntry & Joinable & { readonly owners?: readonly string[] };

/** How users and groups become members of the entities of a kind. */
export function joiningIn<T extends JoinableEntity>(
  all: () => readonly T[],
  get: (id: string) => T | undefined,
  put: (entity: T) => void,
): Joining {
  return {
    directlyOf: (user) =>
      all()
        .filter((entity) => directUsers(entity).includes(user))
        .map(({ id }) => id),
    usersOf(id) {
      const entity = get(id);
      return entity === undefined ? [] : directUsers(entity);
    },
    groupsOf: (id) => (get(id)?.groups ?? []).map(({ group }) => group),
    addUser(id, user, privileges) {
      const entity = get(id);
      if (entity === undefined || directUsers(entity).includes(user)) return false;
      const joined = { ...entity, members: [...entity.members, { user, privileges }] };
      // The first user of a space becomes its owner (oz-worker, entity_graph:add_child).
      put(entity.owners?.length === 0 ? { ...joined, owners: [user] } : joined);
      return true;
    },
    addGroup(id, group, privileges) {
      const entity = get(id);
      if (entity === undefined || entity.groups.some((member) => member.group === group)) return false;
      put({ ...entity, groups: [...entity.groups, { group, privileges }] });
      return true;
    },
  };
}

/** The ids of the users who are members themselves. The world lists effective members: there, they are the same. */
function directUsers(entity: EntityEntry & { readonly owners?: readonly string[] }): readonly string[] {
  return [...new Set([...entity.members.map(({ user }) => user), ...(entity.owners ?? [])])];
}
