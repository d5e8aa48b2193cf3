import { onezoneError } from '../../errors/error-table.ts';
import type { JsonObject } from '../../json/json-value.ts';
import { failure } from '../../token/failure.ts';
import { modifyNamedToken as modify } from '../../zone/modify-named-token.ts';
import { managesTokensOf } from '../../zone/privilege-checks.ts';
import { addressedToken, onAddressedToken } from '../addressed-token.ts';
import { readCustomMetadata, readName, readRevoked } from '../named-token-fields.ts';
import type { OperationLogic } from '../operation.ts';
import { optional } from '../token-fields.ts';

/** `PATCH /tokens/named/{id}` (rest-token-api.md section 1.7). */
export const modifyNamedToken: OperationLogic<{
  readonly customMetadata: JsonObject | undefined;
  readonly name: string | undefined;
  readonly revoked: boolean | undefined;
}> = {
  ...onAddressedToken(managesTokensOf),
  fields: {
    customMetadata: optional(readCustomMetadata),
    name: optional(readName),
    revoked: optional(readRevoked),
  },
  execute(call, change) {
    const token = addressedToken(call);
    const modified = token === undefined ? failure(onezoneError('notFound')) : modify(call.zone, token, change);
    return modified.ok ? { ok: true, status: 204 } : modified;
  },
};
