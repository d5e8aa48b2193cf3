import { compareByteOrder } from './byte-order.ts';
import { erlangFloat } from './erlang-float.ts';
import { JsonFloat } from './json-value.ts';
import type { JsonObject, JsonValue } from './json-value.ts';

/** A term as Erlang prints it, before it is broken into lines. `length` is what it takes on one line. */
export type ErlangTerm = ErlangAtomic | ErlangBytes | ErlangList | ErlangMap;

/** Text that is never broken: a number, an atom, a quoted text, an empty list or map. */
export interface ErlangAtomic {
  readonly kind: 'atomic';
  readonly text: string;
  readonly length: number;
}

/** A binary that is no text, printed as the numbers of its bytes. */
export interface ErlangBytes {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  readonly length: number;
}

export interface ErlangList {
  readonly kind: 'list';
  readonly elements: readonly ErlangTerm[];
  readonly length: number;
}

export interface ErlangMap {
  readonly kind: 'map';
  readonly elements: readonly ErlangPair[];
  readonly length: number;
}

export interface ErlangPair {
  readonly kind: 'pair';
  readonly key: ErlangTerm;
  readonly value: ErlangTerm;
  readonly length: number;
}

/** An array or object whose members are being converted. */
interface Open {
  readonly kind: 'list' | 'map';
  /** For a map keys and values in turn. */
  readonly members: readonly JsonValue[];
  /** Where its first element lies among the collected ones. */
  readonly start: number;
}

const utf8 = new TextEncoder();

/** The Erlang term that jiffy decodes a JSON value to. Takes linear time and does not recurse. */
export function erlangTermOf(value: JsonValue): ErlangTerm {
  const open: Open[] = [];
  /** The elements so far of all open lists and maps. */
  const collected: ErlangTerm[] = [];
  let term = termOrOpen(value, open, 0);
  for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
    if (term !== undefined) collected.push(term);
    const next = inside.members[collected.length - inside.start];
    if (next === undefined) {
      term = close(inside, collected.slice(inside.start));
      collected.length = inside.start;
      open.pop();
    } else {
      term = termOrOpen(next, open, collected.length);
    }
  }
  // With nothing open, the last term is the whole.
  return term!;
}

/** A list or map of these elements, with the length of its brackets, commas and arrows. */
function close({ kind }: Open, elements: readonly ErlangTerm[]): ErlangTerm {
  if (kind === 'list') return { kind, elements, length: totalLength(elements) + elements.length + 1 };
  const pairs: ErlangPair[] = [];
  for (let at = 0; at < elements.length; at += 2) {
    const key = elements[at];
    const value = elements[at + 1];
    if (key === undefined || value === undefined) continue;
    pairs.push({ kind: 'pair', key, value, length: key.length + ' => '.length + value.length });
  }
  return { kind, elements: pairs, length: totalLength(pairs) + pairs.length + 2 };
}

function totalLength(elements: readonly { readonly length: number }[]): number {
  let total = 0;
  for (const { length } of elements) total += length;
  return total;
}

function termOrOpen(value: JsonValue, open: Open[], start: number): ErlangTerm | undefined {
  if (typeof value === 'string') return binary(value);
  if (value === null || typeof value !== 'object') return atomic(String(value));
  if (value instanceof JsonFloat) return atomic(erlangFloat(value.value));
  if (isArray(value)) {
    if (value.length === 0) return atomic('[]');
    if (value.every(isPrintableCode)) return atomic(quote(value.map((code) => String.fromCharCode(code)).join('')));
    open.push({ kind: 'list', members: value, start });
    return undefined;
  }
  const keys = Object.keys(value).toSorted(compareByteOrder);
  if (keys.length === 0) return atomic('#{}');
  open.push({ kind: 'map', members: keys.flatMap((key) => [key, member(value, key)]), start });
  return undefined;
}

/** `Array.isArray` does not narrow read-only arrays. */
function isArray(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function member(object: JsonObject, key: string): JsonValue {
  return object[key] ?? null;
}

function atomic(text: string): ErlangAtomic {
  return { kind: 'atomic', text, length: text.length };
}

/** A text is shown as such if all of it is printable. Beyond ASCII it is marked as UTF-8. */
function binary(text: string): ErlangTerm {
  if (text === '') return atomic('<<>>');
  let isAscii = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPrintableCode(code)) return bytesTerm(utf8.encode(text));
    if (code > 0x7e) isAscii = false;
  }
  return atomic(isAscii ? `<<${quote(text)}>>` : `<<${quote(text)}/utf8>>`);
}

function bytesTerm(bytes: Uint8Array): ErlangBytes {
  let length = 3 + bytes.length;
  for (const byte of bytes) length += byte < 10 ? 1 : byte < 100 ? 2 : 3;
  return { kind: 'bytes', bytes, length };
}

/** Is this the code of a character that Erlang takes for part of a text? Its default range is Latin-1. */
function isPrintableCode(value: unknown): value is number {
  if (typeof value !== 'number') return false;
  return (value >= 0x20 && value <= 0x7e) || (value >= 0xa0 && value <= 0xff) || ESCAPES.has(value);
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x1b, '\\e'],
]);

// oxlint-disable-next-line no-control-regex -- these are what Erlang escapes
const MUST_ESCAPE = /["\\\b\t\n\v\f\r\u001b]/g;

function quote(text: string): string {
  return `"${text.replace(MUST_ESCAPE, (unit) => ESCAPES.get(unit.charCodeAt(0)) ?? `\\${unit}`)}"`;
}
