import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodableOnly, decodeBody } from '../../src/proxy/content-coding.ts';
import type { Finding } from '../../src/proxy/finding.ts';
import { forwardProblem } from '../../src/proxy/forward-problem.ts';
import { mergeFindings } from '../../src/proxy/merge-findings.ts';
import { endToEnd, replaceHeader } from '../../src/proxy/raw-headers.ts';
import { createTally } from '../../src/proxy/tally.ts';
import type { Exchange } from '../../src/proxy/exchange.ts';
import { readUpstream } from '../../src/proxy/upstream.ts';

test.each([
  ['https://onezone.example.com', 'https://onezone.example.com', 443, ''],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080', 8080, ''],
  ['http://[::1]/zone//', 'http://[::1]/zone', 80, '/zone'],
])('an upstream is read: %s', (text, url, port, prefix) => {
  expect(readUpstream(text)).toMatchObject({ ok: true, upstream: { url, port, prefix } });
});

test.each([
  'onezone.example.com',
  'localhost:8080',
  '',
  'ftp://x',
  'https://a:b@x',
  'https://x/?q=secret',
  'https://x#y',
])('what is no upstream is refused without repeating it: %s', (text) => {
  const read = readUpstream(text);
  expect(read.ok).toBe(false);
  expect(JSON.stringify(read)).not.toMatch(/secret|a:b|ftp/);
});

test.each([
  ['ERR_TLS_CERT_ALTNAME_INVALID', /for other names: use one of them in --upstream/],
  ['CERT_HAS_EXPIRED', /has expired or is not valid yet \(CERT_HAS_EXPIRED\): renew it/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /not known here .*--ca FILE/],
  ['ENOTFOUND', /there is no host zone\.example \(ENOTFOUND\): check --upstream/],
  ['HPE_HEADER_OVERFLOW', /more headers than the proxy takes/],
  ['HPE_INVALID_CONSTANT', /is no HTTP \(HPE_INVALID_CONSTANT\)$/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /write http:\/\//],
  ['ENETUNREACH', /^https:\/\/zone\.example:8443 cannot be reached \(ENETUNREACH\)$/],
])('why the upstream cannot be asked is one line that says what to do: %s', (code, words) => {
  const read = readUpstream('https://zone.example:8443');
  if (!read.ok) throw new Error(read.reason);
  const told = forwardProblem(Object.assign(new Error('secret'), { code }), read.upstream);
  expect(told).toMatch(words);
  expect(told).not.toMatch(/\n|secret/);
});

test.each([
  ['gzip, deflate, br, zstd', 'gzip, deflate, br, zstd'],
  ['gzip;q=1.0, identity; q=0.5, *;q=0', 'gzip;q=1.0, identity; q=0.5'],
  ['compress', 'identity'],
  ['*', 'gzip'],
  ['dcb, *;q=0.3', 'gzip;q=0.3'],
  ['', 'identity'],
])('of the codings that a caller takes, only those are asked for that can be undone: %s', (asked, sent) => {
  expect(decodableOnly(asked)).toBe(sent);
});

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['GZIP, identity', gzipSync],
])('a coding is undone: %s', async (coding, encode) => {
  const decoded = await decodeBody(encode(Buffer.from('{"a":1}')), coding, 100);
  expect(decoded).toMatchObject({ fault: null, body: { json: { a: 1 }, unseen: null } });
  expect(await decodeBody(encode(Buffer.alloc(5000)), coding, 100)).toMatchObject({
    body: { unseen: 'decoded it is longer than 100 bytes' },
  });
  expect((await decodeBody(Buffer.from('no'), coding, 100)).fault).not.toBe(null);
});

test('codings one upon the other are undone in turn, and an empty body has none', async () => {
  const twice = brotliCompressSync(gzipSync(Buffer.from('{"a":1}')));
  expect((await decodeBody(twice, 'gzip, br', 100)).body?.json).toEqual({ a: 1 });
  expect(await decodeBody(Buffer.alloc(0), 'gzip', 100)).toMatchObject({ fault: null, body: { text: '' } });
});

test('raw headers keep their order, case and repetitions', () => {
  const raw = ['A', '1', 'Connection', 'B, close', 'b', '2', 'a', '3', 'Transfer-Encoding', 'chunked'];
  expect(endToEnd(raw)).toEqual(['A', '1', 'a', '3']);
  expect(replaceHeader(['HOST', 'x', 'a', 'b'], 'host', () => 'y')).toEqual(['HOST', 'y', 'a', 'b']);
});

function finding(pointer: string, code: string, judge: 'Prism' | 'onezone-mock', message = code): Finding {
  return { direction: 'request', part: 'body', pointer, code, message, judges: [judge] };
}

test('what both judges found is told once, in the words of the one that is more precise', () => {
  const prism = [
    finding('/a/0/x', 'type', 'Prism'),
    finding('/a/0/type', 'const', 'Prism'),
    finding('/a/0', 'oneOf', 'Prism'),
    finding('/a/0', 'anyOf', 'Prism'),
    finding('/b', 'type', 'Prism'),
    finding('/b', 'type', 'Prism'),
  ];
  const summary = (findings: readonly Finding[]) =>
    findings.map(({ pointer, code, judges }) => [pointer, code, ...judges]);
  expect(summary(mergeFindings(prism, []))).toEqual([
    ['/a/0', 'anyOf', 'Prism'],
    ['/b', 'type', 'Prism'],
  ]);
  expect(summary(mergeFindings(prism, [finding('/a/0/x', 'integer', 'onezone-mock')]))).toEqual([
    ['/b', 'type', 'Prism'],
    ['/a/0/x', 'integer', 'Prism', 'onezone-mock'],
  ]);
  expect(summary(mergeFindings([], [finding('/c', 'x', 'onezone-mock')]))).toEqual([['/c', 'x', 'onezone-mock']]);
});

function exchange(change: Partial<Exchange> = {}): Exchange {
  return {
    method: 'POST',
    path: '/x',
    operation: { operationId: 'op', path: '/{id}' },
    status: 200,
    answered: 200,
    caller: 'nobody',
    token: null,
    violations: [],
    unjudged: [],
    ...change,
  };
}

test('a tally counts by operation, status and place', () => {
  const tally = createTally();
  const wrong = [finding('/a', 'type', 'Prism')];
  tally.add(exchange());
  tally.add(exchange({ violations: wrong, status: 400 }));
  tally.add(exchange({ violations: wrong, path: '/y' }));
  tally.add(exchange({ violations: [finding('/a', 'type', 'Prism', 'in other words')] }));
  tally.add(exchange({ operation: null, unjudged: ['not described in openapi.yaml'] }));
  const { violations, ...sums } = tally.report();
  expect(sums).toEqual({
    exchanges: 5,
    violating: 3,
    unjudged: 1,
    notJudged: [{ method: 'POST', path: '/x', why: 'not described in openapi.yaml', count: 1 }],
    others: 0,
  });
  expect(
    violations.map(({ status, path, pointer, message, count }) => [status, path, pointer, message, count]),
  ).toEqual([
    [200, '/{id}', '/a', 'type', 2],
    [400, '/{id}', '/a', 'type', 1],
  ]);
});

test('a tally does not grow without end', () => {
  const tally = createTally();
  for (let count = 0; count < 1200; count += 1) {
    tally.add(exchange({ violations: [finding(`/${count}`, 'x', 'Prism')] }));
  }
  const { violations, others, violating } = tally.report();
  expect([violations.length, others, violating]).toEqual([1000, 200, 1200]);
});
