import type { Clock } from './clock.ts';
import { joiningIn } from './joining.ts';
import type { Members } from './members.ts';
import type { GroupRecord, Joinable, ZoneStore } from './store.ts';
import type { EntityEntry } from './world.ts';
import type { Groups } from './zone.ts';

/** The groups in a store, and what changes them. */
export function groupsIn(store: ZoneStore, members: (entity: EntityEntry) => Members, clock: Clock): Groups {
  const all = (): readonly GroupRecord[] => Array.from(store.list('group'), ([, group]) => group);
  const get = (id: string): GroupRecord | undefined => store.get('group', id);
  const put = (group: GroupRecord): void => store.put('group', group.id, group);
  /** Is the group a member there, also by way of other groups? */
  const belongsTo = ({ groups }: Joinable, groupId: string): boolean =>
    groups.some(({ group: id }) => {
      const group = id === groupId ? undefined : get(id);
      return id === groupId || (group !== undefined && belongsTo(group, groupId));
    });
  return {
    ...joiningIn(all, get, put),
    get,
    all,
    of: (userId) => all().filter((group) => members(group).has(userId)),
    create({ id, name, type }, creator) {
      put({
        id,
        name,
        type,
        members: [],
        groups: [],
        creator: { type: 'user', id: creator },
        creationTime: clock.now(),
      });
    },
    isSupportedBy(groupId, providerId) {
      const spaces = Array.from(store.list('space'), ([, space]) => space);
      return spaces.some(
        (space) => space.supports.some(({ provider }) => provider === providerId) && belongsTo(space, groupId),
      );
    },
  };
}
