import { parseToken } from '../../token/parsed-token.ts';
import type { Problem } from '../problem.ts';

/** Whose token each option takes, in the words of tokens and of people. */
const HOLDERS = {
  '--provider-token': { type: 'oneprovider', words: 'a Oneprovider' },
  '--user-token': { type: 'user', words: 'a user' },
} as const;

/**
 * What is wrong with a given token that can be seen without a server; null for nothing. A pipeline that lost its secret must
 * not turn green because all that needs the token is skipped. The text may be a secret all the same, so it is not repeated.
 */
export function wrongToken(option: keyof typeof HOLDERS, text: string | undefined): Problem | null {
  if (text === undefined) return null;
  const { type, words } = HOLDERS[option];
  const what = `What follows ${option} is no token of ${words}.`;
  const token = parseToken(text);
  if (typeof token === 'string') {
    const evidence = text === '' ? 'It is empty.' : 'It cannot be read as a token.';
    return { what, evidence, next: `Give the token, or ${option} @FILE for a file that holds it.` };
  }
  if (token.subject.type === type) return null;
  return {
    what,
    evidence: `It is one of ${token.subject.type === 'user' ? 'a user' : token.subject.type}.`,
    next: `Give an access token of ${words}.`,
  };
}
