import { valueAt } from '../../contract/value-at.ts';
import { parseToken } from '../../token/parsed-token.ts';
import type { JsonSeen } from './operation-semantics.ts';

/** The text under the key `token` of a body. */
export function tokenTextIn(body: JsonSeen | null): string | undefined {
  const token = valueAt(body?.value, '/token');
  return typeof token === 'string' ? token : undefined;
}

/** The token under the key `token` of a body, or why it cannot be read; null when there is none. */
export function tokenIn(body: JsonSeen | null): ReturnType<typeof parseToken> | null {
  const text = tokenTextIn(body);
  // How long a token may be is a setting of who reads it.
  return text === undefined ? null : parseToken(text, Number.POSITIVE_INFINITY);
}
