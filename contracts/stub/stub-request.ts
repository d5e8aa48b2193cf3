import type { PlainRequest } from '../../src/api/plain-http.ts';
import { readMessageBody, type MessageBody } from '../../src/validators/message-body.ts';
import type { JsonValue } from '../../src/json/json-value.ts';

/** Bytes that a body may have (as Onezone's). */
export const MAX_BODY_SIZE = 8_000_000;

/** A request as it is compared with interactions: read once, whatever their number. */
export interface StubRequest {
  readonly method: string;
  /** Without the query, and without codes for what needs none. */
  readonly path: string;
  /** The same as it was sent. */
  readonly sentPath: string;
  readonly query: URLSearchParams;
  readonly headers: PlainRequest['headers'];
  readonly body: MessageBody;
  /** The body as Onezone reads it; undefined when that is no JSON. */
  readonly json: JsonValue | undefined;
  /** The body's text; what is no UTF-8 comes out in some way. */
  readonly text: () => string;
  /** The body's bytes. */
  readonly size: number;
  /** A number as the body has it: `1.5e3` is 1500 to everybody who has read it. */
  numberText(value: number): string;
}

/** A byte order mark is kept, for it is no JSON. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads a request. */
export function readStubRequest({ method, path: target, headers, body }: PlainRequest): StubRequest {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/s.exec(target) ?? [];
  const read = readMessageBody(body);
  const text = (): string => (typeof body === 'string' ? body : decoder.decode(body ?? new Uint8Array()));
  return {
    method,
    path: withoutNeedlessCodes(path),
    sentPath: path,
    query: new URLSearchParams(query),
    headers,
    body: read,
    json: read.kind === 'json' ? read.exact() : undefined,
    text,
    size: body?.length ?? 0,
    numberText: (value) =>
      text()
        .match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)
        ?.find((written) => /[.e]/i.test(written) && Number(written) === value) ?? String(value),
  };
}

/** The path without codes for what needs none: to HTTP both are the same (RFC 3986, section 6.2.2.2). */
function withoutNeedlessCodes(path: string): string {
  return path.replaceAll(/%[0-7][\da-f]/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code;
  });
}
