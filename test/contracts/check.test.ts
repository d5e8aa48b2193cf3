import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPact } from '../../contracts/check/check-pact.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { changedPact, errorIn, pactText, readPactText, rule, toldOf, type Interaction } from './changed-pact.ts';
import { temporaryFolder } from './temporary-folder.ts';

const EXAMINE = 'examine: an access token of a provider';
const REFUSED = 'examine: a text that is no token';
const MINT = 'mint: an access token';

test('no interaction contradicts the document, and no matcher admits what the document forbids', () => {
  expect(checkPact(readPactText(pactText))).toEqual([]);
});

test.for<readonly [string, string, (interaction: Interaction) => void, RegExp]>([
  ['a wrong status', REFUSED, ({ response }) => (response.status = 404), /status is 404/],
  ['another status of the document', REFUSED, ({ response }) => (response.status = 401), /error.*id/],
  ['a success that is a failure', EXAMINE, ({ response }) => (response.status = 400), /error/],
  ['a renamed error', REFUSED, (one) => (errorIn(one)['id'] = 'badToken'), /"badToken"/],
  ['an error with other details', REFUSED, (one) => (errorIn(one)['details'] = {}), /details/],
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
  const told = toldOf(description, change);
  expect(told).toContain(`${description}: `);
  expect(told).toMatch(words);
});

test.for<readonly [string, string, (interaction: Interaction) => unknown, string]>([
  ['the document', REFUSED, ({ response }) => (response.status = 404), 'response status is 404'],
  [
    'its own request',
    EXAMINE,
    ({ request }) => (request.headers['accept'] = ['text/html']),
    'Onezone answers this request with 406, not with 200',
  ],
  [
    'the document by a matcher',
    REFUSED,
    ({ response }) => (response.matchingRules['body'] = { '$.error': rule({ match: 'type' }) }),
    "the matcher of the answer's /error/id admits",
  ],
])('a pact that was edited to contradict %s is neither verified nor served', async ([, description, change, words]) => {
  const path = join(temporaryFolder(), 'edited.json');
  writeFileSync(path, changedPact(description, change));
  for (const command of [['verify', '--target', 'http://127.0.0.1:1'], ['stub']]) {
    const { code, err } = await runCommand([...command, '--pact', path]);
    expect({ command, code }).toEqual({ command, code: 2 });
    expect(err).toContain('contradicts openapi.yaml');
    expect(err).toContain(`${description}: ${words}`);
  }
});
