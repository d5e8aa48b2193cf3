import type { Dispatcher } from 'undici';
import type { PlainRequest } from '../src/api/plain-http.ts';

/** The address from which intercepted requests come. */
const LOCAL_IP = '127.0.0.1';

/** Where a request of undici goes. */
export function undiciUrl({ origin, path, query }: Dispatcher.DispatchOptions): URL {
  const url = new URL(path, origin);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.append(name, String(value));
  return url;
}

/** A request of undici as the core takes it. */
export async function undiciRequest(
  { method, headers, body }: Dispatcher.DispatchOptions,
  { host, pathname, search }: URL,
): Promise<PlainRequest> {
  const bytes = await bytesOf(body);
  return {
    method,
    path: pathname + search,
    headers: { host, ...Object.fromEntries(joined(headers)) },
    body: bytes.length === 0 ? null : bytes,
    peerIp: LOCAL_IP,
  };
}

/** `Response` reads whatever undici can send: text, bytes, streams, iterables, forms. */
function bytesOf(body: unknown): Promise<Uint8Array> {
  // Its types do not know that Node takes iterables.
  return new Response(body as ConstructorParameters<typeof Response>[0]).bytes();
}

/** Headers in the forms that undici takes: pairs, an object, or names and values in turn. */
function joined(headers: Dispatcher.DispatchOptions['headers']): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of pairsOf(headers)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const before = all.get(key);
    all.set(key, [...(before === undefined ? [] : [before]), ...[value].flat()].join(', '));
  }
  return all;
}

function pairsOf(
  headers: Dispatcher.DispatchOptions['headers'],
): Iterable<readonly [string, number | string | readonly string[] | undefined]> {
  if (headers === null || headers === undefined) return [];
  if (!(Symbol.iterator in headers)) return Object.entries(headers);
  const list = [...headers];
  if (list.every((entry) => typeof entry === 'string')) {
    return list.flatMap((entry, index) => (index % 2 === 0 ? [[entry, list[index + 1]] as const] : []));
  }
  return list.filter((entry) => typeof entry !== 'string');
}
