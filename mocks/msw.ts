/** MSW's handlers for a fake Onezone, in Node and in pages. */
export { onezoneHandlers } from './onezone-handlers.ts';
export type { OnezoneHandlersOptions } from './onezone-handlers-options.ts';
export type { RefusalStrategy, RefusedRequest } from './refusal-strategy.ts';
export { createLocalOnezone, type LocalOnezone, type OnezoneOptions } from '../src/local-onezone.ts';
