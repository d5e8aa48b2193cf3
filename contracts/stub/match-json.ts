import type { Expected } from '../../src/contract/violation.ts';
import { pointerTo } from '../../src/contract/value-at.ts';
import { isJsonObject } from '../../src/json/json-object.ts';
import type { JsonObject, JsonValue } from '../../src/json/json-value.ts';
import type { ProblemRule } from '../../src/validators/problem.ts';
import { difference, type Difference } from './difference.ts';
import { exampleFault, ruleFault } from './leaf-rules.ts';
import { rulesAt, type BodyRules, type PactRule } from './pact-rules.ts';
import { sameJson } from './same-json.ts';

/** How a body compares with the one that a contract shows. */
export interface JsonMatch {
  readonly differences: readonly Difference[];
  /** How many values could have been others, and are those of the example. */
  readonly exact: number;
  /** How many values had to be those of the example, and are. */
  readonly literal: number;
}

/** Judges a value instead of the pact's rules. */
export interface ValueJudge {
  /** What is wrong with it, in words that go on from its place; null when nothing is. */
  fault(value: JsonValue): string | null;
  /** Is it so narrow that a value which it admits is as good as that of the example? */
  readonly isNarrow: boolean;
}

/** What there is to know besides the two bodies. */
export interface JsonContext {
  readonly rules: readonly BodyRules[];
  /** By JSON pointer into the example. */
  readonly judges: ReadonlyMap<string, ValueJudge>;
}

type JsonList = readonly JsonValue[];

/** The way to two values that are compared. */
interface Place {
  /** Into the example, as rules have it. */
  readonly path: readonly (string | number)[];
  /** The same as a pointer. */
  readonly example: string;
  /** A pointer into the request. */
  readonly pointer: string;
}

/** A comparison under way: what it goes by, and what it has come to. */
interface Comparison extends JsonContext {
  readonly differences: Difference[];
  exact: number;
  literal: number;
}

/** Compares the body of a request with an example by Pact's rules, which admit no keys that the example has not. */
export function matchJson(example: JsonValue, value: JsonValue, context: JsonContext): JsonMatch {
  const comparison: Comparison = { ...context, differences: [], exact: 0, literal: 0 };
  compare(comparison, { path: [], example: '', pointer: '' }, example, value);
  const { differences, exact, literal } = comparison;
  return { differences, exact, literal };
}

function compare(comparison: Comparison, place: Place, wanted: JsonValue, found: JsonValue): void {
  const judge = comparison.judges.get(place.example);
  if (judge !== undefined) compareJudged(comparison, place, wanted, found, judge);
  else if (isJsonObject(wanted) && isJsonObject(found)) compareObjects(comparison, place, wanted, found);
  else if (isList(wanted) && isList(found)) compareLists(comparison, place, wanted, found);
  else compareLeaves(comparison, place, wanted, found);
}

function compareJudged(
  comparison: Comparison,
  { pointer }: Place,
  wanted: JsonValue,
  found: JsonValue,
  judge: ValueJudge,
): void {
  const words = judge.fault(found);
  if (words === null) comparison.exact += judge.isNarrow || sameJson(wanted, found) ? 1 : 0;
  else differ(comparison, pointer, 'refused', { found, expected: { being: 'what the interaction is about' }, words });
}

function compareObjects(comparison: Comparison, place: Place, wanted: JsonObject, found: JsonObject): void {
  const rules = rulesAt(comparison.rules, place.path);
  const takesOthers = rules?.rules.some(({ match }) => match === 'values') === true;
  const [pattern] = Object.values(wanted);
  for (const [key, member] of Object.entries(found)) {
    if (Object.hasOwn(wanted, key)) continue;
    const inner = stepInto(place, key, key);
    if (takesOthers && pattern !== undefined) compare(comparison, inner, pattern, member);
    else differ(comparison, inner.pointer, 'additionalProperties', extra(member));
  }
  for (const [key, member] of Object.entries(wanted)) {
    const inner = stepInto(place, key, key);
    const own = Object.hasOwn(found, key) ? found[key] : undefined;
    if (own !== undefined) compare(comparison, inner, member, own);
    else if (!takesOthers) differ(comparison, inner.pointer, 'required', { expected: { const: member } });
  }
}

function compareLists(comparison: Comparison, place: Place, wanted: JsonList, found: JsonList): void {
  const rules = rulesAt(comparison.rules, place.path);
  const contains = findRule(rules, 'arrayContains');
  if (contains !== undefined) {
    compareVariants(comparison, place, wanted, found, contains);
    return;
  }
  const type = findRule(rules, 'type');
  if (type !== undefined && rules?.path.length === place.path.length) compareLength(comparison, place, found, type);
  const takesMore = type !== undefined && wanted.length > 0;
  for (const { index, at } of pairsOf(place, wanted, found)) {
    const pattern = index < wanted.length || !takesMore ? wanted[index] : wanted[0];
    const item = at === null ? undefined : found[at];
    const inner = stepInto(place, index, String(at ?? index));
    if (pattern !== undefined && item !== undefined) compare(comparison, inner, pattern, item);
    else if (item !== undefined) differ(comparison, inner.pointer, 'additionalProperties', extra(item));
    else if (pattern !== undefined && !takesMore) {
      differ(comparison, inner.pointer, 'required', { expected: { const: pattern } });
    }
  }
}

function compareLength(
  comparison: Comparison,
  { pointer }: Place,
  found: JsonList,
  { min, max }: RuleOf<'type'>,
): void {
  if (min !== null && found.length < min) {
    differ(comparison, pointer, 'minItems', { found, expected: { minItems: min } });
  }
  if (max !== null && found.length > max) {
    differ(comparison, pointer, 'minItems', { found, expected: { being: `a list of ${max} items at most` } });
  }
}

function compareVariants(
  comparison: Comparison,
  { pointer }: Place,
  wanted: JsonList,
  found: JsonList,
  { variants }: RuleOf<'arrayContains'>,
): void {
  for (const { index, rules } of variants) {
    const pattern = wanted[index];
    if (pattern === undefined) continue;
    const inner = { rules, judges: new Map<string, ValueJudge>() };
    if (found.some((item) => matchJson(pattern, item, inner).differences.length === 0)) continue;
    const expected = { being: `a list with ${JSON.stringify(pattern)} in it` };
    differ(comparison, pointer, 'required', { found, expected });
  }
}

function compareLeaves(comparison: Comparison, place: Place, wanted: JsonValue, found: JsonValue): void {
  const rules = rulesAt(comparison.rules, place.path);
  const isRuled = rules !== null && rules.rules.length > 0;
  const fault = isRuled ? ruleFault(rules, wanted, found) : exampleFault(wanted, found);
  if (fault !== null) differ(comparison, place.pointer, fault.rule, { found, expected: fault.expected });
  else if (!isRuled) comparison.literal += 1;
  else if (sameJson(wanted, found)) comparison.exact += 1;
}

function differ(
  { differences }: Comparison,
  pointer: string,
  rule: ProblemRule,
  given: { readonly found?: JsonValue; readonly expected: Expected; readonly words?: string },
): void {
  differences.push(difference({ part: 'body', pointer, rule, ...given }));
}

type RuleOf<Match> = Extract<PactRule, { match: Match }>;

function findRule<Match extends 'type' | 'arrayContains'>(
  rules: BodyRules | null,
  match: Match,
): RuleOf<Match> | undefined {
  return rules?.rules.find((rule): rule is RuleOf<Match> => rule.match === match);
}

/** An item of the example by its index, and the item of the request that is compared with it. */
interface ItemPair {
  readonly index: number;
  readonly at: number | null;
}

/**
 * Caveats may come in any order, for Onezone sorts them: they are paired by their type. Everything else has its place.
 */
function pairsOf(place: Place, wanted: JsonList, found: JsonList): readonly ItemPair[] {
  const indices = Array.from({ length: Math.max(wanted.length, found.length) }, (_, index) => index);
  if (place.example !== '/caveats') return indices.map((index) => ({ index, at: index < found.length ? index : null }));
  const left = new Set(found.keys());
  const take = (at: number | undefined): number | null => {
    if (at !== undefined) left.delete(at);
    return at ?? null;
  };
  const byType = wanted.map((caveat) => take([...left].find((at) => typeIn(found[at]) === typeIn(caveat))));
  return indices.map((index) => ({ index, at: byType[index] ?? take([...left][0]) }));
}

function typeIn(value: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(value) ? value['type'] : undefined;
}

/** `Array.isArray` does not know of readonly arrays. */
function isList(value: JsonValue): value is JsonList {
  return Array.isArray(value);
}

function extra(found: JsonValue) {
  return { found, expected: { present: false } };
}

function stepInto({ path, example, pointer }: Place, step: string | number, actualStep: string): Place {
  return {
    path: [...path, step],
    example: pointerTo(example, String(step)),
    pointer: pointerTo(pointer, actualStep),
  };
}
