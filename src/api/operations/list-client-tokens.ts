import { acceptTokenType } from '../../token/token-type.ts';
import { namedTokenText } from '../../zone/named-token-text.ts';
import type { NamedToken } from '../../zone/zone.ts';
import { callerId, isNoProvider } from '../current-caller.ts';
import { checkInnerCall } from '../inner-call.ts';
import type { OperationLogic } from '../operation.ts';

/**
 * `GET /user/client_tokens`: the user's named access tokens, serialized. The real service asks itself for the list of named
 * tokens in the caller's name, so the caveats of the caller's token must let that through too.
 */
export const listClientTokens: OperationLogic = {
  exists: isNoProvider,
  isAuthorized: ({ client }) => client.subject.type === 'user',
  fields: {},
  execute(call) {
    const { zone } = call;
    const limited = checkInnerCall('list_named_tokens_of_current_user', call);
    if (limited !== null) return limited;
    const tokens: string[] = [];
    for (const id of zone.namedTokens.idsOf({ type: 'user', id: callerId(call) })) {
      const record = zone.namedToken(id);
      if (record === undefined || !isPlainAccess(record)) continue;
      const minted = namedTokenText(zone, record);
      if (!minted.ok) return minted;
      tokens.push(minted.token);
    }
    return { ok: true, status: 200, body: { tokens } };
  },
};

/** An access token that is bound to no session. */
function isPlainAccess({ type }: NamedToken): boolean {
  const read = acceptTokenType(type as Parameters<typeof acceptTokenType>[0]); // a record's type is JSON
  return read?.kind === 'accessToken' && read.sessionId === null;
}
