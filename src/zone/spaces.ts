import type { Clock } from './clock.ts';
import type { Members } from './members.ts';
import { SPACE_PRIVILEGES } from './privileges.ts';
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
  return {
    get: (id) => store.get('space', id),
    all,
    of: (userId) => all().filter((space) => members(space).has(userId)),
    supportedBy: (providerId) =>
      all()
        .filter(({ supports }) => supports.some(({ provider }) => provider === providerId))
        .map(({ id }) => id),
    create({ id, name, details }, creator) {
      if (store.get('space', id) !== undefined) return null;
      const space: SpaceRecord = {
        id,
        name,
        ...details,
        // The first member of a space becomes its owner (oz-worker, entity_graph:add_child).
        owners: [creator],
        members: [{ user: creator, privileges: SPACE_PRIVILEGES }],
        supports: [],
        creator: { type: 'user', id: creator },
        creationTime: clock.now(),
      };
      store.put('space', id, space);
      return space;
    },
    leave(spaceId, userId) {
      const space = store.get('space', spaceId);
      if (space === undefined) return true;
      const isLastOwner = space.owners.length === 1 && space.owners[0] === userId;
      if (isLastOwner && [...members(space).keys()].some((member) => member !== userId)) return false;
      store.put('space', spaceId, {
        ...space,
        owners: space.owners.filter((owner) => owner !== userId),
        members: space.members.filter(({ user }) => user !== userId),
      });
      return true;
    },
  };
}
