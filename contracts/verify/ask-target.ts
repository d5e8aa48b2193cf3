import { decodeBody } from '../../src/proxy/content-coding.ts';
import { forward } from '../../src/proxy/forward.ts';
import type { RawHeaders } from '../../src/proxy/raw-headers.ts';
import { readBody, type SeenAnswer } from '../../src/proxy/seen.ts';
import { GIVEN_UP } from './patience.ts';
import type { TargetWay } from './target-way.ts';

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
  | {
      readonly answer: null;
      readonly why: string;
      /** True when nothing was asked, for the server had been given up. */
      readonly isUnasked?: boolean;
    };

/** Who is silent for all of that time is told so, and in which part of the exchange; this is for who is slow and not silent. */
const GRACE_MILLISECONDS = 250;

/** Asks the verified server, to the letter, and waits for a whole answer: a server may send a byte now and then for ever. */
export async function askTarget(asked: Asked, way: TargetWay): Promise<Answered> {
  if (way.patience?.isOver === true) return { answer: null, why: GIVEN_UP, isUnasked: true };
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), way.timeoutMilliseconds + GRACE_MILLISECONDS);
  const forwarded = await forward({ ...asked, rest: null, signal: late.signal }, way);
  clearTimeout(timer);
  const isSilent = forwarded.kind === 'failure' && forwarded.status === 504;
  way.patience?.note(isSilent || forwarded.kind === 'abandoned');
  if (forwarded.kind === 'abandoned') return { answer: null, why: tooSlow(way) };
  if (forwarded.kind === 'failure') return { answer: null, why: inWordsOf(way, forwarded.why) };
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

function tooSlow({ upstream: { host }, timeoutMilliseconds }: TargetWay): string {
  const seconds = timeoutMilliseconds / 1000;
  return `${host} began its answer and did not end it within ${seconds} s: see what keeps it busy, or wait longer with --timeout`;
}

/** The proxy's words, where the server and the option have other names. */
function inWordsOf({ option = '--target' }: TargetWay, why: string): string {
  return why
    .replaceAll('--upstream', option)
    .replaceAll('the upstream', 'the server')
    .replaceAll('the proxy', 'onezone-mock');
}

/** Asks with a JSON body, as a client would. */
export function askJson(
  way: TargetWay,
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
