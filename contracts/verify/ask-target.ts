import { decodeBody } from '../../src/proxy/content-coding.ts';
import { forward, type Way } from '../../src/proxy/forward.ts';
import type { RawHeaders } from '../../src/proxy/raw-headers.ts';
import { readBody, type SeenAnswer } from '../../src/proxy/seen.ts';

/** A request to the verified server. */
export interface Asked {
  readonly method: string;
  readonly target: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** The answer, or why there is none. */
export type Answered =
  | { readonly answer: SeenAnswer; readonly why: null }
  | { readonly answer: null; readonly why: string };

/** Asks the verified server, to the letter. */
export async function askTarget(asked: Asked, way: Way): Promise<Answered> {
  const { signal } = new AbortController();
  const forwarded = await forward({ ...asked, rest: null, signal }, way);
  if (forwarded.kind === 'abandoned') return { answer: null, why: 'the request was broken off' };
  // The proxy's words, where the server and the option have other names.
  if (forwarded.kind === 'failure') {
    const why = forwarded.why.replaceAll('--upstream', '--target').replaceAll('the upstream', 'the server');
    return { answer: null, why };
  }
  const { status, headers, body, rest, fault } = forwarded;
  if (rest !== null) {
    rest.destroy();
    return { answer: null, why: `the answer is longer than ${way.bodyLimit} bytes` };
  }
  if (fault !== null) return { answer: null, why: `the answer ${fault}` };
  const decoded = await decodeBody(body, headers['content-encoding'], way.bodyLimit);
  if (decoded.body === null) return { answer: null, why: `the body of the answer ${decoded.fault}` };
  if (decoded.body.unseen !== null) return { answer: null, why: `nobody can read the answer: ${decoded.body.unseen}` };
  return { answer: { status, headers, body: decoded.body }, why: null };
}

/** Asks with a JSON body, as a client would. */
export function askJson(
  way: Way,
  target: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const bytes = Buffer.from(JSON.stringify(body));
  const all = {
    host: way.upstream.host,
    accept: 'application/json',
    'content-type': 'application/json',
    'content-length': String(bytes.length),
    ...headers,
  };
  return askTarget({ method: 'POST', target, headers: Object.entries(all).flat(), body: bytes }, way);
}

/** Nothing sent: what a request has that has no body. */
export const EMPTY = readBody(new Uint8Array()).bytes;
