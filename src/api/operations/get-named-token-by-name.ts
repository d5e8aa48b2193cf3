import { onezoneError } from '../../errors/error-table.ts';
import { failure } from '../../token/failure.ts';
import { managesTokensOf } from '../../zone/privilege-checks.ts';
import { showNamedToken } from '../../zone/show-named-token.ts';
import type { OperationLogic } from '../operation.ts';
import type { OwnerOf } from '../token-owner.ts';

/** `GET …/tokens/named/name/{name}` (rest-token-api.md section 1.7). Whether there is one, only who may see it hears. */
export function getNamedTokenByName(ownerOf: OwnerOf): OperationLogic {
  return {
    isAuthorized: (call) => managesTokensOf(call.zone, call.client.subject, ownerOf(call)),
    fields: {},
    execute(call) {
      const { zone, parameters } = call;
      const id = zone.namedTokens.idOf(ownerOf(call), parameters['name'] ?? '');
      const record = id === undefined ? undefined : zone.namedToken(id);
      if (record === undefined) return failure(onezoneError('notFound'));
      const read = showNamedToken(zone, record);
      return read.ok ? { ok: true, status: 200, body: read.shown } : read;
    },
  };
}
