import { managesTokensOf } from '../../zone/privilege-checks.ts';
import type { OperationLogic } from '../operation.ts';
import type { OwnerOf } from '../token-owner.ts';

/** `DELETE …/tokens/temporary` (rest-token-api.md section 1.8). The token of the call itself is revoked too. */
export function revokeAllTemporaryTokens(ownerOf: OwnerOf): OperationLogic {
  return {
    isAuthorized: (call) => managesTokensOf(call.zone, call.client.subject, ownerOf(call)),
    fields: {},
    execute(call) {
      call.zone.revokeTemporaryTokens(ownerOf(call));
      return { ok: true, status: 204 };
    },
  };
}
