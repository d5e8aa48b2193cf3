import { RawBytes } from '../macaroon/byte-string.ts';
import { JsonFloat } from '../json/json-value.ts';
import { describeToken, safeText } from './safe-text.ts';

/** Keys whose values are never shown, and those whose texts are not, unless they are tokens of Onedata. */
const SECRET_KEY = /passw|passphrase|secret|^(?:authorization|cookie|credentials)$/i;
const TOKEN_KEY = /token|macaroon/i;
/** No token is so short, but what stands there by mistake may be. */
const MIN_TOKEN = 8;
const MAX_DEPTH = 6;
const MAX_ITEMS = 50;
const MAX_TEXT = 1000;

/**
 * A copy of a JSON value that can be shown to anybody: without secrets, as plain JSON, and no longer than somebody would
 * look at.
 */
export function safeValue(value: unknown, depth = MAX_DEPTH): unknown {
  if (typeof value === 'string') return shorten(safeText(value));
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof JsonFloat) return value.value;
  if (value instanceof RawBytes || typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_ITEMS).map((item) => safeValue(item, depth - 1));
    return value.length > MAX_ITEMS ? [...items, '…'] : items;
  }
  const entries = Object.entries(value);
  const shown = entries
    .slice(0, MAX_ITEMS)
    .map(([key, member]) => [safeText(key), safeMember(key, member, depth - 1)] as const);
  return Object.fromEntries(entries.length > MAX_ITEMS ? [...shown, ['…', '…']] : shown);
}

/** The same of the value of a key. */
export function safeMember(key: string, value: unknown, depth = MAX_DEPTH): unknown {
  if (SECRET_KEY.test(key)) return '…';
  if (!TOKEN_KEY.test(key)) return safeValue(value, depth);
  if (typeof value === 'string' && value.length >= MIN_TOKEN) {
    return describeToken(value) ?? `… (${value.length} characters)`;
  }
  if (!Array.isArray(value) || depth === 0) return safeValue(value, depth);
  const items = value.slice(0, MAX_ITEMS).map((item) => safeMember(key, item, depth - 1));
  return value.length > MAX_ITEMS ? [...items, '…'] : items;
}

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
