import { cacheFolder } from '../../server/tls/cache-folder.ts';
import { ensureCertificates } from '../../server/tls/ensure-certificates.ts';
import { readOwnCertificate } from '../../server/tls/own-certificate.ts';
import { systemClock } from '../../zone/clock.ts';
import { isLoopback, isWildcard } from './addresses.ts';
import { failed, type Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';

/** Which certificate to serve with, as options of the command line. */
export interface CertificateOptions {
  readonly host: string;
  readonly san?: readonly string[];
  readonly cert?: string;
  readonly key?: string;
}

/** What a server of https needs, and what people are told about it. */
export interface ServerTls {
  readonly cert: string;
  readonly key: string;
  /** The authority to trust; null for a certificate that the user brought. */
  readonly caPath: string | null;
  /** What the certificate is for. */
  readonly names: readonly string[];
  /** Sentences. */
  readonly warnings: readonly string[];
}

/** Reads the certificate that the options name, or makes one of our own. */
export async function secure(options: CertificateOptions, terminal: Terminal): Promise<Result<ServerTls>> {
  const { host, san = [], cert: certPath, key: keyPath } = options;
  // Clients go by the real time, whatever the zone's clock says.
  const now = new Date(systemClock.now() * 1000);
  if (certPath !== undefined && keyPath !== undefined) {
    const own = await readOwnCertificate({ certPath, keyPath, now });
    if (!own.ok) return own;
    const { cert, key, leaf, warnings } = own.value;
    return { ok: true, value: { cert, key, caPath: null, names: leaf.names, warnings } };
  }
  if (certPath !== undefined || keyPath !== undefined) {
    const [given, missing] = certPath === undefined ? ['--key', '--cert'] : ['--cert', '--key'];
    return failed(
      `${given} alone is not enough.`,
      'A certificate of your own needs its private key, and the other way round.',
      `Add ${missing} FILE; or leave both out, and --tls makes a certificate by itself.`,
    );
  }
  const folder = cacheFolder(terminal.env, terminal.platform);
  // A zone in an IPv6 address is local to this machine, and no certificate can hold it.
  const named = isLoopback(host) || isWildcard(host) || host.includes('%') ? [] : [host];
  const made = await ensureCertificates({ folder, sans: [...named, ...san], now });
  if (!made.ok) return made;
  const { cert, key, ca, leaf, warnings } = made.value;
  return { ok: true, value: { cert, key, caPath: ca.path, names: leaf.names, warnings } };
}
