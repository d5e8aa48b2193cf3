/** The first thing in a text that JSON does not allow, or that a world file should not contain. */
export interface JsonFault {
  /** Where in the text, in UTF-16 units. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** What may come next. */
type State = 'value' | 'first item or ]' | 'key' | 'first key or }' | 'comma or end';

/** An object or list that is not closed yet. */
interface Open {
  readonly offset: number;
  /** The keys of an object so far; null for a list. */
  readonly keys: Set<string> | null;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds where a text departs from JSON, because `JSON.parse` tells the place only sometimes and differently on every
 * platform. Also finds a key that stands twice in one object, which `JSON.parse` passes over in silence. Without
 * recursion, in linear time.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: Open[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    const char = text.charAt(at);
    const inside = open.at(-1);
    if (state === 'comma or end' && inside === undefined) {
      return char === '' ? null : fault(at, 'text follows after the end of the JSON value', 'Remove it.');
    }
    if (char === '') return endFault(at, inside);
    const closing = inside?.keys === null ? ']' : '}';
    if (char === closing && state !== 'value' && state !== 'key') {
      open.pop();
      state = 'comma or end';
      at += 1;
    } else if (state === 'comma or end') {
      const fix = 'Add a comma before it, or close what is open.';
      if (char !== ',') return unexpected(text, at, `a comma or ${closing}`, fix);
      state = inside?.keys === null ? 'value' : 'key';
      at += 1;
    } else if (inside?.keys && (state === 'key' || state === 'first key or }')) {
      if (char !== '"') return unexpected(text, at, 'a key in double quotes', 'Put the key in double quotes.');
      const end = skipString(text, at);
      if (typeof end !== 'number') return end;
      const source = text.slice(at, end);
      const key = source.includes('\\') ? String(JSON.parse(source)) : source.slice(1, -1);
      if (inside.keys.has(key)) {
        return fault(at, `the key ${source.slice(0, 60)} stands twice in one object`, 'Remove one of the two.');
      }
      inside.keys.add(key);
      const colon = skipSpace(text, end);
      if (text.charAt(colon) !== ':') return unexpected(text, colon, 'a colon after the key', 'Add a colon.');
      state = 'value';
      at = colon + 1;
    } else if (char === '{' || char === '[') {
      open.push({ offset: at, keys: char === '{' ? new Set() : null });
      state = char === '{' ? 'first key or }' : 'first item or ]';
      at += 1;
    } else {
      const end = skipScalar(text, at);
      if (typeof end !== 'number') return end;
      state = 'comma or end';
      at = end;
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

/** The offset after a string, number, true, false or null. */
function skipScalar(text: string, at: number): number | JsonFault {
  if (text.charAt(at) === '"') return skipString(text, at);
  NUMBER.lastIndex = at;
  if (NUMBER.test(text)) return NUMBER.lastIndex;
  const word = wordAt(text, at);
  if (word === 'true' || word === 'false' || word === 'null') return at + word.length;
  return unexpected(
    text,
    at,
    'a value',
    'Write text in double quotes, a number, true, false, null, a list or an object.',
  );
}

function skipString(text: string, from: number): number | JsonFault {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code === 0x5c) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) {
        return fault(at, 'a backslash begins no escape that JSON knows', 'Write \\\\ for a backslash.');
      }
      at = ESCAPE.lastIndex;
    } else if (code < 0x20 || Number.isNaN(code)) {
      return fault(
        from,
        'the text that begins here has no closing quote on its line',
        'Close it, or write \\n for a line break.',
      );
    } else {
      at += 1;
    }
  }
}

/** A fault for a character that does not fit, with the advice for the usual reasons. */
function unexpected(text: string, at: number, wanted: string, fix: string): JsonFault {
  const char = text.charAt(at);
  if (char === '/' || char === '#') return fault(at, 'JSON has no comments', 'Remove it, or write the world in YAML.');
  if (char === "'") return fault(at, 'JSON has no single quotes', 'Use double quotes.');
  if ('}]'.includes(char) && char !== '' && text.slice(0, at).trimEnd().endsWith(',')) {
    return fault(at, `${char} stands where ${wanted} is needed`, 'Remove the comma before it.');
  }
  if (char === '') return fault(at, `the text ends where ${wanted} is needed`, fix);
  return fault(at, `${wordAt(text, at) ?? nameOf(text, at)} stands where ${wanted} is needed`, fix);
}

/** The character at an offset, or its number if it cannot be seen. */
function nameOf(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  const char = String.fromCodePoint(code);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(char) ? char : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function endFault(at: number, inside: Open | undefined): JsonFault {
  if (inside === undefined) return fault(at, 'the text is empty', 'Write at least {}.');
  const closing = inside.keys === null ? ']' : '}';
  return fault(inside.offset, `what is opened here is never closed`, `Add the missing ${closing}.`);
}

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].slice(0, 60);
}

function fault(offset: number, message: string, fix: string): JsonFault {
  return { offset, message, fix };
}
