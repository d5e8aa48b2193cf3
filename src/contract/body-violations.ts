import type { BodyCheck, KeywordViolation } from './body-check.ts';
import { pointerTo, valueAt } from './value-at.ts';
import type { SchemaRule, Violation } from './violation.ts';

/** What a check has to say of a value as JSON.parse gives it; nothing when the value is as it should be. */
export function bodyViolations(check: BodyCheck, value: unknown): readonly Violation[] {
  if (check(value)) return [];
  return (check.errors ?? []).map((violation) => toViolation(violation, value));
}

function toViolation({ pointer, keyword, params }: KeywordViolation, whole: unknown): Violation {
  switch (keyword) {
    case 'required':
      return missing(pointerTo(pointer, String(params['missingProperty'])));
    case 'additionalProperties': {
      const at = pointerTo(pointer, String(params['additionalProperty']));
      return { pointer: at, rule: keyword, found: valueAt(whole, at), expected: { present: false } };
    }
    case 'taggedUnion': {
      const at = pointerTo(pointer, String(params['tag']));
      const found = valueAt(whole, at);
      if (found === undefined) return missing(at);
      return { pointer: at, rule: 'enum', found, expected: { enum: listOf(params['allowed']) } };
    }
    case 'minimum':
      return { pointer, rule: keyword, found: valueAt(whole, pointer), expected: { minimum: Number(params['limit']) } };
    case 'keyedUnion': {
      const anyKey = listOf(params['keys']).map(String);
      return { pointer, rule: 'anyKey', found: valueAt(whole, pointer), expected: { anyKey } };
    }
    default: {
      const [expected] = Object.values(params);
      // What is left are keywords of JSON Schema with one parameter each, which is what is expected.
      return {
        pointer,
        rule: keyword as SchemaRule,
        found: valueAt(whole, pointer),
        expected: { [keyword]: expected },
      };
    }
  }
}

function missing(pointer: string): Violation {
  return { pointer, rule: 'required', expected: { present: true } };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
