import { seesRevocationsOf } from '../../zone/privilege-checks.ts';
import type { OperationLogic } from '../operation.ts';
import type { OwnerOf } from '../token-owner.ts';

/** `GET …/tokens/temporary` (rest-token-api.md section 1.8). Of subjects that do not exist too. */
export function getTemporaryTokenGeneration(ownerOf: OwnerOf): OperationLogic {
  return {
    isAuthorized: (call) => seesRevocationsOf(call.zone, call.client.subject, ownerOf(call)),
    fields: {},
    execute(call) {
      const generation = call.zone.temporaryTokenGeneration(ownerOf(call));
      return { ok: true, status: 200, body: { generation } };
    },
  };
}
