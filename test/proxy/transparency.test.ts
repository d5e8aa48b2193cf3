import { gzipSync } from 'node:zlib';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { sharedReferee, startProxy } from '../support/prism-door.ts';
import { JSON_HEADERS, rawAnswer, rawUpstream } from './raw-upstream.ts';
import { examineText, sendRaw } from './send-raw.ts';
import { ANSWER, TOKEN } from './through-proxy.ts';

beforeAll(sharedReferee);

/** A proxy in front of an upstream that answers with these bytes. */
async function between(answer: Buffer, change = {}, prefix = '') {
  const upstream = await rawUpstream((socket) => socket.write(answer));
  const proxy = await startProxy(`${upstream.url}${prefix}`, change);
  onTestFinished(proxy.close);
  return { upstream, proxy };
}

const OK = rawAnswer('200 OK', JSON_HEADERS, ANSWER);

test('a request arrives as it was sent: headers with their case, order and repetitions, body with its bytes', async () => {
  const { upstream, proxy } = await between(OK);
  const body = '{ "token" : "abc",\t"n": 1e3, "n": 1.0,\r\n "ü": "\\u00fc" }';
  const headers = [
    'X-Auth-Token: one',
    'x-REPEATED: 1',
    'Authorization: Bearer two',
    'x-REPEATED: 2',
    'X-Forwarded-For: 9.9.9.9',
  ];
  await sendRaw(proxy.port, examineText(headers, body));
  expect(upstream.requests).toEqual([
    [
      'POST /api/v3/onezone/tokens/examine HTTP/1.1',
      `Host: 127.0.0.1:${upstream.port}`,
      'Content-Type: application/json',
      ...headers,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: keep-alive',
      '',
      Buffer.from(body).toString('latin1'),
    ].join('\r\n'),
  ]);
});

test('an answer arrives as it was sent: status line, headers with case, order and repetitions, body with its bytes', async () => {
  const body = `${ANSWER.replace('{', '{ ')}\r\n`;
  const headers = [
    'Server: Cowboy',
    'DATE: Tue, 14 Nov 2023 22:13:20 GMT',
    'Set-Cookie: a=1',
    'ACCESS-Control-Allow-Origin: *',
    'set-cookie: b=2',
    'content-type: application/json',
    `Content-Length: ${body.length}`,
  ];
  const { proxy } = await between(
    rawAnswer('200 Fine, thanks', [...headers, 'Connection: x-secret', 'X-Secret: 1'], body),
  );
  const answer = await sendRaw(proxy.port, examineText());
  expect(answer).toBe(['HTTP/1.1 200 Fine, thanks', ...headers, 'Connection: close', '', body].join('\r\n'));
  expect(proxy.exchanges).toMatchObject([{ violations: [] }]);
});

test('headers of a connection stay on it, also those that the connection header names', async () => {
  const { upstream, proxy } = await between(OK);
  await sendRaw(
    proxy.port,
    examineText([
      'Keep-Alive: 5',
      'TE: trailers',
      'Connection: X-Mine',
      'X-Mine: 1',
      'Proxy-Authorization: Basic eA==',
    ]),
  );
  expect(upstream.requests[0]).not.toMatch(/keep-alive: 5|^te:|x-mine|proxy-/im);
});

test('no connection header takes the length of a body away: what would follow is a request of its own', async () => {
  const { upstream, proxy } = await between(OK);
  const body = 'GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n';
  await sendRaw(proxy.port, examineText(['Connection: content-length, host'], body));
  expect(upstream.requests).toHaveLength(1);
  expect(upstream.requests[0]).toContain(`\r\nContent-Length: ${body.length}\r\n`);
  expect(upstream.requests[0]).toContain(`\r\nHost: 127.0.0.1:${upstream.port}\r\n`);
});

test('of a caller who goes away before the answer, a request with violations is told', async () => {
  const upstream = await rawUpstream(() => undefined);
  const proxy = await startProxy(upstream.url);
  onTestFinished(proxy.close);
  await sendRaw(proxy.port, examineText([], '{}'), 300);
  await expect
    .poll(() => proxy.exchanges)
    .toMatchObject([{ status: null, answered: null, violations: [{ direction: 'request', part: 'body' }] }]);
});

test('the host is the one of the upstream, or with --keep-host as the caller wrote it', async () => {
  const kept = await between(OK, { keepHost: true });
  await sendRaw(kept.proxy.port, examineText());
  expect(kept.upstream.requests[0]).toContain('\r\nHost: proxy.example\r\n');
});

test('the path goes on as it is, behind the path of the upstream; of a whole URL its path is taken', async () => {
  const { upstream, proxy } = await between(OK, {}, '/zone/');
  for (const target of ['/a%2Fb/../c//d?x=%20&y#z', 'http://user:pw@elsewhere/api?q=1', 'http://elsewhere', '/']) {
    await sendRaw(proxy.port, `GET ${target} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n`);
  }
  expect(upstream.requests.map((request) => request.slice(0, request.indexOf(' HTTP/')))).toEqual([
    'GET /zone/a%2Fb/../c//d?x=%20&y#z',
    'GET /zone/api?q=1',
    'GET /zone/',
    'GET /zone/',
  ]);
  expect(JSON.stringify(proxy.exchanges)).not.toMatch(/x=|pw@/);
});

test('a chunked body arrives chunked, and is judged: Prism alone would not look at its media type', async () => {
  const { upstream, proxy } = await between(OK);
  const body = '{"token":1}';
  const chunks = `4\r\n${body.slice(0, 4)}\r\n7\r\n${body.slice(4)}\r\n0\r\n\r\n`;
  await sendRaw(
    proxy.port,
    examineText(['Transfer-Encoding: chunked'], chunks).replace('application/json', 'text/plain'),
  );
  expect(upstream.requests[0]).toMatch(/\r\nTransfer-Encoding: chunked\r\n/);
  expect(upstream.requests[0]).toContain(body);
  expect(proxy.exchanges[0]?.violations).toMatchObject([
    { part: 'header', pointer: '/content-type', judges: ['Prism', 'onezone-mock'] },
    { part: 'body', pointer: '/token' },
  ]);
});

test('a chunked answer and one that ends with its connection arrive whole', async () => {
  const chunked = rawAnswer(
    '200 OK',
    [...JSON_HEADERS, 'transfer-encoding: chunked'],
    `${ANSWER.length.toString(16)}\r\n${ANSWER}\r\n0\r\n\r\n`,
  );
  const one = await between(chunked);
  expect(await sendRaw(one.proxy.port, examineText())).toContain(ANSWER);

  const bare = Buffer.from(`HTTP/1.0 200 OK\r\n${JSON_HEADERS.join('\r\n')}\r\n\r\n${ANSWER}`);
  const upstream = await rawUpstream((socket) => socket.end(bare));
  const proxy = await startProxy(upstream.url);
  onTestFinished(proxy.close);
  expect(await sendRaw(proxy.port, examineText())).toContain(ANSWER);
  expect([...one.proxy.exchanges, ...proxy.exchanges]).toMatchObject([{ violations: [] }, { violations: [] }]);
});

test('a coding that the proxy cannot undo is not asked for; the others are', async () => {
  const packed = gzipSync(ANSWER);
  const { upstream, proxy } = await between(rawAnswer('200 OK', [...JSON_HEADERS, 'Content-Encoding: gzip'], packed));
  const answer = await sendRaw(proxy.port, examineText(['Accept-Encoding: compress, gzip;q=0.5, br']));
  expect(upstream.requests[0]).toContain('\r\nAccept-Encoding: gzip;q=0.5, br\r\n');
  expect(Buffer.from(answer.slice(answer.indexOf('\r\n\r\n') + 4), 'latin1').equals(packed)).toBe(true);
  expect(proxy.exchanges).toMatchObject([{ violations: [], unjudged: [] }]);
});

test('no body stays no body: HEAD, GET, 204, a POST without length', async () => {
  const { upstream, proxy } = await between(rawAnswer('200 OK', ['content-length: 5']));
  const answer = await sendRaw(proxy.port, 'HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\ncontent-length: 5\r\nConnection: close\r\n\r\n$/);
  expect(upstream.requests[0]).not.toMatch(/content-length|transfer-encoding/i);

  const none = await between(Buffer.from('HTTP/1.1 204 No Content\r\nx: y\r\n\r\n'));
  expect(await sendRaw(none.proxy.port, 'GET /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n')).toBe(
    'HTTP/1.1 204 No Content\r\nx: y\r\nConnection: close\r\n\r\n',
  );
  await sendRaw(none.proxy.port, 'POST /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n');
  expect(none.upstream.requests[1]).toContain('\r\nContent-Length: 0\r\n');
  expect(none.upstream.requests[1]).not.toContain('chunked');
});

test('bodies beyond the limit stream through in both directions, unjudged', async () => {
  const long = 'x'.repeat(500_000);
  const { upstream, proxy } = await between(rawAnswer('200 OK', JSON_HEADERS, JSON.stringify({ long })), {
    bodyLimit: 1000,
  });
  const answer = await sendRaw(proxy.port, examineText([], JSON.stringify({ token: long })));
  expect(upstream.requests[0]?.length).toBeGreaterThan(500_000);
  expect(answer.length).toBeGreaterThan(500_000);
  expect(proxy.exchanges).toMatchObject([
    {
      status: 200,
      violations: [],
      unjudged: [
        'body of the request: it is longer than 1000 bytes',
        'body of the answer: it is longer than 1000 bytes',
      ],
    },
  ]);
});

test('a long answer that breaks off is told, and ends the connection of the caller', async () => {
  const upstream = await rawUpstream((socket) => {
    socket.write(rawAnswer('200 OK', [...JSON_HEADERS, 'content-length: 9000'], 'x'.repeat(5000)));
    setTimeout(() => socket.destroy(), 30);
  });
  const proxy = await startProxy(upstream.url, { bodyLimit: 1000 });
  onTestFinished(proxy.close);
  const answer = await sendRaw(proxy.port, examineText());
  expect(answer.length).toBeLessThan(9000);
  await expect.poll(() => proxy.exchanges.length).toBe(1);
  expect(proxy.exchanges[0]?.violations).toMatchObject([
    { part: 'connection', message: `127.0.0.1:${upstream.port} broke off a long answer (status 200)` },
  ]);
});

test('malformed JSON does not hang the proxy as it hangs Prism (prism#2664)', async () => {
  const { proxy } = await between(rawAnswer('400 Bad Request', ['access-control-allow-origin: *']));
  for (const body of ['{', '{"token":', 'nul', '\u0000', '"', '[1,']) {
    expect(await sendRaw(proxy.port, examineText([], body))).toMatch(/^HTTP\/1\.1 400 /);
  }
  expect(proxy.exchanges.map(({ violations }) => violations.map(({ part, message }) => `${part} ${message}`))).toEqual(
    [1, 9, 3, 1, 1, 3].map((length) => [expect.stringMatching(new RegExp(String.raw`^body is no JSON.*\(${length} `))]),
  );
});

test('a caller who expects 100-continue gets it, and the upstream the body', async () => {
  const { upstream, proxy } = await between(OK);
  const answer = await sendRaw(proxy.port, examineText(['Expect: 100-continue']));
  expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  expect(upstream.requests[0]).toContain(TOKEN);
});

test('tunnels and other protocols are refused in words; a wish for HTTP/2 is ignored', async () => {
  const { upstream, proxy } = await between(OK);
  expect(await sendRaw(proxy.port, 'CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 501 [^]*opens no tunnels/,
  );
  const upgrade = examineText(['Upgrade: websocket']).replace('Connection: close', 'Connection: upgrade');
  expect(await sendRaw(proxy.port, upgrade)).toMatch(/^HTTP\/1\.1 501 [^]*WebSocket/);
  expect(upstream.requests).toEqual([]);
  expect(await sendRaw(proxy.port, examineText(['Upgrade: h2c']))).toMatch(/^HTTP\/1\.1 200 /);
  expect(await sendRaw(proxy.port, 'no http\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('connections to the upstream are kept', async () => {
  const { upstream, proxy } = await between(OK);
  for (let count = 0; count < 5; count += 1) await sendRaw(proxy.port, examineText());
  expect(upstream.requests.length).toBe(5);
  expect(upstream.connections()).toBe(1);
});

test('a caller who goes away takes the request along, and is not counted', async () => {
  let ended = 0;
  const upstream = await rawUpstream((socket) => socket.on('close', () => (ended += 1)));
  const proxy = await startProxy(upstream.url);
  onTestFinished(proxy.close);
  expect(await sendRaw(proxy.port, examineText(), 100)).toBe('');
  await expect.poll(() => ended).toBe(1);
  expect(proxy.exchanges).toEqual([]);
});

test('many callers at once get each their own answer', async () => {
  const upstream = await rawUpstream((socket, request) => {
    const token = /"token":"(\w+)"/.exec(request)?.[1] ?? '';
    setTimeout(
      () => socket.write(rawAnswer('400 Bad Request', ['access-control-allow-origin: *', `x-token: ${token}`])),
      5,
    );
  });
  const proxy = await startProxy(upstream.url);
  onTestFinished(proxy.close);
  const tokens = Array.from({ length: 40 }, (_, index) => `token${index}`);
  const answers = await Promise.all(
    tokens.map((token) => sendRaw(proxy.port, examineText([], JSON.stringify({ token })))),
  );
  expect(answers.map((answer) => /x-token: (\w+)/.exec(answer)?.[1])).toEqual(tokens);
});
