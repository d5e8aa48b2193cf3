import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Agent as PlainAgent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { createSecureContext, getCACertificates } from 'node:tls';

/** The Onezone behind the proxy. */
export interface Upstream {
  readonly scheme: 'http' | 'https';
  readonly hostname: string;
  readonly port: number;
  /** What the `host` header says. */
  readonly host: string;
  /** What comes before the path of every request: empty, or `/prefix`. */
  readonly prefix: string;
  /** Such as `https://onezone.example.com`. */
  readonly url: string;
}

/** Whom the proxy trusts to be the upstream. */
export interface Trust {
  /** PEM: authorities besides those of the system. */
  readonly ca?: string;
  /** Trust whoever answers. */
  readonly insecure?: boolean;
}

/** An upstream, or what is wrong with the text that should name it. */
export type UpstreamRead =
  | { readonly ok: true; readonly upstream: Upstream }
  | { readonly ok: false; readonly reason: string };

/** As other clients: a server that hangs up on idle connections after five seconds must not win the race. */
const IDLE_MILLISECONDS = 4000;

/** Reads the URL of an upstream. The reason for refusing one quotes nothing of it: it may hold a password. */
export function readUpstream(text: string): UpstreamRead {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return refused('Give a URL with its scheme, such as https://onezone.example.com or http://127.0.0.1:8080.');
  }
  if (url.username !== '' || url.password !== '') {
    return refused(
      'It holds a name or a password; the proxy passes on the credentials of its callers and has none itself.',
    );
  }
  if (url.search !== '' || url.hash !== '') return refused('Leave out what follows ? or #.');
  const scheme = url.protocol === 'https:' ? 'https' : 'http';
  const prefix = url.pathname.replace(/\/+$/, '');
  return {
    ok: true,
    upstream: {
      scheme,
      hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: url.port === '' ? (scheme === 'https' ? 443 : 80) : Number(url.port),
      host: url.host,
      prefix,
      url: `${url.origin}${prefix}`,
    },
  };
}

/** Makes the connections to the upstream: kept alive, and secured as asked. */
export function createUpstreamAgent(upstream: Upstream, trust: Trust = {}): PlainAgent | TlsAgent {
  const settings = { keepAlive: true, timeout: IDLE_MILLISECONDS };
  if (upstream.scheme === 'http') return new PlainAgent(settings);
  if (trust.insecure === true) return new TlsAgent({ ...settings, rejectUnauthorized: false });
  const ca = [
    ...new Set([...getCACertificates('default'), ...getCACertificates('system')]),
    ...(trust.ca === undefined ? [] : [trust.ca]),
  ];
  return new TlsAgent({ ...settings, secureContext: createSecureContext({ ca }) });
}

/**
 * Reads a file of certificates; null for one that holds none. Fails as `node:fs` does, or as `node:crypto` for one that
 * is broken.
 */
export async function readAuthorities(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  // A secure context would leave out a broken one without a word.
  return blocks === null ? null : blocks.map((block) => new X509Certificate(block).toString()).join('');
}

function refused(reason: string): UpstreamRead {
  return { ok: false, reason };
}
