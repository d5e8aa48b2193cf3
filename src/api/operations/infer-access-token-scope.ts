import type { ContextKey } from '../../token/caveats/caveat-codec.ts';
import { CAVEAT_CODECS } from '../../token/caveats/registry.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import type { Subject } from '../../token/subject.ts';
import { verifyConsumerToken } from '../../zone/accompanying-tokens.ts';
import { dataAccessScope } from '../../zone/data-access-scope.ts';
import { verifyAccessToken } from '../../zone/verify-in-zone.ts';
import type { OperationLogic } from '../operation.ts';
import { optional, readToken } from '../token-fields.ts';
import { callerIp } from '../verification.ts';

/** What is not known yet of the token's use. */
const UNKNOWN: readonly (ContextKey | undefined)[] = ['service', 'interface'];

/** Caveats that ask for it do not count. */
const IGNORED_CAVEATS = CAVEAT_CODECS.filter(({ demand }) => UNKNOWN.includes(demand?.of)).map(({ type }) => type);

/** `POST /tokens/infer_access_token_scope` (rest-token-api.md section 1.6). */
export const inferAccessTokenScope: OperationLogic<{
  readonly token: ParsedToken;
  readonly consumerToken: ParsedToken | undefined;
}> = {
  fields: { token: readToken('token'), consumerToken: optional(readToken('consumerToken')) },
  execute(call, { token, consumerToken }) {
    const { zone } = call;
    const ip = callerIp(call);
    let consumer: Subject = token.subject;
    if (consumerToken !== undefined) {
      const consuming = verifyConsumerToken(zone, consumerToken, {
        ip,
        interface: null,
        ignoredCaveats: IGNORED_CAVEATS,
      });
      if (!consuming.ok) return consuming;
      ({ consumer } = consuming);
    }
    const verified = verifyAccessToken(zone, token, {
      ip,
      interface: null,
      service: null,
      consumer,
      session: { mode: 'any' },
      allowDataAccessCaveats: true,
      ignoredCaveats: IGNORED_CAVEATS,
    });
    if (!verified.ok) return verified;
    const { subject, validUntil } = verified;
    const scope = subject.type === 'user' ? dataAccessScope(zone, token, String(subject.id)) : null;
    return { ok: true, status: 200, body: { validUntil, dataAccessScope: scope } };
  },
};
