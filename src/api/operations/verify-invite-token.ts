import type { InviteType } from '../../token/invite-type.ts';
import { verifyInviteToken as verify } from '../../zone/verify-in-zone.ts';
import type { FieldReader, OperationLogic } from '../operation.ts';
import { circumstancesOf, verificationAnswer, verificationReaders, type VerificationFields } from '../verification.ts';

/** `expectedInviteType`, which the document calls one of the invite types. */
const readExpected: FieldReader<InviteType | 'any'> = (value) => ({
  ok: true,
  value: value === undefined ? 'any' : (value as InviteType),
});

/** `POST /tokens/verify_invite_token` (rest-token-api.md section 1.5). */
export const verifyInviteToken: OperationLogic<
  VerificationFields & { readonly expectedInviteType: InviteType | 'any' }
> = {
  fields: { ...verificationReaders, expectedInviteType: readExpected },
  execute(call, fields) {
    const used = circumstancesOf(call, fields);
    if (!used.ok) return used;
    return verificationAnswer(call, verify(call.zone, fields.token, fields.expectedInviteType, used.circumstances));
  },
};
