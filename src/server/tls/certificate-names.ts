import type { X509Certificate } from 'node:crypto';

/** The host names and addresses that a certificate is for, as Node writes them; other kinds of names are left out. */
export function certificateNames(certificate: X509Certificate): readonly string[] {
  const entries = (certificate.subjectAltName ?? '').matchAll(/(?:^|, )(DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g);
  return Array.from(entries, ([, , value = '']) => (value.startsWith('"') ? String(JSON.parse(value)) : value));
}
