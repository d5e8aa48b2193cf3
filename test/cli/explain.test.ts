import { expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { mintToken, RawBytes, type MintRequest } from '../../src/token/index.ts';
import { runCommand } from './fake-terminal.ts';

const NOW = 1_893_456_000; // 2030-01-01T00:00:00Z
const SECRET = 'a'.repeat(64);
const WORLD = JSON.stringify({
  now: NOW,
  users: [
    { id: 'u1', username: 'ursula', temporaryTokens: { secret: SECRET } },
    { id: 'u2', username: 'ulf', temporaryTokens: { secret: SECRET }, blocked: true },
  ],
  providers: [{ id: 'p1', name: 'paris', temporaryTokens: { secret: SECRET } }],
  spaces: [{ id: 's1', owners: ['u1'], supports: [{ provider: 'p1' }] }],
  sessions: [{ id: 's1', user: 'u1' }],
});

function minted(changes: Partial<MintRequest> = {}): string {
  const request = { secret: SECRET, onezoneDomain: 'onezone.example.com', id: 't1', generation: 1 };
  const subject = { type: 'user', id: 'u1' } as const;
  const token = mintToken({ ...request, subject, persistence: 'temporary', ...changes });
  if (!token.ok) throw new Error('not minted');
  return token.token;
}

/** Explains in the world above, which is piped in. */
async function explain(token: string, ...options: readonly string[]) {
  return runCommand(['explain', '--world', '-', token, ...options], { input: WORLD });
}

const CONFINED = minted({ rawCaveats: [`time < ${NOW + 3600}`, 'ip = 10.0.0.0/8', 'api = ozw/create/*.*.*:*'] });

test('an accepted token: what was checked, and what it is good for; exit code 0', async () => {
  expect(await explain(CONFINED, '--ip', '10.1.2.3', '--operation', 'POST /tokens/examine')).toEqual({
    code: 0,
    err: '',
    out: `Accepted as credentials: access token

  ok       format          access token
  ok       type            may be sent as credentials
  ok       record          temporary, of generation 1, the current one
  ok       caveat 1        only before 2030-01-01T01:00:00Z: it is 2030-01-01T00:00:00Z
  ok       caveat 2        only from the address 10.0.0.0/8: the address is 10.1.2.3
  ok       caveat 3        only for api calls matching ozw/create/*.*.*:*
  ok       signature       made with the right secret
  ok       session         bound to no session
  ok       subject         user ursula exists and is not blocked
  ok       service         oz_worker:onezone may use tokens of user ursula
  ok       operation       no caveat forbids this call

Good for:
  speaks for user:u1: its bearer may do what its caveats leave
  for 1 hour
${await operationLines()}`,
  });
});

/** What is left of all operations, whose number grows. */
async function operationLines(): Promise<string> {
  const { out } = await explain(CONFINED, '--ip', '10.1.2.3');
  const lines = out.slice(out.indexOf('  for 1 hour\n') + '  for 1 hour\n'.length);
  expect(lines).toMatch(/^ {2}\d+ of the \d+ operations of openapi\.yaml:\n/);
  expect(lines).toContain('    examine_token\n');
  return lines;
}

test('a refused token: the answer, the checks, and what to do; exit code 1', async () => {
  const token = minted({ secret: 'forged', rawCaveats: ['ip = 10.0.0.0/8', 'service = opw-*', 'data.readonly'] });
  expect(await explain(token)).toEqual({
    code: 1,
    err: '',
    out: `Refused as credentials: access token
Onezone answers 401, because of caveat 1:
  {"error":{"id":"unauthorized","details":{"authError":{"id":"tokenCaveatUnverified","details":{"caveat":{"whitelist":["10.0.0.0/8"],"type":"ip"}},"description":"Provided token is not valid - unverified IP caveat: this token can only be used from an IP address that matches: '10.0.0.0/8'."}},"description":"Provided authentication is not valid (see details)."}}

  ok       format          access token
  ok       type            may be sent as credentials
  ok       record          temporary, of generation 1, the current one
  depends  caveat 1        only from the address 10.0.0.0/8, and nothing is known about that here
                           Use the token from an address in 10.0.0.0/8. It is satisfied with --ip 10.0.0.0.
  no       caveat 2        only for the service op_worker:*, but the service is oz_worker:onezone
                           Let the service op_worker:* use the token; it proves who it is with a service token. It is satisfied with --service 'opw-*'.
  no       caveat 3        only for reading data, but caveats about data are not allowed here
                           Use the token at a Oneprovider: Onezone has no data, and lets such tokens do nothing. It is satisfied with --allow-data-access.
  no       signature       not made with the right secret, or changed afterwards
                           Get a new token: this one is of another Onezone, forged or damaged.
  ok       session         bound to no session
  ok       subject         user ursula exists and is not blocked
  ok       service         oz_worker:onezone may use tokens of user ursula
`,
  });
});

const IDENTITY = { identityToken: {} };
const PROVIDER = { type: 'oneprovider', id: 'p1' } as const;

test.each<[string, string, readonly string[], number]>([
  ['without an address', CONFINED, [], 1],
  ['at its end', CONFINED, ['--ip', '10.1.2.3', '--at', '2030-01-01T01:00:00Z'], 1],
  ['just before', CONFINED, ['--ip', '10.1.2.3', '--at', `${NOW + 3599}`], 0],
  ['with --now', CONFINED, ['--ip', '10.1.2.3', '--now', `${NOW + 3600}`], 1],
  ['for what it is not for', minted({ rawCaveats: ['api = ozw/get/*.*.*:*'] }), ['--operation', 'examine_token'], 1],
  ['through another interface', minted({ rawCaveats: ['interface = rest'] }), ['--interface', 'graphsync'], 1],
  ['through its interface', minted({ rawCaveats: ['interface = rest'] }), [], 0],
  ['by a service', minted({ rawCaveats: ['service = opw-p1'] }), ['--service', 'opw-p1'], 0],
  [
    'by a service with a token',
    minted({ rawCaveats: ['service = opw-p1'] }),
    ['--service-token', minted({ type: IDENTITY, subject: PROVIDER })],
    0,
  ],
  ['with a bad service token', minted(), ['--service-token', 'x'], 1],
  ['by its consumer', minted({ rawCaveats: ['consumer = prv-p1'] }), ['--consumer', 'prv-p1'], 0],
  [
    'by a consumer with a token',
    minted({ rawCaveats: ['consumer = usr-u1'] }),
    ['--consumer-token', minted({ type: IDENTITY })],
    0,
  ],
  ['of its session', minted({ type: { accessToken: { sessionId: 's1' } } }), ['--session', 's1'], 0],
  ['where data may be accessed', minted({ rawCaveats: ['data.readonly'] }), ['--allow-data-access'], 0],
  ['of a blocked user', minted({ subject: { type: 'user', id: 'u2' } }), [], 1],
  ['an identity token', minted({ type: IDENTITY }), [], 0],
  ['an identity token as credentials', minted({ type: IDENTITY }), ['--as', 'access'], 1],
  ['what is no token', 'x', [], 1],
])('the exit code tells whether it is accepted: %s', async (_name, token, options, code) => {
  const outcome = await explain(token, ...options);
  expect({ code: outcome.code, err: outcome.err }).toEqual({ code, err: '' });
  expect(outcome.out).toMatch(code === 0 ? /^Accepted / : /^Refused /);
  const json = await explain(token, '--json', ...options);
  expect(json.code).toBe(code);
  expect(JSON.parse(json.out)).toMatchObject({ accepted: code === 0 });
});

test('an invitation is held against the type that is expected', async () => {
  const type = { inviteToken: { inviteType: 'userJoinSpace', spaceId: 's1' } };
  const { out, code } = await explain(minted({ type }));
  expect(code).toBe(0);
  expect(out).toContain('invite token for a user to join space "s1", issued by user:u1');
  const other = await explain(minted({ type }), '--expected-invite-type', 'supportSpace');
  expect(other.code).toBe(1);
  expect(other.out).toContain('Onezone answers 400, because of type:\n  {"error":{"id":"notAnInviteToken"');
});

test('without a world, the built-in one decides, as for serve', async () => {
  const token = createOnezone().user('alice').token;
  const { code, out } = await runCommand(['explain'], { input: token });
  expect(code).toBe(0);
  expect(out).toContain('user alice exists and is not blocked');
  expect(out).toContain('  until it is revoked: it has no time caveat\n');
});

test('nothing in a token reaches the terminal as it is, and machines get everything', async () => {
  const id = '9'.repeat(30);
  const token = minted({ rawCaveats: ['\u001b[31mred', `time < ${id}`], id: new RawBytes('\u00ff') });
  const { out } = await explain(token);
  expect(out).not.toContain('\u001b');
  expect(out).toContain(String.raw`“\u{1b}[31mred” is no caveat that Onezone knows`);
  const json = await explain(token, '--json');
  expect(json.out).toContain(`"validUntil":${id}`);
  expect(JSON.parse(json.out)).toMatchObject({
    token: { id: { $base64: '/w==' } },
    failure: { error: { id: 'tokenCaveatUnknown' } },
  });
});

test('a token of a thousand caveats is cut short', async () => {
  const { out } = await explain(minted({ rawCaveats: Array.from({ length: 1000 }, () => 'data.readonly') }));
  expect(out).toContain('\n  and 907 checks more\n');
});

test.each<[readonly string[], string]>([
  [['--ip', '10.1.2'], '"10.1.2" is no IPv4 address. Write four numbers with dots, such as 10.1.2.3.'],
  [['--service', 'krakow'], '"krakow" is no service.'],
  [['--consumer', 'alice'], '"alice" is no consumer.'],
  [['--operation', 'examine'], 'openapi.yaml has no operation "examine".'],
  [['--interface', 'soap'], "option '--interface <name>' argument 'soap' is invalid."],
  [['--as', 'root'], "option '--as <use>' argument 'root' is invalid."],
  [['--at', 'soon'], "option '--at <time>' argument 'soon' is invalid."],
  [['--at', '1', '--now', '1'], "option '--at <time>' cannot be used with option '--now <time>'"],
  [['--service', 'opw-x', '--service-token', 'x'], "option '--service-token <token>' cannot be used with option"],
  [['--consumer', 'usr-x', '--consumer-token', 'x'], "option '--consumer-token <token>' cannot be used with option"],
])('what cannot be meant is exit code 2: %j', async (options, message) => {
  const { code, out, err } = await explain(CONFINED, ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`onezone-mock: ${message}`);
});

test('a token and a world cannot both be piped in', async () => {
  const { code, err } = await runCommand(['explain', '--world', '-', '-'], { input: WORLD });
  expect(code).toBe(2);
  expect(err).toContain('Standard input cannot hold both the token and the world.');
});
