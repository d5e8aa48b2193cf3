import type { PlainAnswer, PlainRequest } from '../api/plain-http.ts';

/** What to do where Node's parser gave up: ask the core, answer from here, or nothing. */
export type BrokenRequest =
  | { readonly kind: 'ask'; readonly request: PlainRequest }
  | { readonly kind: 'answer'; readonly request: PlainRequest; readonly answer: PlainAnswer };

const REQUEST_LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+) (\S+) HTTP\/1\.[01]\r?\n/;
/** The first byte of a TLS handshake. */
const TLS_HANDSHAKE = 0x16;
/** Stands where nothing could be read. */
const UNREADABLE: PlainRequest = { method: '(unreadable)', path: 'request', headers: {}, body: null, peerIp: null };

/**
 * Reads what it can of bytes that Node's parser refused. A method that only Node does not know goes to the core (Onezone
 * takes any word for a method, and crashes later); the rest is answered as an HTTP server does. Null when the caller has
 * gone.
 */
export function readBrokenRequest(code: string | undefined, packet: Uint8Array | undefined): BrokenRequest | null {
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return null;
    case 'HPE_HEADER_OVERFLOW':
      return answer(431, 'its headers are longer than a megabyte', 'send a shorter token');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return answer(408, 'it did not arrive in five minutes', 'send the whole request, or fewer bytes than announced');
    case 'HPE_INVALID_METHOD': {
      const line = REQUEST_LINE.exec(Buffer.from(packet ?? []).toString('latin1', 0, 4096));
      const [, method, path] = line ?? [];
      if (method !== undefined && path !== undefined) {
        return { kind: 'ask', request: { ...UNREADABLE, method, path } };
      }
      if (packet?.[0] === TLS_HANDSHAKE) {
        return answer(400, 'it is https, and this port speaks plain http', 'use an http:// URL, or start with --tls');
      }
      return answer(400, 'it does not begin like HTTP', 'check what connects to this port');
    }
    default:
      return answer(
        400,
        `it does not follow the grammar of HTTP (${code ?? 'unknown'})`,
        'check the client that made it',
      );
  }
}

function answer(status: number, why: string, next: string): BrokenRequest {
  return {
    kind: 'answer',
    request: UNREADABLE,
    answer: { status, headers: {}, body: '', refusal: { check: 'http', why, next } },
  };
}
