import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { examineToken } from '../../src/token/index.ts';
import { temporaryFolder } from '../server/tls/temporary-folder.ts';
import { runCommand } from './fake-terminal.ts';
import { PATIENT, startCommand, startServer } from './running-command.ts';

// Everything here needs a process of its own, or a port.

const MINT = '/api/v3/onezone/provider/tokens/temporary';
const EXAMINE = '/api/v3/onezone/tokens/examine';
const REFERENCE = ['--world', 'test/vectors/world.reference.json'];

/** Runs lines in a shell, as somebody would who pastes them. */
async function paste(lines: string): Promise<string> {
  const env = { PATH: process.env['PATH'], NO_PROXY: '*' };
  return (await promisify(execFile)('sh', ['-c', lines.replaceAll(/^curl/gm, 'curl --silent --show-error')], { env }))
    .stdout;
}

async function mintOver(baseUrl: string, token: string, validUntil: number): Promise<unknown> {
  const answer = await fetch(baseUrl + MINT, {
    method: 'POST',
    headers: { 'x-auth-token': token, 'content-type': 'application/json' },
    body: JSON.stringify({ caveats: [{ type: 'time', validUntil }] }),
  });
  return { status: answer.status, ...((await answer.json()) as object) };
}

test('one line of JSON says that the server is ready, and its tokens work', PATIENT, async () => {
  const server = await startServer(REFERENCE);
  const { baseUrl, providers, users } = server.ready;
  expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(providers.map(({ id, name }) => [id, name])).toEqual([
    ['fb73f7ceff5abd995357abbe01c812ce', 'prov'],
    ['a5d0c2b1f3e4958677aabbccddeeff00', 'prov'],
  ]);
  expect(users.filter(({ blocked }) => blocked).map(({ id }) => id)).toEqual(['b10c0000000000000000000000000003']);
  const minted = await mintOver(baseUrl, providers[0]!.token, 1_700_003_600);
  expect(minted).toMatchObject({ status: 201 });
  const { token } = minted as { readonly token: string };
  expect(examineToken(token)).toMatchObject({
    examine: {
      subject: { type: 'oneprovider', id: 'fb73f7ceff5abd995357abbe01c812ce' },
      caveats: [{ type: 'time', validUntil: 1_700_003_600 }],
    },
  });

  // Nothing but the line went to standard output, and the tokens are the same after a restart.
  server.child.kill('SIGINT');
  expect(await server.ended).toBe(0);
  expect(server.written.out.trimEnd().split('\n').length).toBe(1);
  const again = await startServer(REFERENCE);
  expect(again.ready).toEqual({ ...server.ready, baseUrl: again.ready.baseUrl });
});

test('over https, the printed curl lines and those of the documentation work when pasted', PATIENT, async () => {
  const command = startCommand(['--tls', '--port', '0', '--san', 'zone.test'], {
    env: { ONEZONE_MOCK_HOME: temporaryFolder() },
  });
  await command.untilOut(/Ctrl-C/);
  const { out } = command.written;
  expect(out).toContain('Its certificate is for localhost, 127.0.0.1, ::1, onezone.local, zone.test.');
  const [mint = '', examine = ''] = [...out.matchAll(/^curl [^]*?(?=\n\n)/gm)].map(([lines]) => lines);
  expect(mint).toContain('--cacert');
  const minted = JSON.parse(await paste(mint)) as { readonly token: string };
  expect(examineToken(minted.token)).toMatchObject({ ok: true });
  expect(JSON.parse(await paste(examine))).toMatchObject({ persistence: 'temporary', caveats: [] });

  const [exports = ''] = /^export HOST=.*$/m.exec(out) ?? [];
  const documented = `curl -H "x-auth-token: $TOKEN" -X POST \\
-d '{"type": {"accessToken":{}}, "caveats": [{"type": "time", "validUntil": 1571147494}]}' \\
-H 'Content-type: application/json' \\
https://$HOST/api/v3/onezone/provider/tokens/temporary`;
  expect(JSON.parse(await paste(`${exports}\n${documented}`))).toEqual({ token: expect.any(String) });
});

test(
  'a refused request is explained in one line, in which nothing of the caller acts on the terminal',
  PATIENT,
  async () => {
    const server = await startServer();
    const { port } = new URL(server.ready.baseUrl);
    const { token } = server.ready.providers[0]!;
    const send = async (head: string, body = ''): Promise<void> => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.end(`${head} HTTP/1.1\r\nhost: a\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
      await once(socket.resume(), 'close');
    };
    await send(`POST ${EXAMINE}`, '{}');
    await send(`GET /nowhere/${token}?password=1234`);
    await send('GET http://user:1234@host/%zz');
    await server.untilErr(/%zz.*\n/);
    const [first = '', second = '', third = ''] = server.written.err.split('\n');
    expect(first).toBe(
      `POST ${EXAMINE} → 415  the request has a body but no Content-Type` +
        ' — send "Content-Type: application/json" (with curl: -H "Content-Type: application/json")',
    );
    expect(second).toMatch(/^GET \/nowhere\/MDAyMWxv…\?… → 404 {2}Onezone's REST API has no "\/nowhere\/MDAyMWxv…/);
    expect(third).toMatch(/^GET \/%zz → 400 {2}/);
    expect(server.written.err).not.toMatch(/1234/);

    // A log that nobody reads any more does not stop the server.
    server.child.stderr?.destroy();
    for (let request = 0; request < 3; request++) {
      expect((await fetch(`${server.ready.baseUrl}/nowhere`)).status).toBe(404);
    }
  },
);

/** A request whose body is not complete: the server has said that it waits for more. */
async function requestInFlight(baseUrl: string): Promise<Socket> {
  const socket = connect(Number(new URL(baseUrl).port), '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  const headers = ['host: a', 'content-type: application/json', 'content-length: 13', 'expect: 100-continue'];
  socket.write(`POST ${EXAMINE} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n{"tok`);
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^HTTP\/1\.1 100/);
  return socket;
}

/** Waits until nobody listens there any more. */
async function untilRefused(baseUrl: string): Promise<void> {
  for (;;) {
    const socket = connect(Number(new URL(baseUrl).port), '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen === false) return;
  }
}

test('SIGTERM lets a request finish that is being sent, then exits with 0', PATIENT, async () => {
  const server = await startServer();
  const { baseUrl } = server.ready;
  const socket = await requestInFlight(baseUrl);
  server.child.kill('SIGTERM');
  await untilRefused(baseUrl);
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.write('en":"x"}');
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*connection: close[^]*"badValueToken"/i);
  expect(await server.ended).toBe(0);
});

test('a second signal ends a server at once that still waits for a request', PATIENT, async () => {
  const server = await startServer();
  await requestInFlight(server.ready.baseUrl);
  server.child.kill('SIGINT');
  await server.untilErr(/another signal ends them/);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(143);
});

test('a taken port is one clear message, exit code 2', PATIENT, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    other.close();
  });
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo; // it listens on a port
  expect(await runCommand(['serve', '--port', String(port)])).toEqual({
    code: 2,
    out: '',
    err:
      `onezone-mock: Port ${port} on 127.0.0.1 is taken. Another program listens there already (EADDRINUSE).\n` +
      'Stop that program, or use another port: --port 0 picks one that is free.\n',
  });
});

test.each([
  ['198.51.100.1', 'onezone-mock: 198.51.100.1 is no address of this machine.'],
  ['no host', 'onezone-mock: There is no host no host.'],
])('the host %j is one clear message, exit code 2', async (host, message) => {
  const { code, err } = await runCommand(['serve', '--port', '0', '--host', host]);
  expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 3 });
  expect(err).toContain(message);
});

test('provider states are set up at a path of their own, unless that is switched off', PATIENT, async () => {
  const body = JSON.stringify({ state: 'a provider with an access token exists', params: {}, action: 'setup' });
  const setUp = (baseUrl: string): Promise<Response> =>
    fetch(`${baseUrl}/_onezone-mock/provider-states`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  const { baseUrl } = (await startServer([])).ready;
  const { providerToken, validUntil } = (await (await setUp(baseUrl)).json()) as {
    readonly providerToken: string;
    readonly validUntil: number;
  };
  expect(await mintOver(baseUrl, providerToken, validUntil)).toMatchObject({ status: 201 });
  const without = (await startServer(['--no-provider-states'])).ready;
  // As every POST to a path that Onezone does not have.
  expect((await setUp(without.baseUrl)).status).toBe(405);
});
