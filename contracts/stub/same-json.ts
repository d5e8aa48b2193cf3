import { isJsonObject } from '../../src/json/json-object.ts';
import { JsonFloat, type JsonValue } from '../../src/json/json-value.ts';
import { jsonKind } from './json-kind.ts';

/** Are they the same value, whatever the order of keys? */
export function sameJson(one: JsonValue, other: JsonValue): boolean {
  if (isJsonObject(one) && isJsonObject(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => {
        const [left, right] = [one[key], Object.hasOwn(other, key) ? other[key] : undefined];
        return left !== undefined && right !== undefined && sameJson(left, right);
      })
    );
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    // Array.isArray does not know of readonly arrays.
    const [left, right] = [one as readonly JsonValue[], other as readonly JsonValue[]];
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index] ?? null));
  }
  if (one instanceof JsonFloat || other instanceof JsonFloat) {
    // An example of 1.5 was read by JSON.parse; and 1.0 is no 1.
    const [left, right] = [one, other].map((value) => (value instanceof JsonFloat ? value.value : value));
    return left === right && jsonKind(one) === jsonKind(other);
  }
  return one === other;
}
