import type { OnezoneHandlersOptions } from './onezone-handlers-options.ts';

/** The zone of a test, where it stands, and what happens when it refuses. */
export type OnezoneFixtureOptions = Omit<OnezoneHandlersOptions, 'onezone'>;
