import { RawBytes } from '../macaroon/byte-string.ts';
import { JsonFloat } from '../json/json-value.ts';
import { safeText } from './safe-text.ts';

const SECRET_KEY = /^(?:.*pass(?:word|phrase|wd)|secret|authorization|cookie|credentials)$/i;
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
    .map(([key, member]) => [safeText(key), SECRET_KEY.test(key) ? '…' : safeValue(member, depth - 1)] as const);
  return Object.fromEntries(entries.length > MAX_ITEMS ? [...shown, ['…', '…']] : shown);
}

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
