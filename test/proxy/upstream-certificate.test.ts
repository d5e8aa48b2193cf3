import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { readAuthorities } from '../../src/proxy/upstream.ts';
import { ensureCertificates } from '../../src/server/tls/ensure-certificates.ts';
import { temporaryFolder } from '../server/tls/temporary-folder.ts';
import { sharedReferee } from '../support/prism-door.ts';
import { through, told } from './through-proxy.ts';

beforeAll(sharedReferee);

/** A fake that speaks https, and the file of its authority. */
async function secureOnezone(folder: string) {
  const made = await ensureCertificates({ folder, sans: [], now: new Date() });
  if (!made.ok) throw new Error('no certificate');
  const { cert, key, ca } = made.value;
  const listening = await createOnezone().listen({ tls: { cert, key } });
  onTestFinished(listening.close);
  return { url: `https://localhost:${listening.port}`, caPath: ca.path };
}

test('an unknown authority is told in one line with the options that help; with --ca or --insecure it works', async () => {
  const { url, caPath } = await secureOnezone(temporaryFolder());
  const { host } = new URL(url);
  const unknown = await through(url);
  expect(unknown.answer.status).toBe(502);
  expect(told(unknown.exchange)).toEqual([
    `response connection the certificate of ${host} comes from an authority that is not known here (SELF_SIGNED_CERT_IN_CHAIN): ` +
      'name its certificate with --ca FILE (of `onezone-mock serve --tls`: what `onezone-mock ca` shows), or trust anybody with --insecure',
  ]);
  const ca = await readAuthorities(caPath);
  const trusted = await through(url, { trust: { ...(ca !== null && { ca }) } });
  expect(trusted.exchange).toMatchObject({ status: 200, violations: [] });
  const anybody = await through(url, { trust: { insecure: true } });
  expect(anybody.exchange).toMatchObject({ status: 200, violations: [] });
});

test('a file of authorities may hold several, and other text; one without any is told from one that is broken', async () => {
  const folder = temporaryFolder();
  const { caPath } = await secureOnezone(folder);
  const one = (await readAuthorities(caPath)) ?? '';
  const file = join(folder, 'many.pem');
  writeFileSync(file, `some words\n${one}\nmore words\n${one}\n`);
  expect((await readAuthorities(file))?.match(/BEGIN CERTIFICATE/g)?.length).toBe(2);
  writeFileSync(file, 'nothing');
  expect(await readAuthorities(file)).toBe(null);
  writeFileSync(file, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
  await expect(readAuthorities(file)).rejects.toThrow(/asn1|PEM|encoding/i);
  await expect(readAuthorities(join(folder, 'none.pem'))).rejects.toThrow('ENOENT');
});
