import { compareByteOrder } from './byte-order.ts';
import { JsonFloat } from './json-value.ts';

// oxlint-disable-next-line no-control-regex -- these are what JSON escapes
const MUST_ESCAPE = /["\\\u0000-\u001f]/;
// oxlint-disable-next-line no-control-regex -- those of them whose code has a letter in it
const HAS_LETTER_IN_CODE = /[\u000b\u000e\u000f\u001a-\u001f]/;

/** An array or object that is being written; `next` counts its members that are done. */
interface OpenArray {
  readonly values: readonly unknown[];
  readonly keys: null;
  next: number;
}

interface OpenObject {
  readonly values: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  next: number;
}

/**
 * Writes a value as Onezone does: compact, the keys of every object in descending order of their bytes, a number of
 * integral value that was written as float keeps its `.0`. Numbers that are no integers need no {@link JsonFloat}.
 *
 * These are the bytes of `jiffy:encode` of jiffy 1.1.1 for a decoded map (rest-token-api.md section 4.5). The real
 * service has no defined order for more than 32 keys; here it stays descending.
 *
 * @throws TypeError for what JSON cannot say, such as undefined or NaN.
 */
export function writeJson(value: unknown): string {
  const open: (OpenArray | OpenObject)[] = [];
  let text = writeOrOpen(value, open);
  for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
    const { next } = inside;
    if (next === (inside.keys ?? inside.values).length) {
      text += inside.keys === null ? ']' : '}';
      open.pop();
      continue;
    }
    inside.next += 1;
    if (next > 0) text += ',';
    if (inside.keys === null) {
      text += writeOrOpen(inside.values[next], open);
    } else {
      const key = inside.keys[next] ?? '';
      text += `${writeString(key)}:${writeOrOpen(inside.values[key], open)}`;
    }
  }
  return text;
}

/** The text of a scalar, or the opening bracket of an array or object, which it puts on the pile. */
function writeOrOpen(value: unknown, open: (OpenArray | OpenObject)[]): string {
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return Number.isInteger(value) ? writeInteger(value) : writeFloat(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value instanceof JsonFloat) return writeFloat(value.value);
  if (Array.isArray(value)) {
    open.push({ values: value, keys: null, next: 0 });
    return '[';
  }
  if (typeof value !== 'object') throw new TypeError(`writeJson: JSON has no ${typeof value}`);
  // Any other object is taken for a plain one.
  open.push({ values: value as Record<string, unknown>, keys: keysDescending(value), next: 0 });
  return '{';
}

/** Sorts by insertion, since nearly all objects are small; large ones are left to `sort`. */
function keysDescending(object: object): readonly string[] {
  const keys = Object.keys(object);
  if (keys.length > 16) return keys.toSorted((a, b) => compareByteOrder(b, a));
  for (let sorted = 1; sorted < keys.length; sorted += 1) {
    const key = keys[sorted] ?? '';
    let at = sorted;
    for (let before = keys[at - 1]; before !== undefined && compareByteOrder(before, key) < 0; before = keys[at - 1]) {
      keys[at] = before;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}

function writeInteger(value: number): string {
  return Number.isSafeInteger(value) ? String(value + 0) : String(BigInt(value));
}

function writeFloat(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`writeJson: JSON has no ${value}`);
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function writeString(text: string): string {
  if (!MUST_ESCAPE.test(text)) return `"${text}"`;
  const quoted = JSON.stringify(text);
  return HAS_LETTER_IN_CODE.test(text) ? quoted.replaceAll(/\\(?:u00..|.)/g, upperCaseCode) : quoted;
}

/** jiffy writes `\u001F` where JSON.stringify writes `\u001f`. */
function upperCaseCode(escape: string): string {
  return escape.length === 2 ? escape : `\\u${escape.slice(2).toUpperCase()}`;
}
