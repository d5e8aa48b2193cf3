import type { Redact } from '../../src/proxy/redact.ts';
import type { SeenHeaders } from '../../src/proxy/seen.ts';
import { describeToken } from '../../src/validators/safe-text.ts';

/** Headers of every request, which say nothing about this one; so does an accept of anything, which Pact sends by itself. */
const OF_THE_CONNECTION = new Set(['host', 'content-length', 'connection', 'user-agent']);
/** Headers that hold credentials. */
const SECRET = /auth|cookie|macaroon|token/;
/** What may stand before credentials, and is none. */
const SCHEME = /^(?:bearer|basic|token|digest|negotiate)$/i;
const MAX_TEXT = 300;

/**
 * The headers of a request, one a line: which credentials there were, and in which form, is often all the difference between
 * two contracts. Of a token it is told what it is, of
 * everything else its length.
 */
export function showHeaders(headers: SeenHeaders, redact: Redact): readonly string[] {
  return Object.entries(headers)
    .filter(([name, value]) => !OF_THE_CONNECTION.has(name) && !(name === 'accept' && value === '*/*'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value = '']) => `${name}: ${shorten(SECRET.test(name) ? masked(value) : redact(value))}`);
}

function masked(value: string): string {
  if (value === '') return '(empty)';
  const words = value.split(' ');
  return words.map((word, index) => (index < words.length - 1 && SCHEME.test(word) ? word : describe(word))).join(' ');
}

/** A token by its kind, id, subject and caveats, behind the prefix that tells a service's. */
function describe(word: string): string {
  const [, prefix = '', rest = ''] = /^([a-z]{3}-)(.*)$/s.exec(word) ?? [];
  const behind = describeToken(rest);
  if (behind !== null) return prefix + behind;
  return describeToken(word) ?? `<${word.length} characters that are no token>`;
}

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
