import { onezoneError } from '../errors/error-table.ts';
import type { JsonValue } from '../json/json-value.ts';
import { failure } from '../token/failure.ts';
import type { FieldRead } from './operation.ts';

/** A list under a key of nothing but what is allowed, in the order of that. Erlang takes `true`, `false` and `null` for texts. */
export function readSubset(value: JsonValue, key: string, allowed: readonly string[]): FieldRead<readonly string[]> {
  if (!Array.isArray(value) || !value.every(isWord)) return failure(onezoneError('badValueListOfStrings', { key }));
  const asked = new Set(value.map(String));
  const subset = allowed.filter((one) => asked.delete(one));
  return asked.size === 0
    ? { ok: true, value: subset }
    : failure(onezoneError('badValueListNotAllowed', { key, allowed }));
}

function isWord(element: JsonValue): element is string | boolean | null {
  return typeof element === 'string' || typeof element === 'boolean' || element === null;
}
