/** An element of `log.entries` as it stands in the file. */
export interface HarElement {
  /** Counted from 1. */
  readonly number: number;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** Its JSON; null when it is no object, or longer than anybody wants to hold. */
  readonly text: string | null;
}

/** Takes the text of a HAR apart, chunk by chunk, and hands out its entries as soon as they are whole. */
export interface HarSplitter {
  /** @throws BrokenHar for what can be no HAR. */
  push(chunk: string): void;
  /** Why what came so far is no whole HAR; null when it is one. */
  fault(): string | null;
}

/** What cannot be read as a whole HAR; the message says why. */
export class BrokenHar extends Error {}

/** The way to the entries: the file is an object, its `log` is one, `entries` in that is an array. */
const WAY = [
  { bracket: '{', key: null },
  { bracket: '{', key: 'log' },
  { bracket: '[', key: 'entries' },
] as const;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const MAX_DEPTH = 10_000;
const MAX_ENTRY = 64_000_000;

/**
 * Makes a splitter, which holds one entry at a time. It looks at brackets and texts only: whether an entry is JSON is for
 * its reader to see.
 */
export function createHarSplitter(onEntry: (entry: HarElement) => void, maxEntry = MAX_ENTRY): HarSplitter {
  /** The brackets that are open, and how many of them are the WAY. */
  const open: string[] = [];
  let onWay = 0;
  let hasEntries = false;
  let isOver = false;
  let line = 1;

  let isInText = false;
  let isEscaped = false;
  /** Does a key follow in the object that we are at? */
  let awaitsKey = false;
  /** The key that is being read, and the last one that was. */
  let key: string | null = null;
  let lastKey = '';

  let count = 0;
  /** The element of the entries that we are in, from its first character to the comma behind it. */
  let element: { readonly line: number; readonly isObject: boolean; text: string; isWhole: boolean } | null = null;
  /** Where in the chunk it begins, or goes on. */
  let start = 0;

  return {
    push(chunk) {
      start = 0;
      let at = 0;
      while (at < chunk.length) at = isInText ? skipText(chunk, at) : step(chunk, at);
      keep(chunk.slice(start));
    },
    fault() {
      if (isOver) return hasEntries ? null : 'it has no log.entries';
      if (open.length === 0) return 'it is empty';
      return `it ends too early, on line ${line}${count > 0 && onWay === WAY.length ? `, in or after entry ${count}` : ''}`;
    },
  };

  /** Looks at one character outside of texts. */
  function step(chunk: string, at: number): number {
    const character = chunk.charAt(at);
    if (character === '\n') line += 1;
    if (character === ' ' || character === '\n' || character === '\r' || character === '\t') return at + 1;
    if (open.length === 0) begin(character);
    if (open.length === WAY.length && onWay === WAY.length) stepBetweenEntries(character, at);
    if (character === '"') {
      isInText = true;
      key = awaitsKey && open.length === onWay ? '' : null;
    } else if (character === ',' || character === ':') awaitsKey = character === ',';
    else if (character === '{' || character === '[') enter(character);
    else if (character === '}' || character === ']') {
      leave(character);
      if (element !== null && open.length === WAY.length) endElement(chunk.slice(start, at + 1));
    }
    return at + 1;
  }

  function begin(character: string): void {
    if (isOver) throw new BrokenHar(`there is more after its end, on line ${line}`);
    if (character !== '{') throw new BrokenHar(`it begins with ${JSON.stringify(character)}, not with "{"`);
  }

  function stepBetweenEntries(character: string, at: number): void {
    if (character === ',') element = null;
    else if (element?.isWhole === true && character !== ']') {
      throw new BrokenHar(`there is no comma behind entry ${count}, on line ${line}`);
    } else if (character !== ']' && element === null) {
      count += 1;
      element = { line, isObject: character === '{', text: '', isWhole: false };
      start = at;
      if (!element.isObject) onEntry({ number: count, line, text: null });
    }
  }

  function enter(bracket: string): void {
    const next = WAY[onWay];
    if (open.length === onWay && next?.bracket === bracket && (next.key === null || next.key === lastKey)) {
      onWay += 1;
      hasEntries ||= onWay === WAY.length;
    }
    open.push(bracket);
    if (open.length > MAX_DEPTH) throw new BrokenHar(`it is nested too deeply, on line ${line}`);
    lastKey = '';
    awaitsKey = bracket === '{';
  }

  function leave(bracket: string): void {
    if (CLOSING[open.pop() ?? ''] !== bracket) throw new BrokenHar(`its brackets do not match, on line ${line}`);
    onWay = Math.min(onWay, open.length);
    if (onWay < WAY.length) element = null;
    isOver = open.length === 0;
    awaitsKey = false;
  }

  function endElement(rest: string): void {
    keep(rest);
    if (element === null || !element.isObject || element.isWhole) return;
    const text = element.text.length > maxEntry ? null : element.text;
    onEntry({ number: count, line: element.line, text });
    element.isWhole = true;
    element.text = '';
  }

  function keep(part: string): void {
    if (element === null || !element.isObject || element.isWhole) return;
    // Of one that is too long, the length alone is kept.
    if (element.text.length <= maxEntry) element.text += part;
  }

  /** Goes to the end of a text, or of the chunk. */
  function skipText(chunk: string, from: number): number {
    let at = from;
    if (isEscaped) at += 1;
    isEscaped = false;
    for (;;) {
      const quote = chunk.indexOf('"', at);
      const end = quote === -1 ? chunk.length : quote;
      let slashes = 0;
      while (end - slashes > at && chunk.charAt(end - slashes - 1) === '\\') slashes += 1;
      const isOdd = slashes % 2 === 1;
      if (quote === -1) {
        isEscaped = isOdd;
        keepKey(chunk.slice(from));
        return chunk.length;
      }
      at = quote + 1;
      if (isOdd) continue;
      keepKey(chunk.slice(from, quote));
      isInText = false;
      if (key !== null) lastKey = unescaped(key);
      return at;
    }
  }

  function keepKey(part: string): void {
    if (key !== null && key.length < 100) key += part.slice(0, 100);
  }
}

/** A key as it is meant; one with a broken escape leads nowhere. */
function unescaped(key: string): string {
  if (!key.includes('\\')) return key;
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return '';
  }
}
