import { expect, test } from 'vitest';
import { openZone, type WorldOptions } from '../../src/cli/open-zone.ts';
import { announce } from '../../src/cli/serve/announce.ts';
import type { Served } from '../../src/cli/serve/served.ts';
import { packageVersion } from '../../src/cli/version.ts';
import { fakeTerminal, type Outcome } from './fake-terminal.ts';

/** What is announced of a zone served at some address. */
async function announced(
  options: WorldOptions,
  served: Partial<Served> = {},
  { input = '', json = false } = {},
): Promise<Pick<Outcome, 'out' | 'err'>> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = fakeTerminal(out, err, { input });
  const opened = await openZone(options, terminal);
  if (!opened.ok) throw new Error(opened.problem.what);
  const local = {
    builtIn: options.world === undefined,
    baseUrl: 'http://127.0.0.1:8080',
    openTo: null,
    tls: null,
    statesUrl: null,
  };
  announce(terminal, json, { ...opened.value, ...local, ...served });
  return { out: out.join(''), err: err.join('') };
}

const SECURED = { cert: '', key: '', caPath: "/it's/ca.pem", names: ['localhost'], warnings: ['Mind the step.'] };

test('the built-in world is announced with its names, tokens and passwords', async () => {
  const { out } = await announced({ now: 1_893_499_200 });
  expect(out.replaceAll(/MDAy\w+/g, 'MDAy…').replace(packageVersion(), '(version)')).toMatchInlineSnapshot(`
    "onezone-mock (version) is ready at http://127.0.0.1:8080

      Anybody can derive the secrets of this fake: never let it protect anything.
      Its clock stands still at 2030-01-01T12:00:00Z (1893499200).

    Oneproviders, each with an access token (the same after a restart)
      krakow  f0cf7cf53c269236e92316e2aa4a3c99
        MDAy…
      lisbon  4827e585f468d2fa95bd0e2c15505f18
        MDAy…

    Users, each with an access token (the same after a restart)
      admin  d9c7356baea8f567cff6575ed0612790  password password
        MDAy…
      alice  2ffd36ab5cb91826ba511833aa551a12  password password
        MDAy…
      bob  e89e77fe8441e1159f8c4cb96f4a749c  password password
        MDAy…
      carol  dfa848839dcee0619eed10172070189c  password password
        MDAy…

    Mint a token as krakow, valid until 2030-01-01T13:00:00Z
    curl -H 'X-Auth-Token: MDAy…' \\
      -H 'Content-Type: application/json' \\
      -d '{"type":{"accessToken":{}},"caveats":[{"type":"time","validUntil":1893502800}]}' \\
      http://127.0.0.1:8080/api/v3/onezone/provider/tokens/temporary

    Examine a token
    curl -H 'Content-Type: application/json' \\
      -d '{"token":"MDAy…"}' \\
      http://127.0.0.1:8080/api/v3/onezone/tokens/examine

    Stop with Ctrl-C. Refused requests are explained below, in a line each.
    "
  `);
});

test("passwords of one's own world are not shown, blocked users are marked", async () => {
  const world = { users: [{ id: 'u1', username: 'ann', password: 'hunter22', blocked: true }, { id: 'u2' }] };
  const { out } = await announced({ world: '-' }, {}, { input: JSON.stringify(world) });
  expect(out).not.toContain('hunter22');
  expect(out).toMatch(/^ {2}ann {2}u1 {2}blocked: the token is refused\n {4}MDAy\w+\n {2}\(no username\) {2}u2\n/m);
  expect(out).toContain('The world has no Oneprovider, so nobody can mint tokens');
  expect(out).toContain('Examine a token\ncurl');
});

test('an empty world is announced without curl lines that could not work', async () => {
  const { out } = await announced({ world: '-' }, {}, { input: '{}' });
  expect(out).not.toContain('curl');
});

test('it says when the clock stands still, and when others can reach the server', async () => {
  const { out } = await announced({ now: 0 }, { openTo: '0.0.0.0' });
  expect(out).toContain('  Its clock stands still at 1970-01-01T00:00:00Z (0).\n');
  expect(out).toContain('  It listens on 0.0.0.0, not on this machine alone: whoever reaches it can use it.\n');
  const usual = (await announced({})).out;
  expect(usual).not.toContain('stands still');
  expect(usual).not.toContain('It listens on');
});

test('the life of the token to mint fits into the maximum of the world', async () => {
  const world = { now: 1000, maxTemporaryTokenTtl: 60, providers: [{ id: 'p1' }] };
  const { out } = await announced({ world: '-' }, {}, { input: JSON.stringify(world) });
  expect(out).toContain('"validUntil":1060');
});

test('over https it prints the authority, quoted for a shell, and how to trust it', async () => {
  const { out } = await announced({}, { tls: SECURED, baseUrl: 'https://127.0.0.1:8443' });
  const quoted = String.raw`'/it'\''s/ca.pem'`;
  expect(out).toContain(`curl --cacert ${quoted} -H 'X-Auth-Token: MDAy`);
  expect(out).toContain(`\nexport CURL_CA_BUNDLE=${quoted}\n`);
  expect(out).toContain('\nexport HOST=127.0.0.1:8443 TOKEN=MDAy');
  expect(out).toContain('  Mind the step.\n');
});

test('with a certificate of its own there is no authority to trust', async () => {
  const { out } = await announced({}, { tls: { ...SECURED, caPath: null }, baseUrl: 'https://127.0.0.1:8443' });
  expect(out).not.toContain('CURL_CA_BUNDLE');
  expect(out).toContain("curl -H 'X-Auth-Token");
});

test('as JSON it is one line on standard output; warnings go beside it', async () => {
  const { out, err } = await announced({}, { tls: SECURED }, { json: true });
  expect(out.split('\n').length).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ baseUrl: 'http://127.0.0.1:8080', caPath: "/it's/ca.pem" });
  expect(err).toBe('onezone-mock: Mind the step.\n');
});

test('names in the world cannot act on the terminal', async () => {
  const world = { providers: [{ id: 'p1', name: 'a\u001b[2Jb' }] };
  const { out } = await announced({ world: '-' }, {}, { input: JSON.stringify(world) });
  expect(out).toContain(String.raw`a\u{1b}[2Jb`);
});
