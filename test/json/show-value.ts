import { compareByteOrder } from '../../src/json/byte-order.ts';
import type { JsonRead } from '../../src/json/json-read.ts';
import { JsonFloat } from '../../src/json/json-value.ts';
import type { JsonValue } from '../../src/json/json-value.ts';

/** What was read, in the notation of read-json.vectors.json; null when it was refused. */
export function showRead(read: JsonRead): string | null {
  return read.ok ? showValue(read.value) : null;
}

function showValue(value: JsonValue): string {
  if (typeof value === 'string') return `<${hex(Buffer.from(value))}>`;
  if (typeof value === 'number') return showInteger(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? `bigint ${value}` : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof JsonFloat) return `#${hex(new Uint8Array(new Float64Array([value.value]).buffer).toReversed())}`;
  if (Array.isArray(value)) return `[${value.map(showValue).join(',')}]`;
  const pairs = Object.entries(value).toSorted(([a], [b]) => compareByteOrder(a, b));
  return `{${pairs.map(([key, member]) => `${showValue(key)}:${showValue(member)}`).join(',')}}`;
}

/** Shows what must not be a number, such as -0. */
function showInteger(value: number): string {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : `number ${value.toFixed(1)}`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex').toUpperCase();
}
