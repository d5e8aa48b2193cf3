import { completeWorld } from './complete-world.ts';
import { DEFAULT_SEED, deriveId } from './derive.ts';
import {
  CLUSTER_PRIVILEGES,
  GROUP_PRIVILEGES,
  HARVESTER_PRIVILEGES,
  INVENTORY_PRIVILEGES,
  ONEZONE_PRIVILEGES,
  SPACE_PRIVILEGES,
} from './privileges.ts';
import type { WorldFile } from './world-file.ts';
import type { World } from './world.ts';

/**
 * The world of a zone for which nobody wrote one: an administrator `admin` with the password `password`, the users alice,
 * bob and carol, the Oneproviders krakow and lisbon, and one of everything else. All ids and secrets derive from the
 * seed. The clock is the real one.
 */
export function defaultWorld(seed: string = DEFAULT_SEED): World {
  return completeWorld(defaultWorldFile(seed));
}

/** The default world as a world file. */
export function defaultWorldFile(seed: string = DEFAULT_SEED): WorldFile {
  const id = (name: string): string => deriveId(seed, 'entity', name);
  const [admin, alice, bob, carol] = [id('admin'), id('alice'), id('bob'), id('carol')];
  const [krakow, lisbon] = [id('krakow'), id('lisbon')];
  const readers = ['space_read_data', 'space_view', 'space_view_transfers'];
  return {
    onezoneDomain: 'onezone.example.com',
    seed,
    users: [
      {
        id: admin,
        username: 'admin',
        password: 'password',
        fullName: 'Ada Admin',
        emails: ['admin@example.com'],
        onezonePrivileges: ONEZONE_PRIVILEGES,
      },
      { id: alice, username: 'alice', password: 'password', fullName: 'Alice Archer', emails: ['alice@example.com'] },
      { id: bob, username: 'bob', password: 'password', fullName: 'Bob Baker', emails: ['bob@example.com'] },
      { id: carol, username: 'carol', password: 'password', fullName: 'Carol Cook', emails: ['carol@example.com'] },
    ],
    providers: [
      { id: krakow, name: 'krakow', domain: 'krakow.example.com' },
      { id: lisbon, name: 'lisbon', domain: 'lisbon.example.com' },
    ],
    clusters: [
      { id: 'onezone', members: [{ user: admin, privileges: CLUSTER_PRIVILEGES }] },
      {
        id: krakow,
        members: [
          { user: admin, privileges: CLUSTER_PRIVILEGES },
          { user: alice, privileges: CLUSTER_PRIVILEGES },
        ],
      },
      {
        id: lisbon,
        members: [
          { user: admin, privileges: CLUSTER_PRIVILEGES },
          { user: bob, privileges: CLUSTER_PRIVILEGES },
        ],
      },
    ],
    groups: [
      {
        id: id('researchers'),
        name: 'researchers',
        members: [
          { user: alice, privileges: GROUP_PRIVILEGES },
          { user: bob, privileges: ['group_view'] },
        ],
      },
    ],
    spaces: [
      {
        id: id('measurements'),
        name: 'measurements',
        owners: [alice],
        members: [
          { user: bob, privileges: readers },
          { user: admin, privileges: SPACE_PRIVILEGES },
        ],
        supports: [{ provider: krakow }, { provider: lisbon, readonly: true }],
      },
      {
        id: id('archive'),
        name: 'archive',
        owners: [bob],
        members: [
          { user: carol, privileges: readers },
          { user: admin, privileges: SPACE_PRIVILEGES },
        ],
        supports: [{ provider: lisbon }],
      },
    ],
    harvesters: [
      { id: id('catalogue'), name: 'catalogue', members: [{ user: alice, privileges: HARVESTER_PRIVILEGES }] },
    ],
    inventories: [
      { id: id('workflows'), name: 'workflows', members: [{ user: alice, privileges: INVENTORY_PRIVILEGES }] },
    ],
    sessions: [{ id: id('session of alice'), user: alice }],
  };
}
