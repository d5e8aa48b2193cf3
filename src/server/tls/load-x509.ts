import type { webcrypto } from 'node:crypto';
import { createRequire } from 'node:module';

interface Pem {
  toString(format: 'pem'): string;
}

/** What a certificate is made of. */
interface CertificateContent {
  readonly subject: string | object;
  readonly issuer: string | object;
  readonly serialNumber: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: webcrypto.CryptoKey;
  readonly extensions: readonly object[];
  readonly signingKey: webcrypto.CryptoKey;
  readonly signingAlgorithm: { readonly name: string; readonly hash: string };
}

interface KeyIdentifier {
  create(key: webcrypto.CryptoKey): Promise<object>;
}

/**
 * The part of \@peculiar/x509 that we use.
 * Declared here, as the package's own types need the DOM library, which this code does without.
 */
export interface X509Library {
  readonly X509Certificate: new (pem: string) => { readonly subjectName: object };
  readonly X509CertificateGenerator: { create(content: CertificateContent): Promise<Pem> };
  readonly BasicConstraintsExtension: new (ca: boolean, pathLength: number | undefined, critical: boolean) => object;
  readonly KeyUsagesExtension: new (usages: number, critical: boolean) => object;
  readonly KeyUsageFlags: { readonly digitalSignature: number; readonly keyCertSign: number; readonly cRLSign: number };
  readonly ExtendedKeyUsageExtension: new (usages: readonly string[]) => object;
  readonly ExtendedKeyUsage: { readonly serverAuth: string };
  readonly SubjectAlternativeNameExtension: new (
    names: readonly { readonly type: 'dns' | 'ip'; readonly value: string }[],
  ) => object;
  readonly SubjectKeyIdentifierExtension: KeyIdentifier;
  readonly AuthorityKeyIdentifierExtension: KeyIdentifier;
}

// What the package's dependency injection asks of a Reflect polyfill, and only while its classes are being defined.
const STAND_INS = ['getMetadata', 'getOwnMetadata'] as const;

/**
 * Loads the certificate library when a certificate must be made, so that no other start pays its 100 ms.
 * It loads in one synchronous step, so that nobody else sees the stand-ins for the Reflect polyfill (docs/decisions/003-certificates.md).
 */
export function loadX509(): X509Library {
  const missing = STAND_INS.filter((name) => !(name in Reflect));
  for (const name of missing) {
    Object.defineProperty(Reflect, name, { configurable: true, value: (): undefined => undefined });
  }
  try {
    return createRequire(import.meta.url)('@peculiar/x509');
  } finally {
    for (const name of missing) Reflect.deleteProperty(Reflect, name);
  }
}
