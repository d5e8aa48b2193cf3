import { expect, test } from 'vitest';
import { confineToken, mintToken, readToken, type TokenTypeJson } from '../../src/token/index.ts';
import { runCommand } from './fake-terminal.ts';

const NOW = 1_893_456_000; // 2030-01-01T00:00:00Z
const AT = ['--now', '2030-01-01'];
const SECRET = 'a'.repeat(64);

function minted(type: TokenTypeJson = { accessToken: {} }): string {
  const subject = { type: 'user', id: 'u1' } as const;
  const request = { secret: SECRET, onezoneDomain: 'onezone.example.com', id: 't1', subject, type };
  const token = mintToken({ ...request, persistence: 'temporary', caveats: [{ type: 'data.readonly' }] });
  if (!token.ok) throw new Error('not minted');
  return token.token;
}

const TOKEN = minted();

test('prints the token with the caveats added in the order of mint, and nothing else', async () => {
  const options =
    '--time 1h30m --ip 10.0.0.0/8 127.0.0.1 --interface rest --readonly --path /space/dir ' +
    '--api ozw/get/user.self.instance --consumer usr-* --service ozw-onezone ' +
    '--caveat {"type":"asn","whitelist":[1]} --caveat {"scope":"identityToken"}';
  const outcome = await runCommand(['confine', TOKEN, ...AT, ...options.split(' ')]);
  const confined = confineToken({
    token: TOKEN,
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
  expect(outcome).toEqual({ code: 0, out: `${confined.ok ? confined.token : ''}\n`, err: '' });
});

test('takes what mint prints, and what the API answers, from standard input', async () => {
  for (const input of [`${TOKEN}\n`, JSON.stringify({ token: TOKEN })]) {
    const { code, out } = await runCommand(['confine', '-', '--readonly', '--json'], { input });
    expect(code).toBe(0);
    const { token } = JSON.parse(out) as { token: string };
    expect(readToken(token)).toMatchObject({ rawCaveats: ['data.readonly', 'data.readonly'] });
  }
});

test('spans count from now on the clock of the machine', async () => {
  const { out } = await runCommand(['confine', TOKEN, '--time', '1h', '--quiet']);
  expect(readToken(out.trimEnd())).toMatchObject({
    rawCaveats: ['data.readonly', expect.stringMatching(/^time < \d{10}$/)],
  });
});

test.each([
  [
    { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g1' } },
    ['--service', 'opw-p1'],
    'for a user to join group',
  ],
  [{ identityToken: {} }, ['--readonly'], 'no identity token may carry the caveat “only for reading data”'],
])('warns of a caveat that the type does not support: %j', async (type, args, message) => {
  const { code, out, err } = await runCommand(['confine', minted(type), ...args]);
  expect(code).toBe(0);
  expect(readToken(out.trimEnd()).ok).toBe(true);
  expect(err).toContain(message);
  expect(err).toContain('the result will be refused everywhere\n');
  expect((await runCommand(['confine', minted(type), ...args, '--quiet'])).err).toBe('');
});

test.each([
  [[TOKEN, '--ip', '1.2.3'], 'badValueCaveat'],
  [[TOKEN, '--caveat', '1'], 'badValueCaveat'],
  [['1234', '--readonly'], 'badValueToken'],
  // As Onezone does, the caveats are looked at first.
  [['1234', '--ip', '1.2.3'], 'badValueCaveat'],
])('what Onezone refuses is refused in its words: %j is %s, exit code 1', async (args, id) => {
  const { code, out, err } = await runCommand(['confine', ...args]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(`onezone-mock: Onezone refuses to confine this token: 400 ${id}. `);
  const json = await runCommand(['confine', '--json', ...args]);
  expect(JSON.parse(json.out)).toMatchObject({ error: { id } });
});

test.each([
  [[TOKEN], {}, 'There is nothing to confine the token by.\nName a caveat, such as --time 1h, --readonly or --ip'],
  [['--readonly'], {}, 'No token was given.\nGive it as an argument, or pipe it in: onezone-mock confine "$TOKEN"'],
  [['--readonly', '-'], { input: '\n' }, 'No token was given. Standard input is empty.'],
  [[TOKEN, '--time', 'soon'], {}, '--time soon is no time.'],
  [[TOKEN, '--caveat', '{type:1}'], {}, '--caveat {type:1} is no JSON.'],
  [[TOKEN, '--json', '--quiet', '--readonly'], {}, "option '--json' cannot be used with option '-q, --quiet'"],
])('a wrong command line is exit code 2', async (args, surroundings, message) => {
  const { code, out, err } = await runCommand(['confine', ...args], surroundings);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`onezone-mock: ${message}`);
});
