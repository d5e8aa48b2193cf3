import { acceptCaveats } from '../../token/accept-caveats.ts';
import { printIsoTime } from '../../token/iso-time.ts';
import { createNamedToken } from '../../zone/create-named-token.ts';
import { callerId, isNoProvider } from '../current-caller.ts';
import type { OperationLogic } from '../operation.ts';

const YEAR = 31_536_000;

/**
 * `POST /user/client_tokens`: since tokens have names, a named access token for a year, whose name tells when it was made
 * (oz-worker, token_logic:create_legacy_client_token).
 */
export const createClientToken: OperationLogic = {
  exists: isNoProvider,
  isAuthorized: ({ client }) => client.subject.type === 'user',
  fields: {},
  execute(call) {
    const { zone } = call;
    const now = zone.clock.now();
    const accepted = acceptCaveats([{ type: 'time', validUntil: now + YEAR }]);
    if (!accepted.ok) return accepted;
    const madeAt = (printIsoTime(now) ?? '').replaceAll(':', '.');
    const made = createNamedToken(zone, {
      subject: { type: 'user', id: callerId(call) },
      name: `access token ${madeAt} ${zone.random.errorReference().slice(0, 6)}`,
      type: { kind: 'accessToken', sessionId: null },
      caveats: accepted.caveats,
      customMetadata: {},
      revoked: false,
      invite: null,
    });
    return made.ok ? { ok: true, status: 200, body: { token: made.token } } : made;
  },
};
