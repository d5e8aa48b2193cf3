import type { PactResponse } from '../load-pact.ts';
import { ruleFault } from '../stub/leaf-rules.ts';
import { ruleListOf } from './rule-lists.ts';

/** The classes of statuses that a matcher can name, from and to. */
const CLASSES: Readonly<Record<string, readonly [number, number]>> = {
  info: [100, 199],
  success: [200, 299],
  redirect: [300, 399],
  clientError: [400, 499],
  serverError: [500, 599],
  nonError: [100, 399],
  error: [400, 599],
};

/** Would the rule about the status of an answer take this one? Without a rule, only that of the example. */
export function admitsStatus({ status, matchingRules }: PactResponse, other: number): boolean {
  const rule = matchingRules['status']?.[''];
  if (rule === undefined) return other === status;
  const taken = rule.matchers.map((matcher) => {
    if (matcher.match === 'statusCode') return isOfClass(matcher['status'], other);
    return ruleFault(ruleListOf({ combine: 'AND', matchers: [matcher] }), status, other) === null;
  });
  return rule.combine === 'OR' ? taken.includes(true) : !taken.includes(false);
}

function isOfClass(given: unknown, status: number): boolean {
  if (Array.isArray(given)) return given.includes(status);
  const [from, to] = CLASSES[String(given)] ?? [0, -1];
  return status >= from && status <= to;
}
