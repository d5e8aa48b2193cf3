import { JsonFloat, type JsonObject } from './json-value.ts';

/** Is the value an object as JSON has it: no array, no number? */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonFloat);
}
