import { findCredentials } from '../../src/api/credentials.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { isJsonObject } from '../../src/json/json-object.ts';
import type { PactInteraction } from '../load-pact.ts';
import { isPast } from './is-past.ts';

/**
 * Why a client that sends this interaction's request has made a mistake, unless its tests do so on purpose: because it is
 * refused, or because Onezone passes over something that somebody meant. Null when there is nothing to be said.
 */
export function clientMistake({ request, response }: PactInteraction, operation: Operation | undefined): string | null {
  const { status, body: answer } = response;
  if (status >= 400) {
    const id = answer.kind === 'json' ? valueAt(answer.value, '/error/id') : undefined;
    return `the request is refused (${status}${typeof id === 'string' ? ` ${id}` : ''})`;
  }
  if (operation === undefined) return null;
  const { headers, body } = request;
  if (headers['authorization'] !== undefined && findCredentials(headers, operation).kind === 'none') {
    return 'the header authorization is in a form that Onezone does not read';
  }
  if (body.kind !== 'json') return null;
  const known = operation.requestKeys.map(({ key }) => key);
  const unknown = isJsonObject(body.value) ? Object.keys(body.value).filter((key) => !known.includes(key)) : [];
  if (unknown.length > 0) return `Onezone passes over what it does not know (${unknown.join(', ')})`;
  const caveats = valueAt(body.value, '/caveats');
  const ends = (Array.isArray(caveats) ? caveats : []).map((caveat: unknown) => valueAt(caveat, '/validUntil'));
  return ends.some(isPast) ? 'the token has expired when it is made' : null;
}
