import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../src/cli/proxy/referee-session.ts';
import { createOnezone } from '../../src/index.ts';
import { temporaryFolder } from '../server/tls/temporary-folder.ts';
import { fakeTerminal, runCommand } from './fake-terminal.ts';
import { PATIENT, startCommand, startServer, type Circumstances } from './running-command.ts';

const EXAMINE = '/api/v3/onezone/tokens/examine';

async function ask(baseUrl: string, path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(baseUrl + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: answer.status, body: await answer.text() };
}

test(
  'the proxy tells violations as they happen and a report at the end, in JSON if asked, exit code 1',
  PATIENT,
  async () => {
    const onezone = createOnezone();
    const { token } = onezone.user('alice');
    const upstream = await onezone.listen();
    onTestFinished(upstream.close);
    const folder = temporaryFolder();
    const file = join(folder, 'report.json');
    const proxy = startCommand([
      'proxy',
      '--upstream',
      upstream.baseUrl,
      '--port',
      '0',
      '--json',
      '--report',
      file,
      '--coverage',
      join(folder, 'seen.json'),
    ]);
    const [line] = await proxy.untilOut(/^.*\n/);
    const ready = JSON.parse(line) as { readonly baseUrl: string };
    expect(ready).toEqual({
      event: 'ready',
      baseUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      upstream: upstream.baseUrl,
    });

    expect((await ask(ready.baseUrl, EXAMINE, JSON.stringify({ token }))).status).toBe(200);
    expect((await ask(ready.baseUrl, '/api/v3/onezone/nothing', '{}')).status).toBe(405);
    expect((await ask(ready.baseUrl, EXAMINE, '{"token":17}', { 'x-auth-token': token })).status).toBe(400);
    const [, violation = ''] = await proxy.untilOut(/\n(.*"event":"violation".*)\n/);
    expect(JSON.parse(violation)).toMatchObject({
      event: 'violation',
      method: 'POST',
      path: EXAMINE,
      operation: { operationId: 'examine_token' },
      status: 400,
      answered: 400,
      caller: expect.stringContaining(onezone.user('alice').id),
      violations: [{ direction: 'request', part: 'body', pointer: '/token', judges: ['Prism', 'onezone-mock'] }],
    });

    proxy.child.kill('SIGINT');
    expect(await proxy.ended).toBe(1);
    expect(proxy.written.err).toBe('');
    const last = JSON.parse(proxy.written.out.trimEnd().split('\n').at(-1) ?? '') as { readonly event: string };
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(last).toEqual({ event: 'report', ...(report as object) });
    expect(report).toMatchObject({ exchanges: 3, violating: 1, unjudged: 1, violations: [{ count: 1, status: 400 }] });
    expect(proxy.written.out).not.toContain(token);
    expect(JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'))).toMatchObject({
      coverage: {
        operations: { examine_token: { 200: { count: 1 }, 400: { errors: { 'badValueToken.badToken': 1 } } } },
        elsewhere: { 'POST /api/v3/onezone/nothing 405': 1 },
      },
    });
    expect(readFileSync(join(folder, 'seen.txt'), 'utf8')).toContain('examine_token');
  },
);

test('serve --checked has the same referee, and tells a person in words', PATIENT, async () => {
  const checked = startCommand(['serve', '--port', '0', '--checked']);
  const [, baseUrl = ''] = await checked.untilOut(/(http:\/\/127\.0\.0\.1:\d+)/);
  expect((await ask(baseUrl, EXAMINE, '{"token":')).status).toBe(400);
  await checked.untilErr(/asked with no credentials\n/);
  expect(checked.written.err).toContain(
    `POST ${EXAMINE} → 400\n  request body is no JSON (9 characters) (Prism, onezone-mock)\n`,
  );
  checked.child.kill('SIGTERM');
  expect(await checked.ended).toBe(1);
  expect(checked.written.out.slice(checked.written.out.indexOf('1 exchange'))).toMatchInlineSnapshot(`
    "1 exchange, 1 with violations

    examine_token
      1 ×    400  request body is no JSON (9 characters) (Prism, onezone-mock)
    "
  `);
});

test('serve --coverage counts without a referee', PATIENT, async () => {
  const file = join(temporaryFolder(), 'seen.json');
  const server = await startServer(['--quiet', '--coverage', file], tellLoaded);
  expect((await ask(server.ready.baseUrl, EXAMINE, '{')).status).toBe(400);
  // What sets states up is not of Onezone; what only begins like it is asked of Onezone.
  await ask(server.ready.baseUrl, '/_onezone-mock/provider-states?a', '{');
  await ask(server.ready.baseUrl, '/_onezone-mock/provider-statesX', '{');
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.written.err).toMatch(/^LOADED \d{2,} \n$/m);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    coverage: {
      operations: { examine_token: { 400: { count: 1, errors: { malformedData: 1 } } } },
      elsewhere: { 'POST /_onezone-mock/provider-statesX 405': 1 },
    },
  });
});

/** Node as it is where Prism was not installed. */
const withoutPrism: Circumstances = {
  node: [
    '--import',
    `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (!name.startsWith('@stoplight/')) return next(name, context);
      throw Object.assign(new Error("Cannot find package '" + name + "' imported from x"), { code: 'ERR_MODULE_NOT_FOUND' });
    } });
  `)}`,
  ],
};

test.each([
  ['proxy', '--upstream', 'http://127.0.0.1:1'],
  ['serve', '--checked'],
])('where Prism is not installed, %s says how to install it, exit code 2', PATIENT, async (...args) => {
  const { ended, written } = startCommand([...args, '--port', '0'], withoutPrism);
  expect(await ended).toBe(2);
  expect(written).toEqual({
    out: '',
    err:
      'onezone-mock: The referee is Prism, which is not installed. Most who use onezone-mock do not need it, and it is large; so it does not come along.\n' +
      'Install it beside onezone-mock: npm install --save-dev @stoplight/prism-http@5.16\n',
  });
});

/** Has Node tell at its end what it loaded of Prism and of the proxy. */
const tellLoaded: Circumstances = {
  node: [
    '--import',
    `data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    import { writeSync } from 'node:fs';
    const loaded = [];
    registerHooks({ load(url, context, next) {
      loaded.push(url);
      return next(url, context);
    } });
    process.on('exit', () => writeSync(2, 'LOADED ' + loaded.length + ' ' + loaded.filter((url) => /stoplight|src\\/(proxy|cli\\/proxy|validators)\\//.test(url)).join(' ') + '\\n'));
  `)}`,
  ],
};

test('other commands load nothing of Prism, nor of the proxy', PATIENT, async () => {
  const { ready, child, ended, written } = await startServer([], tellLoaded);
  expect((await ask(ready.baseUrl, EXAMINE, '{"token":"x"}')).status).toBe(400);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(written.err).toMatch(/^LOADED \d{2,} \n$/m);
  const mint = startCommand(['mint', '--quiet'], tellLoaded);
  expect(await mint.ended).toBe(0);
  expect(mint.written.err).toMatch(/^LOADED \d{2,} \n$/m);
});

test('a password in the URL of the upstream is refused, and not repeated', async () => {
  const { code, err } = await runCommand(['proxy', '--upstream', 'https://me:hunter2@zone.example']);
  expect(code).toBe(2);
  expect(err).toBe(
    'onezone-mock: The URL after --upstream is not one of an upstream.\n' +
      'It holds a name or a password; the proxy passes on the credentials of its callers and has none itself.\n',
  );
});

test('what cannot be read or written is told before anything starts, exit code 2', async () => {
  const folder = temporaryFolder();
  const upstream = ['proxy', '--upstream', 'https://zone.example', '--port', '0'];
  const empty = join(folder, 'empty.pem');
  writeFileSync(empty, 'nothing');
  const broken = join(folder, 'broken.pem');
  writeFileSync(broken, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
  const told = async (...args: readonly string[]) => {
    const { code, out, err } = await runCommand([...upstream, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err;
  };
  expect(await told('--ca', join(folder, 'no.pem'))).toMatch(
    /Cannot read .*no\.pem\. The system refuses it \(ENOENT\)\.\n/,
  );
  expect(await told('--ca', empty)).toMatch(/empty\.pem holds no certificate\./);
  expect(await told('--ca', broken)).toMatch(/broken\.pem holds a certificate that OpenSSL cannot read\.\n/);
  expect(await told('--ca', empty, '--insecure')).toMatch(/'--insecure' cannot be used with option '--ca <file>'/);
  expect(await told('--report', join(folder, 'no', 'x.json'))).toMatch(
    /Cannot write .*x\.json\. The system refuses it \(ENOENT\)\.\n/,
  );
  expect(await told('--timeout', '0')).toMatch(/Give a number of seconds, such as 30 or 0\.5\./);
  expect((await runCommand(['proxy'])).err).toMatch(/required option '-u, --upstream <url>' not specified/);
});

test('the coverage is written also when the report cannot be', async () => {
  const folder = temporaryFolder();
  const [report, coverage] = [join(folder, 'report.json'), join(folder, 'seen.json')];
  const err: string[] = [];
  const opened = await openSession({ report, coverage }, fakeTerminal([], err));
  if (!opened.ok) expect.fail();
  rmSync(report);
  mkdirSync(report);
  expect(await opened.value.finish()).toBe(2);
  expect(err.join('')).toMatch(/Cannot write .*report\.json\. The system refuses it \(EISDIR\)\./);
  expect(JSON.parse(readFileSync(coverage, 'utf8'))).toHaveProperty('coverage');
  expect(readFileSync(join(folder, 'seen.txt'), 'utf8')).toContain('Seen of openapi.yaml');
});
