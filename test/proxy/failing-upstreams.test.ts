import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { sharedReferee, startProxy } from '../support/prism-door.ts';
import { sendOverTcp } from '../support/send-over-tcp.ts';
import { JSON_HEADERS, rawAnswer, rawServer, rawUpstream } from './raw-upstream.ts';
import { ANSWER, answeredWith, examine, through, told } from './through-proxy.ts';

beforeAll(sharedReferee);

test('an honest upstream: nothing to tell', async () => {
  const { answer, exchange } = await answeredWith(rawAnswer('200 OK', JSON_HEADERS, ANSWER));
  expect(answer).toMatchObject({ status: 200, body: ANSWER });
  expect(exchange).toMatchObject({ status: 200, answered: 200, violations: [], unjudged: [] });
});

test('an upstream that does not answer: 504, and which wait it was', async () => {
  const upstream = await rawUpstream(() => undefined);
  const { answer, exchange } = await through(upstream.url, { timeoutMilliseconds: 100 });
  expect(answer.status).toBe(504);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(JSON.parse(answer.body)).toEqual({
    type: 'about:blank',
    title: 'The upstream is too slow',
    status: 504,
    detail: `127.0.0.1:${upstream.port} took the request and did not answer within 0.1 s: see what keeps it busy, or wait longer with --timeout.`,
  });
  expect(exchange).toMatchObject({ status: null, answered: 504 });
  expect(told(exchange)).toEqual([
    `response connection 127.0.0.1:${upstream.port} took the request and did not answer within 0.1 s: see what keeps it busy, or wait longer with --timeout`,
  ]);
});

test('an upstream that stops in the middle of its answer: 504', async () => {
  const half = rawAnswer('200 OK', [...JSON_HEADERS, 'content-length: 1000'], ANSWER.slice(0, 50));
  const { answer, exchange } = await answeredWith(half, { timeoutMilliseconds: 100 });
  expect(answer.status).toBe(504);
  expect(told(exchange)).toEqual([expect.stringContaining('began its answer and then sent nothing more within 0.1 s')]);
});

test('an upstream that is slow but alive is waited for, each piece anew', async () => {
  const bytes = rawAnswer('200 OK', JSON_HEADERS, ANSWER);
  const upstream = await rawUpstream((socket) => {
    const pieces = [bytes.subarray(0, 60), bytes.subarray(60, 200), bytes.subarray(200, 250), bytes.subarray(250)];
    for (const [index, piece] of pieces.entries()) setTimeout(() => socket.write(piece), 70 * index);
  });
  const { answer, exchange } = await through(upstream.url, { timeoutMilliseconds: 180 });
  expect(answer.body).toBe(ANSWER);
  expect(exchange.violations).toEqual([]);
});

test('an upstream that never takes the connection: 504', async () => {
  // TLS over a socket that says nothing: connected, but not secured.
  const { port } = await rawServer(() => undefined);
  const { answer, exchange } = await through(`https://127.0.0.1:${port}`, { timeoutMilliseconds: 100 });
  expect(answer.status).toBe(504);
  expect(told(exchange)).toEqual([
    expect.stringContaining(`no connection to 127.0.0.1:${port} came about within 0.1 s`),
  ]);
});

test('an upstream that hangs up before it answers: 502', async () => {
  const upstream = await rawUpstream((socket) => socket.destroy());
  const { answer, exchange } = await through(upstream.url);
  expect(answer.status).toBe(502);
  expect(told(exchange)).toEqual([
    `response connection 127.0.0.1:${upstream.port} hung up before it had answered (ECONNRESET)`,
  ]);
  expect(upstream.requests.length).toBe(1); // a POST is not sent twice
});

test('an upstream that hangs up in the middle of its answer, or promised more than it had: 502', async () => {
  const upstream = await rawUpstream((socket) =>
    socket.end(rawAnswer('200 OK', [...JSON_HEADERS, 'content-length: 1000'], ANSWER)),
  );
  const { answer, exchange } = await through(upstream.url);
  expect(answer.status).toBe(502);
  expect(told(exchange)).toEqual([
    `response connection 127.0.0.1:${upstream.port} broke off its answer (status 200) after ${ANSWER.length} bytes of the 1000 that its content-length promises`,
  ]);
  expect(JSON.parse(answer.body)).toMatchObject({ title: 'The upstream failed', status: 502 });
});

test('a chunked answer without its end: 502', async () => {
  const upstream = await rawUpstream((socket) =>
    socket.end(rawAnswer('200 OK', [...JSON_HEADERS, 'transfer-encoding: chunked'], `5\r\n{"a":\r\n`)),
  );
  const { answer, exchange } = await through(upstream.url);
  expect(answer.status).toBe(502);
  expect(told(exchange)).toEqual([expect.stringContaining('broke off its answer (status 200) after 5 bytes')]);
});

test('an answer that is longer than it says is passed on as far as it goes, and told', async () => {
  const short = rawAnswer('200 OK', [...JSON_HEADERS, `content-length: ${ANSWER.length}`], `${ANSWER}and more`);
  const { answer, exchange } = await answeredWith(short);
  expect(answer).toMatchObject({ status: 200, body: ANSWER });
  expect(told(exchange)).toEqual([
    'response connection is followed by bytes that belong to no answer: its content-length is too short',
  ]);
});

test('bytes that come after an answer are not taken for the next one', async () => {
  let count = 0;
  const upstream = await rawUpstream((socket) => {
    count += 1;
    socket.write(rawAnswer('200 OK', JSON_HEADERS, ANSWER));
    if (count === 1) setTimeout(() => socket.write(rawAnswer('500 Stale', [])), 30);
  });
  const proxy = await startProxy(upstream.url);
  onTestFinished(proxy.close);
  expect((await sendOverTcp(proxy.port, examine)).status).toBe(200);
  await new Promise((resolve) => {
    setTimeout(resolve, 80);
  });
  expect(await sendOverTcp(proxy.port, examine)).toMatchObject({ status: 200, body: ANSWER });
  expect(upstream.connections()).toBe(2);
});

test('something that is no HTTP: 502', async () => {
  const upstream = await rawUpstream((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  const { answer, exchange } = await through(upstream.url);
  expect(answer.status).toBe(502);
  expect(told(exchange)).toEqual([
    expect.stringMatching(
      /answered something that is no HTTP \(HPE_\w+\): if it speaks TLS, write https:\/\/ in --upstream$/,
    ),
  ]);
});

test('another protocol that nobody asked for: 502', async () => {
  const { answer, exchange } = await answeredWith(
    rawAnswer('101 Switching Protocols', ['upgrade: websocket', 'connection: upgrade']),
  );
  expect(answer.status).toBe(502);
  expect(told(exchange)).toEqual([expect.stringContaining('switched to another protocol, unasked')]);
});

test('plain HTTP where TLS was expected: 502 that says so', async () => {
  const { port } = await rawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const { answer, exchange } = await through(`https://127.0.0.1:${port}`);
  expect(answer.status).toBe(502);
  expect(told(exchange)).toEqual([expect.stringContaining('if it speaks plain HTTP, write http:// in --upstream')]);
});

test('an upstream that is not there: 502', async () => {
  const { port: closed, close } = await rawServer(() => undefined);
  await close();
  const { answer, exchange } = await through(`http://127.0.0.1:${closed}`);
  expect(answer.status).toBe(502);
  expect(told(exchange)).toEqual([
    `response connection nothing listens on 127.0.0.1:${closed} (ECONNREFUSED): start the upstream, or check --upstream`,
  ]);
});
