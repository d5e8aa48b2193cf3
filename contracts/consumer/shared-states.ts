import type { StateUse } from '../states/catalogue.ts';
import { echoOfState, fromState, type Template } from './template.ts';

/** There is a provider whose access token has these caveats, and all of whose tokens have those. */
export function provider(caveats: readonly unknown[] = [], caveatsOfAll: readonly unknown[] = []): StateUse {
  const params = {
    ...(caveats.length > 0 && { caveats }),
    ...(caveatsOfAll.length > 0 && { caveatsOfAll }),
  };
  return { name: 'a provider with an access token exists', params };
}

/** There is a provider whose access token has just ended, or ends soon. */
export function shortLived(params: { readonly ended?: true }): StateUse {
  return { name: 'a provider with a short-lived access token exists', params };
}

/** There is a user with these properties. */
export function user(params: Readonly<Record<string, unknown>> = {}): StateUse {
  return { name: 'a user with an access token exists', params };
}

/** There is something that one can be invited to. */
export function target(kind: string): StateUse {
  return { name: 'something to join exists', params: { kind } };
}

/** There is a user or a provider with one named token. */
export function namedToken(subject: 'user' | 'provider', params: Readonly<Record<string, unknown>> = {}): StateUse {
  return { name: `a ${subject} with a named token exists`, params };
}

/** There is a user who may manage the tokens of others. */
export const MANAGER: StateUse = { name: 'a user who may manage tokens exists', params: {} };

/** The caller is the user of the state, who logs in, or somebody who nearly does. */
export function byPassword(
  states: readonly StateUse[],
  credentials = 'basicCredentials',
): Readonly<Record<string, Template>> {
  return { authorization: fromState(states, credentials, 'Basic ') };
}

/** The caller is the provider of the state. */
export function asProvider(states: readonly StateUse[]): Readonly<Record<string, Template>> {
  return { 'x-auth-token': fromState(states, 'providerToken') };
}

/** The type of the invitation that the provider of the state has. */
export function ownInvitation(states: readonly StateUse[]): Template {
  const clusterId = echoOfState(states, 'providerId');
  return { inviteToken: { inviteType: 'userJoinCluster', clusterId, parameters: {} } };
}
