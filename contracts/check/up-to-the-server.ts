import type { PlainAnswer } from '../../src/api/plain-http.ts';
import type { PactResponse } from '../load-pact.ts';
import { errorIdsIn, jsonIn } from './outcome.ts';

/** What a server says by what it alone knows: its secrets, its users, what it has. */
const KNOWLEDGE: ReadonlySet<string> = new Set([
  'tokenInvalid',
  'tokenRevoked',
  'tokenSubjectInvalid',
  'badBasicCredentials',
  'badIdpAccessToken',
  'userBlocked',
  'forbidden',
  'notFound',
]);

/**
 * Is the difference between two answers of the server's making? Without a state, nobody says whose the credentials in an
 * interaction are: another Onezone may take the token that ours does not know. One that can be read, that is.
 */
export function isUpToTheServer({ status, body }: PactResponse, answer: PlainAnswer): boolean {
  const told = errorIdsIn(jsonIn(answer.body)).at(-1);
  if (told === undefined || !KNOWLEDGE.has(told)) return false;
  if (status < 300) return true;
  const expected = body.kind === 'json' ? errorIdsIn(body.value).at(-1) : undefined;
  return expected !== undefined && expected !== told && KNOWLEDGE.has(expected);
}
