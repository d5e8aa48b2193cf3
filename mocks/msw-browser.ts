import { setupWorker } from 'msw/browser';
import { createLocalOnezone, type LocalOnezone } from '../src/local-onezone.ts';
import { refuseTwoWorlds, type OnezoneHandlersOptions } from './onezone-handlers-options.ts';
import { onezoneHandlers } from './onezone-handlers.ts';

/** What {@link setupOnezoneWorker} takes. */
export interface OnezoneWorkerOptions extends OnezoneHandlersOptions {
  /** The fake that answers. Without one, a new one starts with the options of `createOnezone`. */
  readonly onezone?: LocalOnezone;
}

/** What MSW's `setupWorker` gives, and the fake that answers. */
export type OnezoneWorker = ReturnType<typeof setupWorker> & { readonly onezone: LocalOnezone };

/**
 * MSW's `setupWorker` with a fake Onezone in it, which lives in the page: call `start()` and the rest as ever. More
 * handlers can follow the options; they come after those of Onezone.
 *
 * @throws TypeError for an origin that is none, for a world with faults, and for a fake together with a world.
 */
export function setupOnezoneWorker(
  options: OnezoneWorkerOptions = {},
  ...handlers: Parameters<typeof setupWorker>
): OnezoneWorker {
  refuseTwoWorlds(options);
  const { origins, onRefusal, onezone = createLocalOnezone(options) } = options;
  const worker = setupWorker(
    ...onezoneHandlers({ onezone, ...(origins && { origins }), ...(onRefusal && { onRefusal }) }),
    ...handlers,
  );
  return Object.assign(worker, { onezone });
}
