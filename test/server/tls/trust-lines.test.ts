import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { trustLines } from '../../../src/server/tls/trust-lines.ts';
import { httpsServer } from './https-server.ts';
import { madeCertificates } from './made-certificates.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function shell(script: string): Promise<string> {
  const { PATH, HOME } = process.env;
  return (await promisify(execFile)('sh', ['-ec', script], { env: { PATH, HOME } })).stdout;
}

test('a plain path needs no quotes', () => {
  expect(trustLines('/home/ann/.cache/onezone-mock/tls/ca.pem')).toMatchObject({
    curl: 'export CURL_CA_BUNDLE=/home/ann/.cache/onezone-mock/tls/ca.pem',
    python:
      'export REQUESTS_CA_BUNDLE=/home/ann/.cache/onezone-mock/tls/ca.pem SSL_CERT_FILE=/home/ann/.cache/onezone-mock/tls/ca.pem',
    node: 'export NODE_EXTRA_CA_CERTS=/home/ann/.cache/onezone-mock/tls/ca.pem',
    java:
      'rm -f /home/ann/.cache/onezone-mock/tls/truststore.p12 && keytool -importcert -noprompt -alias onezone-mock ' +
      '-file /home/ann/.cache/onezone-mock/tls/ca.pem -keystore /home/ann/.cache/onezone-mock/tls/truststore.p12 ' +
      '-storetype PKCS12 -storepass changeit\n' +
      "export JAVA_TOOL_OPTIONS='-Djavax.net.ssl.trustStore=/home/ann/.cache/onezone-mock/tls/truststore.p12 " +
      "-Djavax.net.ssl.trustStoreType=PKCS12 -Djavax.net.ssl.trustStorePassword=changeit'",
  });
});

test.each([
  '/a b/ca.pem',
  "/it's/ca.pem",
  '/$HOME/`x`/ca.pem',
  String.raw`/a\b/ca.pem`,
  '/ü;&|/ca.pem',
  '/"q" r/ca.pem',
])('a shell reads the path %j from the lines as it is', async (path) => {
  const { curl, python, node } = trustLines(path);
  const printed = await shell(
    [curl, python, node, 'env -0 | tr "\\0" "\\n" | grep -E "^(CURL|REQUESTS|SSL|NODE)_" | sort'].join('\n'),
  );
  expect(printed).toBe(
    ['CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE', 'SSL_CERT_FILE']
      .map((name) => `${name}=${path}\n`)
      .join(''),
  );
});

test('the options for Java keep a path with spaces or quotes in one piece, in the quotes that the JVM takes away', async () => {
  for (const [path, option] of [
    ['/a b/ca.pem', '"/a b/truststore.p12"'],
    ["/it's/ca.pem", `"/it's/truststore.p12"`],
    ['/a "b"/ca.pem', `'/a "b"/truststore.p12'`],
  ] as const) {
    const exported = trustLines(path).java.split('\n')[1] ?? '';
    const read = await shell(`${exported}\nprintf %s "$JAVA_TOOL_OPTIONS"`);
    expect(read.startsWith(`-Djavax.net.ssl.trustStore=${option} `)).toBe(true);
  }
});

test('pasted into a shell, the lines make curl and Node trust the server', async () => {
  const made = await madeCertificates(temporaryFolder());
  const url = `https://localhost:${await httpsServer(made)}/`;
  const { curl, node } = trustLines(made.ca.path);
  expect(await shell(`${curl}\ncurl --silent --show-error --noproxy '*' --connect-to ::127.0.0.1: ${url}`)).toBe(
    'secure',
  );
  const script = `fetch(${JSON.stringify(url)}).then((r) => r.text()).then((t) => process.stdout.write(t))`;
  expect(await shell(`${node}\n${JSON.stringify(process.execPath)} -e '${script}'`)).toBe('secure');
});
