import type { Caveat } from '../../token/caveats/registry.ts';
import type { TokenType } from '../../token/token-type.ts';
import { createTemporaryToken as create } from '../../zone/create-temporary-token.ts';
import { managesTokensOf } from '../../zone/privilege-checks.ts';
import type { OperationLogic } from '../operation.ts';
import { readCaveats, readType } from '../token-fields.ts';
import type { OwnerOf } from '../token-owner.ts';

/** `POST …/tokens/temporary` (rest-token-api.md section 1.2). */
export function createTemporaryToken(ownerOf: OwnerOf): OperationLogic<{
  readonly caveats: readonly Caveat[];
  readonly type: TokenType;
}> {
  return {
    isAuthorized: (call) => managesTokensOf(call.zone, call.client.subject, ownerOf(call)),
    fields: { caveats: readCaveats, type: readType(ownerOf, 'temporary') },
    execute(call, { caveats, type }) {
      const minted = create(call.zone, { subject: ownerOf(call), type, caveats });
      return minted.ok ? { ok: true, status: 201, body: { token: minted.token } } : minted;
    },
  };
}
