import type { LocalOnezone, OnezoneOptions } from '../src/local-onezone.ts';
import type { RefusalStrategy } from './refusal-strategy.ts';

/** Which Onezone answers, where it stands, and what happens when it refuses. */
export interface OnezoneHandlersOptions extends OnezoneOptions {
  /** The fake that answers. Without one, a new one starts with the options of `createOnezone`. */
  readonly onezone?: Pick<LocalOnezone, 'handle'>;
  /** Where Onezone stands: `https://onezone.example.com`, or `/` for the page's own origin. Everywhere when absent. */
  readonly origins?: readonly string[];
  /** What to do when Onezone refuses a request; `warn` when absent. */
  readonly onRefusal?: RefusalStrategy;
}

/** @throws TypeError for options that speak of two worlds: a fake, and the description of another one. */
export function refuseTwoWorlds(options: OnezoneHandlersOptions): void {
  if (options.onezone === undefined) return;
  const others = (['world', 'now', 'seed', 'circuitBreakerOpen'] as const).filter((key) => options[key] !== undefined);
  if (others.length === 0) return;
  throw new TypeError(
    `There is a fake ("onezone") and a description of another one ("${others.join('", "')}"). ` +
      'Leave one of them out: a fake that runs keeps the world that it started with.',
  );
}
