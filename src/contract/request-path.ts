/**
 * Splits a request target into decoded segments as the real server does (rest-token-api.md section 4.4): the query is
 * ignored, `.` and `..` are resolved after decoding, one trailing slash is dropped, empty segments stay. Null for an
 * invalid percent-encoding, or a target that is no path.
 */
export function splitPath(target: string): readonly string[] | null {
  if (!target.startsWith('/')) return null;
  const end = target.search(/[?#]/);
  const parts = (end === -1 ? target : target.slice(0, end)).slice(1).split('/');
  if (parts.at(-1) === '') parts.pop();
  const segments: string[] = [];
  for (const part of parts) {
    const segment = decodeSegment(part);
    if (segment === null) return null;
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments;
}

/**
 * What the real server's decoder lets stand for itself, and `%`; it refuses the rest (cowlib 2.11.0). Beyond ASCII it
 * refuses everything that is not encoded.
 */
const DECODABLE = /^[\w!$%&'()*+,\-.:;=@~]*$/;

/** Bytes that are no UTF-8 are read as Latin-1: they are in no path that anybody knows. */
function decodeSegment(part: string): string | null {
  if (!DECODABLE.test(part)) return null;
  if (!part.includes('%')) return part;
  if (/%(?![0-9a-f]{2})/i.test(part)) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}
