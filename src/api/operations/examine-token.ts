import { examine } from '../../token/examine-token.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import type { OperationLogic } from '../operation.ts';
import { readToken } from '../token-fields.ts';

/** `POST /tokens/examine` (rest-token-api.md section 1.3). */
export const examineToken: OperationLogic<{ readonly token: ParsedToken }> = {
  fields: { token: readToken('token') },
  execute(_call, { token }) {
    const examined = examine(token);
    return examined.ok ? { ok: true, status: 200, body: examined.examine } : examined;
  },
};
