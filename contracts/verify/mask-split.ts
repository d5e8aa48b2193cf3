import { describeToken } from '../../src/validators/safe-text.ts';
import type { Exchange } from './relay.ts';

/** No token is shorter. */
const MIN_TOKEN = 60;
const MAX_DEPTH = 8;
/** What may stand between the letters of a token: anything that is in none, also as JSON writes it. */
const BETWEEN = /\\u[0-9a-f]{4}|\\.|\W/gis;

/** Takes the tokens of an exchange out of a text in which they stand in pieces, with blanks or whatever between them. */
export function maskSplit(exchange: Exchange): (text: string) => string {
  const tokens = new Map(tokensOf(exchange).map((token) => [token.replace(BETWEEN, ''), token]));
  return (text) => {
    if (text.length < MIN_TOKEN) return text;
    const { letters, places } = withoutBetween(text);
    const found: { readonly from: number; readonly to: number; readonly words: string }[] = [];
    for (const [wanted, token] of tokens) {
      for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + wanted.length)) {
        const [from, to] = [places[at] ?? 0, (places[at + wanted.length - 1] ?? 0) + 1];
        if (to - from > token.length) found.push({ from, to, words: describeToken(token) ?? '…' });
      }
    }
    let clean = text;
    for (const { from, to, words } of found.toSorted((a, b) => b.from - a.from)) {
      clean = clean.slice(0, from) + words + clean.slice(to);
    }
    return clean;
  };
}

/** Each letter once, and where it stands in the text. */
function withoutBetween(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  let at = 0;
  const take = (end: number): void => {
    letters += text.slice(at, end);
    for (; at < end; at += 1) places.push(at);
  };
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    take(index);
    at = index + between.length;
  }
  take(text.length);
  return { letters, places };
}

/** What the server was sent, and what it made. */
function tokensOf({ request, answer, values }: Exchange): readonly string[] {
  const found: string[] = [];
  for (const value of Object.values(request.headers)) found.push(...(value ?? '').split(/\s+/));
  collect([request.body.json, answer?.body.json, values], MAX_DEPTH, found);
  return found.filter((text) => text.length >= MIN_TOKEN && describeToken(text) !== null);
}

function collect(value: unknown, depth: number, found: string[]): void {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value !== null && depth > 0) {
    for (const member of Object.values(value)) collect(member, depth - 1, found);
  }
}
