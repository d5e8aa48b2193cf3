import { X509Certificate, createPrivateKey } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { certificateNames } from '../../../src/server/tls/certificate-names.ts';
import { ensureCertificates } from '../../../src/server/tls/ensure-certificates.ts';
import { expectProblem, madeCertificates } from './made-certificates.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NOW = new Date('2026-11-22T12:00:00.500Z');
const DAY = 86_400_000;

function inDays(days: number): Date {
  return new Date(NOW.getTime() + days * DAY);
}

function firstCertificate(pem: string): X509Certificate {
  return new X509Certificate(pem);
}

test('an empty folder gets an authority and a certificate with every default name', async () => {
  const made = await madeCertificates(temporaryFolder(), [], NOW);
  expect(made.created).toBe('ca-and-leaf');
  expect(made.warnings).toStrictEqual([]);
  expect(made.leaf.names).toStrictEqual(['localhost', '127.0.0.1', '::1', 'onezone.local']);
  expect(readFileSync(made.ca.path, 'utf8')).toBe(made.ca.pem);
  expect(made.cert.endsWith(made.ca.pem)).toBe(true);
  expect(made.key).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
});

test('the authority can sign servers only, is recognisable and lasts ten years', async () => {
  const { ca } = await madeCertificates(temporaryFolder(), [], NOW);
  const certificate = firstCertificate(ca.pem);
  expect(certificate.ca).toBe(true);
  expect(certificate.subject).toMatch(/^CN=onezone-mock local CA [0-9a-f]{8}\nO=onezone-mock$/);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.validFromDate).toStrictEqual(new Date('2026-11-21T12:00:00Z'));
  expect(ca.notAfter).toStrictEqual(new Date('2036-11-22T12:00:00Z'));
  expect(ca.fingerprint256).toBe(certificate.fingerprint256);
  expect(certificate.publicKey.asymmetricKeyDetails).toStrictEqual({ namedCurve: 'prime256v1' });
});

test('the leaf belongs to its key and to the authority, is for servers, and is valid for at most 397 days', async () => {
  const made = await madeCertificates(temporaryFolder(), ['10.1.2.3', 'zone.example', '2001:db8::7'], NOW);
  const leaf = firstCertificate(made.cert);
  const ca = firstCertificate(made.ca.pem);
  expect(leaf.checkPrivateKey(createPrivateKey(made.key))).toBe(true);
  expect(leaf.checkIssued(ca)).toBe(true);
  expect(leaf.verify(ca.publicKey)).toBe(true);
  expect(leaf.ca).toBe(false);
  expect(leaf.keyUsage).toStrictEqual(['1.3.6.1.5.5.7.3.1']);
  expect(leaf.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
  expect(leaf.validFromDate).toStrictEqual(new Date('2026-11-21T12:00:00Z'));
  expect(leaf.validToDate.getTime() - leaf.validFromDate.getTime()).toBe(397 * DAY);
  expect(made.leaf.notAfter).toStrictEqual(leaf.validToDate);
  expect(certificateNames(leaf)).toStrictEqual([
    'localhost',
    '127.0.0.1',
    '0:0:0:0:0:0:0:1',
    'onezone.local',
    '10.1.2.3',
    'zone.example',
    '2001:DB8:0:0:0:0:0:7',
  ]);
});

test('a second start finds everything and writes nothing', async () => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, ['a.example'], NOW);
  const before = readdirSync(join(folder, 'tls'), { withFileTypes: true }).map(({ name }) => [
    name,
    statSync(join(folder, 'tls', name)).mtimeMs,
  ]);
  const second = await madeCertificates(folder, ['A.example.'], inDays(1));
  expect(second).toStrictEqual({ ...first, created: 'nothing' });
  expect(
    readdirSync(join(folder, 'tls')).map((name) => [name, statSync(join(folder, 'tls', name)).mtimeMs]),
  ).toStrictEqual(before);
});

test('servers with different names keep their certificates beside each other', async () => {
  const folder = temporaryFolder();
  const a = await madeCertificates(folder, ['a.example'], NOW);
  const b = await madeCertificates(folder, ['b.example'], NOW);
  expect(b.created).toBe('leaf');
  expect(b.ca).toStrictEqual(a.ca);
  expect(b.leaf.path).not.toBe(a.leaf.path);
  expect(await madeCertificates(folder, ['a.example'], NOW)).toStrictEqual({ ...a, created: 'nothing' });
  expect(await madeCertificates(folder, ['b.example'], NOW)).toStrictEqual({ ...b, created: 'nothing' });
});

test('the order of the names does not matter', async () => {
  const folder = temporaryFolder();
  const a = await madeCertificates(folder, ['a.example', '*.b.example'], NOW);
  const b = await madeCertificates(folder, ['*.b.example', 'a.example'], NOW);
  expect(b.created).toBe('nothing');
  expect(b.cert).toBe(a.cert);
});

test('a leaf is renewed when it has 30 days left, and not before', async () => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, [], NOW);
  expect((await madeCertificates(folder, [], inDays(365))).created).toBe('nothing');
  const renewed = await madeCertificates(folder, [], inDays(366));
  expect(renewed.created).toBe('leaf');
  expect(renewed.ca).toStrictEqual(first.ca);
  expect(renewed.leaf.path).toBe(first.leaf.path);
  expect(renewed.key).not.toBe(first.key);
  expect((await madeCertificates(folder, [], inDays(366))).created).toBe('nothing');
});

test('a leaf does not outlive its authority', async () => {
  const folder = temporaryFolder();
  const { ca } = await madeCertificates(folder, [], NOW);
  const late = await madeCertificates(folder, [], new Date(ca.notAfter.getTime() - 100 * DAY));
  expect(late.created).toBe('leaf');
  expect(late.leaf.notAfter).toStrictEqual(ca.notAfter);
});

test.each([
  ['near its end', new Date('2036-09-01T00:00:00Z')],
  ['expired', new Date('2041-01-01T00:00:00Z')],
  ['not yet valid, as the clock was wrong', new Date('2020-01-01T00:00:00Z')],
])('an authority that is %s is renewed in the same file for clients, and its key goes', async (_, now) => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, [], NOW);
  const second = await madeCertificates(folder, [], now);
  expect(second.created).toBe('ca-and-leaf');
  expect(second.ca.path).toBe(first.ca.path);
  expect(second.ca.fingerprint256).not.toBe(first.ca.fingerprint256);
  expect(readFileSync(second.ca.path, 'utf8')).toBe(second.ca.pem);
  expect(firstCertificate(second.cert).checkIssued(firstCertificate(second.ca.pem))).toBe(true);
  expect(firstCertificate(second.ca.pem).validFromDate <= now).toBe(true);
  expect(readdirSync(join(folder, 'tls')).filter((name) => name.endsWith('.key.pem'))).toStrictEqual(['ca-2.key.pem']);
});

test('a leaf of another authority is made anew', async () => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, [], NOW);
  rmSync(join(folder, 'tls', 'ca-1.key.pem'));
  const second = await madeCertificates(folder, [], NOW);
  expect(second.created).toBe('ca-and-leaf');
  expect(second.leaf.path).toBe(first.leaf.path);
  expect(firstCertificate(second.cert).checkIssued(firstCertificate(second.ca.pem))).toBe(true);
});

test('the certificate for clients is put back when it is missing or changed', async () => {
  const folder = temporaryFolder();
  const { ca } = await madeCertificates(folder, [], NOW);
  rmSync(ca.path);
  expect((await madeCertificates(folder, [], NOW)).created).toBe('nothing');
  expect(readFileSync(ca.path, 'utf8')).toBe(ca.pem);
  writeFileSync(ca.path, 'changed');
  await madeCertificates(folder, [], NOW);
  expect(readFileSync(ca.path, 'utf8')).toBe(ca.pem);
});

test('a key file whose writing was cut off, at whatever byte, is replaced', async () => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, [], NOW);
  const whole = readFileSync(join(folder, 'tls', 'ca-1.key.pem'), 'utf8');
  for (const length of [0, 1, 26, 27, 28, 100, 241, 242, 300, whole.length - 2, whole.length - 1]) {
    const cut = temporaryFolder();
    mkdirSync(join(cut, 'tls'));
    writeFileSync(join(cut, 'tls', 'ca-1.key.pem'), whole.slice(0, length).padEnd(length + (length % 2), '\0'), {
      mode: 0o600,
    });
    const made = await madeCertificates(cut, [], NOW);
    expect(made.created).toBe('ca-and-leaf');
    expect(made.ca.fingerprint256).not.toBe(first.ca.fingerprint256);
    expect(await madeCertificates(cut, [], NOW)).toStrictEqual({ ...made, created: 'nothing' });
  }
});

test.each(['', '-----BEGIN PRIV', 'no certificate at all'])('a damaged leaf file (%j) is replaced', async (text) => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, [], NOW);
  writeFileSync(first.leaf.path, text);
  const second = await madeCertificates(folder, [], NOW);
  expect(second.created).toBe('leaf');
  expect(second.ca).toStrictEqual(first.ca);
  expect((await madeCertificates(folder, [], NOW)).cert).toBe(second.cert);
});

test.each([
  ['not PEM', () => 'garbage'],
  ['with a line more', (text: string) => `${text}more\n`],
  [
    'with a changed certificate',
    (text: string) => text.replace('BEGIN CERTIFICATE-----\nMII', 'BEGIN CERTIFICATE-----\nXXX'),
  ],
  ['with a changed key', (text: string) => text.replace('BEGIN PRIVATE KEY-----\nMI', 'BEGIN PRIVATE KEY-----\nXX')],
])('the key file of an authority that is %s is reported, not replaced', async (_, change) => {
  const folder = temporaryFolder();
  await madeCertificates(folder, [], NOW);
  const path = join(folder, 'tls', 'ca-1.key.pem');
  const text = change(readFileSync(path, 'utf8'));
  writeFileSync(path, text);
  const problem = expectProblem(await ensureCertificates({ folder, sans: [], now: NOW }));
  expect(problem.code).toBe('file-corrupt');
  expect(problem.what).toContain(path);
  expect(problem.next).toContain(`Delete ${path}`);
  expect(readFileSync(path, 'utf8')).toBe(text);
  rmSync(path);
  expect((await madeCertificates(folder, [], NOW)).created).toBe('ca-and-leaf');
});

test('a key file with the certificate of another key, or with a leaf, is reported', async () => {
  const folder = temporaryFolder();
  const { leaf } = await madeCertificates(folder, [], NOW);
  const path = join(folder, 'tls', 'ca-1.key.pem');
  const [authorityKey = '', authorityCertificate = ''] = readFileSync(path, 'utf8').split(
    /(?<=PRIVATE KEY-----\n)(?=-----BEGIN C)/,
  );
  const leafText = readFileSync(leaf.path, 'utf8');
  const [leafKey = ''] = leafText.split(/(?=-----BEGIN C)/);
  expect(authorityKey).toContain('END PRIVATE KEY');
  for (const [text, evidence] of [
    [leafKey + authorityCertificate, 'not of the private key'],
    [leafText, 'not of an authority'],
  ] as const) {
    writeFileSync(path, text);
    const problem = expectProblem(await ensureCertificates({ folder, sans: [], now: NOW }));
    expect(problem.code).toBe('file-corrupt');
    expect(problem.evidence).toContain(evidence);
  }
});

test('a key file that others can read is closed to them: the authority stays, with a warning; the leaf is made anew', async () => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, [], NOW);
  const path = join(folder, 'tls', 'ca-1.key.pem');
  chmodSync(path, 0o644);
  chmodSync(first.leaf.path, 0o640);
  chmodSync(join(folder, 'tls'), 0o755);
  const second = await madeCertificates(folder, [], NOW);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(first.leaf.path).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'tls')).mode & 0o777).toBe(0o700);
  expect(second.created).toBe('leaf');
  expect(second.key).not.toBe(first.key);
  expect(second.ca).toStrictEqual(first.ca);
  expect(second.warnings).toStrictEqual([expect.stringContaining(path)]);
  expect((await madeCertificates(folder, [], NOW)).warnings).toStrictEqual([]);
});

test('a folder that is given is left as open as it is; only our own folder in it is closed', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  await madeCertificates(folder, [], NOW);
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  expect(statSync(join(folder, 'tls')).mode & 0o777).toBe(0o700);
});

test('a complete cache is enough when the folder is read-only', async () => {
  const folder = temporaryFolder();
  const first = await madeCertificates(folder, [], NOW);
  chmodSync(join(folder, 'tls'), 0o500);
  expect(await madeCertificates(folder, [], NOW)).toStrictEqual({ ...first, created: 'nothing' });
  chmodSync(join(folder, 'tls'), 0o700);
});

test('a cache folder that cannot be made is a problem that names it', async () => {
  const folder = join(temporaryFolder(), 'file');
  writeFileSync(folder, '');
  const problem = expectProblem(await ensureCertificates({ folder, sans: [], now: NOW }));
  expect(problem.code).toBe('folder-unusable');
  expect(problem.what).toContain(join(folder, 'tls'));
  expect(problem.evidence).toContain('ENOTDIR');
  expect(problem.next).toContain('ONEZONE_MOCK_HOME');
});

test('a file that cannot be written is a problem that names it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'tls', 'ca.pem');
  mkdirSync(join(path, 'in the way'), { recursive: true });
  const problem = expectProblem(await ensureCertificates({ folder, sans: [], now: NOW }));
  expect(problem.code).toBe('file-unwritable');
  expect(problem.what).toContain(path);
  expect(readdirSync(join(folder, 'tls')).toSorted()).toStrictEqual(['ca-1.key.pem', 'ca.pem']);
});

test('a file that cannot be read is a problem that names it and says what to do', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'tls', 'ca-1.key.pem');
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const problem = expectProblem(await ensureCertificates({ folder, sans: [], now: NOW }));
  expect(problem.code).toBe('file-unreadable');
  expect(problem.what).toContain(path);
  expect(problem.next).toContain(`Delete ${path}`);
});

test('a wrong name is reported before anything is made', async () => {
  const folder = temporaryFolder();
  const problem = expectProblem(await ensureCertificates({ folder, sans: ['https://x'], now: NOW }));
  expect(problem.code).toBe('name-invalid');
  expect(readdirSync(folder)).toStrictEqual([]);
});

test('what a killed process left half-written is swept away by the next one that writes, but not at once', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tls'));
  const old = join(folder, 'tls', 'ca-1.key.pem.0123.unfinished');
  const fresh = join(folder, 'tls', 'ca-1.key.pem.4567.unfinished');
  writeFileSync(old, '-----BEGIN');
  writeFileSync(fresh, '-----BEGIN');
  const twoHoursAgo = statSync(fresh).mtimeMs / 1000 - 7200;
  utimesSync(old, twoHoursAgo, twoHoursAgo);
  const { leaf } = await madeCertificates(folder, [], NOW);
  expect(readdirSync(join(folder, 'tls')).toSorted()).toStrictEqual(
    [
      'ca-1.key.pem',
      'ca-1.key.pem.4567.unfinished',
      'ca.pem',
      leaf.path.slice(join(folder, 'tls').length + 1),
    ].toSorted(),
  );
});
