import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hangUp = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
    server.close(() => {
      clearTimeout(hangUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
