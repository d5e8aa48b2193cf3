import { JsonFloat, type JsonValue } from '../json/json-value.ts';

/** Deeper objects are refused: whoever walks them would run out of stack. */
const MAX_DEPTH = 64;

/**
 * A plain value from a JSON or YAML parser as the JSON that Onezone sees, or undefined when it is none: a function, an
 * infinite number, a value that contains itself or is nested deeper than 64 levels.
 */
export function copyAsJson(value: unknown, depth: number = MAX_DEPTH): JsonValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') {
    return value;
  }
  if (typeof value === 'number') return copyNumber(value);
  if (typeof value !== 'object' || depth === 0) return undefined;
  if (Array.isArray(value)) {
    const items: JsonValue[] = [];
    for (const item of value) {
      const copy = copyAsJson(item, depth - 1);
      if (copy === undefined) return undefined;
      items.push(copy);
    }
    return items;
  }
  const entries: [string, JsonValue][] = [];
  for (const [key, item] of Object.entries(value)) {
    const copy = copyAsJson(item, depth - 1);
    if (copy === undefined) return undefined;
    entries.push([key, copy]);
  }
  return Object.fromEntries(entries);
}

function copyNumber(value: number): JsonValue | undefined {
  if (Number.isSafeInteger(value)) return value;
  return Number.isFinite(value) ? new JsonFloat(value) : undefined;
}
