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
  // Of a text, `Response` would make up a content type; some answers have none.
  return new Response(answer.body === '' ? null : encoder.encode(answer.body), {
    status: answer.status,
    headers: answer.headers,
  });
}
