import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { sharedReferee } from '../support/prism-door.ts';
import { JSON_HEADERS, rawAnswer } from './raw-upstream.ts';
import { ANSWER, answeredWith, examine, told } from './through-proxy.ts';

beforeAll(sharedReferee);

test('a 501 of the upstream is passed on and told, not replaced by a mocked answer (prism#1963)', async () => {
  const body = '{"error":{"id":"notImplemented","description":"This operation is not implemented."}}';
  const { answer, exchange } = await answeredWith(rawAnswer('501 Not Implemented', JSON_HEADERS, body));
  expect(answer).toMatchObject({ status: 501, body });
  expect(exchange).toMatchObject({ status: 501, answered: 501 });
  expect(exchange.violations).toMatchObject([{ part: 'status', judges: ['Prism', 'onezone-mock'] }]);
  expect(told(exchange)).toEqual(['response status is 501, not one of 200, 400, 401, 405, 406, 412, 415, 500, 503']);
});

test('a 501 is told even of what the document does not describe', async () => {
  const { exchange } = await answeredWith(
    rawAnswer('501 Not Implemented', []),
    {},
    {
      ...examine,
      method: 'GET',
      path: '/api/v3/onezone/nowhere',
      body: null,
    },
  );
  expect(told(exchange)).toEqual(['response status 501: the upstream has not what was asked for']);
  expect(exchange.unjudged).toEqual(['not described in openapi.yaml']);
});

test.for([
  ['204 No Content', 204],
  ['299 Odd', 299],
  ['302 Found', 302],
  ['404 Not Found', 404],
  ['418 I am a teapot', 418],
  ['502 Bad Gateway', 502],
] as const)('a status that the document does not have is a violation: %s', async ([line, status]) => {
  const { answer, exchange } = await answeredWith(rawAnswer(line, status === 204 ? ['x: y'] : JSON_HEADERS));
  expect(answer.status).toBe(status);
  expect(exchange.violations).toMatchObject([
    { direction: 'response', part: 'status', judges: ['Prism', 'onezone-mock'] },
  ]);
});

test.for([
  ['no JSON', JSON_HEADERS, '<html>oops</html>', ['response body is no JSON: "<html>oops</html>"']],
  ['an empty body', JSON_HEADERS, '', ['response body is empty']],
  ['a byte order mark', JSON_HEADERS, `\uFEFF${ANSWER}`, [expect.stringContaining('response body is no JSON')]],
  [
    'another media type',
    ['access-control-allow-origin: *', 'content-type: text/html'],
    ANSWER,
    ['response header /content-type is "text/html", not "application/json"'],
  ],
  [
    'a media type that is none',
    ['access-control-allow-origin: *', 'content-type: ;;;'],
    ANSWER,
    ['response header /content-type is ";;;", not "application/json"'],
  ],
  ['no media type', ['access-control-allow-origin: *'], ANSWER, ['response header /content-type is missing']],
  [
    'a missing header',
    ['content-type: application/json'],
    ANSWER,
    ['response header /access-control-allow-origin is missing'],
  ],
  [
    'a lost key',
    JSON_HEADERS,
    ANSWER.replace('"persistence":"temporary",', ''),
    ['response body /persistence is missing'],
  ],
  [
    'a key too many',
    JSON_HEADERS,
    ANSWER.replace('{', '{"more":1,'),
    ['response body /more is 1, but there should be none'],
  ],
  [
    'a wrong value deep inside',
    JSON_HEADERS,
    ANSWER.replace('1700003600', '"soon"'),
    ['response body /caveats/0/validUntil is "soon", not an integer'],
  ],
] as const)(
  'a lie in the answer is told, and the answer passed on all the same: %s',
  async ([, headers, body, lines]) => {
    const { answer, exchange } = await answeredWith(rawAnswer('200 OK', headers, body));
    expect(answer.status).toBe(200);
    expect(exchange.answered).toBe(200);
    expect(told(exchange)).toEqual(lines);
    for (const { judges } of exchange.violations) expect(judges).toContain('Prism');
  },
);

test('a token taken apart wrongly is told: no schema sees that', async () => {
  const lie = ANSWER.replace('"temporary"', '"named"');
  const { exchange } = await answeredWith(rawAnswer('200 OK', JSON_HEADERS, lie));
  expect(exchange.violations).toMatchObject([
    { direction: 'response', part: 'body', pointer: '/persistence', judges: ['onezone-mock'] },
  ]);
});

test('refused credentials: Prism says nothing of a 401, our own checks do', async () => {
  const wrong = '{"error":{"id":"unauthorized","description":"no"}}';
  const { exchange } = await answeredWith(rawAnswer('401 Unauthorized', ['access-control-allow-origin: *'], wrong));
  expect(exchange.violations.length).toBeGreaterThan(0);
  for (const violation of exchange.violations) {
    expect(violation).toMatchObject({ direction: 'response', part: 'body', judges: ['onezone-mock'] });
  }
});

test('a content coding is undone for judging, and passed on as it came', async () => {
  const packed = gzipSync(ANSWER.replace('"temporary"', '1'));
  const { answer, exchange } = await answeredWith(
    rawAnswer('200 OK', [...JSON_HEADERS, 'content-encoding: gzip'], packed),
  );
  expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(packed.length) });
  expect(told(exchange)).toEqual([expect.stringMatching(/^response body \/persistence is 1, not one of/)]);
});

test('a coding that does not hold what it says is a violation, an unknown one leaves the body unjudged', async () => {
  const broken = rawAnswer('200 OK', [...JSON_HEADERS, 'content-encoding: gzip'], ANSWER);
  const { answer, exchange } = await answeredWith(broken);
  expect(answer.body).toBe(ANSWER);
  expect(told(exchange)).toEqual(['response body is no gzip, as its content-encoding says']);

  const unknown = rawAnswer('200 OK', [...JSON_HEADERS, 'content-encoding: compress'], 'x');
  const other = await answeredWith(unknown);
  expect(other.exchange).toMatchObject({
    violations: [],
    unjudged: ['body of the answer: its content-encoding is "compress"'],
  });
});

test('a body that unpacks without end is left unjudged', async () => {
  const bomb = gzipSync(Buffer.alloc(3_000_000, 0x20));
  const { exchange } = await answeredWith(rawAnswer('200 OK', [...JSON_HEADERS, 'content-encoding: gzip'], bomb));
  expect(exchange.unjudged).toEqual(['body of the answer: decoded it is longer than 1000000 bytes']);
});

test.for(['000 X', '099 X', '200 A\x01B'])(
  'a status line that cannot be passed on is a violation: %j',
  async (line) => {
    const { answer, exchange } = await answeredWith(rawAnswer(line, ['content-length: 0']));
    expect(answer.status).toBe(502);
    expect(exchange).toMatchObject({ status: null, answered: 502 });
    expect(told(exchange)).toEqual([expect.stringContaining('answered with the status line')]);
  },
);
