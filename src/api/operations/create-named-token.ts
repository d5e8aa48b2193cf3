import type { JsonObject } from '../../json/json-value.ts';
import type { Caveat } from '../../token/caveats/registry.ts';
import type { Integer } from '../../token/erlang-integer.ts';
import type { TokenType } from '../../token/token-type.ts';
import { createNamedToken as create } from '../../zone/create-named-token.ts';
import { defaultInviteTerms } from '../../zone/invite-privileges.ts';
import { managesTokensOf } from '../../zone/privilege-checks.ts';
import { locationOf } from '../location.ts';
import { readCustomMetadata, readName, readPrivileges, readRevoked, readUsageLimit } from '../named-token-fields.ts';
import type { OperationLogic } from '../operation.ts';
import { optional, readCaveats, readType } from '../token-fields.ts';
import type { OwnerOf } from '../token-owner.ts';

/** `POST …/tokens/named` (rest-token-api.md section 1.7). */
export function createNamedToken(ownerOf: OwnerOf): OperationLogic<{
  readonly name: string;
  readonly caveats: readonly Caveat[];
  readonly customMetadata: JsonObject | undefined;
  readonly privileges: readonly string[] | undefined;
  readonly revoked: boolean | undefined;
  readonly type: TokenType;
  readonly usageLimit: Integer | 'infinity' | undefined;
}> {
  return {
    isAuthorized: (call) => managesTokensOf(call.zone, call.client.subject, ownerOf(call)),
    fields: {
      name: readName,
      caveats: readCaveats,
      customMetadata: optional(readCustomMetadata),
      privileges: readPrivileges,
      revoked: optional(readRevoked),
      type: readType(ownerOf, 'named'),
      usageLimit: readUsageLimit,
    },
    execute(call, { name, caveats, customMetadata, privileges, revoked = false, type, usageLimit }) {
      const terms = defaultInviteTerms(type);
      const invite = terms && {
        ...terms,
        usageLimit: usageLimit ?? terms.usageLimit,
        privileges: privileges ?? terms.privileges,
      };
      const subject = ownerOf(call);
      const created = create(call.zone, { subject, name, type, caveats, customMetadata, revoked, invite });
      if (!created.ok) return created;
      const headers = locationOf(call.zone, 'tokens', 'named', created.id);
      return { ok: true, status: 201, headers, body: { tokenId: created.id, token: created.token } };
    },
  };
}
