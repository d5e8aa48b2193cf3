import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../server/tls/temporary-folder.ts';
import { runCommand } from './fake-terminal.ts';

test('the authority is made once, then shown, printed and exported alike', async () => {
  const folder = temporaryFolder();
  const surroundings = { env: { ONEZONE_MOCK_HOME: folder } };
  const first = await runCommand(['ca'], surroundings);
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
  expect(first.out).toContain('The local certificate authority, made just now\n');
  expect((await runCommand(['ca'], surroundings)).out).toContain('The local certificate authority\n');

  const path = join(folder, 'tls', 'ca.pem');
  const certificate = new X509Certificate(readFileSync(path));
  expect(first.out).toContain(`  certificate  ${path}\n  SHA-256      ${certificate.fingerprint256}\n`);
  expect(first.out).toContain(`  valid until  ${certificate.validToDate.toISOString().slice(0, 19)}Z\n`);
  for (const line of ['export CURL_CA_BUNDLE=', 'export REQUESTS_CA_BUNDLE=', 'export NODE_EXTRA_CA_CERTS=']) {
    expect(first.out).toContain(`\n${line}'${path}'`);
  }
  expect(first.out).toMatch(/\nrm -f .* keytool .*\nexport JAVA_TOOL_OPTIONS=/);

  expect((await runCommand(['ca', '--print'], surroundings)).out).toBe(certificate.toString());
  const copy = join(folder, 'copy.pem');
  const exported = await runCommand(['ca', '--out', copy], surroundings);
  expect(exported.out).toBe(`Wrote ${copy} (SHA-256 ${certificate.fingerprint256}).\n`);
  expect(readFileSync(copy, 'utf8')).toBe(certificate.toString());
  expect(JSON.parse((await runCommand(['ca', '--json'], surroundings)).out)).toMatchObject({
    path,
    fingerprint256: certificate.fingerprint256,
    notAfter: certificate.validToDate.toISOString(),
    trust: { node: `export NODE_EXTRA_CA_CERTS='${path}'` },
  });
});

test('a folder or file that cannot be written is told, exit code 2', async () => {
  const folder = temporaryFolder();
  const env = { ONEZONE_MOCK_HOME: folder };
  const missing = join(folder, 'no', 'ca.pem');
  expect(await runCommand(['ca', '--out', missing], { env })).toEqual({
    code: 2,
    out: '',
    err: `onezone-mock: Cannot write ${missing}. No such file or folder (ENOENT).\nCheck the path after --out.\n`,
  });
  const { code, err } = await runCommand(['ca'], { env: { ONEZONE_MOCK_HOME: '/dev/null/x' } });
  expect(code).toBe(2);
  expect(err).toMatch(/^onezone-mock: Cannot make the folder/);
});
