import type { Expected } from '../../src/contract/violation.ts';
import { JsonFloat, type JsonValue } from '../../src/json/json-value.ts';
import type { ProblemRule } from '../../src/validators/problem.ts';
import { jsonKind, type JsonKind } from './json-kind.ts';
import type { PactRule, RuleList } from './pact-rules.ts';
import { sameJson } from './same-json.ts';

/** What a rule has against a value. */
export interface RuleFault {
  readonly rule: ProblemRule;
  readonly expected: Expected;
}

/** What rules have against a value that is no pair of lists or objects with its example; null when they hold. */
export function ruleFault({ combine, rules }: RuleList, example: JsonValue, value: JsonValue): RuleFault | null {
  const faults = rules.map((rule) => faultOf(rule, example, value));
  const holds = combine === 'OR' ? faults.includes(null) : faults.every((fault) => fault === null);
  return holds ? null : (faults.find((fault) => fault !== null) ?? null);
}

/** What an example asks of a value where there is no rule. */
export function exampleFault(example: JsonValue, value: JsonValue): RuleFault | null {
  return sameJson(example, value) ? null : { rule: 'const', expected: { const: example } };
}

function faultOf(rule: PactRule, example: JsonValue, value: JsonValue): RuleFault | null {
  const kind = jsonKind(value);
  switch (rule.match) {
    case 'equality':
      return exampleFault(example, value);
    case 'regex':
      return rule.regex.test(textOf(value)) ? null : { rule: 'pattern', expected: { pattern: rule.regex.source } };
    case 'include': {
      const being = `a text with ${JSON.stringify(rule.value)} in it`;
      return textOf(value).includes(rule.value) ? null : { rule: 'pattern', expected: { being } };
    }
    case 'integer':
    case 'boolean':
    case 'null':
      return kind === rule.match ? null : { rule: 'type', expected: { type: rule.match } };
    case 'decimal':
      return kind === rule.match ? null : { rule: 'type', expected: { being: 'a number with a fraction' } };
    case 'number':
      return typeOf(kind) === 'number' ? null : { rule: 'type', expected: { type: 'number' } };
    case 'notEmpty': {
      const isEmpty = value === '' || value === null;
      return isEmpty ? { rule: 'minLength', expected: { being: 'anything that is not empty' } } : null;
    }
    case 'type':
    case 'values':
    case 'arrayContains': {
      const wanted = typeOf(jsonKind(example));
      return wanted === typeOf(kind) ? null : { rule: 'type', expected: { type: wanted } };
    }
  }
}

function typeOf(kind: JsonKind): string {
  return kind === 'integer' || kind === 'decimal' ? 'number' : kind;
}

function textOf(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (value instanceof JsonFloat) return String(value.value);
  return typeof value === 'object' && value !== null ? '' : String(value);
}
