import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPact } from '../../contracts/check-pact.ts';
import { PACT_FILE } from '../../contracts/consumer/write-pact.ts';
import { loadPact, type Pact } from '../../contracts/load-pact.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { root } from '../house/source-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = readFileSync(join(root, PACT_FILE), 'utf8');

interface Changing {
  readonly interactions: Interaction[];
}

interface Interaction {
  readonly description: string;
  readonly comments: { references: { openapi: { operationId: string } } };
  readonly request: { method: string; path: string; body: { content: never } };
  readonly response: {
    status: number;
    headers: Record<string, string[]>;
    matchingRules: Record<string, Record<string, unknown>>;
    body: { content: { error: Record<string, unknown> } & Record<string, unknown> };
  };
}

const EXAMINE = 'examine: an access token of a provider';
const REFUSED = 'examine: a text that is no token';
const MINT = 'mint: an access token';

function load(given: string): Pact {
  const loaded = loadPact(given);
  if (!loaded.ok) throw new Error(`${loaded.where} ${loaded.problem}`);
  return loaded.pact;
}

/** The pact with one interaction alone, changed. */
function changed(description: string, change: (interaction: Interaction) => void): string {
  const file = JSON.parse(text) as Changing;
  const interaction = file.interactions.find((one) => one.description === description);
  if (interaction === undefined) throw new Error(`no interaction ${description}`);
  change(interaction);
  return JSON.stringify({ ...file, interactions: [interaction] });
}

test('no interaction contradicts the document, and no matcher admits what the document forbids', () => {
  expect(checkPact(load(text), { strict: true })).toEqual([]);
});

test.for<readonly [string, string, (interaction: Interaction) => void, RegExp]>([
  ['a wrong status', REFUSED, ({ response }) => (response.status = 404), /status is 404/],
  ['another status of the document', REFUSED, ({ response }) => (response.status = 401), /error.*id/],
  ['a success that is a failure', EXAMINE, ({ response }) => (response.status = 400), /error/],
  ['a renamed error', REFUSED, ({ response }) => (response.body.content.error['id'] = 'badToken'), /"badToken"/],
  ['an error with other details', REFUSED, ({ response }) => (response.body.content.error['details'] = {}), /details/],
  ['a missing key', EXAMINE, ({ response }) => delete response.body.content['persistence'], /persistence/],
  ['a key too many', EXAMINE, ({ response }) => (response.body.content['generation'] = 1), /generation/],
  ['a value of another type', EXAMINE, ({ response }) => (response.body.content['caveats'] = {}), /caveats/],
  [
    'a subject of another kind',
    EXAMINE,
    ({ response }) => (response.body.content['subject'] = { type: 'service', id: 'x' }),
    /subject\/type/,
  ],
  [
    'a subject that is not in the token',
    EXAMINE,
    ({ response }) => (response.body.content['subject'] = { type: 'user', id: 'x' }),
    /subject/,
  ],
  ['a caveat that is not in the token', EXAMINE, ({ response }) => (response.body.content['caveats'] = [1]), /caveats/],
  ['another content type', EXAMINE, ({ response }) => (response.headers['Content-Type'] = ['text/html']), /text\/html/],
  [
    'another value of a header',
    EXAMINE,
    ({ response }) => (response.headers['access-control-allow-origin'] = ['https://a.example']),
    /access-control-allow-origin/,
  ],
  ['an unknown path', EXAMINE, ({ request }) => (request.path = '/api/v3/onezone/moon'), /no path .*moon/],
  ['the path of another operation', EXAMINE, ({ request }) => (request.path = '/api/v3/onezone/user'), /has the path/],
  ['another method', EXAMINE, ({ request }) => (request.method = 'PUT'), /has the method POST, not PUT/],
  [
    'an operation that does not exist',
    EXAMINE,
    ({ comments }) => (comments.references.openapi.operationId = 'examine_tokens'),
    /no operation examine_tokens/,
  ],
  ['a request that cannot succeed', EXAMINE, ({ request }) => (request.body.content = {} as never), /request.*token/],
  ['a minted token that is none', MINT, ({ response }) => (response.body.content['token'] = 'x'.repeat(80)), /token/],
  [
    'a minted token of another type',
    MINT,
    ({ request }) => (request.body.content = { caveats: [], type: { identityToken: {} } } as never),
    /type|identity/,
  ],
  [
    'an example that its own matcher refuses',
    MINT,
    ({ response }) =>
      (response.matchingRules = {
        body: { '$.token': { combine: 'AND', matchers: [{ match: 'regex', regex: '^x' }] } },
      }),
    /which its matcher refuses/,
  ],
  [
    'an example that its own matcher refuses, by a path with quotes',
    MINT,
    ({ response }) =>
      (response.matchingRules = {
        body: { '$["token"]': { combine: 'AND', matchers: [{ match: 'regex', regex: '^x' }] } },
      }),
    /which its matcher refuses/,
  ],
  [
    'a matcher for what is not there',
    MINT,
    ({ response }) =>
      (response.matchingRules = { body: { '$.tokens': { combine: 'AND', matchers: [{ match: 'type' }] } } }),
    /no example/,
  ],
])('%s is told', ([, description, change, words]) => {
  const contradictions = checkPact(load(changed(description, change)));
  expect(contradictions.map(({ description: of }) => of)).toContain(description);
  expect(contradictions.map(({ what }) => what).join('\n')).toMatch(words);
});

test.for<readonly [string, string, string]>([
  ['the id of an error', '$.error.id', REFUSED],
  ['the type of a subject', '$.subject.type', EXAMINE],
  ['the persistence', '$.persistence', EXAMINE],
])('a matcher that takes any text for %s is told when asked for', ([, path, description]) => {
  const loose = changed(description, ({ response }) => {
    response.matchingRules = { body: { [path]: { combine: 'AND', matchers: [{ match: 'type' }] } } };
  });
  expect(checkPact(load(loose))).toEqual([]);
  expect(checkPact(load(loose), { strict: true })).toMatchObject([{ what: expect.stringContaining('admits') }]);
});

test('a pact that was edited to contradict the document is neither verified nor served', async () => {
  const path = join(temporaryFolder(), 'edited.json');
  writeFileSync(
    path,
    changed(REFUSED, ({ response }) => (response.status = 404)),
  );
  for (const command of [['verify', '--target', 'http://127.0.0.1:1'], ['stub']]) {
    const { code, err } = await runCommand([...command, '--pact', path]);
    expect({ command, code }).toEqual({ command, code: 2 });
    expect(err).toContain('contradicts openapi.yaml');
    expect(err).toContain(`${REFUSED}: response status is 404`);
  }
});
