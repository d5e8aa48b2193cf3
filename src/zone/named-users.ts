import type { Named } from './find-by-name.ts';
import type { World } from './world.ts';

/** The users of a world by their usernames. */
export function namedUsers({ users }: Pick<World, 'users'>): readonly Named[] {
  return users.map(({ id, username }) => ({ id, name: username ?? id }));
}
