import { describeToken as wordsOf } from '../validators/safe-text.ts';
import { anyCredentials } from './any-credentials.ts';
import type { SeenHeaders } from './seen.ts';

const MAX_LENGTH = 100;

/** Who a request speaks for, in words that give nothing away: a token's id, subject and caveats, or a user's name. */
export function describeCredentials(headers: SeenHeaders): string {
  const credentials = anyCredentials(headers);
  if (credentials.kind === 'none') return 'no credentials';
  if (credentials.kind === 'token') return describeToken(credentials.token);
  if (credentials.login === null) return 'a name and a password that cannot be read';
  const { username } = credentials.login;
  return `the password of ${username.length > MAX_LENGTH ? `${username.slice(0, MAX_LENGTH)}…` : username}`;
}

/** A token by its kind, id, subject and caveats. */
export function describeToken(token: string): string {
  return wordsOf(token) ?? `a token that cannot be read (of length ${token.length})`;
}
