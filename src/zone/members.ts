import { SPACE_PRIVILEGES } from './privileges.ts';
import type { EntityEntry, SpaceEntry } from './world.ts';

/** The effective members of an entity and their privileges, by user id. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Answers who the members of an entity are, building the table once for each record. The owners of a space are members
 * with every privilege (rest-token-api.md section 5.6).
 */
export function membersOf(): (entity: EntityEntry | SpaceEntry) => Members {
  const tables = new WeakMap<EntityEntry, Members>();
  const ownersPrivileges = new Set(SPACE_PRIVILEGES);
  return (entity) => {
    const known = tables.get(entity);
    if (known !== undefined) return known;
    const table = new Map<string, ReadonlySet<string>>();
    for (const { user, privileges } of entity.members) table.set(user, new Set(privileges));
    if ('owners' in entity) for (const owner of entity.owners) table.set(owner, ownersPrivileges);
    tables.set(entity, table);
    return table;
  };
}
