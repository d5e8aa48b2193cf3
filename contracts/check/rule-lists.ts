import { readBodyPath } from '../body-path.ts';
import { isRecord } from '../is-record.ts';
import type { PactRule, PactRules } from '../load-rules.ts';
import { readPattern } from '../read-pattern.ts';
import type { BodyRules, PactRule as KnownRule, RuleList } from '../stub/pact-rules.ts';
import { datePattern } from './date-pattern.ts';

/** The rules of a body, ready to be held against values. A path that cannot be read is told by whoever looks at paths. */
export function bodyRuleLists(rules: PactRules): readonly BodyRules[] {
  return listsByPath(Object.entries(rules['body'] ?? {}));
}

/** A rule of a pact file, ready to be held against a value. */
export function ruleListOf({ combine, matchers }: PactRule): RuleList {
  return { combine, rules: matchers.map(knownRule) };
}

/** Matchers that say nothing of the value. */
const ANYTHING: KnownRule = { match: 'regex', regex: /(?:)/ };
const SEMVER = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/;

function knownRule(matcher: PactRule['matchers'][number]): KnownRule {
  const { match, min, max } = matcher;
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
    case 'minmax':
      return { match: 'type', min: typeof min === 'number' ? min : null, max: typeof max === 'number' ? max : null };
    case 'regex':
      return { match, regex: readPattern(String(matcher['regex'])) ?? /(?:)/ };
    case 'include':
      return { match, value: String(matcher['value']) };
    case 'date':
    case 'time':
    case 'timestamp':
    case 'datetime':
      return { match: 'regex', regex: datePattern(match, matcher['format']) };
    case 'semver':
      return { match: 'regex', regex: SEMVER };
    case 'arrayContains':
      return { match, variants: variantsOf(matcher['variants']) };
    default:
      return ANYTHING;
  }
}

function variantsOf(variants: unknown): Extract<KnownRule, { match: 'arrayContains' }>['variants'] {
  return (Array.isArray(variants) ? variants.filter(isRecord) : []).map(({ index, rules }) => ({
    index: typeof index === 'number' ? index : 0,
    // Read, and judged, when the file was.
    rules: listsByPath(Object.entries((rules ?? {}) as Readonly<Record<string, PactRule>>)),
  }));
}

function listsByPath(entries: readonly (readonly [string, PactRule])[]): readonly BodyRules[] {
  return entries.flatMap(([text, rule]) => {
    const path = readBodyPath(text);
    return path === undefined ? [] : [{ path, ...ruleListOf(rule) }];
  });
}
