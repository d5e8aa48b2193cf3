import { valueAt } from '../../src/contract/value-at.ts';
import { showJson } from '../../src/contract/violation-words.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { ANY_INDEX, ANY_KEY, bodyPointer, readBodyPath, type PathStep } from '../body-path.ts';
import type { PactBody, PactInteraction } from '../load-pact.ts';
import { ruleFault } from '../stub/leaf-rules.ts';
import { matchJson } from '../stub/match-json.ts';
import { admitsStatus } from './admits-status.ts';
import { bodyRuleLists, ruleListOf } from './rule-lists.ts';

type Message = PactInteraction['request'] | PactInteraction['response'];

/**
 * Examples that their own matchers would not take, and matchers and generators for what is not there: whoever edited one
 * forgot the other.
 */
export function findOwnMismatches({ request, response }: PactInteraction): readonly string[] {
  const { method, path, query } = request;
  const queries = Object.entries(query).map(([name, values]) => [name, values.join(',')] as const);
  return [
    ...textMismatches('request', 'method', request, { '': method }),
    ...textMismatches('request', 'path', request, { '': path }),
    ...textMismatches('request', 'query', request, Object.fromEntries(queries)),
    ...messageMismatches('request', request),
    ...messageMismatches('response', response),
    ...(admitsStatus(response, response.status)
      ? []
      : [`the status of the response is ${response.status}, which its matcher refuses`]),
  ];
}

function messageMismatches(side: string, message: Message): readonly string[] {
  return [
    ...textMismatches(side, 'header', message, message.headers),
    ...bodyPlaces(side, message),
    ...outOfRange(side, message),
    ...bodyMismatches(side, message),
  ];
}

/** Of what has a text: headers and parameters by name, the path and the method under no name. */
function textMismatches(
  side: string,
  category: string,
  { matchingRules, generators }: Message,
  examples: Readonly<Record<string, string>>,
): readonly string[] {
  const exampleOf = (name: string): string | undefined => {
    const plain = name.replace(/\[\d+\]$/, '');
    const key = category === 'header' ? plain.toLowerCase() : plain;
    return Object.hasOwn(examples, key) ? examples[key] : undefined;
  };
  const placeOf = (name: string): string => (name === '' ? `the ${category}` : `the ${category} ${name}`);
  const refused = Object.entries(matchingRules[category] ?? {}).flatMap(([name, rule]) => {
    const example = exampleOf(name);
    if (example === undefined) return [`the ${side} has a matcher for ${placeOf(name)}, where it has no example`];
    if (ruleFault(ruleListOf(rule), example, example) === null) return [];
    return [`${placeOf(name)} of the ${side} is ${showJson(example)}, which its matcher refuses`];
  });
  const nowhere = Object.keys(generators[category] ?? {})
    .filter((name) => exampleOf(name) === undefined)
    .map((name) => `the ${side} has a generator for ${placeOf(name)}, where it has no example`);
  return [...refused, ...nowhere];
}

/** Matchers and generators of the body whose paths lead nowhere. */
function bodyPlaces(side: string, { matchingRules, generators, body }: Message): readonly string[] {
  const given = [
    ...Object.keys(matchingRules['body'] ?? {}).map((path) => ['matcher', path] as const),
    ...Object.keys(generators['body'] ?? {}).map((path) => ['generator', path] as const),
  ];
  return given.flatMap(([what, path]) => {
    const steps = readBodyPath(path);
    if (steps === undefined) return [`the ${side} has a ${what} for ${path}, which is no path`];
    if (body.kind !== 'json' || leadsSomewhere(body.value, steps)) return [];
    return [`the ${side} has a ${what} for ${path}, where it has no example`];
  });
}

/** Examples that a generator of numbers would never make. */
function outOfRange(side: string, { generators, body }: Message): readonly string[] {
  if (body.kind !== 'json') return [];
  return Object.entries(generators['body'] ?? {}).flatMap(([path, { type, min, max }]) => {
    const pointer = bodyPointer(path);
    const example = pointer === null ? undefined : valueAt(body.value, pointer);
    if (type !== 'RandomInt' || typeof example !== 'number') return [];
    const isIn =
      example >= (typeof min === 'number' ? min : -Infinity) && example <= (typeof max === 'number' ? max : Infinity);
    return isIn ? [] : [`the example at ${path} of the ${side} is ${example}, which its generator never makes`];
  });
}

/** A list or an object of any number of members may have none. */
function leadsSomewhere(value: unknown, [step, ...rest]: readonly PathStep[]): boolean {
  if (step === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (step === ANY_INDEX && !Array.isArray(value)) return false;
  if (step === ANY_KEY || step === ANY_INDEX) {
    const members: readonly unknown[] = Object.values(value);
    return members.length === 0 || members.some((member) => leadsSomewhere(member, rest));
  }
  const key = String(step);
  return Object.hasOwn(value, key) && leadsSomewhere((value as Readonly<Record<string, unknown>>)[key], rest);
}

function bodyMismatches(side: string, { matchingRules, body }: Message): readonly string[] {
  if (body.kind !== 'json') return [];
  const example = jsonOf(body);
  const { differences } = matchJson(example, example, { rules: bodyRuleLists(matchingRules), judges: new Map() });
  return differences.map(
    ({ pointer }) =>
      `the example at ${pointer} of the ${side} is ${showJson(valueAt(example, pointer))}, which its matcher refuses`,
  );
}

function jsonOf({ value }: Extract<PactBody, { kind: 'json' }>): JsonValue {
  return value as JsonValue; // what JSON.parse gave
}
