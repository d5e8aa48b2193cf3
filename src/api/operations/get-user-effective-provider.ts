import { callingUser } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';
import { tellProvider } from '../tell-provider.ts';
import { supportsCaller } from '../supports-caller.ts';

/** `GET /user/effective_providers/{id}`: a provider that supports no space of the caller is not there for them. */
export const getUserEffectiveProvider: OperationLogic = {
  exists: supportsCaller,
  isAuthorized: (call) => callingUser(call) !== null,
  fields: {},
  execute: ({ zone, parameters }) => tellProvider(zone, parameters['id'] ?? ''),
};
