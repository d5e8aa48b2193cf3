import { readAuthorities, type Trust } from '../proxy/upstream.ts';
import { systemErrorCode } from '../server/tls/file-failure.ts';
import { printable } from './printable.ts';
import { failed, type Result } from './problem.ts';

/** Whom to trust to be the server that was named. */
export interface TrustOptions {
  /** A file of certificates in PEM. */
  readonly ca?: string;
  readonly insecure?: boolean;
}

/** Reads the certificates that the options name. */
export async function readTrust({ ca: path, insecure }: TrustOptions): Promise<Result<Trust>> {
  if (path === undefined) return { ok: true, value: insecure === true ? { insecure } : {} };
  const next = 'Give a file with certificates in PEM after --ca.';
  try {
    const ca = await readAuthorities(path);
    if (ca !== null) return { ok: true, value: { ca } };
    return failed(
      `${printable(path)} holds no certificate.`,
      'It has no block that begins with BEGIN CERTIFICATE.',
      next,
    );
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== undefined) return failed(`Cannot read ${printable(path)}.`, `The system refuses it (${code}).`, next);
    return failed(`${printable(path)} holds a certificate that OpenSSL cannot read.`, '', next);
  }
}
