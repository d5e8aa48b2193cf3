import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Certificates } from '../../../src/server/tls/ensure-certificates.ts';
import { tlsOptions } from '../../../src/server/tls/tls-options.ts';

/** An https server on a free port of 127.0.0.1 that answers `secure`, closed after the test. */
export async function httpsServer({ cert, key }: Pick<Certificates, 'cert' | 'key'>): Promise<number> {
  const server = createServer({ ...tlsOptions, cert, key }, (_, response) => response.end('secure'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A TCP server's address is an object; a string is that of a pipe.
  return (server.address() as AddressInfo).port;
}
