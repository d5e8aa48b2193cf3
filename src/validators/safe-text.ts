import { decodeText } from '../macaroon/byte-string.ts';
import { readCaveatText } from '../token/caveats/registry.ts';
import { parseToken, type ParsedToken } from '../token/parsed-token.ts';
import { printSubject } from '../token/subject.ts';

/** Longer than every id of Onezone, shorter than every token and secret. */
const LONG_WORD = /[\w%+=-]{48,}/g;
/** What follows the name of a scheme of credentials, or stands before the host in a URL. */
const CREDENTIALS = /\b(basic|bearer|macaroon|token)[ \t]+[\w~+/.=-]{8,}|(\/\/)[^\s/@"]*@/gi;
const SHOWN = 8;
const MAX_CAVEATS = 10;
const MAX_PART = 100;
const KINDS = { accessToken: 'access token', identityToken: 'identity token', inviteToken: 'invite token' } as const;

/** A text without secrets: of a token, its id, subject and caveats are left, of other long words their beginning. */
export function safeText(text: string): string {
  return text
    .replaceAll(CREDENTIALS, (whole, scheme: string | undefined, slashes: string | undefined) => {
      const token = scheme === undefined ? null : describeToken(whole.slice(scheme.length).trimStart());
      return scheme === undefined ? `${slashes}…@` : `${scheme} ${token ?? '…'}`;
    })
    .replaceAll(LONG_WORD, (word) => describeToken(word) ?? `${word.slice(0, SHOWN)}… (${word.length} characters)`);
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
