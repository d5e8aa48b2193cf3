import { expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { examineToken, readToken } from '../../src/token/index.ts';
import { runCommand } from './fake-terminal.ts';

const NOW = 1_893_499_200;
const AT = ['--now', String(NOW)];
const REFERENCE = ['--world', 'test/vectors/world.reference.json'];
const onezone = createOnezone({ now: NOW });

async function minted(...args: readonly string[]) {
  const { code, out, err } = await runCommand(['mint', '--quiet', ...AT, ...args]);
  if (code !== 0) throw new Error(err);
  const examined = examineToken(out.trimEnd());
  if (!examined.ok) throw new Error('no token');
  return examined.examine;
}

test('without options it is an access token of the first Oneprovider for an hour, and says so', async () => {
  const { code, out, err } = await runCommand(['mint', ...AT]);
  expect({ code, err }).toEqual({
    code: 0,
    err: 'onezone-mock: no time caveat was given, so it ends at 2030-01-01T13:00:00Z; see --time\n',
  });
  expect(examineToken(out.trimEnd())).toMatchObject({
    examine: {
      persistence: 'temporary',
      subject: { type: 'oneprovider', id: onezone.provider('krakow').id },
      type: { accessToken: {} },
      caveats: [{ type: 'time', validUntil: NOW + 3600 }],
    },
  });
});

test('a server with the same world accepts the token', async () => {
  const { out } = await runCommand(['mint', '--json', ...AT, '--provider', 'lisbon']);
  const { token } = JSON.parse(out) as { readonly token: string };
  const answer = await onezone.fetch('/api/v3/onezone/provider/tokens/temporary', {
    method: 'POST',
    headers: { 'x-auth-token': token, 'content-type': 'application/json' },
    body: JSON.stringify({ caveats: [{ type: 'time', validUntil: NOW + 60 }] }),
  });
  expect(answer.status).toBe(201);
});

test('caveats of one option are alternatives, options are conditions, and any caveat goes as JSON', async () => {
  const options =
    '--user alice --time 1h30m --ip 10.0.0.0/8 127.0.0.1 --interface rest --readonly --path /space/dir ' +
    '--api ozw/get/user.self.instance --consumer usr-* --service ozw-onezone ' +
    '--caveat {"type":"asn","whitelist":[1]} --caveat {"scope":"identityToken"}';
  expect(await minted(...options.split(' '))).toMatchObject({
    subject: { type: 'user', id: onezone.user('alice').id },
    caveats: [
      { type: 'time', validUntil: NOW + 5400 },
      { type: 'ip', whitelist: ['10.0.0.0/8', '127.0.0.1/32'] },
      { type: 'interface', interface: 'rest' },
      { type: 'service', whitelist: ['ozw-onezone'] },
      { type: 'consumer', whitelist: ['usr-*'] },
      { type: 'api', whitelist: ['ozw/get/user.self.instance:private'] },
      { type: 'data.readonly' },
      { type: 'data.path', whitelist: [btoa('/space/dir')] },
      { type: 'asn', whitelist: [1] },
      { scope: 'identityToken' },
    ],
  });
});

test.each([
  ['2030-01-01T14:00:00+02:00', NOW],
  ['1571147494', 1_571_147_494],
  ['90s', NOW + 90],
  ['2d', NOW + 172_800],
])('--time %s is second %d', async (time, validUntil) => {
  expect((await minted('--time', time)).caveats).toEqual([{ type: 'time', validUntil }]);
});

test('the type of the token is chosen, a target found by its name', async () => {
  expect((await minted('--type', 'identity')).type).toEqual({ identityToken: {} });
  const invite = await minted('--user', 'alice', '--invite-type', 'userJoinGroup', '--target', 'researchers');
  const groupId = onezone.group('researchers').id;
  expect(invite.type).toEqual({ inviteToken: { inviteType: 'userJoinGroup', groupId, parameters: {} } });
  const bound = await minted(...REFERENCE, '--user', '1b510f18b3b05611871c0acdffa9aed4', '--session', 'sess1');
  expect(bound.type).toEqual({ accessToken: { sessionId: 'sess1' } });
});

test('a named token of the world is printed as it is', async () => {
  const world = {
    users: [{ id: 'u1' }],
    namedTokens: [
      { id: 't1', name: 'mine', subject: { id: 'u1' }, secret: 'abc', caveats: [{ type: 'data.readonly' }] },
    ],
  };
  const { out } = await runCommand(['mint', '--world', '-', '--named', 'mine'], { input: JSON.stringify(world) });
  expect(readToken(out.trimEnd())).toMatchObject({ identifier: '2/nmd/usr-u1/act/t1', rawCaveats: ['data.readonly'] });
});

test.each([
  [['--time', '31d'], 'tokenTimeCaveatRequired', 'Use --time with at most 30 days, the maximum of this world.'],
  [['--service', 'opw-x'], 'tokenServiceForbidden', 'For a Oneprovider only ozw-onezone will do'],
  [['--session', 'x'], 'tokenSessionInvalid', 'Name a session of that user'],
  [['--ip', '1.2.3'], 'badValueCaveat', 'Compare with the caveats in openapi.yaml'],
  [['--caveat', '1'], 'badValueCaveat', 'Compare with the caveats in openapi.yaml'],
  [['--invite-type', 'userJoinGroup', '--target', 'x'], 'inviteTokenTargetIdInvalid', 'Give --target the name or id'],
  [
    ['--invite-type', 'userJoinGroup', '--target', 'researchers'],
    'inviteTokenSubjectNotAuthorized',
    'Choose a subject',
  ],
  [['--invite-type', 'userJoinGroup', '--target', ''], 'badValueTokenType', 'Send {"accessToken":{}}'],
  [[...REFERENCE, '--user', 'b10c0000000000000000000000000003'], 'userBlocked', 'Choose a user who is not blocked'],
])('what Onezone refuses is refused in its words: %j is %s, exit code 1', async (args, id, next) => {
  const { code, out, err } = await runCommand(['mint', ...AT, ...args]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`onezone-mock: Onezone refuses to mint this token: 400 ${id}. `);
  expect(err).toContain(`\n${next}`);
  const json = await runCommand(['mint', '--json', ...AT, ...args]);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({ error: { id } });
});

test('what would make Onezone crash is refused in words', async () => {
  const { code, err } = await runCommand(['mint', '--consumer', `usr-${'x'.repeat(65_536)}`]);
  expect(code).toBe(1);
  expect(err).toMatch(/^onezone-mock: Onezone would crash on minting this token, and answer an empty 500\./);
});

test.each([
  [['--user', 'nobody'], 'The world has no user "nobody". It has: admin, alice, bob, carol.'],
  [[...REFERENCE, '--provider', 'prov'], 'The world has 2 providers named "prov". Use an id: '],
  [['--named', 'x'], 'The world has no named token "x". It has: none.'],
  [['--caveat', '{type:1}'], '--caveat {type:1} is no JSON. Perhaps the shell has taken its quotes away.'],
  [['--time', 'soon'], '--time soon is no time.'],
  [['--type', 'invite'], 'An invite token needs to know what it invites to.'],
  [['--type', 'access', '--target', 'x'], '--invite-type and --target belong to an invite token.'],
  [['--type', 'identity', '--session', 'x'], 'Only an access token can be bound to a session.'],
  [
    ['--type', 'acess'],
    "option '--type <type>' argument 'acess' is invalid. Allowed choices are access, identity, invite.",
  ],
  [
    ['--user', 'alice', '--provider', 'lisbon'],
    "option '--user <name>' cannot be used with option '--provider <name>'",
  ],
  [['--named', 'x', '--readonly'], "option '--named <name>' cannot be used with option '--readonly'"],
])('options that cannot be meant are refused: %j, exit code 2', async (args, message) => {
  const { code, out, err } = await runCommand(['mint', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`onezone-mock: ${message}`);
});

test('a world without Oneproviders needs the name of a user', async () => {
  const world = '{"users": [{"id": "u1"}]}';
  const { code, err } = await runCommand(['mint', '--world', '-'], { input: world });
  expect({ code, err }).toEqual({
    code: 2,
    err:
      'onezone-mock: It is not clear whose token this is to be. The world has no Oneprovider.\n' +
      'Name a user with --user, or another world with --world.\n',
  });
  expect((await runCommand(['mint', '--world', '-', '--user', 'u1'], { input: world })).code).toBe(0);
});

test('on a terminal the token is explained beside it', async () => {
  const { out, err } = await runCommand(['mint', '--user', 'bob', '--time', '1h', ...AT], { isTerminal: true });
  expect(out).toMatch(/^\w+\n$/);
  expect(err).toContain(`user ${onezone.user('bob').id} (bob)`);
  expect(err).toContain('only before 2030-01-01T13:00:00Z: 1 hour left');
});
