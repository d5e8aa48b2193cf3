import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadPact } from '../../contracts/load-pact.ts';
import { chosenBy } from '../../src/cli/chosen-by.ts';
import { nextSteps, type Report } from '../../src/cli/verify/report.ts';
import { createOnezone } from '../../src/index.ts';
import { listen } from '../../src/server/listen.ts';
import { confineToken } from '../../src/token/confine-token.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT } from '../cli/running-command.ts';
import { root } from '../house/source-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

// What a pipeline that was set up wrongly must not take for a server that keeps the contracts.

const onezone = createOnezone();
const provider = onezone.provider('krakow').token;
const user = onezone.user('alice').token;

test.for([
  [['--provider-token', user], 'What follows --provider-token is no token of a Oneprovider. It is one of a user.'],
  [['--user-token', provider], 'What follows --user-token is no token of a user. It is one of oneprovider.'],
  [['--provider-token', ''], 'What follows --provider-token is no token of a Oneprovider. It is empty.'],
  [['--user-token', 'user.token'], 'or --user-token @FILE for a file that holds it.'],
] as const)('a token that is none of its kind ends with 2: %s', PATIENT, async ([args, says]) => {
  const { code, out, err } = await runCommand(['verify', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
  expect(err).not.toMatch(/MDA|user\.token/);
});

const stranger = createOnezone({ seed: 'another' });

test.for([
  ['--provider-token', stranger.provider('krakow').token, '401 tokenInvalid'],
  ['--user-token', stranger.user('alice').token, '401 tokenInvalid'],
  ['--provider-token', expired(), '401 tokenCaveatUnverified time'],
] as const)('a token that the server refuses ends with 2: %s', PATIENT, async ([option, token, said]) => {
  const { code, out, err } = await verify([option, token]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`The server refuses the token after ${option}. `);
  expect(err).toContain(`it answers ${said}.`);
  expect(err).not.toMatch(/MDA/);
});

test.for([
  ['service', { type: 'service', whitelist: ['ozw-onezone'] }],
  ['api', { type: 'api', whitelist: ['ozw/create/token.*.*:*'] }],
  ['interface', { type: 'interface', interface: 'rest' }],
] as const)('a token that is confined by %s ends with 2, for it makes a good server fail', async ([type, caveat]) => {
  const end = { type: 'time', validUntil: 4_000_000_000 };
  const token = confinedTo([end, caveat]);
  const { code, out, err } = await runCommand(['verify', '--provider-token', token]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`The token after --provider-token is confined. It has caveats of type ${type}, `);
  expect(err).not.toMatch(/MDA/);
});

test('a token that ends some day will do', PATIENT, async () => {
  const token = confinedTo([{ type: 'time', validUntil: 4_000_000_000 }]);
  expect(await verify(['--provider-token', token])).toMatchObject({ code: 0, err: '' });
});

test('a server that refuses a good token in one place alone is to blame itself', PATIENT, async () => {
  const { baseUrl } = await serve((request, response) => {
    const isExamine = request.url?.endsWith('/tokens/examine') === true;
    const status = isExamine ? (request.headers['x-auth-token'] === undefined ? 400 : 401) : 200;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":{"id":"tokenInvalid"}}');
  });
  const args = ['--target', baseUrl, '--provider-token', provider, '--only', 'mint: an access token'];
  expect((await runCommand(['verify', ...args])).code).toBe(1);
});

test.for([
  [405, '', 'There, a state that was asked for got 405.'],
  [404, 'not here', 'There, a state that was asked for got 404.'],
  [401, '{"error":"who are you?"}', 'There, a state that was asked for got 401.'],
] as const)('provider states that are named and are none end with 2: %i', PATIENT, async ([status, body, says]) => {
  const { baseUrl } = await serve((_request, response) => response.writeHead(status).end(body));
  const { code, err } = await verify(['--provider-states', `${baseUrl}/states`]);
  expect(code).toBe(2);
  expect(err).toContain(`No states can be set up after --provider-states. ${says}`);
});

test('provider states that nobody serves end with 2, those that lack a state do not', PATIENT, async () => {
  const { err, code } = await verify(['--provider-states', 'http://127.0.0.1:1/states']);
  expect(code).toBe(2);
  expect(err).toContain('There, nothing listens on 127.0.0.1:1 (ECONNREFUSED).');
  const { baseUrl } = await serve((_request, response) =>
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"no such state"}'),
  );
  expect((await verify(['--provider-states', `${baseUrl}/states`])).code).toBe(0);
});

test('a URL that goes down to the API ends with 2, and the right one is told', PATIENT, async () => {
  const { code, err } = await runCommand(['verify', '--target', 'https://onezone.example.com/api/v3/onezone/']);
  expect(code).toBe(2);
  expect(err).toContain('Give https://onezone.example.com.\n');
});

function expired(): string {
  return confinedTo([{ type: 'time', validUntil: 1_700_000_000 }]);
}

function confinedTo(caveats: readonly unknown[]): string {
  const confined = confineToken({ token: provider, caveats });
  if (!confined.ok) throw new Error('no token');
  return confined.token;
}

test('blanks around a token are no part of it', PATIENT, async () => {
  const { code, err } = await verify(['--provider-token', ` ${provider}\n`, '--user-token', `${user} `]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test.for(['', ' '])('--only without a text chooses nothing, and not all: "%s"', PATIENT, async (text) => {
  const { code, out, err } = await runCommand(['verify', '--only', 'examine: an access token', '--only', text]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('There is no text after --only.');
});

test('of a broker and of a URL with a password it is told which option to look at', PATIENT, async () => {
  const broker = await runCommand(['verify', '--broker', 'http://127.0.0.1:1']);
  expect(broker).toMatchObject({ code: 2, out: '' });
  expect(broker.err).toContain('or check --broker.');
  expect(broker.err).not.toMatch(/--target|proxy|upstream/);
  const odd = await runCommand(['verify', '--broker', 'http://127.0.0.1:1', '--broker-token', 'a\nb']);
  expect(odd).toMatchObject({ code: 2, err: expect.stringContaining('no header can hold') as unknown });
  const { err } = await runCommand(['verify', '--target', 'https://user:secret@onezone.example.com']);
  expect(err).toContain('tokens go after --provider-token');
  expect(err).not.toContain('proxy');
});

test(
  'with --strict what is skipped is a failure in words and in JUnit, and without anything else, too',
  PATIENT,
  async () => {
    const junit = join(temporaryFolder(), 'report.xml');
    const { baseUrl, close } = await createOnezone().listen();
    onTestFinished(close);
    const args = ['verify', '--target', baseUrl, '--junit', junit, '--only', 'mint: an access token'];
    const lax = await runCommand(args);
    expect(lax).toMatchObject({ code: 1, err: '' });
    expect(lax.out).toContain('All was skipped, so nothing is verified, and that is a failure.');
    expect(readFileSync(junit, 'utf8')).toMatch(/ failures="0" skipped="[1-9]/);
    const strict = await runCommand([...args, '--only', 'examine: an access token', '--strict']);
    expect(strict).toMatchObject({ code: 1, err: '' });
    expect(strict.out).toContain('With --strict, what was skipped is a failure.');
    const xml = readFileSync(junit, 'utf8');
    expect(xml).toMatch(/ failures="[1-9]\d*" skipped="0"/);
    expect(xml).toContain(
      '<failure type="skipped" message="&quot;a provider with an access token exists&quot; is not reached',
    );
  },
);

test('the name that --only is told to see one alone chooses just that one', () => {
  const text = readFileSync(join(root, 'contracts/pacts/onezone-client-onezone.json'), 'utf8');
  const loaded = loadPact(text);
  if (!loaded.ok) throw new Error('no pact');
  const names = loaded.pact.interactions.map(({ description }) => description);
  const from = { consumer: '', provider: '', name: '', broker: null };
  const about = { operationId: null, states: [], outcome: 'failed', why: '', findings: [], shown: null } as const;
  const report = (description: string): Report => {
    const verdicts = [{ ...from, interactions: [{ ...about, description }] }];
    return { target: '', states: '', notes: [], isStrict: false, verdicts };
  };
  const wrong = names.filter((name) => {
    const [, quoted = ''] = /--only (.*)\. openapi\.yaml says/.exec(nextSteps(report(name)).join()) ?? [];
    const told = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll(`'\\''`, "'") : quoted;
    return names.filter(chosenBy(told, names)).join('\n') !== name;
  });
  expect(wrong).toEqual([]);
});

async function verify(args: readonly string[]): ReturnType<typeof runCommand> {
  const { baseUrl, close } = await onezone.listen();
  onTestFinished(close);
  return runCommand(['verify', '--target', baseUrl, '--only', 'examine: an access token', ...args]);
}

async function serve(onRequest: Parameters<typeof createServer>[1]): Promise<{ readonly baseUrl: string }> {
  const { baseUrl, close } = await listen(createServer(onRequest), { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  return { baseUrl };
}
