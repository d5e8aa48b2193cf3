import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { certificateNames } from './certificate-names.ts';
import { fileFailure } from './file-failure.ts';
import { shellQuote } from './shell-quote.ts';
import { tlsFailure, tlsSuccess } from './tls-problem.ts';
import type { TlsFailure, TlsResult } from './tls-problem.ts';
import { tlsOptions } from './tls-options.ts';

/** The files that a user brings, and the real time. */
export interface OwnCertificateRequest {
  readonly certPath: string;
  readonly keyPath: string;
  readonly now: Date;
}

/** A certificate that the user brought, checked. */
export interface OwnCertificate {
  /** The server's certificate and those that follow it in the file, as PEM. */
  readonly cert: string;
  readonly key: string;
  readonly leaf: {
    readonly path: string;
    readonly notAfter: Date;
    readonly names: readonly string[];
  };
  /** Sentences to show to the person who started the server. */
  readonly warnings: readonly string[];
}

const CERTIFICATE_BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
const KEY_BLOCK =
  /-----BEGIN (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----[\s\S]*?-----END (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----/;

/** Reads a certificate and its key from PEM files, and finds out now what clients would stumble over later. */
export async function readOwnCertificate({
  certPath,
  keyPath,
  now,
}: OwnCertificateRequest): Promise<TlsResult<OwnCertificate>> {
  const certText = await readPem(certPath);
  if (!certText.ok) return certText;
  const keyText = await readPem(keyPath);
  if (!keyText.ok) return keyText;

  const chain = readChain(certText.value, certPath);
  if (!chain.ok) return chain;
  const key = readKey(keyText.value, keyPath);
  if (!key.ok) return key;

  const [leaf] = chain.value;
  const fault = mismatch(chain.value, key.value, certPath, keyPath) ?? outOfDate(chain.value, certPath, now);
  if (fault !== undefined) return fault;

  const cert = chain.value.map(String).join('');
  const pem = key.value.export({ type: 'pkcs8', format: 'pem' }).toString();
  try {
    createSecureContext({ ...tlsOptions, cert, key: pem });
  } catch (error) {
    return unusable(
      certPath,
      `OpenSSL refuses it: ${reason(error)}.`,
      'Use a certificate with a stronger key or signature.',
    );
  }
  const names = certificateNames(leaf);
  const warnings = names.length === 0 ? [nameless(certPath)] : [];
  return tlsSuccess({ cert, key: pem, leaf: { path: certPath, notAfter: leaf.validToDate, names }, warnings });
}

async function readPem(path: string): Promise<TlsResult<string>> {
  try {
    return tlsSuccess(await readFile(path, 'utf8'));
  } catch (error) {
    return fileFailure(error, 'read', path, 'Check the path after --cert or --key and the rights of the file.');
  }
}

type Chain = readonly [X509Certificate, ...X509Certificate[]];

function readChain(text: string, path: string): TlsResult<Chain> {
  const blocks = text.match(CERTIFICATE_BLOCK) ?? [];
  try {
    const [leaf, ...others] = blocks.map((block) => new X509Certificate(block));
    if (leaf !== undefined) return tlsSuccess([leaf, ...others]);
  } catch (error) {
    return unusable(
      path,
      `A certificate in it cannot be decoded: ${reason(error)}.`,
      'Export the certificate again, as PEM.',
    );
  }
  if (KEY_BLOCK.test(text)) {
    return unusable(path, 'It holds a private key and no certificate.', 'Have --cert and --key been exchanged?');
  }
  return unusable(
    path,
    'It has no line -----BEGIN CERTIFICATE-----.',
    'Give a PEM file; a DER file becomes one with openssl x509 -inform der -in FILE.',
  );
}

function readKey(text: string, path: string): TlsResult<KeyObject> {
  const block = KEY_BLOCK.exec(text)?.[0];
  if (block === undefined) {
    const next = text.includes('-----BEGIN CERTIFICATE-----')
      ? 'Have --cert and --key been exchanged?'
      : 'Give a PEM file; a DER file becomes one with openssl pkey -inform der -in FILE.';
    return keyFailure(path, 'It has no line -----BEGIN PRIVATE KEY-----.', next);
  }
  if (block.includes('ENCRYPTED')) {
    const next = `Decrypt it into a file of its own: openssl pkey -in ${shellQuote(path)} -out FILE`;
    return keyFailure(path, 'It is encrypted with a password, which the server cannot ask for.', next);
  }
  try {
    return tlsSuccess(createPrivateKey(block));
  } catch (error) {
    return keyFailure(path, `It cannot be decoded: ${reason(error)}.`, 'Export the key again, as PEM.');
  }
}

function mismatch(chain: Chain, key: KeyObject, certPath: string, keyPath: string): TlsFailure | undefined {
  const place = chain.findIndex((certificate) => certificate.checkPrivateKey(key));
  if (place === 0) return undefined;
  return tlsFailure({
    code: 'key-mismatch',
    what: `The private key ${keyPath} does not belong to the certificate ${certPath}.`,
    evidence:
      place > 0
        ? `It belongs to certificate ${place + 1} in the file; the server's own must be the first.`
        : `The certificate is of ${oneLine(chain[0].subject) || 'a subject without name'} and has another public key.`,
    next: place > 0 ? 'Put that certificate first.' : 'Give the key with which the certificate was requested.',
  });
}

function outOfDate(chain: Chain, path: string, now: Date): TlsFailure | undefined {
  for (const [index, { validFromDate: from, validToDate: to }] of chain.entries()) {
    const which = index === 0 ? `The certificate ${path}` : `Certificate ${index + 1} in ${path}`;
    const clock = `The clock says ${now.toISOString()}`;
    if (to < now) {
      return tlsFailure({
        code: 'certificate-expired',
        what: `${which} has expired; every client would refuse it.`,
        evidence: `It was valid until ${to.toISOString()}. ${clock}.`,
        next: 'Renew it, or leave --cert and --key out: --tls makes a certificate of its own.',
      });
    }
    if (from > now) {
      return tlsFailure({
        code: 'certificate-not-yet-valid',
        what: `${which} is not valid yet; every client would refuse it.`,
        evidence: `It is valid from ${from.toISOString()}. ${clock}.`,
        next: 'Check the clock of this machine, or use another certificate.',
      });
    }
  }
  return undefined;
}

function unusable(path: string, evidence: string, next: string): TlsFailure {
  return tlsFailure({
    code: 'certificate-unusable',
    what: `${path} is not a certificate that the server can use.`,
    evidence,
    next,
  });
}

function keyFailure(path: string, evidence: string, next: string): TlsFailure {
  return tlsFailure({
    code: 'key-unusable',
    what: `${path} is not a private key that the server can use.`,
    evidence,
    next,
  });
}

function nameless(path: string): string {
  return `The certificate ${path} has no subject alternative names; most clients refuse it, whatever its common name is.`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ', ');
}
