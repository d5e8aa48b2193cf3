import { decodeText, encodeText, type ByteString, type Text } from '../../macaroon/byte-string.ts';
import type { JsonValue } from '../../json/json-value.ts';

/** Applies `read` to each element of a non-empty JSON array; null when it is none or `read` refuses one. */
export function readList<T>(list: JsonValue | undefined, read: (element: JsonValue) => T | null): readonly T[] | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const result: T[] = [];
  for (const element of list as readonly JsonValue[]) {
    const value = read(element);
    if (value === null) return null;
    result.push(value);
  }
  return result;
}

/** Is there anything for {@link readList} to read, be it right or wrong? */
export function isFilledList(list: JsonValue | undefined): boolean {
  return Array.isArray(list) && list.length > 0;
}

/** Reads the `|`-separated list behind a prefix such as `ip = `; null when it is empty or `read` refuses a part. */
export function readTextList<T>(
  text: ByteString,
  prefix: string,
  read: (part: ByteString) => T | null,
): readonly T[] | null {
  if (!text.startsWith(prefix) || text.length === prefix.length) return null;
  const result: T[] = [];
  for (const part of text.slice(prefix.length).split('|')) {
    const value = read(part);
    if (value === null) return null;
    result.push(value);
  }
  return result;
}

/** Writes a prefix and the texts behind it, separated by `|`. */
export function writeTextList(prefix: string, texts: readonly Text[]): ByteString {
  return prefix + texts.map(encodeText).join('|');
}

/** Any part is fine. */
export function readAnyPart(part: ByteString): Text {
  return decodeText(part);
}

/** Joins parts as error descriptions do. */
export function joinWithOr(parts: readonly unknown[]): string {
  return parts.map(String).join(' or ');
}
