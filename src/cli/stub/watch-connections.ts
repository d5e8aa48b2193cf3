import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionTrouble } from '../../../contracts/stub/connection-troubles.ts';

const TLS_TROUBLES: Readonly<Record<string, ConnectionTrouble>> = {
  ERR_SSL_HTTP_REQUEST: 'plain http',
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: 'distrust',
  ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE: 'distrust',
  ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN: 'distrust',
  ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR: 'distrust',
  // Some clients hang up without a word.
  ECONNRESET: 'distrust',
};

/** Of Node's parser. */
const BROKEN_OFF = 'HPE_INVALID_EOF_STATE';

/** Tells of each connection on which no whole request came. */
export function watchConnections(server: Server, tell: (trouble: ConnectionTrouble) => void): void {
  /** By the client's end: a TLS socket wraps another one. */
  const told = new Set<string>();
  const asked = new Set<string>();
  const isSecure = 'setSecureContext' in server;
  server.on('connection', (socket: Socket) => {
    const end = endOf(socket);
    socket.on('close', () => {
      if (!told.delete(end) && !asked.delete(end)) tell('silent');
      asked.delete(end);
    });
  });
  server.on('request', (request: IncomingMessage) => {
    const { socket } = request;
    const end = endOf(socket);
    asked.add(end);
    request.on('close', () => {
      if (request.complete) return;
      told.add(end);
      tell('unfinished');
    });
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket: Socket) => {
    const end = endOf(socket);
    if (code === BROKEN_OFF && !asked.has(end)) tell('unfinished');
    // Whatever else could not be read is told elsewhere.
    asked.add(end);
  });
  if (!isSecure) return;
  server.on('tlsClientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    told.add(endOf(socket));
    tell(TLS_TROUBLES[error.code ?? ''] ?? 'tls');
  });
}

function endOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress ?? ''} ${remotePort ?? ''}`;
}
