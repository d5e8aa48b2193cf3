import { onezoneError } from '../errors/error-table.ts';
import { isInteger, parseInteger, type Integer } from '../token/erlang-integer.ts';
import { failure } from '../token/failure.ts';
import type { FieldReader } from './operation.ts';

/** An integer under a key, or a text that is one. */
export function readInteger(key: string): FieldReader<Integer> {
  return (value) => {
    const read = typeof value === 'string' ? parseInteger(value) : isInteger(value) ? value : null;
    return read === null ? failure(onezoneError('badValueInteger', { key })) : { ok: true, value: read };
  };
}
