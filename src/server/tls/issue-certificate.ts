import { KeyObject, X509Certificate, createPrivateKey, getRandomValues, webcrypto } from 'node:crypto';
import { loadX509 } from './load-x509.ts';
import type { SubjectName } from './subject-names.ts';

/** A certificate and its private key, the key as PEM text. */
export interface CertificateWithKey {
  readonly certificate: X509Certificate;
  readonly keyPem: string;
}

const DAY_MS = 86_400_000;
/** A client's clock may be behind ours. */
const SKEW_DAYS = 1;
/** With the day of skew 397: what Apple's clients accept at most (support.apple.com/HT211025). */
const LEAF_DAYS = 396;
const AUTHORITY_YEARS = 10;

const KEY = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

/**
 * Makes a certificate authority of its own name and key, valid for ten years, that may sign servers but no further authority (RFC 5280 section 4.2.1).
 * It has no name constraints: docs/decisions/003-certificates.md says why.
 */
export async function issueAuthority(now: Date): Promise<CertificateWithKey> {
  const x509 = loadX509();
  const keys = await newKeys();
  const serialNumber = newSerialNumber();
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(now.getUTCFullYear() + AUTHORITY_YEARS);
  // Each authority has a name of its own, so that a list of trusted ones tells them apart.
  const name = `CN=onezone-mock local CA ${serialNumber.slice(0, 8)},O=onezone-mock`;
  const certificate = await x509.X509CertificateGenerator.create({
    subject: name,
    issuer: name,
    serialNumber,
    notBefore: daysAfter(now, -SKEW_DAYS),
    notAfter,
    publicKey: keys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
    signingKey: keys.privateKey,
    signingAlgorithm: SIGNATURE,
  });
  return { certificate: new X509Certificate(certificate.toString('pem')), keyPem: keyPem(keys.privateKey) };
}

/** Makes a server's certificate for these names, signed by the authority, valid for 397 days or until the authority's end. */
export async function issueLeaf(
  authority: CertificateWithKey,
  names: readonly SubjectName[],
  now: Date,
): Promise<CertificateWithKey> {
  const x509 = loadX509();
  const keys = await newKeys();
  const end = daysAfter(now, LEAF_DAYS);
  const authorityEnd = authority.certificate.validToDate;
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${names[0]?.value ?? 'localhost'},O=onezone-mock`,
    issuer: new x509.X509Certificate(authority.certificate.toString()).subjectName,
    serialNumber: newSerialNumber(),
    notBefore: daysAfter(now, -SKEW_DAYS),
    notAfter: end < authorityEnd ? end : authorityEnd,
    publicKey: keys.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(names),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(
        authority.certificate.publicKey.toCryptoKey(KEY, true, ['verify']),
      ),
    ],
    signingKey: createPrivateKey(authority.keyPem).toCryptoKey(KEY, false, ['sign']),
    signingAlgorithm: SIGNATURE,
  });
  return { certificate: new X509Certificate(certificate.toString('pem')), keyPem: keyPem(keys.privateKey) };
}

async function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEY, true, ['sign', 'verify']);
}

function keyPem(key: webcrypto.CryptoKey): string {
  return KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** 127 random bits; the first byte is neither zero nor negative, as RFC 5280 section 4.1.2.2 wants. */
function newSerialNumber(): string {
  const bytes = getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}

/** Certificates count whole seconds. */
function daysAfter(now: Date, days: number): Date {
  return new Date(Math.floor(now.getTime() / 1000) * 1000 + days * DAY_MS);
}
