import type { InviteType } from '../../token/invite-type.ts';
import { createNamedToken } from '../../zone/create-named-token.ts';
import { defaultInviteTerms } from '../../zone/invite-privileges.ts';
import { checkInvite, inviteTargetExists, inviteTargetName } from '../../zone/invite-rights.ts';
import { callerId, callingUser, isNoProvider } from '../current-caller.ts';
import { checkInnerCall } from '../inner-call.ts';
import { invitationName } from '../invitation-name.ts';
import { readName } from '../named-token-fields.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';

/**
 * `POST …/token`, as it was before invitations were named tokens, which they are now: one of the caller, whoever that is, that can be
 * used once (oz-worker, token_logic:create_legacy_invite_token). Users only, even where providers may invite otherwise.
 *
 * @param purpose what the token's name begins with
 * @param target to what it invites: what the path names, or the caller
 */
export function createInviteToken(
  inviteType: InviteType,
  purpose: string,
  target: 'path' | 'caller' = 'path',
): OperationLogic {
  const targetOf = (call: OperationCall): string =>
    target === 'caller' ? callerId(call) : (call.parameters['id'] ?? '');
  const typeOf = (call: OperationCall) => ({ kind: 'inviteToken', inviteType, targetId: targetOf(call) }) as const;
  return {
    exists: (call) =>
      target === 'caller' ? isNoProvider(call) : inviteTargetExists(call.zone, inviteType, targetOf(call)),
    isAuthorized: (call) =>
      callingUser(call) !== null && checkInvite(call.zone, typeOf(call), { type: 'user', id: callerId(call) }) === null,
    fields: {},
    execute(call) {
      const { zone } = call;
      const limited = checkInnerCall('create_named_token_for_current_user', call);
      if (limited !== null) return limited;
      const type = typeOf(call);
      const targetName = inviteTargetName(zone, inviteType, type.targetId);
      const digits = (): string => zone.random.errorReference().slice(0, 6);
      // Not every name of a user or of a space is one of a token, once it is cut.
      const name = readName(invitationName(purpose, targetName, digits), call, {});
      if (!name.ok) return name;
      const terms = defaultInviteTerms(type);
      const made = createNamedToken(zone, {
        subject: { type: 'user', id: callerId(call) },
        name: name.value,
        type,
        caveats: [],
        customMetadata: undefined,
        revoked: false,
        invite: terms && { ...terms, usageLimit: 1 },
      });
      return made.ok ? { ok: true, status: 200, body: { token: made.token } } : made;
    },
  };
}
