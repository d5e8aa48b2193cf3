import { bodyValueViolations, headerViolations, statusViolations } from '../../src/contract/answer-check.ts';
import { answersOf } from '../../src/contract/answers-of.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { SchemaRule } from '../../src/contract/violation.ts';
import { showJson } from '../../src/contract/violation-words.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { withValue } from '../body-path.ts';
import type { PactInteraction, PactResponse } from '../load-pact.ts';
import { ruleFault } from '../stub/leaf-rules.ts';
import { rulesAt, type RuleList } from '../stub/pact-rules.ts';
import { admitsStatus } from './admits-status.ts';
import { DESCRIPTION, ERROR_ID } from './error-places.ts';
import { leavesOf } from './leaves-of.ts';
import { ruleListOf, bodyRuleLists } from './rule-lists.ts';

/**
 * What the rules of an answer admit, or demand, against the document, as far as other values show it. Pact's rules hold
 * for all that is below their path, so each value of the example is asked for the rule that holds for it.
 */
export function findLooseRules(operation: Operation, { response }: PactInteraction): readonly string[] {
  if (statusViolations(operation, response.status).length > 0) return [];
  return [
    ...looseStatus(operation, response),
    ...looseHeaders(operation, response),
    ...unknownHeaders(operation, response),
    ...looseBody(operation, response),
  ];
}

function looseStatus(operation: Operation, response: PactResponse): readonly string[] {
  for (let other = 100; other < 600; other++) {
    if (other === response.status || !admitsStatus(response, other)) continue;
    const [violation] = statusViolations(operation, other);
    if (violation === undefined) continue;
    return [`the matcher of the answer's status admits ${other}, but ${violation.message}`];
  }
  return [];
}

const OTHER_HEADERS = ['text/html', 'null', 'https://a.example'] as const;

function looseHeaders(operation: Operation, { status, headers, matchingRules }: PactResponse): readonly string[] {
  return Object.entries(matchingRules['header'] ?? {}).flatMap(([given, rule]) => {
    const name = given.replace(/\[\d+\]$/, '').toLowerCase();
    const example = headers[name];
    if (example === undefined) return [];
    for (const other of [...OTHER_HEADERS, `another ${example}`]) {
      if (other === example || ruleFault(ruleListOf(rule), example, other) !== null) continue;
      const answer = { status, headers: { [name]: other }, body: '{}' };
      const violation = headerViolations(operation, answer).find(({ found }) => found === other);
      if (violation === undefined) continue;
      return [`the matcher of the answer's header ${name} admits ${showJson(other)}, but ${violation.message}`];
    }
    return [];
  });
}

/** What HTTP adds, whoever answers. */
const OF_HTTP = ['content-type', 'content-length', 'date', 'server', 'connection', 'keep-alive', 'transfer-encoding'];

function unknownHeaders(operation: Operation, { status, headers }: PactResponse): readonly string[] {
  const known = [...OF_HTTP, ...Object.keys(answersOf(operation)[status]?.headers ?? {})];
  return Object.keys(headers)
    .filter((name) => !known.includes(name))
    .map(
      (name) => `${operation.operationId} answers ${status} without the header ${name}, which this answer must have`,
    );
}

/** Violations that are about the form of a text or the size of a number: looser than the document, and still no lie. */
const FORMS: ReadonlySet<SchemaRule> = new Set(['pattern', 'minLength', 'maxLength', 'minimum']);

function looseBody(operation: Operation, { status, body, matchingRules }: PactResponse): readonly string[] {
  if (body.kind !== 'json') return [];
  const example = body.value as JsonValue; // what JSON.parse gave
  const rules = bodyRuleLists(matchingRules);
  const errorIds = Object.values(answersOf(operation)).flatMap((answer) => answer.errorIds);
  return leavesOf(example).flatMap(({ path, pointer, value }) => {
    const own = rulesAt(rules, path);
    if (own === null || own.rules.length === 0 || own.rules.every(({ match }) => match === 'equality')) {
      if (!DESCRIPTION.test(pointer)) return [];
      return [
        `the answer must have these very words at ${pointer}, and words are the server's own: let them be any text`,
      ];
    }
    for (const other of othersOf(own, value, ERROR_ID.test(pointer) ? errorIds : [])) {
      if (typeof other === 'string' && DESCRIPTION.test(pointer)) continue;
      if (other === value || ruleFault(own, value, other) !== null) continue;
      const admits = `the matcher of the answer's ${pointer} admits ${showJson(other)}`;
      if (ERROR_ID.test(pointer)) return [`${admits}, but a request has one error, and here it is ${showJson(value)}`];
      const violation = bodyValueViolations(operation, status, withValue(example, pointer, other)).find(
        (one) => !(one.pointer === pointer && FORMS.has(one.rule)),
      );
      if (violation !== undefined) return [`${admits}, but ${violation.message}`];
    }
    return [];
  });
}

/** More letters make patterns slow that are badly written. */
const SHORT = 60;

/** Values that a rule may take as well as the example. Whether it does is for it to say. */
function othersOf({ rules }: RuleList, example: JsonValue, errorIds: readonly string[]): readonly JsonValue[] {
  return [
    ...(typeof example === 'string' ? otherTexts(rules, example, errorIds) : []),
    ...(typeof example === 'number' ? [example + 1] : []),
    ...(typeof example === 'boolean' ? [!example] : []),
    ...rules.flatMap(({ match }): readonly JsonValue[] => {
      switch (match) {
        case 'null':
          return [null];
        case 'boolean':
          return [true, false];
        case 'integer':
          return [1];
        case 'number':
        case 'decimal':
          return [0.5];
        default:
          return [];
      }
    }),
  ];
}

function otherTexts(rules: RuleList['rules'], example: string, errorIds: readonly string[]): readonly string[] {
  if (example.length > SHORT) return rules.some(({ match }) => match === 'regex') ? [] : [`another ${example}`];
  // To a rule that takes any text they are all the same.
  if (rules.every(({ match }) => match === 'type')) return [`another ${example}`];
  const words = rules.flatMap((rule) => (rule.match === 'regex' ? (rule.regex.source.match(/\w+/g) ?? []) : []));
  const changed = [`another ${example}`, `${example}x`, `x${example}`, `${example.slice(0, -1)}_`, example.slice(1)];
  return [...changed, ...words, ...errorIds, 'x', ''];
}
