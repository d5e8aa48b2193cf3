/** Headers in one of the forms in which programs have them: an object, pairs, or a `Headers`. */
export type HeadersInput =
  | Readonly<Record<string, string | number | readonly string[] | null | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/** Headers with names in lower case, repeated ones joined. */
export type PlainHeaders = Readonly<Record<string, string | undefined>>;

/** Brings headers into one form. */
export function plainHeaders(headers: HeadersInput): PlainHeaders {
  const result: Record<string, string> = {};
  for (const [name, value] of Symbol.iterator in headers ? headers : Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    const key = name.toLowerCase();
    const text = typeof value === 'object' ? value.join(', ') : String(value);
    result[key] = Object.hasOwn(result, key) ? `${result[key]}, ${text}` : text;
  }
  return result;
}
