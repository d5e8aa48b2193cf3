import { isRecord } from './is-record.ts';
import { objectOf, optionalObject, PactFault, textOf } from './pact-fault.ts';
import { readPattern } from './read-pattern.ts';

/** What may differ from an example, by category (`body`, `header`, `path`, …) and by path or name, as in the file. */
export type PactRules = Readonly<Record<string, Readonly<Record<string, PactRule>>>>;

export interface PactRule {
  readonly combine: 'AND' | 'OR';
  readonly matchers: readonly (Readonly<Record<string, unknown>> & { readonly match: string })[];
}

/** Where values come from that an example only stands for, likewise. */
export type PactGenerators = Readonly<Record<string, Readonly<Record<string, PactGenerator>>>>;

export type PactGenerator = Readonly<Record<string, unknown>> & { readonly type: string };

type Json = Readonly<Record<string, unknown>>;

/** The parts of a message that rules and generators can be about. */
const CATEGORIES = ['method', 'path', 'query', 'header', 'body', 'status', 'content', 'contents', 'metadata'] as const;

/** The matchers of Pact's specification, version 4. */
const MATCHERS = wordsOf(
  'equality regex type min max minmax include integer decimal number boolean null date time timestamp datetime',
  'contentType values arrayContains statusCode notEmpty semver eachKey eachValue',
);

/** Its generators. */
const GENERATORS = wordsOf(
  'ProviderState RandomInt RandomDecimal RandomHexadecimal RandomString RandomBoolean Regex Uuid',
  'Date Time DateTime MockServerURL',
);

/** Reads the `matchingRules` of a request or an answer. @throws PactFault */
export function loadRules(given: unknown, where: string): PactRules {
  return byPath(given, where, readRule);
}

/** Reads its `generators`. @throws PactFault */
export function loadGenerators(given: unknown, where: string): PactGenerators {
  return byPath(given, where, readGenerator);
}

/** What is about the whole of a category (`path`, `status`, `method`) stands under an empty path. */
function byPath<T>(
  value: unknown,
  where: string,
  read: (value: Json, where: string) => T | null,
): Readonly<Record<string, Readonly<Record<string, T>>>> {
  const categories = Object.entries(optionalObject(value, where)).map(([category, given]) => {
    const at = `${where}.${category}`;
    if (!CATEGORIES.some((known) => known === category)) {
      throw new PactFault(at, `is about nothing: there are ${CATEGORIES.join(', ')}`);
    }
    const members = optionalObject(given, at);
    const whole = read(members, at);
    if (whole !== null) return [category, { '': whole }] as const;
    const entries = Object.entries(members).map(([path, one]) => {
      const found = read(objectOf(one, `${at}.${path}`), `${at}.${path}`);
      if (found === null) throw new PactFault(`${at}.${path}`, 'is neither a matcher nor a generator');
      return [path, found] as const;
    });
    return [category, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(categories);
}

function readRule({ matchers, combine = 'AND' }: Json, where: string): PactRule | null {
  if (!Array.isArray(matchers)) return null;
  if (combine !== 'AND' && combine !== 'OR') throw new PactFault(`${where}.combine`, 'must be "AND" or "OR"');
  return { combine, matchers: matchers.map((matcher, index) => readMatcher(matcher, `${where}.matchers[${index}]`)) };
}

function readMatcher(given: unknown, where: string): PactRule['matchers'][number] {
  const read = objectOf(given, where);
  const match = textOf(read['match'], `${where}.match`);
  if (!MATCHERS.has(match)) throw new PactFault(where, `is a matcher "${match}", which Pact does not have`);
  if (match === 'regex') {
    const regex = textOf(read['regex'], `${where}.regex`);
    if (readPattern(regex) === null) throw new PactFault(`${where}.regex`, `is ${regex}, and no regular expression`);
  }
  if (match === 'include') textOf(read['value'], `${where}.value`);
  for (const name of ['min', 'max']) {
    const bound = read[name] ?? 0;
    if (typeof bound !== 'number') throw new PactFault(`${where}.${name}`, 'must be a number');
  }
  if (match === 'arrayContains') readVariants(read['variants'], where);
  return { ...read, match };
}

function readVariants(variants: unknown, where: string): void {
  if (!Array.isArray(variants)) throw new PactFault(`${where}.variants`, 'must be a list');
  for (const [index, variant] of variants.entries()) {
    const at = `${where}.variants[${index}]`;
    byPath({ body: objectOf(variant, at)['rules'] }, at, readRule);
  }
}

function readGenerator(value: Json, where: string): PactGenerator | null {
  const { type, expression } = value;
  // A category is no generator, even with something at a path "type".
  if (type === undefined || isRecord(type)) return null;
  const name = textOf(type, `${where}.type`);
  if (!GENERATORS.has(name)) throw new PactFault(where, `is a generator "${name}", which Pact does not have`);
  if (name === 'ProviderState') textOf(expression, `${where}.expression`);
  return { ...value, type: name };
}

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
