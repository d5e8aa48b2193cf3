import { onezoneError } from '../../errors/error-table.ts';
import { failure } from '../../token/failure.ts';
import { seesRevocationsOf } from '../../zone/privilege-checks.ts';
import { addressedToken, onAddressedToken } from '../addressed-token.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /tokens/named/{id}/status` (rest-token-api.md section 1.7). */
export const getNamedTokenStatus: OperationLogic = {
  ...onAddressedToken(seesRevocationsOf),
  fields: {},
  execute(call) {
    const token = addressedToken(call);
    if (token === undefined) return failure(onezoneError('notFound'));
    return { ok: true, status: 200, body: { revoked: token.revoked } };
  },
};
