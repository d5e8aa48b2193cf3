import { onezoneError } from '../../errors/error-table.ts';
import { failure } from '../../token/failure.ts';
import { managesTokensOf } from '../../zone/privilege-checks.ts';
import { showNamedToken } from '../../zone/show-named-token.ts';
import { addressedToken, onAddressedToken } from '../addressed-token.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /tokens/named/{id}` (rest-token-api.md section 1.7). */
export const getNamedToken: OperationLogic = {
  ...onAddressedToken(managesTokensOf),
  fields: {},
  execute(call) {
    const token = addressedToken(call);
    const read = token === undefined ? failure(onezoneError('notFound')) : showNamedToken(call.zone, token);
    return read.ok ? { ok: true, status: 200, body: read.shown } : read;
  },
};
