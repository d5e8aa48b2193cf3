import type { PlainAnswer, PlainRequest } from './plain-http.ts';

const encoder = new TextEncoder();

/** Lets the core answer a WHATWG `Request`: the adaptor for pages, tests and MSW. */
export async function handleFetch(
  handle: (request: PlainRequest) => PlainAnswer,
  request: Request,
  peerIp: string | null,
): Promise<Response> {
  const { pathname, search, host } = new URL(request.url);
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  const answer = handle({
    method: request.method,
    path: pathname + search,
    headers: { host, ...Object.fromEntries(request.headers) },
    body: body?.length === 0 ? null : body,
    peerIp,
  });
  return new Response(bodyOf(answer), { status: answer.status, headers: answer.headers });
}

/** Of a text, `Response` makes up a content type, where some answers have none; text is faster. */
function bodyOf({ body, bytes, headers }: PlainAnswer): string | Uint8Array<ArrayBuffer> | null {
  if (bytes !== undefined) return bytes;
  if (body === '') return null;
  return headers['content-type'] === undefined ? encoder.encode(body) : body;
}
