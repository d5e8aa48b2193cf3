import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACT_FILE } from '../../contracts/consumer/write-pact.ts';
import { loadPact } from '../../contracts/load-pact.ts';
import { root } from '../house/source-files.ts';

const text = readFileSync(join(root, PACT_FILE), 'utf8');
const MINT = 'mint: an access token';

type Json = Record<string, unknown>;

interface Interaction extends Json {
  readonly description: string;
  readonly request: Json & { readonly headers: Json; body: Json; readonly generators: Record<string, Json> };
  readonly response: Json;
}

/** Reads the pact with one interaction alone, changed. */
function read(change: (interaction: Interaction) => void): ReturnType<typeof loadPact> {
  const file = JSON.parse(text) as Json & { readonly interactions: Interaction[] };
  const interaction = file.interactions.find(({ description }) => description === MINT);
  if (interaction === undefined) throw new Error(`no interaction ${MINT}`);
  change(interaction);
  return loadPact(JSON.stringify({ ...file, interactions: [interaction] }));
}

const rule = (matcher: Json): Json => ({ body: { '$.token': { combine: 'AND', matchers: [matcher] } } });
const asText = (content: string, encoded: string): Json => ({ content, encoded, contentType: 'application/json' });

test.for<readonly [string, (interaction: Interaction) => void, RegExp]>([
  [
    'JSON in a text that is none',
    ({ request }) => (request['body'] = asText('{x', 'json')),
    /body\.content is no JSON/,
  ],
  ['base64 that is none', ({ request }) => (request['body'] = asText('%%%%', 'base64')), /body\.content is no base64/],
  ['a cut base64', ({ request }) => (request['body'] = asText('e30aa', 'base64')), /body\.content is no base64/],
  ['a method of two words', ({ request }) => (request['method'] = 'PO ST'), /method is "PO ST", and no method/],
  ['an address as a path', ({ request }) => (request['path'] = 'http://a.example/x'), /must begin with a slash/],
  ['a query in the path', ({ request }) => (request['path'] = '/x?a=b'), /must have no query/],
  ['steps up in the path', ({ request }) => (request['path'] = '/x/../y'), /which clients shorten/],
  ['a line break in a header', ({ request }) => (request.headers['x-a'] = ['a\r\nx-b: c']), /x-a has a line break/],
  ['a name of a header that is none', ({ request }) => (request.headers['x a'] = ['b']), /is no name of a header/],
  ['a number as a header', ({ request }) => (request.headers['x-a'] = [5]), /x-a must be a text/],
  ['an empty description', (one) => Object.assign(one, { description: ' ' }), /description is empty/],
  ['a list of headers', ({ response }) => (response['headers'] = [{ a: 'b' }]), /headers must be an object/],
  ['a text as a query', ({ request }) => (request['query'] = 'a=b'), /query must be an object/],
  ['a list of parameters', (one) => (one['providerStates'] = [{ name: 'x', params: [1] }]), /params must be an object/],
  ['a list of rules', ({ response }) => (response['matchingRules'] = [1]), /matchingRules must be an object/],
  [
    'a text as generators',
    ({ request }) => Object.assign(request, { generators: 'x' }),
    /generators must be an object/,
  ],
  ['rules about nothing', ({ response }) => (response['matchingRules'] = { bdy: {} }), /bdy is about nothing/],
  [
    'a matcher that Pact lacks',
    ({ response }) => (response['matchingRules'] = rule({ match: 'moon' })),
    /"moon", which/,
  ],
  [
    'a pattern that is none',
    ({ response }) => (response['matchingRules'] = rule({ match: 'regex', regex: '([' })),
    /\(\[, and no regular expression/,
  ],
  [
    'a matcher without its value',
    ({ response }) => (response['matchingRules'] = rule({ match: 'include' })),
    /value must/,
  ],
  [
    'a generator that Pact lacks',
    ({ request }) => (request.generators['body'] = { '$.x': { type: 'Moon' } }),
    /"Moon"/,
  ],
  [
    'a generator without an expression',
    ({ request }) => (request.generators['body'] = { '$.x': { type: 'ProviderState' } }),
    /expression must be a text/,
  ],
  [
    'a misspelt key of an answer',
    ({ response }) => Object.assign(response, { matchingRule: response['matchingRules'] }),
    /"matchingRule": did you mean "matchingRules"/,
  ],
  ['a misspelt key of a request', ({ request }) => (request['header'] = {}), /"header": did you mean "headers"/],
  ['a misspelt key', (one) => (one['providerState'] = 'x'), /"providerState": did you mean "providerStates"/],
  ['a misspelt key of a body', ({ request }) => (request.body['encodd'] = true), /did you mean "encoded"/],
])('%s is no pact that can be read', ([, change, words]) => {
  const loaded = read(change);
  expect(loaded.ok ? '' : `${loaded.where} ${loaded.problem}`).toMatch(words);
  expect(loaded.ok ? '' : loaded.where).toContain('interactions[0]');
});

test.for<readonly [string, (interaction: Interaction) => void]>([
  ['a key of somebody else', ({ response }) => (response['reasonPhrase'] = 'Created')],
  ['markup', (one) => (one['interactionMarkup'] = { markup: '', markupType: 'COMMON_MARK' })],
  ['a header that is a text', ({ request }) => (request.headers['accept'] = 'application/json')],
  ['nothing where rules could be', ({ response }) => (response['matchingRules'] = null)],
  [
    "a pattern in Rust's own way",
    ({ response }) => (response['matchingRules'] = rule({ match: 'regex', regex: '(?i)\\A(?P<all>.*)\\z' })),
  ],
  ['a method in lower case', ({ request }) => (request['method'] = 'post')],
])('%s is taken', ([, change]) => {
  expect(read(change)).toMatchObject({ ok: true });
});
