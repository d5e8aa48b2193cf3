import { parseToken, type ParsedToken } from '../token/parsed-token.ts';

/** Tokens beyond this many push out the oldest, so that invented ones cannot fill the memory. */
const MAX_TOKENS = 256;
/** A longer token is read each time, so that what is kept stays below a few megabytes. */
const MAX_LENGTH = 4096;

/** Reads callers' tokens. A client sends the same one with every request: it is taken apart once. */
export function recentTokens(maxSize: number): (text: string) => ParsedToken | 'badToken' | 'tokenTooLarge' {
  const tokens = new Map<string, ParsedToken>();
  return (text) => {
    const known = tokens.get(text);
    if (known !== undefined) return known;
    const token = parseToken(text, maxSize);
    if (typeof token === 'string' || text.length > MAX_LENGTH) return token;
    const [oldest] = tokens.keys();
    if (tokens.size >= MAX_TOKENS && oldest !== undefined) tokens.delete(oldest);
    tokens.set(text, token);
    return token;
  };
}
