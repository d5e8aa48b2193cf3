import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOwnCertificate } from '../../../src/server/tls/own-certificate.ts';
import { httpsServer } from './https-server.ts';
import { expectProblem, expectValue, madeCertificates } from './made-certificates.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

interface Own {
  readonly folder: string;
  readonly cert: string;
  readonly key: string;
  readonly certPath: string;
  readonly keyPath: string;
}

/** A certificate of somebody's own in two files. */
async function own(): Promise<Own> {
  const folder = temporaryFolder();
  const { cert, key } = await madeCertificates(folder, ['zone.example'], NOW);
  const [certPath, keyPath] = [join(folder, 'server.pem'), join(folder, 'server.key')];
  writeFileSync(certPath, cert);
  writeFileSync(keyPath, key);
  return { folder, cert, key, certPath, keyPath };
}

test('a certificate and its key are read, with the chain and the names', async () => {
  const { cert, key, certPath, keyPath } = await own();
  const read = expectValue(await readOwnCertificate({ certPath, keyPath, now: NOW }));
  expect(read).toStrictEqual({
    cert,
    key,
    leaf: {
      path: certPath,
      notAfter: new Date('2027-12-23T12:00:00Z'),
      names: ['localhost', '127.0.0.1', '0:0:0:0:0:0:0:1', 'onezone.local', 'zone.example'],
    },
    warnings: [],
  });
  expect(await httpsServer(read)).toBeGreaterThan(0);
});

test('text around the blocks, Windows line ends and one file for both are no obstacle', async () => {
  const { cert, key, certPath } = await own();
  writeFileSync(certPath, `\u{feff}subject=/CN=x\n${cert}\n# the key\n${key}`.replaceAll('\n', '\r\n'));
  const read = expectValue(await readOwnCertificate({ certPath, keyPath: certPath, now: NOW }));
  expect(read.cert).toBe(cert);
  expect(read.key).toBe(key);
});

test('a key in the older SEC 1 form is read', async () => {
  const { key, certPath, keyPath } = await own();
  writeFileSync(keyPath, createPrivateKey(key).export({ type: 'sec1', format: 'pem' }));
  expect(expectValue(await readOwnCertificate({ certPath, keyPath, now: NOW })).key).toBe(key);
});

test('a file that is not there is named', async () => {
  const { folder, certPath, keyPath } = await own();
  const missing = join(folder, 'missing');
  for (const paths of [
    { certPath: missing, keyPath },
    { certPath, keyPath: missing },
  ]) {
    const problem = expectProblem(await readOwnCertificate({ ...paths, now: NOW }));
    expect(problem).toMatchObject({ code: 'file-unreadable', evidence: 'no such file or folder (ENOENT).' });
    expect(problem.what).toContain(missing);
  }
});

test('a certificate file that holds none is refused', async () => {
  const { key, certPath, keyPath } = await own();
  for (const [text, evidence, next] of [
    ['', 'no line -----BEGIN CERTIFICATE-----', 'openssl x509'],
    [key, 'a private key and no certificate', 'exchanged'],
    ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n', 'cannot be decoded', 'Export'],
  ] as const) {
    writeFileSync(certPath, text);
    const problem = expectProblem(await readOwnCertificate({ certPath, keyPath, now: NOW }));
    expect(problem.code).toBe('certificate-unusable');
    expect(problem.what).toContain(certPath);
    expect(problem.evidence).toContain(evidence);
    expect(problem.next).toContain(next);
  }
});

test('a key file that holds none, or an encrypted one, is refused', async () => {
  const { cert, key, certPath, keyPath } = await own();
  const encrypted = createPrivateKey(key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-128-cbc',
    passphrase: 'x',
  });
  for (const [text, evidence, next] of [
    ['', 'no line -----BEGIN PRIVATE KEY-----', 'openssl pkey'],
    [cert, 'no line -----BEGIN PRIVATE KEY-----', 'exchanged'],
    [encrypted, 'encrypted', 'openssl pkey -in'],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nAA==\n-----END RSA PRIVATE KEY-----\n',
      'encrypted',
      'openssl',
    ],
    ['-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n', 'cannot be decoded', 'Export'],
  ] as const) {
    writeFileSync(keyPath, text);
    const problem = expectProblem(await readOwnCertificate({ certPath, keyPath, now: NOW }));
    expect(problem.code).toBe('key-unusable');
    expect(problem.what).toContain(keyPath);
    expect(problem.evidence).toContain(evidence);
    expect(problem.next).toContain(next);
  }
});

test('the key of another certificate is refused', async () => {
  const { certPath, keyPath } = await own();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const problem = expectProblem(await readOwnCertificate({ certPath, keyPath, now: NOW }));
  expect(problem.code).toBe('key-mismatch');
  expect(problem.what).toContain(certPath);
  expect(problem.what).toContain(keyPath);
  expect(problem.evidence).toContain('CN=localhost, O=onezone-mock');
});

test('a chain in the wrong order is told from a wrong key', async () => {
  const { cert, certPath, keyPath } = await own();
  writeFileSync(
    certPath,
    cert
      .split(/(?=-----BEGIN)/)
      .toReversed()
      .join(''),
  );
  const problem = expectProblem(await readOwnCertificate({ certPath, keyPath, now: NOW }));
  expect(problem.code).toBe('key-mismatch');
  expect(problem.evidence).toContain('certificate 2 in the file');
  expect(problem.next).toBe('Put that certificate first.');
});

test('a certificate that has expired, or is not valid yet, is refused with its date', async () => {
  const { certPath, keyPath } = await own();
  const late = expectProblem(await readOwnCertificate({ certPath, keyPath, now: new Date('2027-12-24T00:00:00Z') }));
  expect(late.code).toBe('certificate-expired');
  expect(late.evidence).toBe('It was valid until 2027-12-23T12:00:00.000Z. The clock says 2027-12-24T00:00:00.000Z.');
  const early = expectProblem(await readOwnCertificate({ certPath, keyPath, now: new Date('2026-11-21T00:00:00Z') }));
  expect(early.code).toBe('certificate-not-yet-valid');
  expect(early.evidence).toContain('2026-11-21T12:00:00.000Z');
});

test('a certificate without alternative names is taken, with a warning', async () => {
  const folder = temporaryFolder();
  await madeCertificates(folder, [], NOW);
  const bundle = join(folder, 'tls', 'ca-1.key.pem');
  expect(readFileSync(bundle, 'utf8')).toContain('BEGIN CERTIFICATE');
  const read = expectValue(await readOwnCertificate({ certPath: bundle, keyPath: bundle, now: NOW }));
  expect(read.leaf.names).toStrictEqual([]);
  expect(read.warnings).toStrictEqual([expect.stringContaining('no subject alternative names')]);
});
