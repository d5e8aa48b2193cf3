import { readJson } from '../json/read-json.ts';
import type { JsonValue } from '../json/json-value.ts';
import { writeJson } from '../json/write-json.ts';

/**
 * The same JSON in memory of its own. Its texts may be views of the request in which it came (see {@link flatText}), which
 * would stay in memory as long as they do: up to eight megabytes for a word.
 */
export function ownJson<T extends JsonValue>(value: T): T {
  const read = readJson(writeJson(value));
  if (!read.ok) throw new Error('what was written as JSON is none');
  return read.value as T; // what is written and read is what it was
}
