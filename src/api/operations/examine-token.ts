import { onezoneError } from '../../errors/error-table.ts';
import { examine } from '../../token/examine-token.ts';
import { failure } from '../../token/failure.ts';
import { parseToken, type ParsedToken } from '../../token/parsed-token.ts';
import { unreadableToken } from '../../token/token-errors.ts';
import type { FieldReader, OperationLogic } from '../operation.ts';

/** A token's size is in bytes, and no schema can say what is a token. */
const readToken: FieldReader<ParsedToken> = (value, { zone }) => {
  const { maxTokenSize } = zone.settings;
  const token = parseToken(value as string, maxTokenSize); // the document says it is a string
  if (typeof token !== 'string') return { ok: true, value: token };
  return failure(onezoneError('badValueToken', { key: 'token', tokenError: unreadableToken(token, maxTokenSize) }));
};

/** `POST /tokens/examine` (rest-token-api.md section 1.3). */
export const examineToken: OperationLogic<{ readonly token: ParsedToken }> = {
  fields: { token: readToken },
  execute(_call, { token }) {
    const examined = examine(token);
    return examined.ok ? { ok: true, status: 200, body: examined.examine } : examined;
  },
};
