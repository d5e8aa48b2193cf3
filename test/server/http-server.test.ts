import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOnezone, type Listening, type Onezone } from '../../src/index.ts';

// What only a socket can show; the recorded cases run over TCP in test/behaviour.

const EXAMINE = '/api/v3/onezone/tokens/examine';

let onezone: Onezone;
let server: Listening;
beforeAll(async () => {
  onezone = createOnezone();
  server = await onezone.listen();
});
afterAll(() => server.close());

/** Writes raw bytes on a new connection and reads until the server hangs up. */
function exchange(bytes: string, port = server.port): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => (received += chunk.toString('latin1')));
    socket.on('end', () => socket.end()).on('close', () => resolve(received));
    socket.on('error', reject);
    socket.write(bytes);
  });
}

function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}

test('a word that Node takes for no method is one to Onezone, which crashes on it', async () => {
  const answer = await exchange(`FOO ${EXAMINE} HTTP/1.1\r\nhost: a\r\n\r\n`);
  expect(statusOf(answer)).toBe(500);
  expect(answer.toLowerCase()).not.toContain('access-control');
  expect(statusOf(await exchange('post /nowhere HTTP/1.1\r\nhost: a\r\n\r\n'))).toBe(501);
});

test('CONNECT and TRACE are not implemented', async () => {
  expect(statusOf(await exchange('CONNECT example.com:443 HTTP/1.1\r\nhost: a\r\n\r\n'))).toBe(501);
  expect(statusOf(await exchange(`TRACE ${EXAMINE} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`))).toBe(501);
});

test.each([
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['a broken request line', 'GET\r\n\r\n', 400],
  ['two lengths', `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab`, 400],
  ['more header than anybody needs', `GET / HTTP/1.1\r\nx: ${'a'.repeat(1_300_000)}\r\n\r\n`, 431],
])('%s gets a short answer, and the server lives on', async (_name, bytes, status) => {
  expect(statusOf(await exchange(bytes))).toBe(status);
  expect((await fetch(`${server.baseUrl}/nowhere`)).status).toBe(404);
});

test('what Node could not read is told to the log, with what to do', async () => {
  const told: string[] = [];
  const logged = await createOnezone().listen({
    onAnswer: (_request, { status, refusal }) => told.push(`${status} ${refusal?.why ?? ''}: ${refusal?.next ?? ''}`),
  });
  await exchange('\x16\x03\x01\x02\x00\x01\x00', logged.port);
  await exchange('GET / HTTP/9.9\r\n\r\n', logged.port);
  await logged.close();
  expect(told).toEqual([
    expect.stringMatching(/^400 it is https, .*--tls$/),
    expect.stringMatching(/^400 it does not follow the grammar of HTTP \(HPE_\w+\)/),
  ]);
});

test('a token of a megabyte in a header is read like one in a body', async () => {
  const token = 'A'.repeat(1_048_577);
  const answer = await exchange(
    `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-auth-token: ${token}\r\ncontent-length: 0\r\n\r\n`,
  );
  expect(statusOf(answer)).toBe(401);
  expect(answer).toContain('badToken');
});

test('duplicate headers are joined, so two tokens are no token', async () => {
  const { token } = onezone.provider('krakow');
  const answer = await exchange(
    `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\nconnection: close\r\nauthorization: Bearer ${token}\r\nauthorization: Bearer ${token}\r\ncontent-length: 0\r\n\r\n`,
  );
  expect(statusOf(answer)).toBe(401);
});

test('a chunked body is a body, also an empty one', async () => {
  const head = `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ntransfer-encoding: chunked\r\n`;
  expect(statusOf(await exchange(`${head}\r\n0\r\n\r\n`))).toBe(415);
  const json = `${head}content-type: application/json\r\n\r\n`;
  expect(await exchange(`${json}0\r\n\r\n`)).toContain('missingRequiredValue');
  expect(await exchange(`${json}9\r\n{"token":\r\n4\r\n"x"}\r\n0\r\n\r\n`)).toContain('badValueToken');
});

test('a body over the limit is answered before it is read to its end', async () => {
  const head = `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n`;
  const answer = await exchange(`${head}content-length: 8000001\r\n\r\n${' '.repeat(8_000_001)}`);
  expect(statusOf(answer)).toBe(500);
  expect(answer).toContain('access-control-allow-origin: *');
});

test('several requests on one connection are answered in order', async () => {
  const request = (body: string): string =>
    `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const answer = await exchange(
    `${request('{}')}${request('{')}${request('[]').replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n')}`,
  );
  expect(answer.match(/"id":"\w+"/g)).toEqual([
    '"id":"missingRequiredValue"',
    '"id":"malformedData"',
    '"id":"malformedData"',
  ]);
});

test('a closing server finishes what is in flight, and takes nothing new', async () => {
  const closing = await createOnezone().listen();
  const socket = await connected(closing.port);
  socket.write(`POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{`);
  // The server has the head once it answers a second connection.
  await fetch(`${closing.baseUrl}/nowhere`);
  const closed = closing.close();
  const received = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text));
  });
  await expect(fetch(`${closing.baseUrl}/nowhere`)).rejects.toThrow('fetch failed');
  socket.write('}');
  expect(await received).toContain('missingRequiredValue');
  await closed;
});

test('callers who go away in the middle of a request leave no trace', async () => {
  for (let i = 0; i < 20; i++) {
    const socket = await connected(server.port);
    socket.write(`POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n{`);
    socket.destroy();
  }
  expect((await fetch(`${server.baseUrl}/nowhere`)).status).toBe(404);
});

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', reject);
  });
}

// Found by an attacker.

test('an integer beyond 2^53 in a caveat is examined exactly, and kills nobody', async () => {
  const { token } = onezone.provider('krakow');
  const headers = { 'x-auth-token': token, 'content-type': 'application/json' };
  const minted = await fetch(`${server.baseUrl}/api/v3/onezone/provider/tokens/temporary`, {
    method: 'POST',
    headers,
    body: '{"caveats":[{"type":"time","validUntil":1},{"type":"time","validUntil":9007199254740993},{"type":"asn","whitelist":[99999999999999999999]}]}',
  });
  const examined = await fetch(`${server.baseUrl}${EXAMINE}`, { method: 'POST', headers, body: await minted.text() });
  expect(examined.status).toBe(200);
  const text = await examined.text();
  expect(text).toContain('"validUntil":9007199254740993,');
  expect(text).toContain('[99999999999999999999]');
});

test('a fault of the fake’s own costs one answer, not the server', async () => {
  const { createHttpServer } = await import('../../src/server/http-server.ts');
  const { listen } = await import('../../src/server/listen.ts');
  const told: string[] = [];
  const faulty = createHttpServer({
    handle: ({ path }) => {
      if (path === '/fault') throw new TypeError('a mistake');
      return { status: 204, headers: {}, body: '' };
    },
    maxBodySize: 10,
    onAnswer: (_request, { refusal }) => told.push(refusal?.why ?? 'fine'),
  });
  const listening = await listen(faulty, { host: '127.0.0.1', port: 0, scheme: 'http' });
  expect((await fetch(`${listening.baseUrl}/fault`)).status).toBe(500);
  expect((await fetch(`${listening.baseUrl}/`)).status).toBe(204);
  expect(told).toEqual([expect.stringContaining('TypeError: a mistake'), 'fine']);
  await listening.close();
});

test('callers of CONNECT who reset the connection harm nobody, and those who linger do not stay', async () => {
  const own = await createOnezone().listen();
  for (let i = 0; i < 40; i++) {
    const socket = await connected(own.port);
    socket.write('CONNECT x HTTP/1.1\r\nhost: a\r\n\r\n');
    if (i % 2 === 0) socket.resetAndDestroy();
  }
  expect((await fetch(`${own.baseUrl}/nowhere`)).status).toBe(404);
  await own.close();
});

test('a right request keeps its answer when broken bytes follow in the same packet', async () => {
  const told: number[] = [];
  const own = await createOnezone().listen({ onAnswer: (_request, { status }) => told.push(status) });
  const body = '{"token":"x"}';
  const head = `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n`;
  // One byte too few was announced.
  const short = await exchange(`${head}content-length: ${body.length - 1}\r\n\r\n${body}`, own.port);
  expect(short).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*malformedData/);
  const garbage = await exchange(
    `${head}content-length: ${body.length}\r\n\r\n${body}post / HTTP/1.1\r\n\r\n`,
    own.port,
  );
  expect(garbage).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*badValueToken/);
  expect(garbage.match(/badValueToken/g)).toHaveLength(1);
  expect(told).toEqual([400, 400, 400, 400]);
  await own.close();
});

test.each(['http://elsewhere.example.org', 'HTTPS://a:1'])(
  'a target in the form that proxies send is its path: %s',
  async (origin) => {
    const request = (target: string): string => `GET ${target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`;
    expect(statusOf(await exchange(request(`${origin}${EXAMINE}`)))).toBe(405);
    expect(statusOf(await exchange(request(origin)))).toBe(404);
  },
);

test('an expectation that nobody knows is passed over', async () => {
  const answer = await exchange(
    `POST ${EXAMINE} HTTP/1.1\r\nhost: a\r\nexpect: foo\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  );
  expect(answer).toContain('missingRequiredValue');
});

test('a closing server does not wait for who has asked nothing', async () => {
  const own = await createOnezone().listen();
  const silent = await connected(own.port);
  const halfAsked = await connected(own.port);
  halfAsked.write('POST / HTTP/1.1\r\nhost');
  const keptAlive = await connected(own.port);
  keptAlive.write('GET /nowhere HTTP/1.1\r\nhost: a\r\n\r\n');
  await new Promise((resolve) => keptAlive.once('data', resolve));
  const gone = [silent, halfAsked, keptAlive].map(
    (socket) => new Promise((resolve) => socket.once('error', resolve).once('close', resolve)),
  );
  // With the grace for requests in flight, this would run into the test's time limit.
  await own.close();
  await Promise.all(gone);
});
