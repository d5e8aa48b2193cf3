import { expect, test } from 'vitest';
import { errorIn, interactionCalled, literalHeaders, rule, toldOf, type Interaction } from './changed-pact.ts';

const EXAMINE = 'examine: an access token of a provider';
const NO_TOKEN = 'examine: a text that is no token';
const MINT = 'mint: an access token';
const ANONYMOUS = 'mint: without credentials';
const NO_TIME = 'mint: a token without caveats';
const BAD_CALLER = 'mint: with a text that is no token';
const EXPIRED = 'mint: with an access token that has expired';
const CHARSET = 'mint: with a body whose content type is a charset';
const HTML = 'examine: for who accepts nothing but text/html';
const FOREIGN = 'get_named_token: by somebody else';
const CREATE = 'create_named_token_for_current_user: an access token with a name';
const NAMED = 'get_named_token: by whom it belongs to';
const LIST = 'list_named_tokens_of_current_user: of the caller, who has one';

const examineRequest = interactionCalled(EXAMINE).request;
const mintRequest = interactionCalled(MINT).request;

type Row = readonly [string, string, (one: Interaction) => unknown, RegExp];

const token = (one: Interaction): { expression: string } =>
  one.request.generators['header']?.['x-auth-token'] as { expression: string };
const state = (name: string, params = {}): Interaction['providerStates'] => [{ name, params }];
const PROVIDER = 'a provider with an access token exists';

/** Requests that get another answer than the one beside them. */
const answers: readonly Row[] = [
  [
    'a refused method that the path has',
    'examine: with the method GET',
    ({ request }) => (request.method = 'POST'),
    /405/,
  ],
  [
    'a refused content type that is right',
    CHARSET,
    ({ request }) => (request.headers['content-type'] = ['application/json']),
    /answers this request with 201, not with 415/,
  ],
  ['a wrong content type called bad data', CHARSET, ({ response }) => (response.status = 400), /.*400/],
  [
    'a refused Accept that is right',
    HTML,
    ({ request }) => (request.headers['accept'] = ['application/json']),
    /not with 406/,
  ],
  [
    'an Accept that is refused, answered',
    EXAMINE,
    ({ request }) => (request.headers['accept'] = ['text/html']),
    /with 406, not with 200/,
  ],
  [
    'a time caveat that is asked for and there',
    NO_TIME,
    (one) => Object.assign(one.request, mintRequest),
    /with 201, not/,
  ],
  [
    'refused caveats that are right',
    'mint: a token with null for caveats',
    ({ request }) => Object.assign(request, mintRequest),
    /with 201, not with 400/,
  ],
  [
    'a refused type that is right',
    'mint: a token of a type that is a text',
    ({ request }) => (request.body.content['type'] = { accessToken: {} }),
    /not with 400/,
  ],
  [
    'JSON that is called malformed',
    'examine: with a body that is no JSON',
    ({ request }) => (request.body = examineRequest.body),
    /with 200, not with 400/,
  ],
  [
    'a token that is called unreadable',
    NO_TOKEN,
    ({ request }) => Object.assign(request, examineRequest),
    /not 200: the token can be read/,
  ],
  [
    'a missing key that is there',
    'examine: nothing, by another key',
    ({ request }) => Object.assign(request, examineRequest),
    /not 200: the token can be read/,
  ],
  [
    'a missing key of another name',
    'examine: nothing, by another key',
    (one) => (errorIn(one)['details'] = { key: 'name' }),
    /"token" at \/error\/details\/key, and not as it stands here: "name"/,
  ],
  [
    'a refused name that is right',
    'create_named_token_for_current_user: with a name that is too short',
    ({ request }) => (request.body.content['name'] = 'good name'),
    /with 201, not with 400/,
  ],
  [
    'a caveat that is not that of the token',
    EXPIRED,
    (one) => (errorIn(one, true)['details'] = { caveat: { type: 'time', validUntil: 5 } }),
    /validUntil, and not as it stands here: 5/,
  ],
  [
    'no cause, though a token is sent',
    BAD_CALLER,
    (one) => {
      Reflect.deleteProperty(errorIn(one), 'details');
      one.response.matchingRules = { body: { '$.error.description': rule({ match: 'type' }) } };
    },
    /with \{"authError".* at \/error\/details, and not as it stands here: nothing/,
  ],
  [
    'a cause, though no token is sent',
    ANONYMOUS,
    (one) => (errorIn(one)['details'] = errorIn(interactionCalled(BAD_CALLER))['details']),
    /nothing at \/error\/details/,
  ],
  [
    'another cause',
    BAD_CALLER,
    (one) => (errorIn(one, true)['id'] = 'tokenRevoked'),
    /"badToken" at \/error\/details\/authError\/id, and not as it stands here: "tokenRevoked"/,
  ],
  [
    'a caller who is refused as nobody, with a token',
    ANONYMOUS,
    (one) => Object.assign(one, { request: mintRequest, providerStates: interactionCalled(MINT).providerStates }),
    /with 201, not with 401/,
  ],
  ['a caller who may not, without credentials', FOREIGN, (one) => literalHeaders(one, { 'x-auth-token': [] }), /401/],
];

/** Callers who get what they may not. */
const callers: readonly Row[] = [
  [
    'junk for a token',
    MINT,
    (one) => literalHeaders(one, { 'x-auth-token': ['junk'] }),
    /401 unauthorized \(badToken\), not/,
  ],
  [
    'a password for a provider',
    MINT,
    (one) => {
      Reflect.deleteProperty(one.request.headers, 'x-auth-token');
      literalHeaders(one, { authorization: ['Basic YTpi'] });
    },
    /401 unauthorized \(badBasicCredentials\), not with 201/,
  ],
  [
    'a token of nobody in this state',
    LIST,
    (one) => literalHeaders(one, { 'x-auth-token': mintRequest.headers['x-auth-token'] ?? [] }),
    /401 unauthorized \(tokenInvalid\), not with 200/,
  ],
  [
    'junk where nothing is asked for',
    EXAMINE,
    ({ request }) => (request.headers['x-auth-token'] = ['junk']),
    /401 unauthorized \(badToken\), not with 200/,
  ],
  ['a forged token', MINT, (one) => (token(one).expression = '${forgedToken}'), /\(tokenInvalid\), not with 201/],
  ['an identity token', MINT, (one) => (token(one).expression = '${identityToken}'), /401 .*, not with 201/],
  [
    'a revoked token',
    MINT,
    (one) => (one.providerStates = state('a provider with a revoked access token exists')),
    /tokenRevoked\), not with 201/,
  ],
  [
    'an expired token',
    MINT,
    (one) => (one.providerStates = state(PROVIDER, { caveats: [{ type: 'time', validUntil: 1000000000 }] })),
    /tokenCaveatUnverified\), not with 201/,
  ],
  [
    'a user in the place of a provider',
    MINT,
    (one) => {
      one.providerStates = state('a user with an access token exists');
      token(one).expression = '${userToken}';
    },
    /, not with 201/,
  ],
];

/** States and generators. */
const states: readonly Row[] = [
  [
    'a parameter that a state lacks',
    MINT,
    (one) => (one.providerStates = state(PROVIDER, { moon: 1 })),
    /no parameter "moon"/,
  ],
  [
    'a parameter of another type',
    MINT,
    (one) => (one.providerStates = state(PROVIDER, { caveats: 'x' })),
    /cannot be: "caveats" must be a list/,
  ],
  [
    'a parameter that must be true or false',
    MINT,
    (one) => {
      one.providerStates = state('a user with an access token exists', { blocked: 'yes' });
      token(one).expression = '${userToken}';
    },
    /cannot be: "blocked" must be true or false/,
  ],
  [
    'a value that no state gives',
    MINT,
    (one) => (token(one).expression = '${moonToken}'),
    /takes \$\{moonToken\}, and/,
  ],
  ['a value of another state', MINT, (one) => (token(one).expression = '${userToken}'), /takes \$\{userToken\}, and/],
  [
    'values without a state',
    MINT,
    (one) => (one.providerStates = []),
    /takes \$\{providerToken\}, and it has no provider state/,
  ],
  [
    'a time that is too late',
    MINT,
    ({ request }) =>
      (request.generators['body'] = {
        '$.caveats[0].validUntil': { type: 'ProviderState', expression: '${tooLateValidUntil}' },
      }),
    /tokenTimeCaveatRequired, not with 201/,
  ],
  [
    'a time that stands still',
    MINT,
    ({ request }) => Reflect.deleteProperty(request.generators, 'body'),
    /tokenTimeCaveatRequired, not with 201/,
  ],
  [
    'a number that its generator never makes',
    MINT,
    ({ request }) =>
      (request.generators['body'] = { '$.caveats[0].validUntil': { type: 'RandomInt', min: 0, max: 10 } }),
    /1893459600, which its generator never makes/,
  ],
  [
    'a generator for what is not there',
    MINT,
    ({ request }) =>
      Object.assign(request.generators['body'] ?? {}, { '$.x': { type: 'ProviderState', expression: '${now}' } }),
    /generator for \$\.x, where it has no example/,
  ],
  [
    'a generator for a header that is not there',
    MINT,
    ({ request }) =>
      Object.assign(request.generators['header'] ?? {}, { 'x-a': { type: 'ProviderState', expression: '${now}' } }),
    /generator for the header x-a, where/,
  ],
  [
    'a generator of another path',
    NAMED,
    ({ request }) =>
      Object.assign(request.generators, {
        path: { type: 'ProviderState', expression: '/api/v3/onezone/moon/${tokenId}' },
      }),
    /makes it \/api\/v3\/onezone\/moon\/\w+, which is none of this operation/,
  ],
];

/** What no server can answer with, because it stands there to the letter. */
const letters: readonly Row[] = [
  ['a new token', MINT, ({ response }) => (response.matchingRules = {}), /at \/token, and not as it stands here/],
  [
    "the server's own maximum TTL",
    NO_TIME,
    ({ response }) => (response.matchingRules = { body: { '$.error.description': rule({ match: 'type' }) } }),
    /at \/error\/details\/maxTtl, and not as it stands here: 2592000/,
  ],
  [
    'the location of something else',
    CREATE,
    ({ response }) => (response.headers['location'] = ['https://a.example/api/v3/onezone/tokens/named/0a']),
    /the location is .*0a, and tokenId is/,
  ],
];

test.for([...answers, ...callers, ...states, ...letters])('%s is told', ([, description, change, words]) => {
  const told = toldOf(description, change);
  expect(told).toContain(`${description}: `);
  expect(told).toMatch(words);
});

test.for<readonly [string, string, (one: Interaction) => unknown]>([
  ['states of somebody else', MINT, (one) => (one.providerStates = state('the moon shines'))],
  [
    'a token of another Onezone without a state',
    MINT,
    (one) => {
      literalHeaders(one, {});
      one.request.generators = {};
      one.providerStates = [];
    },
  ],
  ['a server in trouble', EXAMINE, ({ response }) => Object.assign(response, TROUBLE)],
  ['another way to send a token', MINT, (one) => Object.assign(one.request, bearer(one))],
  ['the latest time', MINT, ({ request }) => (request.generators['body'] = longest)],
])('%s is nothing to be told of', ([, description, change]) => {
  expect(toldOf(description, change)).toBe('');
});

const TROUBLE = {
  status: 503,
  body: { content: { error: { id: 'serviceUnavailable', description: 'x' } }, contentType: 'application/json' },
  matchingRules: { body: { '$.error.description': rule({ match: 'type' }) } },
};
const longest = { '$.caveats[0].validUntil': { type: 'ProviderState', expression: '${longestValidUntil}' } };

function bearer({ request }: Interaction): object {
  const { 'x-auth-token': sent = [], ...headers } = request.headers;
  return {
    headers: { ...headers, authorization: [`Bearer ${sent[0] ?? ''}`] },
    matchingRules: {
      ...request.matchingRules,
      header: { authorization: rule({ match: 'regex', regex: '^Bearer .*$' }) },
    },
    generators: {
      ...request.generators,
      header: { authorization: { type: 'ProviderState', expression: 'Bearer ${providerToken}' } },
    },
  };
}
