import { operations } from '../../src/contract/generated/operations.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { askJson } from './ask-target.ts';

/** The credentials that somebody has on a server on which nobody can set states. */
export interface Credentials {
  /** An access token of a Oneprovider. */
  readonly providerToken?: string;
  /** An access token of a user. */
  readonly userToken?: string;
}

const EXAMINE = operations.examine_token.path;

/** Which of the credentials the server refuses outright: then most contracts fail, and this is why. */
export async function refusedTokens(credentials: Credentials, way: Way): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const [option, token] of [
    ['--provider-token', credentials.providerToken],
    ['--user-token', credentials.userToken],
  ] as const) {
    if (token === undefined) continue;
    const { answer } = await askJson(way, EXAMINE, { token }, { 'x-auth-token': token });
    if (answer?.status === 200) continue;
    const error = valueAt(answer?.body.json, '/error/details/authError/id') ?? valueAt(answer?.body.json, '/error/id');
    const came = typeof error === 'string' ? `: ${error}` : '';
    notes.push(
      `The server refuses the token after ${option} (${answer?.status ?? 'no answer'}${came}). Give one that is valid.`,
    );
  }
  return notes;
}
