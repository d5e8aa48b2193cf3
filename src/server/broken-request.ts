import type { PlainRequest } from '../api/plain-http.ts';

const REQUEST_LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+) (\S+) HTTP\/1\.[01]\r?\n/;

/**
 * What to do with bytes that Node's parser refused: a request to hand to the core when only its method is unknown to
 * Node (Onezone takes any word for a method, and crashes later), a status to answer, or null for nothing.
 */
export function readBrokenRequest(
  code: string | undefined,
  packet: Uint8Array | undefined,
): PlainRequest | number | null {
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return null;
    case 'HPE_HEADER_OVERFLOW':
      return 431;
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 408;
    case 'HPE_INVALID_METHOD': {
      const line = REQUEST_LINE.exec(Buffer.from(packet ?? []).toString('latin1', 0, 4096));
      const [, method, path] = line ?? [];
      if (method === undefined || path === undefined) return 400;
      return { method, path, headers: {}, body: null, peerIp: null };
    }
    default:
      return 400;
  }
}
