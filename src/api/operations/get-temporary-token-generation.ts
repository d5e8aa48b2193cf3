import { seesRevocationsOf } from '../../zone/privilege-checks.ts';
import type { OperationLogic } from '../operation.ts';
import type { OwnerOf } from '../token-owner.ts';

/**
 * `GET …/tokens/temporary` (rest-token-api.md section 1.8). Of subjects that do not exist too: the real service makes what it
 * looks for before it asks who wants to know (entity_logic.erl, `handle_unsafe`), unless nobody asks for their own.
 */
export function getTemporaryTokenGeneration(ownerOf: OwnerOf): OperationLogic {
  return {
    prepare(call) {
      if (call.client.subject.type === 'nobody' && !('id' in call.parameters)) return;
      call.zone.temporaryTokenSecret(ownerOf(call));
    },
    isAuthorized: (call) => seesRevocationsOf(call.zone, call.client.subject, ownerOf(call)),
    fields: {},
    execute(call) {
      const { generation } = call.zone.temporaryTokenSecret(ownerOf(call));
      return { ok: true, status: 200, body: { generation } };
    },
  };
}
