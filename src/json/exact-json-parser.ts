import { readNumber } from './json-number.ts';
import { REFUSED } from './json-read.ts';
import type { JsonRead } from './json-read.ts';
import { JsonFloat } from './json-value.ts';
import type { JsonValue } from './json-value.ts';

const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const UPPER_E = 0x45;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const LOWER_E = 0x65;
const LOWER_F = 0x66;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Where reading has come to. */
interface Cursor {
  readonly text: string;
  at: number;
  /** Was there a number that jiffy refuses? */
  hasRefusedNumber: boolean;
}

/** An object that is being read. */
interface OpenObject {
  readonly object: Record<string, JsonValue>;
  /** The key whose value is being read. */
  key: string;
}

/** The arrays and objects around the cursor; an array is where its first element lies among the collected ones. */
type Open = number | OpenObject;

/**
 * Parses a well-formed JSON text number by number, where `JSON.parse` would lose the form of a number.
 * Accepts what jiffy accepts, in linear time and without recursion, so that no nesting is too deep.
 */
export function parseJsonExactly(text: string): JsonRead {
  const cursor: Cursor = { text, at: 0, hasRefusedNumber: false };
  const open: Open[] = [];
  /** The elements so far of all open arrays, so that each array is made once in its final size. */
  const elements: JsonValue[] = [];
  for (;;) {
    let value = readOpening(cursor, open, elements.length);
    if (value === undefined) return REFUSED;
    if (value === OPENED) continue;
    for (;;) {
      const inside = open.at(-1);
      skipSpace(cursor);
      const next = text.charCodeAt(cursor.at);
      if (inside === undefined) return cursor.at === text.length ? finish(cursor, value) : REFUSED;
      cursor.at += 1;
      if (typeof inside === 'number') elements.push(value);
      else setOwn(inside.object, inside.key, value);
      if (next === COMMA) {
        if (typeof inside === 'number') break;
        const key = readKey(cursor);
        if (key === undefined) return REFUSED;
        inside.key = key;
        break;
      }
      if (typeof inside === 'number') {
        if (next !== CLOSE_BRACKET) return REFUSED;
        value = elements.slice(inside);
        elements.length = inside;
      } else {
        if (next !== CLOSE_BRACE) return REFUSED;
        value = inside.object;
      }
      open.pop();
    }
  }
}

/**
 * jiffy looks at numbers that are too large only when it has built the value. One that is gone by then, since a later
 * key was equal, does no harm.
 */
function finish(cursor: Cursor, value: JsonValue): JsonRead {
  return cursor.hasRefusedNumber && holdsRefusedNumber(value) ? REFUSED : { ok: true, value };
}

function holdsRefusedNumber(root: JsonValue): boolean {
  const pending: JsonValue[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (value instanceof JsonFloat) {
      if (Number.isNaN(value.value)) return true;
      continue;
    }
    for (const member of Object.values(value)) pending.push(member);
  }
  return false;
}

/** Says that an array or object was opened whose first value follows. */
const OPENED = Symbol('opened');

/** Reads a scalar or an empty array or object, or opens one that is not empty. Undefined when there is none. */
function readOpening(cursor: Cursor, open: Open[], collected: number): JsonValue | typeof OPENED | undefined {
  skipSpace(cursor);
  const { text } = cursor;
  switch (text.charCodeAt(cursor.at)) {
    case OPEN_BRACKET:
      cursor.at += 1;
      if (skipIf(cursor, CLOSE_BRACKET)) return [];
      open.push(collected);
      return OPENED;
    case OPEN_BRACE: {
      cursor.at += 1;
      if (skipIf(cursor, CLOSE_BRACE)) return {};
      const key = readKey(cursor);
      if (key === undefined) return undefined;
      open.push({ object: {}, key });
      return OPENED;
    }
    case QUOTE:
      return readString(cursor);
    case LOWER_T:
      return readLiteral(cursor, 'true', true);
    case LOWER_F:
      return readLiteral(cursor, 'false', false);
    case LOWER_N:
      return readLiteral(cursor, 'null', null);
    default:
      return scanNumber(cursor);
  }
}

function readLiteral<T>(cursor: Cursor, word: string, value: T): T | undefined {
  if (!cursor.text.startsWith(word, cursor.at)) return undefined;
  cursor.at += word.length;
  return value;
}

function readKey(cursor: Cursor): string | undefined {
  skipSpace(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== QUOTE) return undefined;
  const key = readString(cursor);
  return skipIf(cursor, COLON) ? key : undefined;
}

function readString(cursor: Cursor): string | undefined {
  const { text } = cursor;
  const start = cursor.at;
  let hasEscapes = false;
  let at = start + 1;
  for (; ; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) break;
    if (unit === BACKSLASH) {
      hasEscapes = true;
      at += 1;
    } else if (!(unit >= 0x20)) {
      // A control character, or NaN at the end of the text.
      return undefined;
    }
  }
  cursor.at = at + 1;
  return hasEscapes ? unescape(text.slice(start, at + 1)) : text.slice(start + 1, at);
}

/** A quoted string with escapes; undefined when one of them is none, or is half of a surrogate pair. */
function unescape(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' && value.isWellFormed() ? value : undefined;
  } catch {
    return undefined;
  }
}

function scanNumber(cursor: Cursor): JsonValue | undefined {
  const { text } = cursor;
  const start = cursor.at;
  if (text.charCodeAt(cursor.at) === MINUS) cursor.at += 1;
  if (text.charCodeAt(cursor.at) === ZERO) cursor.at += 1;
  else if (!skipDigits(cursor)) return undefined;
  const integerLength = cursor.at - start;
  const hasFraction = text.charCodeAt(cursor.at) === POINT;
  if (hasFraction) {
    cursor.at += 1;
    if (!skipDigits(cursor)) return undefined;
  }
  let exponent: string | null = null;
  const mark = text.charCodeAt(cursor.at);
  if (mark === LOWER_E || mark === UPPER_E) {
    cursor.at += 1;
    const exponentStart = cursor.at;
    const sign = text.charCodeAt(cursor.at);
    const isSigned = sign === PLUS || sign === MINUS;
    if (isSigned) cursor.at += 1;
    if (!skipDigits(cursor) && !isSigned) return undefined;
    exponent = text.slice(exponentStart, cursor.at);
  }
  const source = text.slice(start, cursor.at);
  const value = readNumber({ source, integerLength, hasFraction, exponent });
  if (value instanceof JsonFloat && Number.isNaN(value.value)) cursor.hasRefusedNumber = true;
  return value;
}

/** Were there any digits? */
function skipDigits(cursor: Cursor): boolean {
  const { text } = cursor;
  const start = cursor.at;
  let at = start;
  for (let unit = text.charCodeAt(at); unit >= ZERO && unit <= NINE; unit = text.charCodeAt(at)) at += 1;
  cursor.at = at;
  return at > start;
}

/** Skips space, then this character if it is next. */
function skipIf(cursor: Cursor, unit: number): boolean {
  skipSpace(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== unit) return false;
  cursor.at += 1;
  return true;
}

function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  let at = cursor.at;
  for (let unit = text.charCodeAt(at); isSpace(unit); unit = text.charCodeAt(at)) at += 1;
  cursor.at = at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** Assignment would call the setter of `__proto__`. */
function setOwn(object: Record<string, JsonValue>, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[key] = value;
  }
}
