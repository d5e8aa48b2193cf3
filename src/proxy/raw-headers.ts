/** Headers that belong to one connection, not to the message (RFC 9110 section 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** What `connection` cannot take away: without them nobody would know where the message ends, and whom it is for. */
const OF_THE_MESSAGE = new Set(['content-length', 'host']);

/** Names and values in turn, as Node has them: in order, in their own case, repeated ones apart. */
export type RawHeaders = readonly string[];

/** The headers that travel on, without those that `connection` names. How the body is delimited is the caller's business. */
export function endToEnd(raw: RawHeaders): string[] {
  const named = pairsOf(raw)
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((name) => name.trim())
    .filter((name) => !OF_THE_MESSAGE.has(name));
  return withoutHeaders(raw, [...HOP_BY_HOP, ...named]);
}

/** Leaves out headers, by names in lower case. */
export function withoutHeaders(raw: RawHeaders, names: readonly string[]): string[] {
  return pairsOf(raw)
    .filter(([name]) => !names.includes(name.toLowerCase()))
    .flat();
}

/** Puts other values in the place of a header's, which keeps its name and its place. */
export function replaceHeader(raw: RawHeaders, name: string, value: (old: string) => string): string[] {
  return pairsOf(raw).flatMap(([own, old]) => [own, own.toLowerCase() === name ? value(old) : old]);
}

/** Is there such a header? */
export function hasHeader(raw: RawHeaders, name: string): boolean {
  return pairsOf(raw).some(([own]) => own.toLowerCase() === name);
}

function pairsOf(raw: RawHeaders): readonly (readonly [name: string, value: string])[] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index] ?? '', raw[2 * index + 1] ?? '']);
}
