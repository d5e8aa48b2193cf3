import { findCredentials, type Credentials } from '../../src/api/credentials.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { makeProblem } from '../../src/validators/make-problem.ts';
import { describeToken } from '../../src/validators/safe-text.ts';
import type { Difference } from './difference.ts';

/** The texts that the stub's interactions know as credentials, each with words that name it. */
export type KnownCredentials = ReadonlyMap<string, string>;

/** Longer texts around a token may be secrets themselves. */
const MAX_AROUND = 12;

type Headers = Readonly<Record<string, string | undefined>>;

/** Who calls, by the headers of the example and of the request. */
export interface Callers {
  readonly operation: Operation | undefined;
  readonly expected: Headers;
  readonly found: Headers;
  readonly known: KnownCredentials;
  /** Those with which an interaction succeeds. */
  readonly accepted: ReadonlySet<string>;
}

/**
 * Compares who calls. A token says in which state the server is, so it has to be the very one of the interaction, in
 * whichever of the headers Onezone reads.
 */
export function credentialsDifference({ operation, expected, found, known, accepted }: Callers): Difference | null {
  const [wanted, given] = [findCredentials(expected, operation), findCredentials(found, operation)];
  const [wantedKey, givenKey] = [credentialsKey(wanted), credentialsKey(given)];
  if (wantedKey === givenKey) return null;
  const isPublic = operation?.public === true;
  // Everybody may ask, also somebody who could have said who it is.
  if (isPublic && wantedKey === null && givenKey !== null && accepted.has(givenKey)) return null;
  return {
    part: 'header',
    rule: 'credentials',
    pointer: '',
    tell() {
      const whom = wantedKey === null ? 'no credentials' : nameOf(wantedKey, known);
      const has = givenKey === null ? 'no credentials' : foundWords(givenKey, known);
      const where = givenKey === null ? misplaced(found, known) : '';
      const words = `has ${has}, and should have ${whom}${where}`;
      return makeProblem({ side: 'request', part: 'header', rule: 'credentials', expected: { being: whom }, words });
    },
  };
}

/** One text for one caller, whatever the header; null for none. */
export function credentialsKey(credentials: Credentials): string | null {
  switch (credentials.kind) {
    case 'none':
      return null;
    case 'token':
      return credentials.token;
    case 'basic':
      return credentials.login === null
        ? 'basic '
        : `basic ${credentials.login.username}:${credentials.login.password}`;
  }
}

function nameOf(key: string, known: KnownCredentials): string {
  return known.get(key) ?? (key.startsWith('basic ') ? 'a certain user name and password' : 'a certain token');
}

function foundWords(key: string, known: KnownCredentials): string {
  if (key === '') return 'an empty token';
  const name = known.get(key);
  if (name !== undefined) return name;
  if (key.startsWith('basic ')) return 'a user name and password that this stub does not know';
  for (const [token, whose] of known) {
    if (token === '') continue;
    if (token.startsWith(key)) return `only the first ${key.length} of the ${token.length} characters of ${whose}`;
    if (token !== '' && key.includes(token)) return `${whose} with ${around(key, token)}`;
  }
  const token = describeToken(key);
  return token === null ? 'a text that is no token' : `a token that is none of this stub's: ${token}`;
}

/** What stands before and after a text in a longer one. */
export function around(whole: string, part: string): string {
  const at = whole.indexOf(part);
  const sides = [
    [whole.slice(0, at), 'before'],
    [whole.slice(at + part.length), 'after'],
  ] as const;
  return sides
    .filter(([text]) => text !== '')
    .map(
      ([text, side]) => `${text.length > MAX_AROUND ? `${text.length} characters` : JSON.stringify(text)} ${side} it`,
    )
    .join(' and ');
}

/** Where else a token that the stub knows may be. */
function misplaced(headers: Headers, known: KnownCredentials): string {
  const texts = Object.entries(headers).filter(([, value]) => value !== undefined);
  const raw = headers['authorization'];
  if (raw !== undefined) {
    const [scheme = ''] = /^[A-Za-z]+(?= )/.exec(raw) ?? [];
    const told = scheme === '' ? 'without a scheme' : `with the scheme ${JSON.stringify(scheme)}`;
    return `; the header authorization, ${told}, is not read: write "Bearer", a space and the token`;
  }
  for (const [name, value = ''] of texts) {
    for (const [token, whose] of known) {
      if (token !== '' && value.includes(token)) {
        return `; ${whose} is in the header ${name}, where Onezone does not look: it belongs into x-auth-token`;
      }
    }
  }
  return '';
}
