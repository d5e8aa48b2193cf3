import { onezoneError } from '../../errors/error-table.ts';
import type { Caveat } from '../../token/caveats/registry.ts';
import { confine } from '../../token/confine-token.ts';
import { failure, TOO_LONG } from '../../token/failure.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import { checkSubjectAndServices } from '../../zone/service-access.ts';
import type { OperationLogic } from '../operation.ts';
import { readCaveats, readToken } from '../token-fields.ts';

/** `POST /tokens/confine` (rest-token-api.md section 1.4). The token itself is not verified. */
export const confineToken: OperationLogic<{ readonly caveats: readonly Caveat[]; readonly token: ParsedToken }> = {
  fields: { caveats: readCaveats, token: readToken('token') },
  execute({ zone }, { caveats, token }) {
    const { type, subject } = token;
    // For nobody and for groups the real service has no rule, and crashes.
    if (subject.type !== 'user' && subject.type !== 'oneprovider') return failure(onezoneError('internalServerError'));
    const refusal = checkSubjectAndServices(zone, type, subject, caveats);
    if (refusal !== null) return failure(refusal);
    // To sign on from no signature crashes the logic; to write a token without one, only the answer.
    if (token.macaroon.signature === null && caveats.length > 0) return failure(onezoneError('internalServerError'));
    const confined = confine(token, caveats);
    return confined.ok ? { ok: true, status: 200, body: { token: confined.token } } : TOO_LONG;
  },
};
