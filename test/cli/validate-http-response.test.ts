import { expect, test } from 'vitest';
import { readHttpResponse } from '../../src/cli/validate/http-response.ts';

function read(text: string) {
  const response = readHttpResponse(Buffer.from(text, 'latin1'));
  return response === null ? null : { ...response, body: Buffer.from(response.body).toString('latin1') };
}

const END = '\r\n\r\n';

test.for([
  ['HTTP/1.1 with a reason', `HTTP/1.1 200 OK\r\na: b${END}{}`],
  ['HTTP/1.1 without one', `HTTP/1.1 200\r\na: b${END}{}`],
  ['HTTP/2, with the space that curl leaves', `HTTP/2 200 \r\na: b${END}{}`],
  ['HTTP/3', `HTTP/3 200\r\na: b${END}{}`],
  ['line breaks without carriage return', 'HTTP/1.1 200 OK\na: b\n\n{}'],
  ['a 100 Continue before it', `HTTP/1.1 100 Continue${END}HTTP/1.1 200 OK\r\na: b${END}{}`],
  ['early hints before it', `HTTP/2 103 \r\nlink: x${END}HTTP/2 200 \r\na: b${END}{}`],
  [
    'redirects before it',
    `HTTP/1.1 301 Moved\r\nlocation: x${END}HTTP/2 302 \r\nlocation: y${END}HTTP/2 200 \r\na: b${END}{}`,
  ],
  ['the answer of a proxy before it', `HTTP/1.1 200 Connection established${END}HTTP/1.1 200 OK\r\na: b${END}{}`],
] as const)('curl -i: %s', ([, text]) => {
  expect(read(text)).toEqual({ status: 200, headers: [['a', 'b']], body: '{}' });
});

test('a body may be empty, hold empty lines, and what is no text', () => {
  expect(read(`HTTP/1.1 405 Method Not Allowed\r\nallow: POST${END}`)).toEqual({
    status: 405,
    headers: [['allow', 'POST']],
    body: '',
  });
  expect(read('HTTP/1.1 204 No Content\r\n')).toEqual({ status: 204, headers: [], body: '' });
  expect(read(`HTTP/1.1 200 OK${END}a\r\n\r\nb\xff`)?.body).toBe('a\r\n\r\nb\xff');
});

test('headers are taken as they are: repeated, with colons, without a value, over several lines', () => {
  const headers = 'date: a:b\r\nx-empty:\r\nX-Twice: 1\r\nx-twice: 2\r\nfolded: a\r\n  b';
  expect(read(`HTTP/1.1 200 OK\r\n${headers}${END}`)?.headers).toEqual([
    ['date', 'a:b'],
    ['x-empty', ''],
    ['X-Twice', '1'],
    ['x-twice', '2'],
    ['folded', 'a b'],
  ]);
});

test.for(['HTTP/1.1', 'HTTP/1.1 abc', 'HTTP/1.1 200 OK\r\nno colon\r\n\r\n', 'HTTP/x 200\r\n\r\n', '{}'])(
  '%j is no answer',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
