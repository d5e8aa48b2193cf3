import { writeJson } from '../json/write-json.ts';
import type { Expected, Violation } from './violation.ts';

const MAX_SHOWN = 120;
const NOUNS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
};

/** A violation in words: what is found, and what it should be. It follows the name of the place: `is 17, not a text`. */
export function violationWords({ found, expected }: Pick<Violation, 'found' | 'expected'>): string {
  if (found === undefined) return `is missing${expected.present === true ? '' : `, and should be ${nounOf(expected)}`}`;
  const shown = showJson(found);
  if (expected.present === false) return `is ${shown}, but there should be none`;
  if (expected.anyKey !== undefined) return `is ${shown}, which has none of the keys ${expected.anyKey.join(', ')}`;
  if (expected.pattern !== undefined) return `is ${shown}, which does not match ${shorten(expected.pattern)}`;
  if (expected.minimum !== undefined) return `is ${shown}, which is less than ${expected.minimum}`;
  const size = sizeWords(expected);
  return size === null ? `is ${shown}, not ${nounOf(expected)}` : `is ${shown}, which should have ${size}`;
}

/** A value as JSON in one line, a long one cut. */
export function showJson(value: unknown, limit = MAX_SHOWN): string {
  try {
    // In the order in which it came.
    const text = JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? Number(part) : part));
    return shorten(text, limit);
  } catch (error) {
    // Nested deeper than the platform's writer can go.
    if (error instanceof RangeError) return shorten(writeJson(value), limit);
    throw error;
  }
}

function shorten(text: string, limit = MAX_SHOWN): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

function nounOf({ type, const: only, enum: list, being }: Expected): string {
  if (being !== undefined) return being;
  if (type !== undefined) return typeof type === 'string' ? typeNoun(type) : type.map(typeNoun).join(' or ');
  if (list === undefined) return showJson(only);
  return list.length === 1 ? showJson(list[0]) : `one of ${list.map((value) => showJson(value)).join(', ')}`;
}

function typeNoun(type: string): string {
  return NOUNS[type] ?? type;
}

function sizeWords({ minItems, minLength, maxLength, maxProperties }: Expected): string | null {
  if (minItems !== undefined) return `${minItems} or more items`;
  if (minLength !== undefined) return `${minLength} or more characters`;
  if (maxLength !== undefined) return `at most ${maxLength} characters`;
  if (maxProperties === undefined) return null;
  return maxProperties === 0 ? 'no keys' : `at most ${maxProperties} keys`;
}
