import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { listen } from '../../src/server/listen.ts';
import { confineToken } from '../../src/token/confine-token.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT } from '../cli/running-command.ts';

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
  const confined = confineToken({ token: provider, caveats: [{ type: 'time', validUntil: 1_700_000_000 }] });
  if (!confined.ok) throw new Error('no token');
  return confined.token;
}

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
