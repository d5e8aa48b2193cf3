import type { Clock } from './clock.ts';
import { joiningIn } from './joining.ts';
import type { Members } from './members.ts';
import type { SpaceRecord, ZoneStore } from './store.ts';
import type { EntityEntry } from './world.ts';
import type { SpaceDetails, Spaces } from './zone.ts';

/** What a space tells about itself as long as nobody has made it tell more. */
export const PLAIN_SPACE: SpaceDetails = {
  description: '',
  organizationName: '',
  tags: [],
  advertisedInMarketplace: false,
  marketplaceContactEmail: '',
};

/** The spaces in a store, and what changes them. */
export function spacesIn(store: ZoneStore, members: (entity: EntityEntry) => Members, clock: Clock): Spaces {
  const all = (): readonly SpaceRecord[] => Array.from(store.list('space'), ([, space]) => space);
  const get = (id: string): SpaceRecord | undefined => store.get('space', id);
  const put = (space: SpaceRecord): void => store.put('space', space.id, space);
  return {
    ...joiningIn(all, get, put),
    get,
    all,
    of: (userId) => all().filter((space) => members(space).has(userId)),
    supportedBy: (providerId) =>
      all()
        .filter(({ supports }) => supports.some(({ provider }) => provider === providerId))
        .map(({ id }) => id),
    create({ id, name, details }, creator) {
      if (get(id) !== undefined) return false;
      const made = { id, name, ...details, owners: [], members: [], groups: [], supports: [] };
      put({ ...made, creator: { type: 'user', id: creator }, creationTime: clock.now() });
      return true;
    },
    update(id, { name, details }) {
      const space = get(id);
      if (space !== undefined) put({ ...space, ...details, name });
    },
    removeUser(id, userId) {
      const space = get(id);
      if (space === undefined) return true;
      const isLastOwner = space.owners.length === 1 && space.owners[0] === userId;
      if (isLastOwner && [...members(space).keys()].some((member) => member !== userId)) return false;
      put({
        ...space,
        owners: space.owners.filter((owner) => owner !== userId),
        members: space.members.filter(({ user }) => user !== userId),
      });
      return true;
    },
    delete: (id) => {
      store.delete('space', id);
    },
  };
}
