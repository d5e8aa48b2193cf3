import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { pathItems } from '../../src/contract/generated/operations.ts';
import { fakeTerminal, runCommand } from './fake-terminal.ts';
import { entryOf, harOf, picture, recorded, type Entry } from './har.ts';
import { PATIENT, startCommand } from './running-command.ts';

const mint = entryOf(recorded('M01'));
const examine = entryOf(recorded('E02'), 'http://127.0.0.1:8080');
const refused = entryOf(recorded('E42'));
const empty = entryOf(recorded('M126'));

/** An entry with another answer. */
function answered(entry: Entry, changes: Partial<Entry['response']>): Entry {
  return { ...entry, response: { ...entry.response, ...changes } };
}

/** An entry whose answer's body has something else in it. */
function spoiled(entry: Entry, before: string, after: string): Entry {
  const { content } = entry.response;
  expect(content.text).toContain(before);
  return answered(entry, { content: { ...content, text: content.text!.replace(before, after) } });
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-validate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a HAR whose exchanges are as the document says is clean, whatever else is in it', async () => {
  const entries = [picture, mint, picture, examine, refused, empty];
  const { code, out, err } = await runCommand(['validate', '--only', 'responses'], { input: harOf(entries, 2) });
  expect(err).toBe('');
  expect(out).toBe(
    'standard input: 4 exchanges with Onezone judged, all as openapi.yaml says.\n6 entries; skipped: 2 to other servers.\n',
  );
  expect(code).toBe(0);
});

test('each violation is told with its entry, line, operation, status and place', async () => {
  const wrong = spoiled(examine, '"persistence":"temporary"', '"persistence":"for ever"');
  const { code, out } = await runCommand(['validate', '-'], { input: harOf([picture, wrong, refused], 1) });
  const [, line] = /entry 2 \(line (\d+)\)/.exec(out) ?? [];
  expect(harOf([picture, wrong, refused], 1).split('\n')[Number(line) - 1]).toBe('   {');
  expect(out.replaceAll(/line \d+/g, 'line N'))
    .toBe(`entry 2 (line N)  POST /api/v3/onezone/tokens/examine → 200  examine_token
  response body /persistence is "for ever", not one of "named", "temporary"

entry 3 (line N)  POST /api/v3/onezone/tokens/examine → 400  examine_token
  request body /token is missing

standard input: 2 exchanges with Onezone judged, 2 with 2 problems.
3 entries; skipped: 1 to other servers.
`);
  expect(code).toBe(1);
});

test('of entries with the same problems three are told, and how many more there are', async () => {
  const wrong = spoiled(examine, '"persistence":"temporary"', '"persistence":"for ever"');
  const other = spoiled(examine, '"persistence":"temporary"', '"persistence":"never"');
  const strange = answered(examine, { status: 418 });
  const entries = [wrong, other, ...Array.from({ length: 1200 }, () => [wrong, strange]).flat(), other];
  const { code, out } = await runCommand(['validate'], { input: harOf(entries) });
  expect(code).toBe(1);
  expect(out.match(/^entry \d+/gm)).toEqual([1, 2, 3, 4, 5, 6, 8, 2403].map((number) => `entry ${number}`));
  const [, more] = out.split('\n\n… ');
  expect(more).toMatch(
    /^and 1198 more with the same: response body \/persistence is "for ever", .*\n… and 1197 more with the same: response status is 418, .*\n\nstandard input: 2403 exchanges with Onezone judged, 2403 with \d+ problems\.\n/,
  );
  const { out: json } = await runCommand(['validate', '--json'], { input: harOf(entries) });
  expect((JSON.parse(json) as { violations: unknown[] }).violations).toHaveLength(2403);
});

test('only a hundred kinds of problems are remembered, the entries of others are all told', async () => {
  const kinds = Array.from({ length: 101 }, (_, index) => answered(examine, { status: 600 + index }));
  const { out } = await runCommand(['validate'], { input: harOf([kinds, kinds, kinds, kinds, kinds].flat()) });
  expect(out.match(/^entry .* → 600 /gm)).toHaveLength(3);
  expect(out.match(/^entry .* → 699 /gm)).toHaveLength(3);
  expect(out.match(/^entry .* → 700 /gm)).toHaveLength(5);
  expect(out.match(/^… and 2 more with the same: /gm)).toHaveLength(100);
});

test('the tokens in an exchange must agree', async () => {
  const other = answered(mint, entryOf(recorded('M03')).response);
  const { code, out } = await runCommand(['validate'], { input: harOf([other]) });
  expect(out).toContain('response body /token is for a token of type {"identityToken":{}}, not {"accessToken":{}}');
  expect(code).toBe(1);
});

test('what was not recorded is counted, and neither passed nor refused', async () => {
  const { content } = examine.response;
  const entries = [
    answered(examine, { content: { size: content.size, mimeType: 'application/json' } }),
    // So Chromium tells of an answer whose body it has forgotten.
    answered(examine, { content: { size: 0, mimeType: 'x-unknown' } }),
    // Cut off by the browser.
    answered(examine, { content: { ...content, text: content.text!.slice(0, 50) } }),
    answered(examine, { status: 0, headers: [], content: { size: 0, mimeType: 'x-unknown' } }),
    { ...examine, response: undefined },
    { ...examine, request: { ...examine.request, method: 'OPTIONS' } },
    { ...examine, request: { ...examine.request, url: 'https://onezone.example.com/api/v3/onezone/user' } },
    { about: 'onezone' },
    {
      ...mint,
      request: {
        ...mint.request,
        headers: mint.request.headers.filter(({ name }) => name === 'content-type'),
        postData: undefined,
        bodySize: 44,
      },
    },
  ];
  const { code, out, err } = await runCommand(['validate'], { input: harOf(entries) });
  expect(out).toBe(`standard input: 4 exchanges with Onezone judged, all as openapi.yaml says.
9 entries; skipped: 2 to Onezone that openapi.yaml does not describe, 2 without an answer, 1 that cannot be read.
The body of 3 answers was not recorded: there, only status and headers were judged.
`);
  expect(err).toContain('1 entry of standard input cannot be read.');
  expect(code).toBe(2);
});

test('an empty body is one where a header or the document says so', async () => {
  const length = (value: string) => [...examine.response.headers, { name: 'Content-Length', value }];
  const content = { size: 0, mimeType: 'x-unknown' };
  const { out } = await runCommand(['validate', '--json'], {
    input: harOf([
      answered(examine, { content, headers: length('0') }),
      answered(examine, { content, headers: length('7') }),
    ]),
  });
  const { violations, summary } = JSON.parse(out) as { violations: { entry: { number: number } }[]; summary: unknown };
  expect(violations.map(({ entry }) => entry.number)).toEqual([1]);
  expect(summary).toMatchObject({ judged: 2, withoutBody: 1 });
});

test('bodies may be in base64, of requests and of answers', async () => {
  const { content } = examine.response;
  const inBase64 = (text: string) => ({ mimeType: 'application/json', text: btoa(text), encoding: 'base64' });
  const entry = {
    ...examine,
    request: { ...examine.request, postData: inBase64(examine.request.postData!.text!) },
    response: { ...examine.response, content: { size: content.size, ...inBase64(content.text!) } },
  };
  expect((await runCommand(['validate'], { input: harOf([entry]) })).out).toContain('all as openapi.yaml says');
  const wrong = { ...entry, response: spoiled(examine, '"id":"', '"ID":"').response };
  expect((await runCommand(['validate'], { input: harOf([wrong]) })).code).toBe(1);
});

test('every path of the document is one that is looked for, but for the page outside the API', () => {
  const outside = pathItems.filter(({ path }) => !path.startsWith('/api/v3/onezone/'));
  expect(outside.map(({ path }) => path)).toEqual(['/configuration']);
});

test('a HAR with nothing of Onezone in it says so', async () => {
  const { code, out } = await runCommand(['validate'], { input: harOf([picture]) });
  expect(out).toContain('standard input: nothing was judged.\n1 entry; skipped: 1 to other servers.');
  expect(code).toBe(0);
});

test.for([
  [
    'cut off',
    (text: string) => text.slice(0, -200),
    'is no whole HAR: it ends too early, on line 1, in or after entry 3. Of 2 entries that could be read',
  ],
  [
    'HTML',
    () => '<!doctype html>',
    'is no whole HAR: it begins with "<", not with "{". Of 0 entries that could be read',
  ],
  ['other JSON', () => '{"a":[1]}', 'is no whole HAR: it has no log.entries. Of 0 entries that could be read'],
  [
    'two files',
    (text: string) => text + text,
    'is no whole HAR: there is more after its end, on line 1. Of 3 entries that could be read',
  ],
  [
    'no UTF-8',
    (text: string) => Buffer.from(text.replace('"test"', '"t\xe9st"'), 'latin1'),
    'is no whole HAR: it is no UTF-8. Of 0 entries that could be read',
  ],
] as const)('of a file that is %s, it is told how far it could be read', async ([, change, told]) => {
  const { code, err } = await runCommand(['validate'], { input: change(harOf([mint, examine, mint])) });
  expect(err).toContain(told);
  expect(code).toBe(2);
});

test('--json prints one JSON value, also for a file that is cut off', async () => {
  const wrong = spoiled(examine, '"persistence":"temporary"', '"persistence":"for ever"');
  const { code, out } = await runCommand(['validate', '--json'], { input: harOf([wrong, wrong, mint]).slice(0, -100) });
  expect(code).toBe(2);
  const { violations, summary } = JSON.parse(out) as { violations: unknown[]; summary: unknown };
  expect(violations).toHaveLength(2);
  expect(violations[0]).toEqual({
    entry: { number: 1, line: 1 },
    operationId: 'examine_token',
    method: 'POST',
    path: '/api/v3/onezone/tokens/examine',
    status: 200,
    hasBody: true,
    problems: [
      {
        side: 'response',
        part: 'body',
        pointer: '/persistence',
        rule: 'enum',
        found: 'for ever',
        expected: { enum: ['named', 'temporary'] },
        message: 'response body /persistence is "for ever", not one of "named", "temporary"',
      },
    ],
  });
  expect(summary).toEqual({
    source: 'standard input',
    har: { entries: 2, foreign: 0, undescribed: 0, unanswered: 0, unreadable: 0 },
    judged: 2,
    violating: 2,
    problems: 2,
    withoutBody: 0,
  });
});

test('when a file cannot be read on, what was told so far is brought to its end', async () => {
  const folder = temporaryFolder();
  const [junit, coverage] = [join(folder, 'a.xml'), join(folder, 'b.json')];
  const wrong = spoiled(examine, '"persistence":"temporary"', '"persistence":"for ever"');
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = fakeTerminal(out, err, { input: '' });
  async function* chunks() {
    yield Buffer.from(harOf([wrong, mint]).slice(0, -100));
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
  }
  const args = ['validate', '--json', '--junit', junit, '--coverage', coverage];
  const code = await run(args, { ...terminal, input: { ...terminal.input, chunks } });
  expect(err.join('')).toContain(
    'standard input is no whole HAR: the system refuses to read on (EIO). Of 1 entry that could be read',
  );
  expect(code).toBe(2);
  expect(JSON.parse(out.join(''))).toMatchObject({ violations: [{ status: 200 }], summary: { judged: 1 } });
  expect(readFileSync(junit, 'utf8')).toMatch(/tests="1" failures="1" *>[^]*<\/testsuite>\n$/);
  expect(JSON.parse(readFileSync(coverage, 'utf8'))).toMatchObject({ coverage: { operations: { examine_token: {} } } });
});

test('--junit writes a test case for each judged exchange, its numbers at the head', async () => {
  const path = join(temporaryFolder(), 'report.xml');
  const wrong = spoiled(examine, '"persistence":"temporary"', String.raw`"persistence":"<&\"\u0007"`);
  const unseen = answered(examine, { content: { size: 9, mimeType: 'application/json' } });
  const { code } = await runCommand(['validate', '--junit', path], { input: harOf([mint, wrong, unseen, picture]) });
  expect(code).toBe(1);
  expect(readFileSync(path, 'utf8').replaceAll(/ {2,}/g, '')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="onezone-mock validate standard input" tests="3" failures="1">
<testcase classname="create_temporary_token_for_current_provider" name="entry 1 (line 1): POST /api/v3/onezone/provider/tokens/temporary → 201"></testcase>
<testcase classname="examine_token" name="entry 2 (line 1): POST /api/v3/onezone/tokens/examine → 200"><failure type="enum" message="response body /persistence is &quot;&lt;&amp;\\&quot;\\u0007&quot;, not one of &quot;named&quot;, &quot;temporary&quot;">response body /persistence is &quot;&lt;&amp;\\&quot;\\u0007&quot;, not one of &quot;named&quot;, &quot;temporary&quot;</failure></testcase>
<testcase classname="examine_token" name="entry 3 (line 1): POST /api/v3/onezone/tokens/examine → 200"><system-out>The body of the answer was not recorded: only status and headers were judged.</system-out></testcase></testsuite>
`);
});

test('--coverage writes what was seen, as JSON and as a table beside it', async () => {
  const path = join(temporaryFolder(), 'coverage.json');
  const options = { ...examine, request: { ...examine.request, method: 'OPTIONS' } };
  await runCommand(['validate', '--coverage', path], { input: harOf([mint, examine, refused, options]) });
  const { coverage } = JSON.parse(readFileSync(path, 'utf8')) as { coverage: unknown };
  expect(coverage).toEqual({
    operations: {
      create_temporary_token_for_current_provider: { 201: { count: 1, errors: {} } },
      examine_token: { 200: { count: 1, errors: {} }, 400: { count: 1, errors: { missingRequiredValue: 1 } } },
    },
    elsewhere: { 'OPTIONS /api/v3/onezone/tokens/examine 200': 1 },
  });
  expect(readFileSync(path.replace('.json', '.txt'), 'utf8')).toContain('       1      missingRequiredValue\n');
});

test('no token gets into any output', async () => {
  const folder = temporaryFolder();
  const [report, coverage] = [join(folder, 'a.xml'), join(folder, 'b.json')];
  const token = (JSON.parse(mint.response.content.text!) as { token: string }).token;
  const secret = recorded('M01').request.headers['x-auth-token']!;
  const texts = [mint, examine, refused].flatMap((entry) => [
    answered(entry, {
      content: { size: 1, mimeType: 'a', text: JSON.stringify({ error: { id: token }, [token]: secret }) },
    }),
    answered(entry, { content: { size: 1, mimeType: 'a', text: `<p>${token} ${secret}</p>` } }),
    {
      ...entry,
      request: {
        ...entry.request,
        url: `https://a/api/v3/onezone/${token}?x=${secret}`,
        postData: { mimeType: 'a', text: `{${token}` },
      },
    },
    {
      ...entry,
      request: {
        ...entry.request,
        postData: {
          mimeType: 'a',
          text: JSON.stringify({ token: [token], caveats: [secret], type: { [secret]: token } }),
        },
      },
    },
  ]);
  const args = ['validate', '--junit', report, '--coverage', coverage];
  const outcomes = [
    await runCommand(args, { input: harOf(texts) }),
    await runCommand([...args, '--json'], { input: harOf(texts) }),
  ];
  const told = [
    JSON.stringify(outcomes),
    ...[report, coverage, coverage.replace('.json', '.txt')].map((file) => readFileSync(file, 'utf8')),
  ].join('\n');
  expect(told).toContain('response body');
  for (const text of [token, secret]) {
    expect(told).not.toContain(text.slice(0, 40));
    expect(told).not.toContain(text.slice(-40));
  }
});

test('a large HAR is read in little memory', PATIENT, async () => {
  const path = join(temporaryFolder(), 'large.har');
  const stream = createWriteStream(path);
  const entry = JSON.stringify(examine);
  stream.write('{"log":{"entries":[');
  for (let block = 0; block < 100; block++) {
    const text = Array.from({ length: 1000 }, () => entry).join(',\n');
    if (!stream.write(block === 0 ? text : `,\n${text}`)) await once(stream, 'drain');
  }
  stream.end(']}}');
  await once(stream, 'close');
  // The file has more bytes than this process may have memory for.
  const command = startCommand(['validate', path], { node: ['--max-old-space-size=40'] });
  expect(await command.ended).toBe(0);
  expect(command.written.out).toContain('100000 exchanges with Onezone judged');
});

test('a file that cannot be read or written is told before anything is judged', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.har'), harOf([mint]));
  const outcomes = [
    await runCommand(['validate', join(folder, 'none.har')]),
    await runCommand(['validate', folder]),
    await runCommand(['validate', join(folder, 'a.har'), '--junit', join(folder, 'none', 'a.xml')]),
    await runCommand(['validate', join(folder, 'a.har'), '--coverage', folder]),
  ];
  expect(outcomes.map(({ code, out }) => [code, out])).toEqual([
    [2, ''],
    [2, ''],
    [2, ''],
    [2, ''],
  ]);
  expect(outcomes.map(({ err }) => err.replaceAll(folder, 'FOLDER'))).toEqual([
    'onezone-mock: Cannot read FOLDER/none.har. No such file or folder (ENOENT).\nCheck the path and the rights of the file.\n',
    'onezone-mock: Cannot read FOLDER. It is a folder, not a file (EISDIR).\nCheck the path and the rights of the file.\n',
    'onezone-mock: Cannot write FOLDER/none/a.xml. No such file or folder (ENOENT).\nCheck the path after --junit and the rights of its folder.\n',
    'onezone-mock: Cannot write FOLDER. It is a folder, not a file (EISDIR).\nCheck the path after --coverage and the rights of its folder.\n',
  ]);
});

test('a status that was recorded as a text is judged like any other', async () => {
  const entry = { ...examine, response: { ...examine.response, status: '418' } };
  const { code, out } = await runCommand(['validate'], { input: harOf([entry]) });
  expect(out).toContain('response status is 418');
  expect(code).toBe(1);
});
