import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { CertificateWithKey } from './issue-certificate.ts';

/** A file of ours taken apart: a private key followed by its certificate. */
export type KeyBundle =
  | (CertificateWithKey & { readonly state: 'whole' })
  | { readonly state: 'half-written' }
  | { readonly state: 'corrupt'; readonly evidence: string };

const BEGIN_KEY = '-----BEGIN PRIVATE KEY-----';
const END_CERTIFICATE = '-----END CERTIFICATE-----';
const SHAPE =
  /^(-----BEGIN PRIVATE KEY-----\n[\w+/=\n]+\n-----END PRIVATE KEY-----\n)(-----BEGIN CERTIFICATE-----\n[\w+/=\n]+\n-----END CERTIFICATE-----\n)$/;

/** Joins a key and its certificate into the text of one file, so that the two can never be of different makes. */
export function bundleText({ keyPem, certificate }: CertificateWithKey): string {
  return keyPem + certificate.toString();
}

/**
 * Reads such a file, and tells one whose writing was cut off from one that somebody changed:
 * the first never was of use to anybody and may be replaced, the second may be an authority that people trust.
 */
export function readBundle(text: string): KeyBundle {
  const parts = SHAPE.exec(text);
  const [, keyPem, certificatePem] = parts ?? [];
  if (keyPem === undefined || certificatePem === undefined) {
    if (isCutOff(text)) return { state: 'half-written' };
    return { state: 'corrupt', evidence: 'It is not a private key followed by a certificate, in PEM.' };
  }
  try {
    const certificate = new X509Certificate(certificatePem);
    if (!certificate.checkPrivateKey(createPrivateKey(keyPem))) {
      return { state: 'corrupt', evidence: 'The certificate in it is not of the private key in it.' };
    }
    return { state: 'whole', keyPem, certificate };
  } catch (error) {
    return { state: 'corrupt', evidence: `It cannot be decoded: ${String(error)}.` };
  }
}

function isCutOff(text: string): boolean {
  // A power failure may leave zeros where text was to come.
  const written = text.replace(/\0+$/, '');
  const begun = written.length < BEGIN_KEY.length ? BEGIN_KEY.startsWith(written) : written.startsWith(BEGIN_KEY);
  return begun && !written.includes(`${END_CERTIFICATE}\n`);
}
