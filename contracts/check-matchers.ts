import { bodyValueViolations, statusViolations } from '../src/contract/answer-check.ts';
import { valueAt } from '../src/contract/value-at.ts';
import type { Operation } from '../src/contract/operation.ts';
import { bodyPointer, withValue } from './body-path.ts';
import type { PactBody, PactInteraction } from './load-pact.ts';
import type { PactRule } from './load-rules.ts';

/** Examples that their own matchers would not take: whoever edited one forgot the other. */
export function findOwnMismatches({ request, response }: PactInteraction): readonly string[] {
  return [
    ...bodyRules(request).flatMap(([path, rule]) => mismatch('request', path, rule, request.body)),
    ...bodyRules(response).flatMap(([path, rule]) => mismatch('response', path, rule, response.body)),
  ];
}

/**
 * Matchers of an answer's body that admit what the document forbids, as far as another value of the same kind shows it.
 * What a regular expression admits is not asked.
 */
export function findLooseMatchers(operation: Operation, { response }: PactInteraction): readonly string[] {
  const { status, body } = response;
  if (body.kind !== 'json' || statusViolations(operation, status).length > 0) return [];
  return bodyRules(response).flatMap(([path, rule]) => {
    const pointer = bodyPointer(path);
    const other = pointer === null ? undefined : anotherOf(rule, valueAt(body.value, pointer));
    if (pointer === null || other === undefined) return [];
    const [violation] = bodyValueViolations(operation, status, withValue(body.value, pointer, other));
    if (violation === undefined) return [];
    return [`the matcher of the answer's ${path} admits ${JSON.stringify(other)}, but ${violation.message}`];
  });
}

type Rules = readonly (readonly [path: string, rule: PactRule])[];

function bodyRules({ matchingRules }: PactInteraction['request'] | PactInteraction['response']): Rules {
  return Object.entries(matchingRules['body'] ?? {});
}

function mismatch(side: string, path: string, rule: PactRule, body: PactBody): readonly string[] {
  const pointer = bodyPointer(path);
  if (pointer === null || body.kind !== 'json') return [];
  const found = valueAt(body.value, pointer);
  if (found === undefined) return [`the ${side} has a matcher for ${path}, where it has no example`];
  const outcomes = rule.matchers.map((matcher) => takes(matcher, found));
  const isTaken = rule.combine === 'OR' ? outcomes.some((taken) => taken) : outcomes.every((taken) => taken);
  return isTaken
    ? []
    : [`the example at ${path} of the ${side} is ${JSON.stringify(found)}, which its matcher refuses`];
}

/** Does a matcher take a value? Those that are not known here take everything. */
function takes(matcher: PactRule['matchers'][number], value: unknown): boolean {
  switch (matcher.match) {
    case 'regex':
      return typeof matcher['regex'] !== 'string' || matches(matcher['regex'], value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
    case 'decimal':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      return true;
  }
}

/** A pattern that only another language has takes everything. */
function matches(regex: string, value: unknown): boolean {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  try {
    return new RegExp(regex, 'u').test(text);
  } catch {
    return true;
  }
}

/** A value that the rule takes as well as the example; undefined when it takes no other, or when nobody knows one. */
function anotherOf({ matchers }: PactRule, example: unknown): unknown {
  const [matcher, ...more] = matchers;
  if (matcher === undefined || more.length > 0) return undefined;
  switch (matcher.match) {
    case 'type':
      if (typeof example === 'string') return `another ${example}`;
      return typeof example === 'number' ? example + 1 : undefined;
    case 'integer':
      return typeof example === 'number' ? example + 1 : undefined;
    case 'number':
    case 'decimal':
      return 0.5;
    case 'boolean':
      return example !== true;
    default:
      return undefined;
  }
}
