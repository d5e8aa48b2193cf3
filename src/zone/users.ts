import type { UserRecord, ZoneStore } from './store.ts';
import type { User, Zone } from './zone.ts';

/** The users in a store, and what changes them. */
export function usersIn(store: ZoneStore): Pick<Zone, 'user' | 'userByName' | 'userIds' | 'updateUser'> {
  const users = new WeakMap<UserRecord, User>();
  const user = (id: string): User | undefined => {
    const entry = store.get('user', id);
    if (entry === undefined) return undefined;
    const known = users.get(entry);
    if (known !== undefined) return known;
    const found = { ...entry, onezonePrivileges: new Set(entry.onezonePrivileges) };
    users.set(entry, found);
    return found;
  };
  return {
    user,
    userByName(username) {
      const id = store.get('username', username);
      return id === undefined ? undefined : user(id);
    },
    userIds: () => Array.from(store.list('user'), ([id]) => id),
    updateUser(id, change) {
      const before = store.get('user', id);
      if (before === undefined) return false;
      const { username = before.username, fullName = before.fullName } = change;
      const { onezonePrivileges = before.onezonePrivileges } = change;
      if (username !== before.username && username !== null) {
        if (store.get('username', username) !== undefined) return false;
        if (before.username !== null) store.delete('username', before.username);
        store.put('username', username, id);
      }
      store.put('user', id, { ...before, username, fullName, onezonePrivileges });
      return true;
    },
  };
}
