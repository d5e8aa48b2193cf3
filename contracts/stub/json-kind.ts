import { JsonFloat, type JsonValue } from '../../src/json/json-value.ts';

/** The kinds of JSON values; integers are apart from other numbers, as they are to Onezone. */
export type JsonKind = 'null' | 'boolean' | 'string' | 'integer' | 'decimal' | 'array' | 'object';

/** Which kind of value it is. */
export function jsonKind(value: JsonValue): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof JsonFloat) return 'decimal';
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'string':
      return 'string';
    case 'bigint':
      return 'integer';
    case 'number':
      return Number.isInteger(value) ? 'integer' : 'decimal';
    default:
      return 'object';
  }
}
