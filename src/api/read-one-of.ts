import { onezoneError } from '../errors/error-table.ts';
import { failure } from '../token/failure.ts';
import type { FieldReader } from './operation.ts';

/** One of some texts under a key. Erlang takes `true`, `false` and `null` for texts that are none of them. */
export function readOneOf<T extends string>(key: string, allowed: readonly T[]): FieldReader<T> {
  return (value) => {
    const found = allowed.find((one) => one === value);
    if (found !== undefined) return { ok: true, value: found };
    const isWord = typeof value === 'string' || typeof value === 'boolean' || value === null;
    return failure(
      isWord ? onezoneError('badValueNotAllowed', { key, allowed }) : onezoneError('badValueString', { key }),
    );
  };
}
