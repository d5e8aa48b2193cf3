import type { Upstream } from './upstream.ts';

/** Certificates that nobody whom the proxy knows has signed. */
const UNKNOWN_AUTHORITY = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
]);

/** Why the upstream could not be asked, in one line that says what to do. */
export function forwardProblem(error: unknown, { url, hostname, host, scheme }: Upstream): string {
  const code = codeOf(error);
  if (UNKNOWN_AUTHORITY.has(code)) {
    return (
      `the certificate of ${host} comes from an authority that is not known here (${code}): ` +
      'name its certificate with --ca FILE (of `onezone-mock serve --tls`: what `onezone-mock ca` shows), or trust anybody with --insecure'
    );
  }
  switch (code) {
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `the certificate of ${host} is for other names: use one of them in --upstream, or trust anybody with --insecure`;
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return `the certificate of ${host} has expired or is not valid yet (${code}): renew it, or trust anybody with --insecure`;
    case 'ECONNREFUSED':
      return `nothing listens on ${host} (${code}): start the upstream, or check --upstream`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no host ${hostname} (${code}): check --upstream`;
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return `${host} hung up before it had answered (${code})`;
    case 'HPE_HEADER_OVERFLOW':
      return `${host} sent more headers than the proxy takes (${code})`;
    default:
      if (code.startsWith('HPE_')) {
        const hint = scheme === 'http' ? ': if it speaks TLS, write https:// in --upstream' : '';
        return `${host} answered something that is no HTTP (${code})${hint}`;
      }
      if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
        return `${host} does not speak TLS as the proxy does (${code}): if it speaks plain HTTP, write http:// in --upstream`;
      }
      return `${url} cannot be reached (${code})`;
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
