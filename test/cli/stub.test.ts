import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../house/source-files.ts';
import { runCommand } from './fake-terminal.ts';
import { PATIENT, startCommand, type RunningCommand } from './running-command.ts';

const CLIENTS = join(root, 'test/contracts/stub/clients');
const PYTHON_CLIENT = join(CLIENTS, 'onezone-client.py');
const SHELL_CLIENT = join(CLIENTS, 'onezone-client.sh');

const EXAMINE = '/api/v3/onezone/tokens/examine';

interface Source {
  readonly description: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly body?: { readonly content?: { readonly token?: string } };
  };
  readonly response: { readonly status: number };
}

/** The first of our interactions with examine that is so, under another name. */
function borrowed(description: string, isIt: (source: Source) => boolean): Source {
  const text = readFileSync(join(root, 'contracts/pacts/onezone-client-onezone.json'), 'utf8');
  const { interactions } = JSON.parse(text) as { readonly interactions: readonly Source[] };
  const found = interactions.find((source) => source.request.path === EXAMINE && isIt(source));
  if (found === undefined) throw new Error(`no interaction for "${description}"`);
  return { ...found, description };
}

const works = borrowed('a: it works', ({ response }) => response.status === 200);
const refused = borrowed(
  'b: it is refused',
  ({ request, response }) => request.method === 'GET' && response.status === 405,
);
const BODY = JSON.stringify({ token: works.request.body?.content?.token });

function pactOf(interactions: readonly object[]): string {
  return JSON.stringify({
    consumer: { name: 'a client' },
    provider: { name: 'onezone' },
    interactions,
    metadata: { pactSpecification: { version: '4.0' } },
  });
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'onezone-mock-stub-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function pactFile(text = pactOf([works, refused])): string {
  const path = join(folder(), 'pact.json');
  writeFileSync(path, text);
  return path;
}

function curl(path: string, ...args: readonly string[]): string {
  return `curl -s -o /dev/null ${args.join(' ')} $ONEZONE_URL${path}`;
}

const GOOD = curl(EXAMINE, '-H content-type:application/json', `-d '${BODY}'`);
const REFUSED = curl(EXAMINE);

/** Runs a script as the client's tests, all in this process but the script. */
function stub(args: readonly string[], script: string, pact = pactFile()) {
  const env = { PATH: process.env['PATH'] ?? '', ONEZONE_MOCK_HOME: folder() };
  return runCommand(['stub', '--pact', pact, ...args, '--', 'bash', '-c', script], { env });
}

async function serve(args: readonly string[] = []): Promise<RunningCommand & { readonly baseUrl: string }> {
  const command = startCommand(['stub', '--pact', pactFile(), '--port', '0', '--json', ...args]);
  const [line] = await command.untilOut(/^.*\n/);
  return { ...command, baseUrl: (JSON.parse(line) as { readonly baseUrl: string }).baseUrl };
}

function examine(baseUrl: string, body = BODY): Promise<Response> {
  return fetch(`${baseUrl}${EXAMINE}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

test.each([
  ['python3', PYTHON_CLIENT],
  ['bash', SHELL_CLIENT],
])('a foreign client that keeps our contracts is told so: %s %s', PATIENT, async (program, path) => {
  const { ended, written } = startCommand(['stub', '--', program, path]);
  expect(await ended, written.err).toBe(0);
  expect(written.out).toMatch(/\d+ requests, \d+ of \d+ interactions met: the client keeps the contract/);
  expect(written.err).toContain('→ 201  mint: ');
});

test('a foreign client with a defect is told what is wrong', PATIENT, async () => {
  const path = join(folder(), 'client.py');
  writeFileSync(
    path,
    readFileSync(PYTHON_CLIENT, 'utf8').replace('int(time.time()) + seconds', 'int(time.time() * 1000)'),
  );
  const { ended, written } = startCommand(['stub', '--quiet', '--', 'python3', path]);
  expect(await ended).toBe(1);
  expect(written.out).toMatch(/failures?\n\nMatched nothing\n {2}\d ×/);
  expect(written.out).toContain('a time in milliseconds; Onedata counts seconds');
  expect(written.err).toBe('');
});

test('a client of https trusts the stub by its environment', PATIENT, async () => {
  const { code, out } = await stub(['--tls'], `[[ $ONEZONE_URL == https:* ]] && ${GOOD}`);
  expect(out).toContain('1 request, 1 of 2 interactions met: the client keeps the contract');
  expect(code).toBe(0);
});

test('the exit code is that of the client when its own tests fail', PATIENT, async () => {
  const { code, out } = await stub([], `${GOOD}; exit 7`);
  expect(code).toBe(7);
  expect(out).toContain("The client's command ended with exit code 7.");
  expect(out).toContain('the client keeps the contract');
});

test('a client that asks nothing is none', PATIENT, async () => {
  const { code, out } = await stub([], 'true');
  expect(code).toBe(1);
  expect(out).toContain('No request reached the stub. Does the client use the address in ONEZONE_URL?');
});

test('to be refused is a failure unless announced', PATIENT, async () => {
  const script = `${GOOD}; ${REFUSED}`;
  const [silent, expected, allowed] = await Promise.all([
    stub([], script),
    stub(['--expect', 'b: it is refused'], script),
    stub(['--allow', 'refusals'], script),
  ]);
  expect([silent.code, expected.code, allowed.code]).toEqual([1, 0, 0]);
  expect(silent.out).toContain('1 ×    b: it is refused → 405');
  expect(silent.out).toContain('if the tests mean it: --expect "b: it is refused"');
});

test('what is announced has to be met', PATIENT, async () => {
  const [one, all] = await Promise.all([stub(['--expect', 'it is refused'], GOOD), stub(['--expect', 'all'], GOOD)]);
  expect([one.code, all.code]).toEqual([1, 1]);
  expect(one.out).toContain('Announced, and never met\n         b: it is refused → 405');
});

test('only the chosen interactions are served', PATIENT, async () => {
  const { code, out } = await stub(['--only', 'a:*'], `${GOOD}; ${REFUSED}`);
  expect(code).toBe(1);
  expect(out).toContain('2 requests, 1 of 1 interaction met: 1 failure');
  expect(out).toContain(`GET ${EXAMINE}`);
});

test('a program gets lines of JSON, and the output of the client stays out of them', PATIENT, async () => {
  const script = `echo told; ${GOOD}; ${REFUSED}; ${curl('/nowhere')}`;
  const { ended, written } = startCommand(['stub', '--json', '--pact', pactFile(), '--', 'bash', '-c', script]);
  expect(await ended).toBe(1);
  const lines = written.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    { event: 'ready' },
    {
      event: 'request',
      kind: 'met',
      method: 'POST',
      path: EXAMINE,
      status: 200,
      description: 'a: it works',
      fault: null,
    },
    { event: 'request', kind: 'met', status: 405 },
    { event: 'request', kind: 'unmatched', path: '/nowhere', status: 500 },
    {
      event: 'report',
      clientCode: 0,
      requests: 3,
      met: [{ times: 1 }, { times: 1 }],
      unmatched: [{ path: '/nowhere' }],
      failures: [
        'GET /nowhere matches no interaction; the nearest is "a: it works".',
        '"b: it is refused": the request is refused (405), which was not announced.',
      ],
    },
  ]);
  expect(written.err).toContain('told\n');
});

test('a JUnit file has a case for every interaction and for what matched none', PATIENT, async () => {
  const path = join(folder(), 'stub.xml');
  await stub(['--junit', path], `${GOOD}; ${curl('"/nowhere?a<b"')}`);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('<testsuite name="onezone-mock stub" tests="3" failures="1" skipped="1">');
  expect(text).toContain('name="a: it works"></testcase>');
  expect(text).toContain('name="b: it is refused"><skipped/></testcase>');
  expect(text).toMatch(/name="GET \/nowhere\?a(?:&lt;|%3C)b"><failure type="unmatched"/);
});

test('without a command the report follows a signal', PATIENT, async () => {
  const { baseUrl, child, ended, written } = await serve();
  expect((await examine(baseUrl)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(JSON.parse(written.out.trim().split('\n').at(-1) ?? '')).toMatchObject({ event: 'report', requests: 1 });
});

test('without a command the report may follow when nothing comes any more', PATIENT, async () => {
  const { baseUrl, ended } = await serve(['--until-idle', '0.5']);
  await examine(baseUrl, '{"token":2}');
  expect(await ended).toBe(1);
});

test('who waits for the server to be ready does not count', PATIENT, async () => {
  const { code, out } = await stub([], `${curl('/')} && ${GOOD}; ${curl('/', '-H x-auth-token:abc')}`);
  expect(code).toBe(1);
  expect(out).toContain('2 requests, 1 of 2 interactions met: 1 failure');
});

test('tools read the report and reset it, pages may not', PATIENT, async () => {
  const { baseUrl } = await serve();
  const page = `${baseUrl}/_onezone-mock/stub`;
  const report = async () => (await (await fetch(page)).json()) as { readonly requests: number };
  await examine(baseUrl);
  expect(await report()).toMatchObject({ requests: 1, failures: [], met: [{ description: 'a: it works', times: 1 }] });
  expect((await fetch(`${page}/reset`, { method: 'POST', headers: { origin: 'http://evil.example' } })).status).toBe(
    403,
  );
  expect((await report()).requests).toBe(1);
  expect((await fetch(`${page}/reset`, { method: 'POST' })).status).toBe(204);
  expect((await report()).requests).toBe(0);
  const { interactions } = (await (await fetch(`${page}/interactions`)).json()) as { readonly interactions: unknown[] };
  expect(interactions).toMatchObject([
    { description: 'a: it works' },
    { description: 'b: it is refused', mistake: 'the request is refused (405)' },
  ]);
});

test('many requests at once, clients that are killed and huge bodies do not confuse it', PATIENT, async () => {
  const { baseUrl } = await serve();
  const { port, hostname } = new URL(baseUrl);
  const killed = connect(Number(port), hostname);
  await once(killed, 'connect');
  killed.write(
    'POST /api/v3/onezone/tokens/examine HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n{"a"',
  );
  killed.destroy();
  const huge = examine(baseUrl, `{"token":"${'x'.repeat(9_000_000)}"}`);
  const good = await Promise.all(Array.from({ length: 40 }, () => examine(baseUrl)));
  expect(good.every(({ status }) => status === 200)).toBe(true);
  expect((await huge).status).toBe(500);
  const report = (await (await fetch(`${baseUrl}/_onezone-mock/stub`)).json()) as object;
  expect(report).toMatchObject({
    requests: 41,
    met: [{ times: 40 }],
    unmatched: [
      { path: EXAMINE, times: 1, differences: [{ message: expect.stringContaining('more than 8000000') as unknown }] },
    ],
  });
});

test('https at a port of http is a request that cannot be read', PATIENT, async () => {
  const { code, out } = await stub([], `${GOOD}; curl -sk https://$ONEZONE_HOST${EXAMINE}; true`);
  expect(code).toBe(1);
  expect(out).toContain('it is https, and this port speaks plain http');
});

test('connections without a whole request are told, with what to do', PATIENT, async () => {
  const python = (lines: string): string => `python3 -c '
import os, socket
host, port = os.environ["ONEZONE_HOST"].split(":")
s = socket.create_connection((host, int(port)))
${lines}'`;
  const head = String.raw`POST ${EXAMINE} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n`;
  const [unfinished, silent, plain, distrust] = await Promise.all([
    stub([], python(`s.sendall(b"${head}{}")\ns.settimeout(0.3)\ntry: s.recv(9)\nexcept Exception: pass`)),
    stub([], python('s.close()')),
    stub(['--tls'], `curl -s http://$ONEZONE_HOST${EXAMINE}; true`),
    stub(['--tls'], `env -u CURL_CA_BUNDLE -u SSL_CERT_FILE curl -s https://$ONEZONE_HOST${EXAMINE}; true`),
  ]);
  expect([unfinished.code, silent.code, plain.code, distrust.code]).toEqual([1, 1, 1, 1]);
  expect(unfinished.out).toContain('1 connection broke off before the end of a request. Does Content-Length count');
  expect(silent.out).toContain('1 connection had no request in them');
  expect(plain.out).toContain('1 connection spoke plain http, and this stub speaks https.');
  expect(distrust.out).toContain('1 connection did not trust the certificate. Give the client the CA');
});

test('a request that cannot be read is an event, and a failure with words', PATIENT, async () => {
  const path = join(folder(), 'stub.xml');
  const { out } = await stub(['--json', '--junit', path], `curl -sk https://$ONEZONE_HOST${EXAMINE}; true`);
  expect(out).toContain('{"event":"request","kind":"unreadable","why":"it is https, and this port speaks plain http"}');
  expect(readFileSync(path, 'utf8')).toContain('message="It matches none of the contracts."');
});

test('a command that a signal ends is told so', PATIENT, async () => {
  const { code, out } = await stub([], `${GOOD}; kill -9 $$`);
  expect(code).toBe(137);
  expect(out).toContain("The client's command was ended by SIGKILL.");
});

test.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s ends a command that does not want to, and the report follows',
  PATIENT,
  async (signal) => {
    const script = `trap "" TERM HUP; ${GOOD}; echo asked; while true; do sleep 0.1; done`;
    const { child, ended, untilOut, written } = startCommand([
      'stub',
      '--pact',
      pactFile(),
      '--',
      'bash',
      '-c',
      script,
    ]);
    await untilOut(/asked/);
    child.kill(signal);
    expect(await ended).toBe(137);
    expect(written.out).toContain('1 request, 1 of 2 interactions met');
  },
);

test('--until-idle beside a command is refused, not passed over', async () => {
  const { code, err } = await stub(['--until-idle', '1'], 'true');
  expect([code, err]).toEqual([2, expect.stringContaining('--until-idle is for a stub without a command.')]);
});

test('a pact without interactions and a pipe in a folder are no riddles', async () => {
  const none = await runCommand(['stub', '--pact', pactFile(pactOf([])), '--list']);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('The pacts have no interactions.')]);
  const path = folder();
  execFileSync('mkfifo', [join(path, 'a.json')]);
  const pipe = await runCommand(['stub', '--pact', path, '--list']);
  expect([pipe.code, pipe.err]).toEqual([2, expect.stringContaining('has no pacts in it')]);
});

test('the list shows what to send, with the names of variables', async () => {
  const { code, out } = await runCommand(['stub', '--list']);
  expect(code).toBe(0);
  expect(out).toContain('    x-auth-token: $ONEZONE_PROVIDER_TOKEN\n');
  expect(out).toMatch(/→ 201\n/);
  const { out: json } = await runCommand(['stub', '--list', '--json', '--pact', pactFile()]);
  expect(JSON.parse(json)).toMatchObject({
    interactions: [{ description: 'a: it works', request: { method: 'POST', path: EXAMINE } }, {}],
    variables: [{ name: 'ONEZONE_EXAMINE_TOKEN' }],
  });
});

test('a pattern that fits no interaction is a mistake', async () => {
  const { code, err } = await runCommand(['stub', '--pact', pactFile(), '--expect', 'a: it work5', '--list']);
  expect(code).toBe(2);
  expect(err).toContain('No interaction is called "a: it work5" (--expect).');
  expect(err).toContain('Did you mean --expect "a: it works"?');
});

test('a command that cannot be started is told', async () => {
  const { code, err } = await runCommand(['stub', '--pact', pactFile(), '-q', '--', 'no-such-program']);
  expect(code).toBe(2);
  expect(err).toContain('Cannot start no-such-program. The system refuses it (ENOENT).');
});

test('a pact with a rule that is not understood is refused, not half understood', async () => {
  const matchingRules = { body: { '$.token': { combine: 'AND', matchers: [{ match: 'eachKey' }] } } };
  const pact = pactFile(pactOf([{ ...works, request: { ...works.request, matchingRules } }]));
  const { code, err } = await runCommand(['stub', '--pact', pact, '--list']);
  expect(code).toBe(2);
  expect(err).toContain('"a: it works": the rule {"match":"eachKey"} is not understood.');
});

test('a pact that contradicts the document is refused, with the interaction and the contradiction', async () => {
  const pact = pactFile(pactOf([works, { ...refused, response: { ...refused.response, status: 404 } }]));
  const { code, err } = await runCommand(['stub', '--pact', pact, '--list']);
  expect(code).toBe(2);
  expect(err).toContain('b: it is refused');
});

test('a file that is no pact, and one that is not there, are told', async () => {
  const none = await runCommand(['stub', '--pact', join(folder(), 'none.json'), '--list']);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('ENOENT')]);
  const other = await runCommand(['stub', '--pact', pactFile('{"interactions": 1}'), '--list']);
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('is no pact')]);
});
