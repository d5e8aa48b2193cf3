import { ANY_INDEX, ANY_KEY, readBodyPath, type PathStep } from '../body-path.ts';
import { readPattern } from '../read-pattern.ts';

/** One rule of Pact about one value (Pact specification, version 4). */
export type PactRule =
  | { readonly match: 'equality' | 'integer' | 'decimal' | 'number' | 'boolean' | 'null' | 'notEmpty' | 'values' }
  | { readonly match: 'type'; readonly min: number | null; readonly max: number | null }
  | { readonly match: 'regex'; readonly regex: RegExp }
  | { readonly match: 'include'; readonly value: string }
  | {
      readonly match: 'arrayContains';
      readonly variants: readonly { readonly index: number; readonly rules: readonly BodyRules[] }[];
    };

/** The rules about one value, of which all or one must hold. */
export interface RuleList {
  readonly combine: 'AND' | 'OR';
  readonly rules: readonly PactRule[];
}

/** Rules about the part of a body to which a path leads; they hold below it too, where no nearer ones do. */
export interface BodyRules extends RuleList {
  readonly path: readonly PathStep[];
}

/** What a pact says about how a request may differ from its example. */
export interface PactRules {
  readonly path: RuleList | null;
  /** By name. */
  readonly query: ReadonlyMap<string, RuleList>;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, RuleList>;
  readonly body: readonly BodyRules[];
}

/** Rules, or the one that is not understood. */
export type RulesRead =
  | { readonly ok: true; readonly rules: PactRules }
  | { readonly ok: false; readonly fault: string };

/** Reads the `matchingRules` of a request in a pact file. */
export function readPactRules(given: unknown): RulesRead {
  const { path, query, header, body } = membersOf(given);
  try {
    return {
      ok: true,
      rules: {
        path: path === undefined ? null : ruleList(path),
        query: new Map(Object.entries(membersOf(query)).map(([name, rules]) => [name, ruleList(rules)])),
        headers: new Map(
          Object.entries(membersOf(header)).map(([name, rules]) => [
            name.replace(/\[\d+\]$/, '').toLowerCase(),
            ruleList(rules),
          ]),
        ),
        body: bodyRules(body),
      },
    };
  } catch (error) {
    if (error instanceof UnknownRule) return { ok: false, fault: error.message };
    throw error;
  }
}

/** The rules for the value at a path: those whose own path describes it best, and is not longer. */
export function rulesAt(all: readonly BodyRules[], path: readonly (string | number)[]): BodyRules | null {
  let best: BodyRules | null = null;
  let most = 0;
  for (const rules of all) {
    const weight = weightOf(rules.path, path);
    if (weight > most || (weight === most && best !== null && rules.path.length > best.path.length)) {
      best = weight === 0 ? best : rules;
      most = weight;
    }
  }
  return best;
}

/** As Pact weighs: two for every step that is named, one for every step that may be any. */
function weightOf(rule: readonly PathStep[], path: readonly (string | number)[]): number {
  if (rule.length > path.length) return 0;
  return rule.reduce<number>((weight, step, index) => {
    const actual = path[index];
    if (step === actual) return weight * 2;
    if (step === ANY_KEY || (step === ANY_INDEX && typeof actual === 'number')) return weight;
    return 0;
  }, 2);
}

class UnknownRule extends Error {}

function bodyRules(given: unknown): readonly BodyRules[] {
  return Object.entries(membersOf(given)).map(([text, rules]) => {
    const path = readBodyPath(text);
    if (path === undefined) throw new UnknownRule(`its path ${text} cannot be read`);
    return { path, ...ruleList(rules) };
  });
}

function ruleList(given: unknown): RuleList {
  const { combine, matchers } = membersOf(given);
  const list: readonly unknown[] = Array.isArray(matchers) ? matchers : [];
  return { combine: combine === 'OR' ? 'OR' : 'AND', rules: list.map(readRule) };
}

function readRule(given: unknown): PactRule {
  const members = membersOf(given);
  const { match, min, max, regex, value, variants } = members;
  switch (match) {
    case 'equality':
    case 'integer':
    case 'decimal':
    case 'number':
    case 'boolean':
    case 'null':
    case 'notEmpty':
    case 'values':
      return { match };
    case 'type':
    case 'min':
    case 'max':
      return {
        match: 'type',
        min: typeof min === 'number' ? min : null,
        max: typeof max === 'number' ? max : null,
      };
    case 'regex':
      if (typeof regex === 'string') {
        const pattern = readPattern(regex);
        if (pattern !== null) return { match, regex: pattern };
      }
      break;
    case 'include':
      if (typeof value === 'string') return { match, value };
      break;
    case 'arrayContains':
      if (Array.isArray(variants)) {
        return {
          match,
          variants: variants.map((variant: unknown) => {
            const { index, rules } = membersOf(variant);
            return { index: typeof index === 'number' ? index : 0, rules: bodyRules(rules) };
          }),
        };
      }
      break;
    default:
  }
  throw new UnknownRule(`the rule ${JSON.stringify(given)} is not understood`);
}

/** The members of what should be an object. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}; // just looked
}
