import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { listen } from '../../src/server/listen.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT, startCommand, type Circumstances } from '../cli/running-command.ts';
import { root } from '../house/source-files.ts';
import { serveFake } from './serve-fake.ts';
import { serveOdd } from './serve-odd.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { readReport, verifyAll } from './verify-report.ts';

const TOKEN = /MDA[0-9A-Za-z]{45,}/;
/** What no credentials reach. */
const UNREACHABLE =
  /revoked|deleted|block|password|log in|basic|privilege|show no|changes and revokes|administers|userIdentityToken|nextGenerationToken|Credentials/;

test('the fake is as every contract says, and nothing is skipped', PATIENT, async () => {
  const { code, report, err } = await verifyAll([]);
  expect(report.interactions.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  expect(report.summary.passed).toBeGreaterThan(0);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a server is verified by the provider states that it has itself', PATIENT, async () => {
  const { baseUrl } = await serveFake();
  const { code, report } = await verifyAll(['--target', baseUrl, '--only', 'mint: an identity token']);
  expect({ code, ...report.summary }).toMatchObject({ code: 0, failed: 0, skipped: 0 });
  expect(report.states).toBe('provider states');
});

test('with credentials alone all is verified but what would need a change of the server', PATIENT, async () => {
  const onezone = createOnezone();
  const { baseUrl, close } = await onezone.listen();
  onTestFinished(close);
  const tokens = ['--provider-token', onezone.provider('krakow').token, '--user-token', onezone.user('alice').token];
  const { code, report, text } = await verifyAll(['--target', baseUrl, ...tokens]);
  const skipped = report.interactions.filter(({ outcome }) => outcome === 'skipped');
  expect({ code, failed: report.interactions.filter(({ outcome }) => outcome === 'failed') }).toEqual({
    code: 0,
    failed: [],
  });
  expect(skipped.filter(({ why }) => !UNREACHABLE.test(why))).toEqual([]);
  expect(text).not.toMatch(TOKEN);
});

test(
  'without states and credentials examining is verified, and the report says what would reach more',
  PATIENT,
  async () => {
    const { baseUrl, close } = await createOnezone().listen();
    onTestFinished(close);
    const { code, out } = await runCommand(['verify', '--target', baseUrl]);
    expect(code).toBe(0);
    expect(out).toContain('(states: none: neither provider states nor credentials)');
    expect(out).toMatch(/skipped {2}"a provider with an access token exists" is not reached: .*--provider-token/);
    expect(out).toContain('To skip less, give --provider-token');
    expect((await runCommand(['verify', '--target', baseUrl, '--strict', '--only', ': an access token'])).code).toBe(1);
  },
);

test('a token is read from a file', PATIENT, async () => {
  const onezone = createOnezone();
  const { baseUrl, close } = await onezone.listen();
  onTestFinished(close);
  const path = join(temporaryFolder(), 'provider.token');
  writeFileSync(path, `${onezone.provider('krakow').token}\n`);
  const { code, report } = await verifyAll([
    '--target',
    baseUrl,
    '--provider-token',
    `@${path}`,
    '--only',
    'mint: *time caveat',
  ]);
  expect({ code, failed: report.summary.failed }).toEqual({ code: 0, failed: 0 });
  expect(report.summary.passed).toBeGreaterThan(0);
  expect(await runCommand(['verify', '--provider-token', `@${path}x`])).toMatchObject({ code: 2 });
});

test('a server that answers something else fails, in words, JUnit, HTML and JSON', PATIENT, async () => {
  const answer = '<script>alert("\u001b[31m")</script>';
  const { baseUrl } = await serveOdd(({ url }, response) => {
    const isOdd = url?.endsWith('/tokens/examine') === true;
    if (isOdd) response.setHeader('content-type', 'text/html').end(answer);
    return isOdd;
  });
  const folder = temporaryFolder();
  const [junit, html] = [join(folder, 'report.xml'), join(folder, 'report.html')];
  const args = ['verify', '--target', baseUrl, '--only', 'examine: an access token of a provider'];
  const { code, out } = await runCommand([...args, '--junit', junit, '--html', html]);
  expect(code).toBe(1);
  expect(out).toContain('failed  examine: an access token of a provider');
  // It is a part of other descriptions, too.
  expect(out).toContain('1 interaction: 0 passed, 1 failed, 0 skipped');
  expect(out).toContain("To see one alone: --only 'examine: an access token of a provider'.");
  expect(out).toContain(
    "Pact: body: Expected a body of 'application/json' but the actual content type was 'text/html'",
  );
  expect(out).toContain('document: response header /content-type is "text/html"');
  expect(out).toMatch(/ {2}asked {2}POST \/\S+ {2}\{.*\n {9}content-type: application\/json\n/);
  expect(out).toContain('came   200 text/html  <script>');
  expect(out).not.toContain('\u001b');
  const xml = readFileSync(junit, 'utf8');
  expect(xml).toMatch(
    /^<\?xml.*\n<testsuite name="onezone-mock verify http:[^"]+" tests="1" failures="1" skipped="0">/,
  );
  expect(xml).toContain('<failure type="Pact" message="Pact: ');
  const page = readFileSync(html, 'utf8');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|src=|href=|url\(|@import/);
  expect(page).toContain('&lt;script&gt;');
  expect(page).toMatch(/<pre><b>asked<\/b> POST .*\ncontent-type: application\/json\n\{/);
  const json = readReport((await runCommand([...args, '--json'])).out);
  expect(json.interactions[0]?.findings.map(({ judge }) => judge)).toEqual(
    expect.arrayContaining(['Pact', 'document']),
  );
});

test('JUnit tells what was skipped, and why', PATIENT, async () => {
  const { baseUrl, close } = await createOnezone().listen();
  onTestFinished(close);
  const junit = join(temporaryFolder(), 'report.xml');
  await runCommand(['verify', '--target', baseUrl, '--junit', junit, '--only', 'mint: an identity token']);
  expect(readFileSync(junit, 'utf8')).toMatch(
    /<skipped message="&quot;a provider with an access token exists&quot; is not reached: /,
  );
});

test('over TLS the certificate is looked at, unless one says otherwise', PATIENT, async () => {
  const { ready, env } = await startTls();
  const args = ['verify', '--target', ready.baseUrl, '--only', 'examine: an access token'];
  const refused = await runCommand(args, { env });
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toMatch(/comes from an authority that is not known here .*\nName its certificate with --ca FILE/);
  expect((await runCommand([...args, '--ca', ready.caPath], { env })).code).toBe(0);
  const insecure = await runCommand([...args, '--insecure'], { env });
  expect(insecure.code).toBe(0);
  expect(insecure.out).toContain('The certificate of the server was not checked (--insecure).');
});

test('a server that is not there, one that never answers and a bad URL end with 2, and say why', PATIENT, async () => {
  expect(await runCommand(['verify', '--target', 'http://127.0.0.1:1'])).toMatchObject({
    code: 2,
    err: expect.stringContaining(
      'Nothing listens on 127.0.0.1:1 (ECONNREFUSED).\nStart the server, or check --target.',
    ),
  });
  const { baseUrl, close } = await listen(
    createServer(() => undefined),
    { host: '127.0.0.1', port: 0, scheme: 'http' },
  );
  onTestFinished(close);
  expect(await runCommand(['verify', '--target', baseUrl, '--timeout', '0.2'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('did not answer within 0.2 s'),
  });
  const secret = await runCommand(['verify', '--target', 'https://user:secret@onezone.example.com']);
  expect(secret.code).toBe(2);
  expect(secret.err).not.toContain('secret');
});

test('--only that fits nothing, and pacts that cannot be read, end with 2', PATIENT, async () => {
  expect(await runCommand(['verify', '--only', 'no such thing'])).toMatchObject({ code: 2, out: '' });
  const path = join(temporaryFolder(), 'pact.json');
  writeFileSync(path, '{"interactions": 1}');
  expect(await runCommand(['verify', '--pact', path])).toMatchObject({ code: 2, out: '' });
  expect(await runCommand(['verify', '--pact', `${path}.gone`])).toMatchObject({ code: 2, out: '' });
});

test('a folder of pacts is verified like our own', PATIENT, async () => {
  const { code, report } = await verifyAll([
    '--pact',
    join(root, 'contracts/pacts'),
    '--only',
    'examine: a text that is no token',
  ]);
  expect({ code, ...report.summary }).toEqual({ code: 0, passed: 1, failed: 0, skipped: 0 });
});

/** Node as it is where Pact was not installed. */
const withoutPact: Circumstances = {
  node: [
    '--import',
    `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (!name.startsWith('@pact-foundation/')) return next(name, context);
      throw Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' });
    } });
  `)}`,
  ],
};

test('where Pact is not installed, verify says how to install it', PATIENT, async () => {
  const { ended, written } = startCommand(['verify'], withoutPact);
  expect(await ended).toBe(2);
  expect(written.out).toBe('');
  expect(written.err).toContain('npm install --save-dev @pact-foundation/pact@17');
});

test('what the environment says of brokers and proxies is not for the verifier', PATIENT, async () => {
  let connections = 0;
  const server = createServer((_request, response) => response.end()).on('connection', () => (connections += 1));
  const { baseUrl, close } = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  const env = Object.fromEntries(
    ['PACT_BROKER_BASE_URL', 'HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'].map((name) => [
      name,
      baseUrl,
    ]),
  );
  const { ended } = startCommand(['verify', '--only', 'examine: an access token'], {
    env: { ...env, PACT_DO_NOT_TRACK: 'false' },
  });
  expect(await ended).toBe(0);
  expect(connections).toBe(0);
});

test.for(['SIGINT', 'SIGKILL'] as const)('nothing is left behind when %s ends it', PATIENT, async (signal) => {
  const folder = temporaryFolder();
  const { child, ended } = startCommand(['verify'], { env: { TMPDIR: folder } });
  const patience = { timeout: 30_000 };
  // Pact's process has begun.
  await expect.poll(() => readdirSync(folder), patience).toEqual([expect.stringContaining('onezone-mock-verify-')]);
  child.kill(signal);
  expect(await ended).toBe(signal);
  await expect.poll(() => readdirSync(folder), patience).toEqual([]);
});

/** The fake over https, in a process of its own, and where its certificates are. */
async function startTls() {
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const { untilOut } = startCommand(['serve', '--tls', '--port', '0', '--json', '--no-provider-states'], { env });
  const [line] = await untilOut(/^\{.*\}$/m);
  const ready = JSON.parse(line) as { readonly baseUrl: string; readonly caPath: string }; // what `serve --json` prints
  return { ready, env };
}
