import { pointerTo } from '../../src/contract/value-at.ts';
import type { JsonValue } from '../../src/json/json-value.ts';

/** A value in a body that has no others in it. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  /** The same as a JSON pointer. */
  readonly pointer: string;
  readonly value: JsonValue;
}

/** Every value of a body that has no others in it, with the way to it. */
export function leavesOf(value: JsonValue, path: Leaf['path'] = [], pointer = ''): readonly Leaf[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (members.length === 0) return [{ path, pointer, value }];
  return members.flatMap(([key, member]) =>
    leavesOf(member as JsonValue, [...path, Array.isArray(value) ? Number(key) : key], pointerTo(pointer, key)),
  );
}
