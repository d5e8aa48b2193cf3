import type { X509Certificate } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileFailure, systemErrorCode } from './file-failure.ts';
import { issueAuthority } from './issue-certificate.ts';
import type { CertificateWithKey } from './issue-certificate.ts';
import { bundleText, readBundle } from './key-bundle.ts';
import { ensurePrivateFolder, readPrivateFile, removeFile, writeWhole } from './private-files.ts';
import { tlsFailure, tlsSuccess } from './tls-problem.ts';
import type { TlsFailure, TlsResult } from './tls-problem.ts';

/** What a client needs to trust our certificates. */
export interface AuthorityInfo {
  /** The file with the certificate alone, for clients; it stays where it is when the authority is renewed. */
  readonly path: string;
  readonly pem: string;
  readonly notAfter: Date;
  /** SHA-256 over the certificate, as `AB:CD:…`. */
  readonly fingerprint256: string;
}

/** The local certificate authority with its key. */
export interface Authority extends CertificateWithKey {
  readonly folder: string;
  readonly info: AuthorityInfo;
  /** This call made it: whoever trusted an older one must trust this one. */
  readonly created: boolean;
  /** Sentences to show to a person. */
  readonly warnings: readonly string[];
}

type Kept = CertificateWithKey & Pick<Authority, 'warnings'>;

const RENEWAL_MS = 90 * 86_400_000;
const ATTEMPTS = 20;

/**
 * Gives the authority of the cache folder, made anew when there is none or when it ends within 90 days.
 * Key files are numbered and never changed; the highest number counts, and only one process can make the next one.
 * So processes that start at the same time end up with the same authority, without a lock that a killed process would leave behind.
 */
export async function ensureAuthority(cache: string, now: Date): Promise<TlsResult<Authority>> {
  const made = await ensurePrivateFolder(join(resolve(cache), 'tls'));
  if (!made.ok) return made;
  const folder = made.value;
  try {
    return await newestAuthority(folder, now);
  } catch (error) {
    return fileFailure(error, 'read', folder);
  }
}

async function newestAuthority(folder: string, now: Date): Promise<TlsResult<Authority>> {
  let mine: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const newest = (await generations(folder)).at(-1) ?? 0;
    const kept = await readGeneration(folder, newest);
    if (!kept.ok) return kept;
    if (kept.value === undefined || !isUsable(kept.value.certificate, now)) {
      const issued = await issueAuthority(now);
      mine = issued.certificate.fingerprint256;
      const written = await writeWhole(keyPath(folder, newest + 1), bundleText(issued), 0o600, false);
      if (!written.ok) return written;
      continue;
    }
    const published = await publish(folder, kept.value.certificate.toString());
    if (!published.ok) return published;
    const present = await generations(folder);
    if (present.at(-1) !== newest) continue;
    // A key that signs no more is only a risk.
    for (const older of present.slice(0, -1)) await removeFile(keyPath(folder, older));
    const info = authorityInfo(published.value, kept.value.certificate);
    return tlsSuccess({ ...kept.value, folder, info, created: info.fingerprint256 === mine });
  }
  return unstable(folder);
}

function authorityInfo(path: string, certificate: X509Certificate): AuthorityInfo {
  const { fingerprint256, validToDate: notAfter } = certificate;
  return { path, pem: certificate.toString(), notAfter, fingerprint256 };
}

function isUsable(certificate: X509Certificate, now: Date): boolean {
  return certificate.validFromDate <= now && certificate.validToDate.getTime() - now.getTime() > RENEWAL_MS;
}

/** `undefined` when there is nothing of use: no such file, or one whose writing was cut off. */
async function readGeneration(folder: string, number: number): Promise<TlsResult<Kept | undefined>> {
  if (number === 0) return tlsSuccess(undefined);
  const path = keyPath(folder, number);
  const read = await readPrivateFile(path);
  if (!read.ok) return read;
  if (read.value === undefined) return tlsSuccess(undefined);
  const bundle = readBundle(read.value.text);
  if (bundle.state === 'half-written') return tlsSuccess(undefined);
  if (bundle.state === 'corrupt') return corrupt(path, bundle.evidence);
  const { certificate, keyPem } = bundle;
  if (!certificate.ca || !certificate.verify(certificate.publicKey)) {
    return corrupt(path, 'The certificate in it is not of an authority that signed itself.');
  }
  return tlsSuccess({ certificate, keyPem, warnings: read.value.wasExposed ? [exposure(path)] : [] });
}

/** The numbers of the key files that are there, in order. */
async function generations(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  const numbers = names.map((name) => Number(/^ca-([1-9]\d{0,8})\.key\.pem$/.exec(name)?.[1] ?? 0));
  return numbers.filter((number) => number > 0).toSorted((a, b) => a - b);
}

function keyPath(folder: string, number: number): string {
  return join(folder, `ca-${number}.key.pem`);
}

/** Writes the certificate alone, unless it is there already, so that a folder that is complete may be read-only. */
async function publish(folder: string, pem: string): Promise<TlsResult<string>> {
  const path = join(folder, 'ca.pem');
  const present = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === undefined) throw error;
    return undefined;
  });
  return present === pem ? tlsSuccess(path) : writeWhole(path, pem, 0o644, true);
}

function corrupt(path: string, evidence: string): TlsFailure {
  return tlsFailure({
    code: 'file-corrupt',
    what: `The key of the local certificate authority, ${path}, is damaged.`,
    evidence,
    next: `Delete ${path} and start again; a new authority is made, which clients must then be told to trust.`,
  });
}

function exposure(path: string): string {
  return (
    'Other users could read the key of the local certificate authority until now; it is closed to them again. ' +
    `If others use this machine, delete ${path} and start again: a new authority is made.`
  );
}

function unstable(folder: string): TlsFailure {
  return tlsFailure({
    code: 'cache-unstable',
    what: `The certificate authority in ${folder} changes faster than it can be read.`,
    evidence: `It changed ${ATTEMPTS} times in a row; processes with different clocks renew it against each other.`,
    next: 'Set the clocks right, or give each process a folder of its own with ONEZONE_MOCK_HOME.',
  });
}
