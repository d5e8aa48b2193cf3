const MAX_DEPTH = 3;
const ID = /^[A-Za-z]\w{0,60}$/;

/**
 * The name of the error in a body: its id, and behind dots those of the errors in its details, as
 * `unauthorized.badServiceToken.tokenInvalid`; null when the body holds none.
 */
export function errorNameOf(body: unknown): string | null {
  const value = isObject(body) && !(body instanceof Uint8Array) ? body : parse(body);
  const ids = isObject(value) ? idsOf(value['error'], MAX_DEPTH) : [];
  return ids.length === 0 ? null : ids.join('.');
}

function idsOf(error: unknown, depth: number): readonly string[] {
  if (!isObject(error) || depth === 0) return [];
  const { id, details } = error;
  if (typeof id !== 'string' || !ID.test(id)) return [];
  const inner = isObject(details) ? (details['authError'] ?? details['tokenError']) : undefined;
  return [id, ...idsOf(inner, depth - 1)];
}

function parse(body: unknown): unknown {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  if (typeof text !== 'string' || !text.includes('"error"')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
