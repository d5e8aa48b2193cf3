import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Where a server listens, and how to end it. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Such as `http://127.0.0.1:8080`, without a slash at the end. */
  readonly baseUrl: string;
  /** Takes no new requests, finishes those in flight, hangs up on who takes longer than the grace. */
  close(): Promise<void>;
}

/** A slow caller may keep a closing server for this long. */
const GRACE_MILLISECONDS = 10_000;

/** Starts to listen; fails as `node:net` does (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, `ENOTFOUND`). */
export async function listen(
  server: Server,
  at: { readonly host: string; readonly port: number; readonly scheme: 'http' | 'https' },
): Promise<Listening> {
  const connections = watchConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    host: at.host,
    port,
    baseUrl: `${at.scheme}://${at.host.includes(':') ? `[${at.host}]` : at.host}:${port}`,
    close: () => close(server, connections),
  };
}

/** The connections of a server, those in a TLS handshake and those taken out of HTTP included. */
interface Connections {
  readonly all: ReadonlySet<Socket>;
  /** Is a request on it that was not answered yet? */
  isBusy(connection: Socket): boolean;
}

function watchConnections(server: Server): Connections {
  const all = new Set<Socket>();
  /** A TLS socket wraps another one, but both have the same other end. */
  const requests = new Map<string, number>();
  const count = (end: string, change: number): void => {
    requests.set(end, (requests.get(end) ?? 0) + change);
    if (requests.get(end) === 0) requests.delete(end);
  };
  server.on('connection', (socket: Socket) => {
    all.add(socket);
    socket.once('close', () => all.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    const end = otherEnd(socket);
    count(end, 1);
    response.once('close', () => count(end, -1));
  });
  return { all, isBusy: (socket) => requests.has(otherEnd(socket)) };
}

function otherEnd({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress ?? ''} ${remotePort ?? ''}`;
}

function close(server: Server, { all, isBusy }: Connections): Promise<void> {
  return new Promise((resolve) => {
    const hangUp = setTimeout(() => {
      for (const socket of all) socket.destroy();
    }, GRACE_MILLISECONDS);
    server.close(() => {
      clearTimeout(hangUp);
      resolve();
    });
    // Who has asked nothing (yet) is not waited for: browsers open connections that they may never use.
    for (const socket of all) if (!isBusy(socket)) socket.destroy();
  });
}
