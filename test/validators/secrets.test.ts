import { expect, test } from 'vitest';
import {
  validateExaminedToken,
  validateExchange,
  validateRequest,
  validateResponse,
  type Verdict,
} from '../../src/validators/index.ts';
import { safeText } from '../../src/validators/safe-text.ts';
import { EXAMINE, MINT, ask, mint, onezone, soon, PROVIDER } from './exchanges.ts';

const token = mint();
const examined = ask(EXAMINE, { token });

/** What must never be told: a token whole, or so much of it that the rest could be guessed. */
function leaks(verdict: Verdict, secret: string): readonly string[] {
  const told = JSON.stringify(verdict);
  return [secret, secret.slice(0, 40), secret.slice(-40), secret.slice(40, 80)].filter((part) => told.includes(part));
}

test.for<readonly [string, Verdict]>([
  [
    'as the value of a wrong key',
    validateResponse(EXAMINE, { ...examined.response, body: { ...examined.response.body, id: [token] } }),
  ],
  ['as a key', validateResponse(EXAMINE, { ...examined.response, body: { ...examined.response.body, [token]: 1 } })],
  [
    'in a longer text',
    validateResponse(EXAMINE, { ...examined.response, body: { ...examined.response.body, persistence: `x ${token}` } }),
  ],
  ['in a body that is no JSON', validateResponse(EXAMINE, { ...examined.response, body: `{"token":"${token}` })],
  ['in HTML', validateResponse(EXAMINE, { ...examined.response, body: `<p>${token}</p>` })],
  ['in a body where there should be none', validateResponse(EXAMINE, { status: 405, headers: {}, body: { token } })],
  ['in a header', validateResponse(EXAMINE, { ...examined.response, headers: { 'content-type': token } })],
  [
    'in a spoiled request',
    validateExchange(EXAMINE, { ...examined, request: { ...examined.request, body: `{"token":"${token}` } }),
  ],
  [
    'in a path',
    validateExchange(EXAMINE, { ...examined, request: { ...examined.request, path: `/${token}?x=${token}` } }),
  ],
  [
    'as a token that cannot be read',
    validateResponse(MINT, { ...ask(MINT, { caveats: [soon] }).response, body: { token: `A${token}` } }),
  ],
  [
    'as what is expected',
    validateExchange(EXAMINE, {
      ...examined,
      response: { ...examined.response, body: { ...examined.response.body, id: token } },
    }),
  ],
])('a token is not told whole %s', ([, verdict]) => {
  expect(verdict.valid).toBe(false);
  expect(leaks(verdict, token)).toEqual([]);
});

test('of a token its kind, id, subject and caveats are told', () => {
  const { id } = ask(EXAMINE, { token }).response.body;
  const words = `<temporary access token ${String(id)} of oneprovider:${PROVIDER}; time < ${soon.validUntil}>`;
  expect(safeText(`got ${token}.`)).toBe(`got ${words}.`);
  expect(safeText(`Bearer ${token}`)).toBe(`Bearer ${words}`);
  const session = onezone.user('1b510f18b3b05611871c0acdffa9aed4').token;
  expect(safeText(session)).toMatch(
    /^<named access token \w+ of user:1b510f18b3b05611871c0acdffa9aed4; no caveats>$|^<temporary/,
  );
});

test('passwords and the secrets of others are not told', () => {
  expect(safeText('Basic dXNlcjpwYXNz')).toBe('Basic …');
  expect(safeText('https://user:pass@host/x')).toBe('https://…@host/x');
  expect(safeText(`ya29.${'a'.repeat(100)}`)).toBe('ya29.aaaaaaaa… (100 characters)');
  const body = { ...examined.response.body, id: { password: 'hunter2', oldPassword: 'hunter1' } };
  expect(JSON.stringify(validateResponse(EXAMINE, { ...examined.response, body }))).not.toMatch(/hunter/);
});

const foreign = `gho_${'aB3dE5gH7j'.repeat(4)}`.slice(0, 40);
const minting = ask(MINT, { caveats: [soon] });

test.for<readonly [string, Verdict]>([
  [
    'as an extra key',
    validateResponse(EXAMINE, { ...examined.response, body: { ...examined.response.body, accessToken: foreign } }),
  ],
  [
    'deeper in a value',
    validateResponse(EXAMINE, {
      ...examined.response,
      body: { ...examined.response.body, id: { refreshToken: foreign, tokens: [foreign], clientSecret: foreign } },
    }),
  ],
  ['in a list', validateExaminedToken({ ...examined.response.body, tokens: [foreign] })],
  [
    'as the kind of a token',
    validateResponse(EXAMINE, {
      ...examined.response,
      body: { ...examined.response.body, type: { accessToken: foreign } },
    }),
  ],
  ['as the new token', validateResponse(MINT, { ...minting.response, body: { token: foreign } })],
  ['in a body that is no JSON', validateResponse(EXAMINE, { ...examined.response, body: `{"token":"${foreign}"` })],
  ['as a body', validateResponse(EXAMINE, { ...examined.response, body: foreign })],
  [
    'in a caveat that Onezone refuses',
    validateRequest(MINT, { body: JSON.stringify({ caveats: [{ ...soon, validUntil: 1e30, accessToken: foreign }] }) }),
  ],
  ['in a request', validateRequest(MINT, { body: { type: { accessToken: foreign } } })],
])('a token of somebody else is not told %s', ([, verdict]) => {
  expect(verdict.valid).toBe(false);
  expect(JSON.stringify(verdict)).not.toContain(foreign.slice(0, 16));
});

test.for([
  '<p>password=hunter2</p>',
  '{"password": "hunter2 hunter3"',
  "{'passphrase': 'hunter2'}",
  String.raw`"{\"password\":\"hunter2\"}`,
  'Authorization: Basic YTpi',
  'X-Auth-Token: hunter2',
  `{"password":"it's hunter2"`,
  '{"passwords":["hunter2"',
])('no secret is told of the body %s', (body) => {
  const verdict = validateResponse(EXAMINE, { ...examined.response, body });
  expect(verdict.valid).toBe(false);
  expect(JSON.stringify(verdict)).not.toMatch(/hunter|YTpi/);
});

test('of a token in lines only the beginning is told', () => {
  const lines = token.replaceAll(/.{40}/g, '$&\n');
  const verdict = validateResponse(EXAMINE, { ...examined.response, body: lines });
  const told = JSON.stringify(verdict);
  expect(lines.split('\n').filter((line) => told.includes(line))).toEqual([]);
});

test('what is no secret is told', () => {
  const { body } = examined.response;
  const told = (wrong: Readonly<Record<string, unknown>>): readonly unknown[] => {
    const verdict = validateResponse(EXAMINE, { ...examined.response, body: { ...body, ...wrong } });
    return verdict.valid ? [] : verdict.problems.map(({ found }) => found);
  };
  expect(told({ persistence: 'forever-and-ever' })).toEqual(['forever-and-ever']);
  expect(told({ onezoneDomain: [PROVIDER] })).toEqual([[PROVIDER]]);
  expect(told({ type: 'accessToken' })).toEqual(['accessToken']);
  expect(told({ id: { type: { accessToken: {} } } })).toEqual([{ type: { accessToken: {} } }]);
  expect(told({ accessToken: { a: 1 } })).toEqual([{ a: 1 }]);
  expect(told({ accessToken: token })).toEqual([safeText(token)]);
  const broken = validateResponse(EXAMINE, { ...examined.response, body: `{"token":"${token}"` });
  const id = String(body['id']);
  expect(broken).toMatchObject({
    problems: [{ message: expect.stringContaining(`<temporary access token ${id.slice(0, 16)}`) as string }],
  });
});

test('what a hostile server sends is told in a few lines', () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 5000; depth++) deep = [deep];
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 'x'.repeat(10)]));
  for (const value of [deep, wide, 'x '.repeat(1_000_000)]) {
    const verdict = validateResponse(EXAMINE, { ...examined.response, body: { ...examined.response.body, id: value } });
    expect(JSON.stringify(verdict).length).toBeLessThan(5000);
  }
  const verdict = validateResponse(EXAMINE, { ...examined.response, body: { ...examined.response.body, ...wide } });
  expect(verdict.valid ? 0 : verdict.problems.length).toBeLessThan(101);
});
