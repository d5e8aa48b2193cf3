import { managesTokensOf } from '../../zone/privilege-checks.ts';
import { onAddressedToken } from '../addressed-token.ts';
import type { OperationLogic } from '../operation.ts';

/** `DELETE /tokens/named/{id}` (rest-token-api.md section 1.7). Tokens with the id are invalid from now on. */
export const deleteNamedToken: OperationLogic = {
  ...onAddressedToken(managesTokensOf),
  fields: {},
  execute({ zone, parameters }) {
    zone.namedTokens.delete(parameters['id'] ?? '');
    return { ok: true, status: 204 };
  },
};
