import { expect, test } from 'vitest';
import { mintToken, type MintRequest } from '../../src/token/index.ts';
import { runCommand } from './fake-terminal.ts';

const NOW = 1_700_000_000;
const REFERENCE = ['--world', 'test/vectors/world.reference.json'];

/** A token of a user of the reference world. */
function token(change: Partial<MintRequest> = {}): string {
  const minted = mintToken({
    secret: 'f375c38b043d4f2291efe3a0242b97a6b9fc8879d0a66c7114b4081c4a1db85c',
    onezoneDomain: 'onezone.example.com',
    id: '0123456789abcdef0123456789abcdefch0123',
    subject: { type: 'user', id: '1b510f18b3b05611871c0acdffa9aed4' },
    persistence: 'temporary',
    ...change,
  });
  if (!minted.ok) throw new Error('not minted');
  return minted.token;
}

async function examined(serialized: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runCommand(['examine', serialized, ...REFERENCE, ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

test('a token is explained: what it is, whose, and each caveat in words', async () => {
  const serialized = token({
    caveats: [
      { type: 'time', validUntil: NOW + 7384 },
      { type: 'ip', whitelist: ['10.0.0.0/8', '127.0.0.1'] },
      { type: 'data.readonly' },
      { type: 'time', validUntil: NOW - 90_000 },
    ],
  });
  expect(await examined(serialized)).toMatchInlineSnapshot(`
    "access token
      id           0123456789abcdef0123456789abcdefch0123
      domain       onezone.example.com
      persistence  temporary, generation 1
      subject      user 1b510f18b3b05611871c0acdffa9aed4
      signature    made by this world
      caveats      only before 2023-11-15T00:16:24Z: 2 hours 3 minutes left
                   only from the address 10.0.0.0/8 or 127.0.0.1/32
                   only for reading data
                   only before 2023-11-13T21:13:20Z: expired 1 day 1 hour ago
    "
  `);
});

test('an invite, a named, a legacy and an unconfined token each say what they are', async () => {
  const subject = { type: 'oneprovider', id: 'fb73f7ceff5abd995357abbe01c812ce' } as const;
  const inviteToken = { inviteType: 'userJoinCluster', clusterId: subject.id };
  expect(await examined(token({ subject, type: { inviteToken }, indicationPrefix: 'opw' }))).toMatchInlineSnapshot(`
    "invite token for a user to join cluster "fb73f7ceff5abd995357abbe01c812ce"
      id           0123456789abcdef0123456789abcdefch0123
      domain       onezone.example.com
      persistence  temporary, generation 1
      subject      oneprovider fb73f7ceff5abd995357abbe01c812ce (prov)
      prefix       opw
      signature    not made by this world
      caveats      none
    "
  `);
  expect(await examined(token({ persistence: 'named' }))).toMatchInlineSnapshot(`
    "access token
      id           0123456789abcdef0123456789abcdefch0123
      domain       onezone.example.com
      persistence  named
      subject      user 1b510f18b3b05611871c0acdffa9aed4
      signature    not checked: this world has no such named token; see --world and --secret
      caveats      none
    "
  `);
  expect(await examined(token({ version: 1 }), '--secret', 'x')).toMatchInlineSnapshot(`
    "access token
      id           0123456789abcdef0123456789abcdefch0123
      domain       onezone.example.com
      persistence  named, in the legacy form
      subject      nobody
      signature    not made by the secret given
      caveats      none
    "
  `);
});

test.each([
  [token(), [], 'made by this world'],
  [token({ secret: 'other' }), [], 'not made by this world'],
  [token({ secret: 'other' }), ['--secret', 'other'], 'made by the secret given'],
  [token({ generation: 2 }), [], "made by this world, but the subject's generation is 1"],
  [
    token({ subject: { type: 'user', id: 'x' } }),
    [],
    'not checked: this world has no such subject; see --world and --secret',
  ],
])('the signature is checked: %#', async (serialized, args, words) => {
  expect(await examined(serialized, ...args)).toContain(`  signature    ${words}\n`);
});

test('how long is left depends on the clock', async () => {
  const serialized = token({ caveats: [{ type: 'time', validUntil: NOW }] });
  const left = async (now: number) => /T22:13:20Z: (.*)\n/.exec(await examined(serialized, '--now', String(now)))?.[1];
  expect(await left(NOW - 1)).toBe('1 second left');
  expect(await left(NOW)).toBe('expired just now');
  expect(await left(NOW - 86_400 * 400)).toBe('1 year 35 days left');
  expect(await left(NOW + 3660)).toBe('expired 1 hour 1 minute ago');
});

test('--json is what the API answers', async () => {
  const { code, out, err } = await runCommand(['examine', token(), '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    '{"type":{"accessToken":{}},"subject":{"type":"user","id":"1b510f18b3b05611871c0acdffa9aed4"},' +
      '"persistence":"temporary","onezoneDomain":"onezone.example.com",' +
      '"id":"0123456789abcdef0123456789abcdefch0123","caveats":[]}\n',
  );
});

test('what is no token is refused with the answer of the API, exit code 1', async () => {
  const { code, out, err } = await runCommand(['examine', 'xyz', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    error: { id: 'badValueToken', details: { tokenError: { id: 'badToken' } } },
  });
  expect(err).toMatch(/^onezone-mock: Onezone's examine answers 400 to this\. badValueToken, badToken: .*\n[A-Z].*\n$/);
});

test('a token with a caveat that nobody understands is explained as far as possible, exit code 1', async () => {
  const { code, out, err } = await runCommand(['examine', token({ rawCaveats: ['weather = fine'] }), ...REFERENCE]);
  expect(code).toBe(1);
  expect(out).toContain('caveats      not understood, so it fails always: weather = fine\n');
  expect(err).toContain("onezone-mock: Onezone's examine answers 500 to this. internalServerError");
});

test('nothing in a token acts on the terminal', async () => {
  const hostile = 'a\u001b[2J\u202e\nsignature    made by this world';
  const serialized = token({
    onezoneDomain: hostile,
    id: hostile,
    caveats: [{ type: 'consumer', whitelist: [`usr-${hostile}`] }],
  });
  const out = await examined(serialized);
  // oxlint-disable-next-line no-control-regex -- exactly these must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(out.split('\n').filter((line) => line.startsWith('  signature')).length).toBe(1);
});

test('a token with very many or very long caveats is cut short', async () => {
  const many = token({ caveats: Array.from({ length: 500 }, () => ({ type: 'data.readonly' })) });
  expect(await examined(many)).toMatch(/only for reading data\n {15}and 400 more\n$/);
  const long = token({ caveats: [{ type: 'consumer', whitelist: [`usr-${'x'.repeat(9000)}`] }] });
  expect((await examined(long)).length).toBeLessThan(1500);
});

test('a token comes from standard input, also as an answer of the API', async () => {
  for (const input of [`${token()}\n`, `\r\n${token()}\r\n`, `{"token":"${token()}"}\n`]) {
    for (const argument of [['-'], []]) {
      const { code, out } = await runCommand(['examine', ...argument, ...REFERENCE], { input });
      expect({ code, title: out.split('\n')[0] }).toEqual({ code: 0, title: 'access token' });
    }
  }
});

test.each([
  [[], undefined, 'No token was given.'],
  [['-'], '\n', 'No token was given. Standard input is empty.'],
  [['-'], 'x'.repeat(16_000_001), 'Standard input is no token. It has more than 16000000 bytes.'],
  [['-', '--world', '-'], '{}', 'Standard input cannot hold both the token and the world.'],
])('without a token there is nothing to examine: %j, exit code 2', async (args, input, message) => {
  const { code, out, err } = await runCommand(['examine', ...args], input === undefined ? {} : { input });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(`onezone-mock: ${message}\nGive it as an argument, or pipe it in: onezone-mock examine "$TOKEN"\n`);
});

test('on a terminal, what is wrong is red', async () => {
  const serialized = token({ caveats: [{ type: 'time', validUntil: NOW - 1 }] });
  const { out } = await runCommand(['examine', serialized, ...REFERENCE], { isTerminal: true });
  expect(out).toContain('\u001b[31mexpired 1 second ago\u001b[0m');
});

test('an integer beyond 2^53 is told exactly', async () => {
  const large = token({ rawCaveats: ['time < 9007199254740993'] });
  expect((await runCommand(['examine', large, '--json'])).out).toContain('"validUntil":9007199254740993,');
  expect((await runCommand(['examine', large])).code).toBe(0);
});
