import { onezoneError } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import { failure } from '../token/failure.ts';
import { hasNewerLetter } from './newer-letters.ts';
import type { FieldReader } from './operation.ts';

/** A character is at most two units, and no text under such a key has more than 128, and a line feed. */
const MAX_UNITS = 2 * 128 + 1;

/** A text of a certain form, without letters that Onezone does not know yet, under a key. Erlang takes `true` and `false` for texts, and `null` for none. */
export function readMatching(key: string, form: RegExp, refusal: OnezoneError): FieldReader<string> {
  return (value) => {
    const text = typeof value === 'boolean' ? String(value) : value;
    if (text !== null && typeof text !== 'string') return failure(onezoneError('badValueString', { key }));
    const matches = text !== null && text.length <= MAX_UNITS && form.test(text) && !hasNewerLetter(text);
    return matches ? { ok: true, value: text } : failure(refusal);
  };
}
