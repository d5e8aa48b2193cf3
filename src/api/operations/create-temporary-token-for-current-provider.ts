import type { Caveat } from '../../token/caveats/registry.ts';
import type { TokenType } from '../../token/token-type.ts';
import { createTemporaryToken } from '../../zone/create-temporary-token.ts';
import { managesTokens } from '../../zone/privilege-checks.ts';
import type { TokenSubject } from '../../zone/zone.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';
import { readCaveats, readType } from '../token-fields.ts';

/**
 * The real service puts the caller's id in the place of a provider's without looking at the caller's type. So do we, and
 * give the same odd answers to users (rest-token-api.md section 1.2.5).
 */
function currentProvider({ client }: OperationCall): TokenSubject {
  return { type: 'oneprovider', id: String(client.subject.id) };
}

/** `POST /provider/tokens/temporary` (rest-token-api.md section 1.2). */
export const createTemporaryTokenForCurrentProvider: OperationLogic<{
  readonly caveats: readonly Caveat[];
  readonly type: TokenType;
}> = {
  isAuthorized: ({ zone, client }) => client.subject.type === 'oneprovider' || managesTokens(zone, client.subject),
  fields: { caveats: readCaveats, type: readType(currentProvider) },
  execute(call, { caveats, type }) {
    const minted = createTemporaryToken(call.zone, { subject: currentProvider(call), type, caveats });
    return minted.ok ? { ok: true, status: 201, body: { token: minted.token } } : minted;
  },
};
