import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { checkServerIdentity, connect } from 'node:tls';
import type { ConnectionOptions } from 'node:tls';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { httpsServer } from './https-server.ts';
import { madeCertificates } from './made-certificates.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function protocolOf(port: number, options: ConnectionOptions): Promise<string | null> {
  const socket = connect({ host: '127.0.0.1', port, ...options });
  await once(socket, 'secureConnect');
  const protocol = socket.getProtocol();
  socket.destroy();
  return protocol;
}

/** Asks 127.0.0.1 as if it had been found under that name. */
async function answerFor(name: string, port: number, ca: string): Promise<string> {
  const asked = request({
    host: '127.0.0.1',
    port,
    ca,
    agent: false,
    ...(/^[\d.:]+$/.test(name) ? {} : { servername: name }),
    checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
  });
  asked.end();
  const [response] = await once(asked, 'response');
  return text(response);
}

async function curl(port: number, name: string, caPath: string): Promise<string> {
  const url = `https://${name.includes(':') ? `[${name}]` : name}:${port}/`;
  const args = [
    '--silent',
    '--show-error',
    '--max-time',
    '10',
    '--noproxy',
    '*',
    '--connect-to',
    `::127.0.0.1:${port}`,
    url,
  ];
  const env = { PATH: process.env['PATH'], CURL_CA_BUNDLE: caPath };
  return (await promisify(execFile)('curl', args, { env })).stdout;
}

const DEFAULTS = ['localhost', '127.0.0.1', '::1', 'onezone.local'];

test('Node reaches the server under each default name and each name that was added', async () => {
  const made = await madeCertificates(temporaryFolder(), ['*.onezone.local', '10.9.8.7', 'my_service_1']);
  const port = await httpsServer(made);
  for (const name of [...DEFAULTS, 'krk.onezone.local', '10.9.8.7', 'my_service_1']) {
    expect(await answerFor(name, port, made.ca.pem)).toBe('secure');
  }
});

test('Node refuses the server under any other name, and without the authority', async () => {
  const made = await madeCertificates(temporaryFolder(), ['*.onezone.local']);
  const port = await httpsServer(made);
  for (const name of ['example.org', 'a.b.onezone.local', '10.9.8.7']) {
    await expect(answerFor(name, port, made.ca.pem)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  }
  const other = await madeCertificates(temporaryFolder());
  await expect(answerFor('localhost', port, other.ca.pem)).rejects.toMatchObject({ code: 'SELF_SIGNED_CERT_IN_CHAIN' });
});

test('curl with CURL_CA_BUNDLE reaches the server under each default name', async () => {
  const made = await madeCertificates(temporaryFolder());
  const port = await httpsServer(made);
  for (const name of DEFAULTS) expect(await curl(port, name, made.ca.path)).toBe('secure');
  await expect(curl(port, 'example.org', made.ca.path)).rejects.toMatchObject({ code: 60 });
});

test('clients of TLS 1.2 and of TLS 1.3 are served, those of TLS 1.1 refused', async () => {
  const made = await madeCertificates(temporaryFolder());
  const port = await httpsServer(made);
  const trust = { ca: made.ca.pem, servername: 'localhost' };
  expect(await protocolOf(port, { ...trust, minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' })).toBe('TLSv1.2');
  expect(await protocolOf(port, { ...trust, minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' })).toBe('TLSv1.3');
  const old = { ...trust, minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  await expect(protocolOf(port, old)).rejects.toMatchObject({ code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' });
});

test('a certificate that was read back from the folder serves as the new one did', async () => {
  const folder = temporaryFolder();
  await madeCertificates(folder);
  const made = await madeCertificates(folder);
  expect(made.created).toBe('nothing');
  expect(await answerFor('onezone.local', await httpsServer(made), made.ca.pem)).toBe('secure');
});
