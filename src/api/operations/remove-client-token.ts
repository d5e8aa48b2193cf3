import { onezoneError } from '../../errors/error-table.ts';
import { failure } from '../../token/failure.ts';
import { parseToken } from '../../token/parsed-token.ts';
import { managesTokensOf } from '../../zone/privilege-checks.ts';
import type { NamedToken } from '../../zone/zone.ts';
import { isNoProvider } from '../current-caller.ts';
import { notFound } from '../not-found.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';

/** `DELETE /user/client_tokens/{id}`, where the id is a serialized token: deletes the named token that it is. */
export const removeClientToken: OperationLogic = {
  exists: (call) =>
    isNoProvider(call) && (call.client.subject.type === 'nobody' || serializedToken(call) !== undefined),
  isAuthorized: ({ client }) => client.subject.type === 'user',
  fields: {},
  execute(call) {
    const record = serializedToken(call);
    if (record === undefined) return notFound();
    if (!managesTokensOf(call.zone, call.client.subject, record.subject)) return failure(onezoneError('forbidden'));
    call.zone.namedTokens.delete(record.id);
    return { ok: true, status: 204 };
  },
};

/** The named token whose serialized form the path gives. Nobody looks at its signature. */
function serializedToken({ zone, parameters }: OperationCall): NamedToken | undefined {
  const token = parseToken(parameters['id'] ?? '', zone.settings.maxTokenSize);
  return typeof token === 'string' ? undefined : zone.namedToken(String(token.id));
}
