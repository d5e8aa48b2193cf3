import { managesTokensOf } from '../../zone/privilege-checks.ts';
import type { OperationLogic } from '../operation.ts';
import type { OwnerOf } from '../token-owner.ts';

/** `GET …/tokens/named` (rest-token-api.md section 1.7): ids, in the order of the names. */
export function listNamedTokens(ownerOf: OwnerOf): OperationLogic {
  return {
    isAuthorized: (call) => managesTokensOf(call.zone, call.client.subject, ownerOf(call)),
    fields: {},
    execute: (call) => ({ ok: true, status: 200, body: { tokens: call.zone.namedTokens.idsOf(ownerOf(call)) } }),
  };
}
