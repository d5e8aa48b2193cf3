import type { StateUse } from '../states/catalogue.ts';
import { fromState, type Template } from './template.ts';

/** There is a provider whose access token has these caveats. */
export function provider(caveats?: readonly unknown[]): StateUse {
  return { name: 'a provider with an access token exists', params: caveats === undefined ? {} : { caveats } };
}

/** There is a user with these properties. */
export function user(params: Readonly<Record<string, unknown>> = {}): StateUse {
  return { name: 'a user with an access token exists', params };
}

/** There is something that one can be invited to. */
export function target(kind: string): StateUse {
  return { name: 'something to join exists', params: { kind } };
}

/** The caller is the provider of the state. */
export function asProvider(states: readonly StateUse[]): Readonly<Record<string, Template>> {
  return { 'x-auth-token': fromState(states, 'providerToken') };
}
