/** One thing that is wrong with a world, for the person who wrote it. */
export interface WorldProblem {
  /** Where, as a JSON pointer such as `/users/2/blocked`; empty for the whole file. */
  readonly pointer: string;
  /** Where, for people: `users[2].blocked`, or `line 3, column 7` for a text that cannot be parsed. */
  readonly path: string;
  /** What stands there, shortened; empty when nothing does. */
  readonly value: string;
  /** What is wrong with it. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Steps from the root of a world to a place in it: keys and indexes. */
export type WorldPath = readonly (string | number)[];

/** A world with more problems than this is not listed further. */
const MAX_PROBLEMS = 100;
const MAX_VALUE_LENGTH = 60;
const MAX_OUTLINE_DEPTH = 2;
const MAX_OUTLINE_ITEMS = 3;

/** Collects what is wrong with a world, once for each place. */
export class WorldProblems {
  /** The parsed world file. */
  readonly value: unknown;
  readonly found: WorldProblem[] = [];
  truncated = false;
  readonly #pointers = new Set<string>();

  constructor(value: unknown) {
    this.value = value;
  }

  /** True once the list is full: then looking for suggestions is a waste. */
  get full(): boolean {
    return this.found.length >= MAX_PROBLEMS;
  }

  add(path: WorldPath, message: string, fix: string): void {
    if (this.full) {
      this.truncated = true;
      return;
    }
    const pointer = writePointer(path);
    if (this.#pointers.has(pointer)) return;
    this.#pointers.add(pointer);
    this.found.push({ pointer, path: writePath(path), value: shorten(valueAt(this.value, path)), message, fix });
  }
}

/** The value at a path, undefined when there is none. */
function valueAt(root: unknown, path: WorldPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    // A property that the object has, under a key or an index.
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function writePointer(path: WorldPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A path as a person writes it: `users[2].blocked`. */
export function writePath(path: WorldPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!/^[$A-Z_a-z][\w$]{0,63}$/.test(step)) text += `[${shorten(step)}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text === '' ? 'the world' : text;
}

/** A value in JSON, at most 60 characters of it. Looks only at the beginning of a large value. */
export function shorten(value: unknown): string {
  if (value === undefined) return '';
  const text = outline(value, MAX_OUTLINE_DEPTH);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH - 1)}…` : text;
}

function outline(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_VALUE_LENGTH));
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (Array.isArray(value)) return `[${outlineItems(value, (item) => outline(item, depth - 1), depth)}]`;
  return `{${outlineItems(entriesOf(value), ([key, item]) => `${outline(key, depth)}:${outline(item, depth - 1)}`, depth)}}`;
}

function outlineItems<T>(items: readonly T[], write: (item: T) => string, depth: number): string {
  if (items.length === 0) return '';
  if (depth === 0) return '…';
  const shown = items.slice(0, MAX_OUTLINE_ITEMS).map(write).join(',');
  return items.length > MAX_OUTLINE_ITEMS ? `${shown},…` : shown;
}

/** The first entries of an object, which may have a million. */
function entriesOf(value: object): (readonly [string, unknown])[] {
  const entries: (readonly [string, unknown])[] = [];
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    entries.push([key, valueAt(value, [key])]);
    if (entries.length > MAX_OUTLINE_ITEMS) break;
  }
  return entries;
}
