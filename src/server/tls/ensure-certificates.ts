import { ensureAuthority } from './authority.ts';
import type { AuthorityInfo } from './authority.ts';
import { ensureLeaf } from './leaf.ts';
import { subjectNames } from './subject-names.ts';
import { tlsSuccess } from './tls-problem.ts';
import type { TlsResult } from './tls-problem.ts';

/** What `ensureCertificates` needs to know. */
export interface CertificatesRequest {
  /** The cache folder; a folder `tls` in it is made and closed to other users. */
  readonly folder: string;
  /** Names and addresses beside the default ones. */
  readonly sans: readonly string[];
  /** The real time, which clients go by; not a zone's clock. */
  readonly now: Date;
}

/** What an https server needs, and what a person is told about it. */
export interface Certificates {
  readonly ca: AuthorityInfo;
  /** The server's certificate followed by the authority's, as PEM. */
  readonly cert: string;
  readonly key: string;
  readonly leaf: {
    readonly path: string;
    readonly notAfter: Date;
    readonly names: readonly string[];
  };
  readonly created: 'ca-and-leaf' | 'leaf' | 'nothing';
  /** Sentences to show to the person who started the server. */
  readonly warnings: readonly string[];
}

/**
 * Gives a certificate for `localhost`, `127.0.0.1`, `::1`, `onezone.local` and the names asked for, signed by the cache folder's own authority.
 * What is there and good is used; what is missing, half-written or near its end is made.
 */
export async function ensureCertificates({ folder, sans, now }: CertificatesRequest): Promise<TlsResult<Certificates>> {
  const names = subjectNames(sans);
  if (!names.ok) return names;
  const authority = await ensureAuthority(folder, now);
  if (!authority.ok) return authority;
  const leaf = await ensureLeaf(authority.value, names.value, now);
  if (!leaf.ok) return leaf;
  const { info, warnings } = authority.value;
  const { path, certificate, keyPem } = leaf.value;
  return tlsSuccess({
    ca: info,
    cert: certificate.toString() + info.pem,
    key: keyPem,
    leaf: { path, notAfter: certificate.validToDate, names: names.value.map(({ value }) => value) },
    created: created(authority.value.created, leaf.value.created),
    warnings,
  });
}

function created(authority: boolean, leaf: boolean): Certificates['created'] {
  if (authority) return 'ca-and-leaf';
  return leaf ? 'leaf' : 'nothing';
}
