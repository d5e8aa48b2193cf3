import type { StateUse } from '../states/catalogue.ts';
import { exampleValues } from '../states/example-values.ts';

/**
 * A JSON value in which some parts stand for more than themselves: objects with `pact:matcher:type` or
 * `pact:generator:type`, which the Pact library takes out and writes down as rules.
 */
export type Template = unknown;

/** Any text that the pattern matches all of. */
export function textLike(regex: string, value: string): Template {
  return { 'pact:matcher:type': 'regex', regex: `^(?:${regex})$`, value };
}

/** Any value of the same JSON type. */
export function typeLike(value: unknown): Template {
  return { 'pact:matcher:type': 'type', value };
}

/** Any whole number. */
export function wholeNumber(value: number): Template {
  return { 'pact:matcher:type': 'integer', value };
}

/** A text that a server gets in full, 1,048,577 characters, and of which the file has only the beginning. */
export function textOfMoreThanAMegabyte(): Template {
  // In two steps, because a thing may not be repeated so often in one.
  return longText('A'.repeat(100), '(?:A{1024}){1024}A');
}

/** The same, a character shorter: 1,048,576 of them. */
export function textOfAMegabyte(): Template {
  return longText('A'.repeat(101), '(?:A{1024}){1024}');
}

/** A text of 1,000,000 characters, which are 3,000,000 bytes. */
export function textOfThreeBytesEach(): Template {
  return longText('€'.repeat(100), '(?:€{1000}){1000}');
}

function longText(value: string, regex: string): Template {
  return { 'pact:matcher:type': 'equality', value, 'pact:generator:type': 'Regex', regex };
}

/** Any number. */
export function anyNumber(value: number): Template {
  return { 'pact:matcher:type': 'number', value };
}

/** The text of a token: base62, as Onedata writes it, with a service's prefix or without. */
export const TOKEN_PATTERN = '(?:op[wp]-)?[0-9A-Za-z]{60,}';
const ID_PATTERN = '[0-9A-Za-z_-]+';

/**
 * A value of a state in a request: any of its form, by example the one that belongs to these states. Before it stands text
 * that belongs to it, as `Bearer `.
 */
export function fromState(states: readonly StateUse[], name: string, before = ''): Template {
  const value = exampleOfState(states, name);
  const generator = { 'pact:generator:type': 'ProviderState', expression: `${before}\${${name}}` };
  if (typeof value === 'number') return { ...(wholeNumber(value) as object), ...generator };
  const pattern = /token$/i.test(name) ? TOKEN_PATTERN : /credentials$/i.test(name) ? '[0-9A-Za-z+/]+=*' : ID_PATTERN;
  return { ...(textLike(before + pattern, before + value) as object), ...generator };
}

/**
 * A value of a state in an answer. Pact's verifiers take any one there, because they do not look for generators in answers;
 * `onezone-mock verify` does, and takes that one.
 */
export function echoOfState(states: readonly StateUse[], name: string, before = ''): Template {
  return fromState(states, name, before);
}

function exampleOfState(states: readonly StateUse[], name: string): string | number {
  const found = states.map((state) => exampleValues(state)[name]).find((value) => value !== undefined);
  if (found === undefined) throw new RangeError(`none of the states ${JSON.stringify(states)} gives ${name}`);
  return found;
}

/** The value that a template is by example. */
export function exampleOf(template: Template): unknown {
  if (Array.isArray(template)) return template.map((item: unknown) => exampleOf(item));
  if (typeof template !== 'object' || template === null) return template;
  const object = template as Readonly<Record<string, unknown>>; // neither null nor a list
  if ('pact:matcher:type' in object) return exampleOf(object['value']);
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, exampleOf(value)]));
}
