import { expect, test } from 'vitest';
import { encodeBase62 } from '../../src/macaroon/base62.ts';
import {
  confineToken,
  examineToken,
  explainToken,
  mintToken,
  readCaveat,
  readJson,
  readToken,
  readTokenType,
  verifyToken,
  type MintRequest,
} from '../../src/token/index.ts';

const request: MintRequest = {
  secret: 'd5b0c8a1f6e94b7c8a2f3e1d0c9b8a7f6e5d4c3b2a190807f6e5d4c3b2a19080',
  onezoneDomain: 'onezone.example.com',
  id: '0f1e2d3c4b5a69788796a5b4c3d2e1f0ch1234',
  subject: { type: 'user', id: '3c0f5a1b7d9e4f2688aa77cc55ee33ff' },
  persistence: 'temporary',
  generation: 1,
  caveats: [
    { type: 'time', validUntil: 1893456000 },
    { type: 'data.path', whitelist: ['L3NwYWNlMQ=='] },
    { type: 'api', whitelist: ['ozw/get/user.u1.instance:private'] },
  ],
};

function minted(changes: Partial<MintRequest> = {}): string {
  const result = mintToken({ ...request, ...changes });
  if (!result.ok) throw new Error('not minted');
  return result.token;
}

/** A small generator of pseudo-random numbers, so that a failure can be repeated (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Everything that takes a token, with any token. */
function useToken(token: string): readonly string[] {
  const ctx = { now: 1700000000 };
  return [
    readToken(token),
    examineToken(token),
    confineToken({ token, caveats: [{ type: 'data.readonly' }] }),
    verifyToken({ token, secret: request.secret, ctx }),
    explainToken({ token, secret: request.secret, ctx }).failure ?? { ok: true },
  ].map((result) => (result.ok ? 'ok' : 'error' in result ? result.error.id : result.renderCrash));
}

const expected = new Set(
  (
    'ok badToken internalServerError badGRI tokenInvalid tokenCaveatUnknown tokenCaveatUnverified ' +
    'tokenSessionInvalid invalid_string function_clause'
  ).split(' '),
);

test('a token with changed bytes or characters causes nothing but the documented errors', () => {
  const random = randomFrom(20261122);
  const seen = new Set<string>();
  const bytes = atob(minted().replaceAll('00', '\n').replaceAll('01', '/').replaceAll('02', '+').replaceAll('\n', '0'));
  for (let i = 0; i < 4000; i++) {
    const at = random(bytes.length);
    const changed = bytes.slice(0, at) + String.fromCharCode(random(256)) + bytes.slice(at + random(3));
    for (const outcome of useToken(encodeBase62(changed))) seen.add(outcome);
    const token = minted();
    const position = random(token.length);
    const character = String.fromCharCode(random(4) === 0 ? random(0x10000) : random(128));
    for (const outcome of useToken(token.slice(0, position) + character + token.slice(position + random(3)))) {
      seen.add(outcome);
    }
  }
  for (const outcome of seen) expect(expected).toContain(outcome);
  // The changes reached more than the outermost check.
  expect(seen.size).toBeGreaterThan(6);
});

test('random strings are bad tokens', () => {
  const random = randomFrom(7);
  for (let i = 0; i < 2000; i++) {
    const length = random(200);
    const text = Array.from({ length }, () => String.fromCharCode(random(i % 2 === 0 ? 128 : 0x10000))).join('');
    expect(new Set(useToken(text))).toEqual(new Set(['badToken']));
  }
});

/** Inputs of a size, each the worst that somebody thought of. */
const worst: Readonly<Record<string, (size: number) => string>> = {
  'one letter': (size) => 'A'.repeat(size),
  'nothing but zeros': (size) => '0'.repeat(size),
  'nothing but spaces': (size) => ' '.repeat(size),
  'padding all over': (size) => '05'.repeat(size / 2),
  'many packets': (size) => encodeBase62(`0013identifier abc\n${'0006 \n'.repeat(size / 12)}`),
  'many caveats': (size) => encodeBase62(`0013identifier abc\n${'000fcid a = b|\n'.repeat(size / 24)}`),
  'many third-party caveats': (size) =>
    encodeBase62(`0013identifier abc\n${'0009cid a\n0009vid a\n0008cl a\n'.repeat(size / 56)}`),
  'long lists': (size) => {
    const caveat = `ip = ${'1.2.3.4/5|'.repeat(6000)}1.2.3.4/5`;
    const packet = `${(caveat.length + 9).toString(16).padStart(4, '0')}cid ${caveat}\n`;
    return encodeBase62(`0013identifier abc\n${packet.repeat(size / 90_000)}`);
  },
  'an identifier of slashes': (size) =>
    encodeBase62(`fffeidentifier 2/${'/'.repeat(65_534 - 18)}\n`.repeat(size / 90_000)),
};

// What takes milliseconds in linear time would take minutes in quadratic time, and so run into the test's time limit.
test.each(Object.entries(worst))('a token of a megabyte is used without delay: %s', (_name, make) => {
  for (const outcome of useToken(make(2 ** 20))) expect(expected).toContain(outcome);
});

test('deep and large JSON is refused, not crashed on', () => {
  for (const text of [
    `${'['.repeat(500_000)}${']'.repeat(500_000)}`,
    `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    `[${'1,'.repeat(500_000)}1]`,
    `{"type":"ip","whitelist":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`,
    `{"type":"time","validUntil":${'9'.repeat(300_000)}}`,
    `{"type":"consumer","whitelist":["${'usr-'.repeat(100_000)}"${',1'.repeat(10)}]}`,
    `{"type":"data.path","whitelist":[[${'76,'.repeat(200_000)}61]]}`,
  ]) {
    const read = readJson(text);
    if (!read.ok) throw new Error(`no JSON: ${text.slice(0, 20)}`);
    const caveat = readCaveat(read.value);
    expect(caveat.ok ? 'ok' : 'error' in caveat && caveat.error.id).toMatch(/^(ok|badValueCaveat)$/);
    expect(readTokenType(read.value).ok).toBe(false);
  }
});

test('prototype pollution is no caveat', () => {
  for (const text of ['{"__proto__":{"type":"data.readonly"}}', '{"constructor":1}', '{"type":"__proto__"}']) {
    const read = readJson(text);
    expect(readCaveat(read.ok ? read.value : null).ok).toBe(false);
  }
  expect(readTokenType({ inviteToken: { inviteType: 'constructor', undefined: 'x' } }).ok).toBe(false);
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('x'), new Date(0), new Map()])(
  'values that JSON does not have are refused: %s',
  (value) => {
    expect(readTokenType(value).ok).toBe(false);
    expect(readCaveat(value).ok).toBe(false);
    expect(readCaveat({ type: 'time', validUntil: value }).ok).toBe(false);
  },
);
