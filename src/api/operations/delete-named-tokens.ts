import { managesTokensOf } from '../../zone/privilege-checks.ts';
import type { OperationLogic } from '../operation.ts';
import type { OwnerOf } from '../token-owner.ts';

/** `DELETE …/tokens/named` (rest-token-api.md section 1.7). */
export function deleteNamedTokens(ownerOf: OwnerOf): OperationLogic {
  return {
    isAuthorized: (call) => managesTokensOf(call.zone, call.client.subject, ownerOf(call)),
    fields: {},
    execute(call) {
      const { namedTokens } = call.zone;
      for (const id of namedTokens.idsOf(ownerOf(call))) namedTokens.delete(id);
      return { ok: true, status: 204 };
    },
  };
}
