import { readCaveatText } from '../../token/caveats/registry.ts';
import { parseToken, type ParsedToken } from '../../token/parsed-token.ts';
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
  if (token.subject.type === type) return confined(option, token);
  return {
    what,
    evidence: `It is one of ${token.subject.type === 'user' ? 'a user' : token.subject.type}.`,
    next: `Give an access token of ${words}.`,
  };
}

/**
 * A confined token shows a server's mistakes no longer: what it may not do is refused by a good one, too. How long it lives
 * is no matter, for nothing is asked that takes long.
 */
function confined(option: string, { macaroon }: ParsedToken): Problem | null {
  const types = macaroon.caveats.flatMap(({ id, thirdParty }) => {
    if (thirdParty !== null) return ['third-party'];
    const codec = readCaveatText(id)?.codec;
    // What only sets an end is no matter.
    return codec?.expiry === undefined ? [codec?.type ?? 'unknown'] : [];
  });
  const others = [...new Set(types)];
  if (others.length === 0) return null;
  return {
    what: `The token after ${option} is confined.`,
    evidence: `It has caveats of type ${others.join(' and ')}, so a good server too would refuse what contracts ask with it.`,
    next: 'Give one without caveats, or with caveats of time alone.',
  };
}
