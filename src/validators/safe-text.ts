import { replaceLongWords } from '../contract/long-words.ts';
import { decodeText } from '../macaroon/byte-string.ts';
import { readCaveatText } from '../token/caveats/registry.ts';
import { parseToken, type ParsedToken } from '../token/parsed-token.ts';
import { printSubject } from '../token/subject.ts';
import { replaceSecretValues } from './secret-entries.ts';

/** What follows the name of a scheme of credentials, or stands before the host in a URL. */
const CREDENTIALS =
  /\b(basic|bearer)[ \t]+[\w~+/.=-]{4,}|(?<!<\w+ (?:access|identity|invite) )\b(macaroon|token)[ \t]+[\w~+/.=-]{8,}|(\/\/)[^\s/@"]*@/gi;
/** Longer than the ids that Onezone makes itself. */
const WORD = /[\w%+=-]{39,}/g;
const SHOWN = 8;
const MAX_CAVEATS = 10;
const MAX_PART = 100;
const KINDS = { accessToken: 'access token', identityToken: 'identity token', inviteToken: 'invite token' } as const;

/** A text without secrets: of a token, its id, subject and caveats are left, of other long words their beginning. */
export function safeText(text: string): string {
  return replaceLongWords(text.replaceAll(CREDENTIALS, hideCredentials), cutWord);
}

/** The same of a text that may be anything: shorter words are cut too, and what follows the name of a secret. */
export function safeUnknownText(text: string): string {
  return safeText(hideEntries(text)).replaceAll(WORD, cutWord);
}

/** A text without the values that follow the name of a secret; of a token, its id, subject and caveats are left. */
export function hideEntries(text: string): string {
  return replaceSecretValues(text, (value) => describeToken(value) ?? '…');
}

function hideCredentials(whole: string, short?: string, long?: string, slashes?: string): string {
  const scheme = short ?? long;
  if (scheme === undefined) return `${slashes}…@`;
  return `${scheme} ${describeToken(whole.slice(scheme.length).trimStart()) ?? '…'}`;
}

function cutWord(word: string): string {
  return describeToken(word) ?? `${word.slice(0, SHOWN)}… (${word.length} characters)`;
}

/** What may be told of a token; null when the text is none. */
export function describeToken(text: string): string | null {
  const token = parseToken(text);
  return typeof token === 'string' ? null : `<${tokenWords(token)}>`;
}

function tokenWords(token: ParsedToken): string {
  const { caveats } = token.macaroon;
  const shown = caveats.slice(0, MAX_CAVEATS).map(({ id, thirdParty }) => {
    if (thirdParty !== null) return 'a third-party caveat';
    // A caveat that nobody understands may be anything, a secret too.
    return readCaveatText(id) === null ? 'a caveat that cannot be understood' : shorten(String(decodeText(id)));
  });
  const more = caveats.length > shown.length ? [`and ${caveats.length - shown.length} more`] : [];
  return [
    `${token.persistence} ${KINDS[token.type.kind]} ${shorten(String(token.id))} of ${shorten(printSubject(token.subject))}`,
    ...(shown.length === 0 ? ['no caveats'] : [...shown, ...more]),
  ].join('; ');
}

function shorten(text: string): string {
  return text.length > MAX_PART ? `${text.slice(0, MAX_PART)}…` : text;
}
