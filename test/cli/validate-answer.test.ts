import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand } from './fake-terminal.ts';
import { recorded } from './har.ts';

const examined = recorded('E02');
const minted = recorded('M01');
const AS_EXAMINE = ['validate', '--operation', 'examine_token'];

/** What `curl -i` prints of an answer. */
function curl({ response }: typeof examined, { http = 'HTTP/1.1 200 OK', body = response.body } = {}): string {
  const headers = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${http}\r\n${headers.join('')}\r\n${body}`;
}

/** A file with a text in it. */
function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-validate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'answer');
  writeFileSync(path, text);
  return path;
}

test('what curl -i prints is judged: status, headers and body', async () => {
  const clean = await runCommand(AS_EXAMINE, { input: curl(examined, { http: 'HTTP/2 200 ' }) });
  expect(clean).toEqual({ code: 0, out: 'standard input: as openapi.yaml says.\n', err: '' });
  const marked = await runCommand(AS_EXAMINE, { input: `\uFEFF\r\n${curl(examined)}` });
  expect(marked).toEqual(clean);
  const redirected = `HTTP/1.1 301 Moved\r\nlocation: /\r\n\r\n${curl(examined)}`;
  expect((await runCommand(AS_EXAMINE, { input: redirected })).code).toBe(0);
  const { code, out } = await runCommand(AS_EXAMINE, {
    input: curl(examined).replace('access-control', 'x-access-control').replace('"persistence":', '"Persistence":'),
  });
  expect(out).toBe(`standard input  POST /api/v3/onezone/tokens/examine → 200  examine_token
  response header /access-control-allow-origin is missing
  response body /persistence is missing
  response body /Persistence is "temporary", but there should be none

standard input: 3 problems.
`);
  expect(code).toBe(1);
});

test('an answer without a body may be saved with a line break at its end', async () => {
  const answer = 'HTTP/1.1 405 Method Not Allowed\r\naccess-control-allow-origin: *\r\nallow: POST\r\n\r\n';
  for (const input of [answer, `${answer}\n`]) expect((await runCommand(AS_EXAMINE, { input })).code).toBe(0);
});

test('a body alone is judged with the status that is told; its headers are not', async () => {
  const path = file(examined.response.body);
  const clean = await runCommand([...AS_EXAMINE, '--status', '200', path]);
  expect(clean).toEqual({ code: 0, out: `${path}: as openapi.yaml says.\n`, err: '' });
  const { code, out } = await runCommand([...AS_EXAMINE, '-s', '404', path]);
  expect(out).toContain('response status is 404, not one of 200, 400, 401, 405, 406, 412, 415, 500, 503');
  expect(code).toBe(1);
  expect((await runCommand([...AS_EXAMINE, '--status', '415'], { input: '' })).code).toBe(0);
  expect((await runCommand([...AS_EXAMINE, '--status', '200'], { input: '\n' })).out).toContain(
    'response body is empty',
  );
});

test('with the body of the request, the tokens must agree', async () => {
  const request = file(minted.request.body!);
  const args = ['validate', '-o', minted.operationId, '--request'];
  const input = curl(minted, { http: 'HTTP/1.1 201 Created' });
  expect((await runCommand([...args, request], { input })).code).toBe(0);
  const other = file('{"caveats":[{"type":"time","validUntil":1}]}');
  const { code, out } = await runCommand([...args, other], { input });
  expect(out).toContain('is for a token with the caveats');
  expect(code).toBe(1);
  const domain = await runCommand([...args, request, '--domain', 'zone.example.org'], { input });
  expect(domain.out).toContain('response body /token names the Onezone "onezone.example.com", not "zone.example.org"');
});

test('--json, --junit and --coverage work for an answer alone', async () => {
  const report = file('');
  const { code, out } = await runCommand([...AS_EXAMINE, '--status', '400', '--json', '--junit', report], {
    input: '{"error":{"id":"badData","details":{"key":"x"},"description":"x"}}',
  });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    violations: [{ entry: null, status: 400, problems: [{ pointer: '/error/id', rule: 'enum', found: 'badData' }] }],
    summary: { source: 'standard input', har: null, judged: 1, violating: 1, problems: 1 },
  });
  expect(readFileSync(report, 'utf8')).toContain(
    '<testcase classname="examine_token" name="POST /api/v3/onezone/tokens/examine → 400">',
  );
});

test.for<readonly [string, readonly string[], string | undefined, string]>([
  [
    'nothing is given',
    AS_EXAMINE,
    undefined,
    'Nothing was given to validate.\nName a file, or pipe an answer in: curl -i … | onezone-mock validate --operation examine_token',
  ],
  [
    'the input is empty',
    AS_EXAMINE,
    '',
    'standard input is empty.\nAn answer with an empty body needs --operation and --status.',
  ],
  [
    'the status is not known',
    AS_EXAMINE,
    '{}',
    'The status of the answer in standard input is not known. It is not what curl -i prints, which begins with HTTP/.\nAdd --status, such as --status 200; for a HAR, leave --operation and --request out.',
  ],
  [
    'the operation is not known',
    ['validate'],
    'HTTP/1.1 200 OK\r\n\r\n{}',
    'It is not said which operation this answers. The same body may be right for one and wrong for another.\nAdd --operation, such as --operation examine_token.',
  ],
  [
    'the status is told twice',
    [...AS_EXAMINE, '-s', '201'],
    'HTTP/1.1 200 OK\r\n\r\n{}',
    '--status 201 contradicts standard input. Its status line says 200.\nLeave --status out: it is for a body without its status line.',
  ],
  [
    'it is HTTP, but not whole',
    AS_EXAMINE,
    'HTTP/1.1 abc',
    'standard input cannot be read. It begins like an HTTP answer, but does not go on like one: status line, headers, an empty line, the body.\nSave what curl prints with -i (or -si), and nothing else.',
  ],
  [
    'the operation is mistyped',
    ['validate', '-o', 'examine_tokn'],
    '{}',
    "option '-o, --operation <id>' argument 'examine_tokn' is invalid. Did you mean examine_token?\nSee onezone-mock validate --help",
  ],
  [
    'the status is no status',
    [...AS_EXAMINE, '-s', '2xx'],
    '{}',
    "option '-s, --status <number>' argument '2xx' is invalid. Give a number from 100 to 599.\nSee onezone-mock validate --help",
  ],
])('when %s, it says what to do', async ([, args, input, message]) => {
  const outcome = await runCommand(args, input === undefined ? {} : { input });
  expect(outcome.err).toBe(`onezone-mock: ${message}\n`);
  expect([outcome.code, outcome.out]).toEqual([2, '']);
});

test('a body that curl left compressed is told so', async () => {
  const head = Buffer.from('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n');
  const { code, err } = await runCommand(AS_EXAMINE, { input: Buffer.concat([head, gzipSync('{}')]) });
  expect(err).toBe(
    'onezone-mock: The body in standard input is compressed. Its content-encoding is gzip.\nAdd --compressed to the curl command, which undoes it.\n',
  );
  expect(code).toBe(2);
});

test('--help shows examples and the operations', async () => {
  const { code, out } = await runCommand(['validate', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('onezone-mock validate traffic.har');
  expect(out).toContain('Operations:\n  examine_token\n  confine_token\n');
});
