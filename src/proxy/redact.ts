import { replaceLongWords } from '../contract/long-words.ts';
import { readToken } from '../token/read-token.ts';
import { isSecretName, secretValues } from '../validators/secret-entries.ts';
import { anyCredentials } from './any-credentials.ts';
import type { SeenAnswer, SeenRequest } from './seen.ts';

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** Headers that hold secrets, besides those whose name says so. */
const SECRET_HEADER = /auth|cookie|session|api-?key/;
/** No token is so short, but a word of ours may be. */
const MIN_TOKEN = 8;
/** So many characters of a secret may be the same by chance. */
const MIN_CUT = 4;
/** No more than so much of a text is ever quoted. */
const MAX_SHOWN = 1000;
const MAX_SEARCHED = 200_000;
const MAX_DEPTH = 8;

/**
 * Makes a function that takes the secrets of an exchange out of texts: whole tokens, passwords, cookies, in whatever form
 * they got into a text. Of a token its id is left.
 */
export function redactorFor(messages: readonly (SeenRequest | SeenAnswer)[]): Redact {
  const labels = new Map<string, string>();
  for (const message of messages) {
    for (const secret of secretsOf(message)) {
      const label = labelOf(secret);
      for (const form of formsOf(secret)) labels.set(form, label);
    }
  }
  // The longest first: a secret may be a part of another.
  const secrets = [...labels.keys()].toSorted((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of secrets) {
      const label = labels.get(secret) ?? '';
      if (clean.includes(secret)) clean = replaceSecret(clean, secret, label);
      if (clean.includes('…')) clean = replaceBeginning(clean, secret, label);
    }
    return replaceLongWords(clean, labelOf);
  };
}

/** A short secret is only replaced where it stands alone: `a` is in every word. */
function replaceSecret(text: string, secret: string, label: string): string {
  if (secret.length >= MIN_TOKEN) return text.replaceAll(secret, label);
  const pattern = secret.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return text.replaceAll(new RegExp(String.raw`(?<![\w])${pattern}(?![\w])`, 'g'), label);
}

/** What was cut through the middle of a secret: its beginning, before the mark of a cut. */
function replaceBeginning(text: string, secret: string, label: string): string {
  if (secret.length < MIN_TOKEN) return text;
  const parts = text.split('…');
  const last = parts.pop() ?? '';
  const clean = parts.map((part) => {
    const longest = Math.min(secret.length, part.length, MAX_SHOWN);
    for (let length = longest; length >= MIN_CUT; length -= 1) {
      if (part.endsWith(secret.slice(0, length))) return part.slice(0, -length) + label;
    }
    return part;
  });
  return [...clean, last].join('…');
}

function labelOf(secret: string): string {
  const content = readToken(secret);
  return content.ok ? `[token ${String(content.id).slice(0, MIN_TOKEN * 5)}]` : `[${secret.length} characters]`;
}

function secretsOf(message: SeenRequest | SeenAnswer): readonly string[] {
  const found: string[] = [];
  for (const [name, value = ''] of Object.entries(message.headers)) {
    if (SECRET_HEADER.test(name) || isSecretName(name)) found.push(...headerSecrets(value));
  }
  // Also where another header goes before it.
  const credentials = anyCredentials({ authorization: message.headers['authorization'] });
  if (credentials.kind === 'basic' && credentials.login !== null) found.push(credentials.login.password);
  if ('target' in message) {
    for (const [, value] of new URLSearchParams(message.target.replace(/^[^?]*\??/, ''))) {
      if (value.length >= MIN_TOKEN) found.push(value);
    }
  }
  const { json, text } = message.body;
  const unread = json === undefined ? text.slice(0, MAX_SEARCHED) : '';
  found.push(...secretValues(unread).filter((value) => value.length >= MIN_TOKEN));
  collect(json, false, MAX_DEPTH, found);
  return found.filter((secret) => secret !== '');
}

/** A value whole, and its parts: what follows a scheme, the values of cookies. */
function headerSecrets(value: string): readonly string[] {
  const parts = value.split(/[\s,;]+/).flatMap((part) => [part, part.replace(/^[^=]*=/, '')]);
  return [value, ...parts].filter((part) => part.length >= MIN_TOKEN);
}

function collect(value: unknown, isSecret: boolean, depth: number, found: string[]): void {
  if (typeof value === 'string') {
    if (isSecret && value.length >= MIN_TOKEN) found.push(value);
  } else if (typeof value === 'object' && value !== null && depth > 0) {
    for (const [key, member] of Object.entries(value)) {
      collect(member, isSecret || (isSecretName(key) && typeof member === 'string'), depth - 1, found);
    }
  }
}

/** As it is, and as it stands in JSON, in a JSON pointer, in a URL. */
function formsOf(secret: string): readonly string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inPointer = secret.replaceAll('~', '~0').replaceAll('/', '~1');
  return [secret, inJson, inPointer, encodeURIComponent(secret.toWellFormed())];
}
