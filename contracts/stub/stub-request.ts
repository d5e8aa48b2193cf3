import type { PlainRequest } from '../../src/api/plain-http.ts';
import { readMessageBody, type MessageBody } from '../../src/validators/message-body.ts';
import type { JsonValue } from '../../src/json/json-value.ts';

/** Bytes that a body may have (as Onezone's). */
export const MAX_BODY_SIZE = 8_000_000;

/** A request as it is compared with interactions: read once, whatever their number. */
export interface StubRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: PlainRequest['headers'];
  readonly body: MessageBody;
  /** The body as Onezone reads it; undefined when that is no JSON. */
  readonly json: JsonValue | undefined;
  /** The body's text; what is no UTF-8 comes out in some way. */
  readonly text: () => string;
  /** The body's bytes. */
  readonly size: number;
}

/** Reads a request. */
export function readStubRequest({ method, path: target, headers, body }: PlainRequest): StubRequest {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/s.exec(target) ?? [];
  const read = readMessageBody(body);
  return {
    method,
    path,
    query: new URLSearchParams(query),
    headers,
    body: read,
    json: read.kind === 'json' ? read.exact() : undefined,
    text: () => (typeof body === 'string' ? body : new TextDecoder().decode(body ?? new Uint8Array())),
    size: body?.length ?? 0,
  };
}
