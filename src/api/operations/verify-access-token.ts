import { verifyAccessToken as verify } from '../../zone/verify-in-zone.ts';
import type { OperationLogic } from '../operation.ts';
import { circumstancesOf, verificationAnswer, verificationReaders, type VerificationFields } from '../verification.ts';

/** `POST /tokens/verify_access_token` (rest-token-api.md section 1.5). */
export const verifyAccessToken: OperationLogic<VerificationFields> = {
  fields: verificationReaders,
  execute(call, fields) {
    const used = circumstancesOf(call, fields);
    return used.ok ? verificationAnswer(call, verify(call.zone, fields.token, used.circumstances)) : used;
  },
};
