import { erlangTermOf } from './erlang-term.ts';
import type { ErlangBytes, ErlangList, ErlangMap, ErlangPair, ErlangTerm } from './erlang-term.ts';
import type { JsonValue } from './json-value.ts';

/** Columns of a line. */
const LINE = 80;
/** How far the value of a map stands behind its key when it has a line of its own. */
const VALUE_INDENT = 4;
/** Numbers of bytes fill at least this much of a line, however deep it is indented. */
const MIN_BYTES = 8;
/**
 * Where the text is cut off. Deep nesting makes a text grow with its square by indentation alone; the real service
 * would run out of memory.
 */
const MAX_LENGTH = 2 ** 24;

/** A place in the text: the column, counted from 1, how far further lines are indented, and how many brackets follow. */
interface Place {
  readonly column: number;
  readonly indent: number;
  readonly closing: number;
}

/** A list or map that is being written. */
interface Open extends Place {
  readonly term: ErlangList | ErlangMap;
  /** Index of the next element. */
  next: number;
  /** The column behind what was written last; beyond the line when nothing may follow there. */
  reached: number;
}

/**
 * The text that Erlang prints for what it has decoded from JSON, broken into lines of 80 columns: `[<<"time">>,1.0e3]`.
 * `startColumn` is how much text stands before it on its first line.
 *
 * These are the characters of `io_lib:format("~tp", [Term])` in Erlang/OTP 25 with its default printable range, Latin-1
 * (rest-token-api.md section 1.2.2 on caveats, section 3 on missingAtLeastOneValue). A text of more than 16 Mi
 * characters is cut off.
 */
export function erlangText(value: JsonValue, startColumn = 0): string {
  const open: Open[] = [];
  let text = writeOrOpen(erlangTermOf(value), { column: startColumn + 1, indent: startColumn, closing: 0 }, open);
  for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
    if (inside.next === inside.term.elements.length) {
      text += inside.term.kind === 'list' ? ']' : '}';
      open.pop();
    } else {
      text += writeNext(inside, open);
    }
    if (text.length > MAX_LENGTH) return text.slice(0, MAX_LENGTH);
  }
  return text;
}

/** The whole term, or the opening bracket of a list or map too long for its line, which it puts on the pile. */
function writeOrOpen(term: ErlangTerm, place: Place, open: Open[]): string {
  if (term.kind === 'atomic' || fits(term.length, place.column, place.closing)) return oneLine(term);
  if (term.kind === 'bytes') return brokenBytes(term, place);
  const bracket = term.kind === 'list' ? '[' : '#{';
  const column = place.column + bracket.length;
  const indent = place.indent + bracket.length;
  open.push({ term, column, indent, closing: place.closing, next: 0, reached: column });
  return bracket;
}

/** The next element or pair, behind a comma and, where it has no room, on a new line. */
function writeNext(inside: Open, open: Open[]): string {
  const { term, column, indent } = inside;
  const element = term.elements[inside.next];
  if (element === undefined) return '';
  inside.next += 1;
  const closing = inside.next === term.elements.length ? inside.closing + 1 : 0;
  let separator = '';
  if (inside.next > 1) {
    const length = 1 + element.length;
    // A further comma must fit behind all but the last.
    if (isAtomic(element) && fits(closing === 0 ? length + 1 : length, inside.reached, closing)) {
      inside.reached += length;
      return `,${oneLine(element)}`;
    }
    separator = `,\n${' '.repeat(indent)}`;
    inside.reached = column;
  }
  const place = { column: inside.reached, indent, closing };
  const mayShareLine = isAtomic(element) && fits(element.length, place.column, closing);
  inside.reached = mayShareLine ? place.column + element.length : LINE;
  return separator + (element.kind === 'pair' ? writePair(element, place, open) : writeOrOpen(element, place, open));
}

function writePair(pair: ErlangPair, place: Place, open: Open[]): string {
  const { column, indent, closing } = place;
  if (fits(pair.length, column, closing)) return oneLine(pair);
  const valueIndent = indent + VALUE_INDENT;
  const key = writeOrOpen(pair.key, place, open);
  const value = writeOrOpen(pair.value, { column: column + VALUE_INDENT, indent: valueIndent, closing }, open);
  return `${key} =>\n${' '.repeat(valueIndent)}${value}`;
}

function fits(length: number, column: number, closing: number): boolean {
  return length < LINE - column - closing;
}

/** Only what has no parts of its own shares a line that the whole does not fit on. */
function isAtomic(element: ErlangTerm | ErlangPair): boolean {
  if (element.kind === 'pair') return element.key.kind === 'atomic' && element.value.kind === 'atomic';
  return element.kind === 'atomic';
}

/** Called for what fits on a line, and so is nested no deeper than that allows. */
function oneLine(term: ErlangTerm | ErlangPair): string {
  switch (term.kind) {
    case 'atomic':
      return term.text;
    case 'bytes':
      return `<<${term.bytes.join(',')}>>`;
    case 'pair':
      return `${oneLine(term.key)} => ${oneLine(term.value)}`;
    case 'list':
      return `[${term.elements.map(oneLine).join(',')}]`;
    case 'map':
      return `#{${term.elements.map(oneLine).join(',')}}`;
  }
}

/** The numbers with their commas fill each line as far as they can. */
function brokenBytes(term: ErlangBytes, place: Place): string {
  const width = Math.max(MIN_BYTES, LINE - place.column - 2 - place.closing);
  const separator = `\n${' '.repeat(place.indent + 2)}`;
  let text = '<<';
  let used = 0;
  const last = term.bytes.length - 1;
  for (const [at, byte] of term.bytes.entries()) {
    const number = at === last ? String(byte) : `${byte},`;
    if (used > 0 && used + number.length > width) {
      text += separator;
      used = 0;
    }
    text += number;
    used += number.length;
  }
  return `${text}>>`;
}
