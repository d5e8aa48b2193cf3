import { startToken } from '../../zone/start-token.ts';
import type { OpenZone } from '../open-zone.ts';

/** A user with the token to start with. */
export interface StartUser {
  readonly id: string;
  readonly username: string | null;
  readonly blocked: boolean;
  readonly token: string;
}

/** A Oneprovider with the token to start with. */
export interface StartProvider {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly token: string;
}

/** Who is in the world, each with an access token that is the same after every restart. */
export interface StartEntities {
  readonly users: readonly StartUser[];
  readonly providers: readonly StartProvider[];
}

/** The users and Oneproviders of a zone's world. */
export function startEntities({ world, zone }: OpenZone): StartEntities {
  return {
    users: world.users.map(({ id, username, blocked }) => {
      const token = startToken(zone, world.seed, { type: 'user', id });
      return { id, username, blocked, token };
    }),
    providers: world.providers.map(({ id, name, domain }) => {
      const token = startToken(zone, world.seed, { type: 'oneprovider', id });
      return { id, name, domain, token };
    }),
  };
}
