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

/** What `clientError` tells. */
export interface BrokenRequestError {
  readonly code?: string | undefined;
  /** How much of the packet was fine. */
  readonly bytesParsed?: number;
  readonly rawPacket?: Uint8Array;
}

/**
 * Reads what it can of bytes that Node's parser refused. A method that only Node does not know goes to the core (Onezone
 * takes any word for a method, and crashes later); the rest is answered as an HTTP server does. Null when the caller has
 * gone.
 */
export function readBrokenRequest({ code, bytesParsed = 0, rawPacket }: BrokenRequestError): BrokenRequest | null {
  const packet = Buffer.from(rawPacket ?? []);
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return null;
    case 'HPE_HEADER_OVERFLOW':
      return answer(
        431,
        'it has more than a megabyte of headers, or more than 1000 of them',
        'send fewer and shorter ones',
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return answer(408, 'it did not arrive in time', 'send the whole request: as many bytes as were announced');
    case 'HPE_INVALID_METHOD': {
      const [, method, path] = REQUEST_LINE.exec(packet.toString('latin1', 0, 4096)) ?? [];
      // Only when the parser stumbled over this very word: a packet may hold whole requests before the broken one.
      if (method !== undefined && path !== undefined && bytesParsed <= method.length + 1) {
        return { kind: 'ask', request: { ...UNREADABLE, method, path } };
      }
      if (packet[0] === TLS_HANDSHAKE) {
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
