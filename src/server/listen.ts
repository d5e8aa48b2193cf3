import type { Server, ServerResponse } from 'node:http';
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
  /** Those on which a request was not answered yet. */
  busy(): readonly Socket[];
}

/** What happens for every request is kept to one entry in a map: it counts in the rate of the server. */
function watchConnections(server: Server): Connections {
  const all = new Set<Socket>();
  /** The response to the last request of each connection. */
  const responses = new WeakMap<Socket, ServerResponse>();
  const add = (socket: Socket): void => {
    all.add(socket);
    socket.once('close', () => all.delete(socket));
  };
  server.on('connection', add).on('secureConnection', add);
  server.on('request', ({ socket }, response) => {
    responses.set(socket, response);
  });
  return { all, busy: () => [...all].filter((socket) => responses.get(socket)?.writableFinished === false) };
}

function close(server: Server, { all, busy }: Connections): Promise<void> {
  return new Promise((resolve) => {
    const hangUp = setTimeout(() => {
      for (const socket of all) socket.destroy();
    }, GRACE_MILLISECONDS);
    server.close(() => {
      clearTimeout(hangUp);
      resolve();
    });
    // Who has asked nothing (yet) is not waited for: browsers open connections that they may never use.
    const waitedFor = new Set(busy().map(otherEnd));
    for (const socket of all) if (!waitedFor.has(otherEnd(socket))) socket.destroy();
  });
}

/** A TLS socket wraps another one, but both have the same other end. */
function otherEnd({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress ?? ''} ${remotePort ?? ''}`;
}
