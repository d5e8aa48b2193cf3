/** An answer as curl prints it with `-i`. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Empty when there is none. */
  readonly body: Uint8Array;
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})(?: .*)?$/;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Does it begin like an answer with its headers? */
export function looksLikeHttp(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 5)) === 'HTTP/';
}

/**
 * Reads what `curl -i` prints: status line, headers, an empty line, the body. What precedes the answer that counts (a
 * 100 Continue, redirects, the answer of a proxy) consists of such heads too. Null when it has not that form.
 */
export function readHttpResponse(bytes: Uint8Array): HttpResponse | null {
  let rest = bytes;
  let response: HttpResponse | null = null;
  while (looksLikeHttp(rest)) {
    const head = readHead(rest);
    if (head === null) return null;
    rest = rest.subarray(head.length);
    response = { status: head.status, headers: head.headers, body: rest };
  }
  return response;
}

interface Head extends Omit<HttpResponse, 'body'> {
  /** Bytes, the empty line included. */
  readonly length: number;
}

function readHead(bytes: Uint8Array): Head | null {
  const lines: string[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(NEWLINE, at);
    const isLast = end === -1;
    const stop = isLast ? bytes.length : end;
    const line = latin1(bytes.subarray(at, stop > at && bytes[stop - 1] === RETURN ? stop - 1 : stop));
    at = isLast ? bytes.length : end + 1;
    if (line === '') break;
    // A line that goes on.
    if (/^[ \t]/.test(line) && lines.length > 1) lines.push(`${lines.pop()} ${line.trim()}`);
    else lines.push(line);
    if (isLast) break;
  }
  const [statusLine = '', ...fields] = lines;
  const status = STATUS_LINE.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const headers: (readonly [string, string])[] = [];
  for (const field of fields) {
    const colon = field.indexOf(':');
    if (colon < 1) return null;
    headers.push([field.slice(0, colon).trim(), field.slice(colon + 1).trim()]);
  }
  return { status: Number(status), headers, length: at };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
