import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { providerStates, type StateName } from '../../contracts/states/catalogue.ts';
import { exampleValues } from '../../contracts/states/example-values.ts';
import { examineToken } from '../../src/token/index.ts';
import { readmeText, shownStates } from '../../contracts/states/states-text.ts';
import { root } from '../house/source-files.ts';
import { serveFake } from './serve-fake.ts';

const MINT = '/api/v3/onezone/provider/tokens/temporary';
const names = Object.keys(providerStates) as readonly StateName[]; // its keys are exactly these

/** Parameters that a state cannot do without to be of use. */
const params: Partial<Record<StateName, object>> = { 'something to join exists': { kind: 'group' } };

type Values = Readonly<Record<string, string | number>>;

async function ask(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly values: Values }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, values: (await response.json()) as Values };
}

test.for(names)('%s: gives the values of the catalogue, and the examples have them too', async (state) => {
  const { statesUrl } = await serveFake();
  const { status, values } = await ask(statesUrl, { state, params: params[state] ?? {}, action: 'setup' });
  expect(status).toBe(200);
  const promised = Object.keys(providerStates[state].values).toSorted();
  expect(Object.keys(values).toSorted()).toEqual(promised);
  const examples = exampleValues({ name: state, params: {} });
  expect(promised.filter((name) => typeof examples[name] !== typeof values[name])).toEqual([]);
});

test('each setup makes a subject of its own', async () => {
  const { statesUrl } = await serveFake();
  const asked = { state: 'a provider with an access token exists', params: {}, action: 'setup' };
  const [one, other] = [await ask(statesUrl, asked), await ask(statesUrl, asked)];
  expect(one.values['providerId']).not.toBe(other.values['providerId']);
});

test('a token is what its state says', async () => {
  const { baseUrl, statesUrl } = await serveFake();
  const mint = async (token: unknown): Promise<number> => {
    const headers = { 'content-type': 'application/json', 'x-auth-token': String(token) };
    return (
      await fetch(baseUrl + MINT, { method: 'POST', headers, body: '{"caveats":[{"type":"time","validUntil":1}]}' })
    ).status;
  };
  const setUp = async (state: StateName, given: object = {}): Promise<Values> =>
    (await ask(statesUrl, { state, params: given, action: 'setup' })).values;

  const provider = await setUp('a provider with an access token exists');
  expect(await mint(provider['providerToken'])).toBe(201);
  expect(await mint(provider['forgedToken'])).toBe(401);
  expect(await mint(provider['identityToken'])).toBe(401);
  expect(await mint((await setUp('a provider with a revoked access token exists'))['providerToken'])).toBe(401);
  expect(await mint((await setUp('a provider with an access token was deleted'))['providerToken'])).toBe(401);
  expect(await mint((await setUp('a user with an access token exists'))['userToken'])).toBe(403);
  expect(await mint((await setUp('a user with an access token exists', { blocked: true }))['userToken'])).toBe(401);
  const privileged = await setUp('a user with an access token exists', { onezonePrivileges: ['oz_tokens_manage'] });
  expect(await mint(privileged['userToken'])).toBe(400);
});

test('the caveats that a state asks for are in its token, in order, texts as they are', async () => {
  const { statesUrl } = await serveFake();
  const caveats = [
    { type: 'interface', interface: 'rest' },
    { type: 'time', validUntil: 5 },
  ];
  const state = 'a provider with an access token exists';
  const { values } = await ask(statesUrl, { state, params: { caveats } });
  expect(examineToken(String(values['providerToken']))).toMatchObject({ ok: true, examine: { caveats } });
  const odd = await ask(statesUrl, { state, params: { caveats: ['grant = everything'] } });
  expect(examineToken(String(odd.values['providerToken']))).toMatchObject({ ok: false });
});

test('a teardown has nothing to do', async () => {
  const { statesUrl } = await serveFake();
  const asked = { state: 'a provider with an access token exists', params: {}, action: 'teardown' };
  expect(await ask(statesUrl, asked)).toEqual({ status: 200, values: {} });
});

test.for<readonly [string, number, unknown, RegExp]>([
  ['a state that is none', 404, { state: 'a provider sleeps' }, /no state "a provider sleeps".*a provider with/],
  ['a parameter that is none', 400, { state: names[0], params: { x: 1 } }, /no parameter "x".*caveats/],
  ['a caveat that is none', 400, { state: names[0], params: { caveats: [{ type: 'moon' }] } }, /moon/],
  ['caveats that are no list', 400, { state: names[0], params: { caveats: 1 } }, /must be a list/],
  ['something to join of no kind', 400, { state: 'something to join exists' }, /"kind" must be/],
  ['an action that is none', 400, { state: names[0], action: 'dance' }, /"setup" or "teardown"/],
  ['a state that is no text', 400, { state: 1 }, /"state" must be a text/],
  ['parameters that are no object', 400, { state: names[0], params: [] }, /"params" must be an object/],
  ['a list', 400, [], /no object/],
  ['no JSON', 400, '{', /no JSON/],
])('%s is refused, and told', async ([, status, body, words]) => {
  const { statesUrl } = await serveFake();
  const refused = await ask(statesUrl, body);
  expect(refused.status).toBe(status);
  expect(JSON.stringify(refused.values).replaceAll('\\"', '"')).toMatch(words);
});

test('a page cannot set up states: not with the content types it may send unasked, nor with its origin', async () => {
  const { statesUrl } = await serveFake();
  const body = { state: names[0], params: {} };
  for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
    expect((await ask(statesUrl, body, { 'content-type': type })).status).toBe(415);
  }
  expect((await ask(statesUrl, body, { origin: 'https://page.example.org' })).status).toBe(403);
  expect((await fetch(statesUrl)).status).toBe(405);
  expect((await fetch(statesUrl, { method: 'OPTIONS' })).status).toBe(405);
});

const readme = readFileSync(join(root, 'contracts/README.md'), 'utf8');

test('contracts/README.md has every state of the catalogue', () => {
  expect(readmeText(readme), 'npm run contracts writes it').toBe(readme);
  expect(names.filter((name) => !shownStates.some((state) => state.name === name))).toEqual([]);
});

test('the requests of contracts/README.md are answered as it says', async () => {
  const { statesUrl } = await serveFake();
  const blocks = [...readme.matchAll(/^```json\n(.*)\n([^`]*?)^```$/gm)];
  expect(blocks.length).toBe(shownStates.length);
  for (const [, request = '', answer = ''] of blocks) {
    const { status, values } = await ask(statesUrl, request);
    const shown = JSON.parse(answer) as Values;
    expect([request, status, kindsOf(values)]).toEqual([request, 200, kindsOf(shown)]);
  }
});

function kindsOf(values: Values): object {
  const kinds = Object.entries(values).map(([name, value]) => [name, typeof value] as const);
  return Object.fromEntries(kinds.toSorted(([a], [b]) => a.localeCompare(b)));
}
