import { setupServer } from 'msw/node';
import { createOnezone, type Onezone } from '../src/onezone.ts';
import { refuseTwoWorlds, type OnezoneHandlersOptions } from './onezone-handlers-options.ts';
import { onezoneHandlers } from './onezone-handlers.ts';
import { reachNamedImports } from './reach-named-imports.ts';

/** What {@link setupOnezoneServer} takes. */
export interface OnezoneServerOptions extends OnezoneHandlersOptions {
  /** The fake that answers. Without one, a new one starts with the options of `createOnezone`. */
  readonly onezone?: Onezone;
}

/** What MSW's `setupServer` gives, and the fake that answers. */
export type OnezoneServer = ReturnType<typeof setupServer> & { readonly onezone: Onezone };

/**
 * MSW's `setupServer` with a fake Onezone in it: call `listen()`, `close()` and the rest as ever. More handlers can
 * follow the options; they come after those of Onezone.
 *
 * @throws TypeError for an origin that is none, for a world with faults, and for a fake together with a world.
 */
export function setupOnezoneServer(
  options: OnezoneServerOptions = {},
  ...handlers: Parameters<typeof setupServer>
): OnezoneServer {
  refuseTwoWorlds(options);
  const { origins, onRefusal, onezone = createOnezone(options) } = options;
  const server = setupServer(
    ...onezoneHandlers({ onezone, ...(origins && { origins }), ...(onRefusal && { onRefusal }) }),
    ...handlers,
  );
  return Object.assign(server, reachNamedImports(server), { onezone });
}
