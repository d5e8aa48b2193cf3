import { createHash } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import type { Authority } from './authority.ts';
import { issueLeaf } from './issue-certificate.ts';
import type { CertificateWithKey } from './issue-certificate.ts';
import { bundleText, readBundle } from './key-bundle.ts';
import { readPrivateFile, writeWhole } from './private-files.ts';
import type { SubjectName } from './subject-names.ts';
import { tlsSuccess } from './tls-problem.ts';
import type { TlsResult } from './tls-problem.ts';

/** A server's certificate with its key. */
export interface Leaf extends CertificateWithKey {
  readonly path: string;
  readonly created: boolean;
}

const RENEWAL_MS = 30 * 86_400_000;

/**
 * Gives the certificate for these names, made anew unless the kept one is of this authority, covers the names and has more than 30 days left.
 * Each set of names has a file of its own, so that servers with different names do not replace each other's certificate.
 */
export async function ensureLeaf(
  authority: Authority,
  names: readonly SubjectName[],
  now: Date,
): Promise<TlsResult<Leaf>> {
  const path = join(authority.folder, `leaf-${digestOf(names)}.pem`);
  const read = await readPrivateFile(path);
  if (!read.ok) return read;
  // A key that others may have copied is replaced: a leaf costs nothing, and nobody trusts it by itself.
  const kept = read.value === undefined || read.value.wasExposed ? undefined : readBundle(read.value.text);
  if (kept?.state === 'whole' && isUsable(kept.certificate, authority.certificate, names, now)) {
    return tlsSuccess({ path, certificate: kept.certificate, keyPem: kept.keyPem, created: false });
  }
  const issued = await issueLeaf(authority, names, now);
  const written = await writeWhole(path, bundleText(issued), 0o600, true);
  if (!written.ok) return written;
  return tlsSuccess({ path, ...issued, created: true });
}

function isUsable(
  leaf: X509Certificate,
  authority: X509Certificate,
  names: readonly SubjectName[],
  now: Date,
): boolean {
  return (
    leaf.checkIssued(authority) &&
    leaf.verify(authority.publicKey) &&
    leaf.validFromDate <= now &&
    leaf.validToDate.getTime() - now.getTime() > RENEWAL_MS &&
    names.every((name) => covers(leaf, name))
  );
}

function covers(leaf: X509Certificate, { type, value }: SubjectName): boolean {
  if (type === 'ip') return leaf.checkIP(value) !== undefined;
  return leaf.checkHost(value.replace('*', 'any'), { subject: 'never' }) !== undefined;
}

function digestOf(names: readonly SubjectName[]): string {
  const sorted = names.map(({ value }) => value).toSorted();
  return createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 16);
}
