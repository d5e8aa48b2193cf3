import { expect, test } from 'vitest';
import { createOnezone, type Onezone, type WorldFile } from '../../src/index.ts';
import { mintToken, type MintRequest } from '../../src/token/index.ts';
import { unsignedToken } from '../support/unsigned-token.ts';

// rest-token-api.md section 2.1.

const EXAMINE = '/api/v3/onezone/tokens/examine';
const SECRET = 'a'.repeat(64);
const temporaryTokens = { secret: SECRET };

const world: WorldFile = {
  users: [
    { id: 'u1', username: 'ann', password: 'right', temporaryTokens },
    { id: 'u2', username: 'ben', password: 'right', blocked: true },
    { id: 'u3', username: 'cat', password: 'right', basicAuth: false },
  ],
  providers: [
    { id: 'p1', temporaryTokens },
    { id: 'p2', temporaryTokens },
  ],
  clusters: [{ id: 'p2', members: [{ user: 'u1' }] }],
  sessions: [
    { id: 'ann’s', user: 'u1' },
    { id: 'ben’s', user: 'u2' },
  ],
  spaces: [{ id: 's1', members: [{ user: 'u1' }], supports: [{ provider: 'p1' }] }],
  identityProviders: [{ prefix: 'egi:', tokens: { abc: 'u1' } }],
};
const onezone = createOnezone({ world });

/** `accepted`; else the id of the `authError`, of the error inside it, and the service that it tells. */
function verdict(headers: Readonly<Record<string, string>>, asked: Onezone = onezone): string {
  const {
    status,
    headers: answered,
    body,
  } = asked.handle({
    method: 'POST',
    path: EXAMINE,
    headers: { 'content-type': 'application/json', ...headers },
    // No token: so only the credentials decide between 401 and 400.
    body: '{"token":"x"}',
    peerIp: '127.0.0.1',
  });
  if (status === 400) return 'accepted';
  // What is refused only after the body was read has one.
  expect(answered).not.toHaveProperty('content-type');
  // The shape of every 401 (section 2.1).
  const { authError } = (JSON.parse(body) as { error: { details: { authError: AuthError } } }).error.details;
  const { tokenError, service } = authError.details ?? {};
  return [authError.id, tokenError?.id, service && `${service.type} ${service.id}`]
    .filter((part) => part !== undefined)
    .join(' ');
}

interface AuthError {
  readonly id: string;
  readonly details?: {
    readonly tokenError?: AuthError;
    readonly service?: { readonly type: string; readonly id: string };
  };
}

function token(type: 'user' | 'oneprovider', id: string, changes: Partial<MintRequest> = {}): string {
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: 'onezone.example.com',
    id: 'any',
    subject: { type, id },
    persistence: 'temporary',
    ...changes,
  });
  if (!minted.ok) throw new Error('not minted');
  return minted.token;
}
const identity = { type: { identityToken: {} } };
const withRaw = (...rawCaveats: readonly string[]): Partial<MintRequest> => ({ ...identity, rawCaveats });

test.each([
  ['ann:right', 'accepted'],
  ['ann:wrong', 'badBasicCredentials'],
  ['unknown:right', 'badBasicCredentials'],
  ['ben:right', 'userBlocked'],
  // The password is looked at last (onedata/oz-worker, basic_auth.erl).
  ['ben:wrong', 'userBlocked'],
  ['cat:right', 'basicAuthDisabled'],
  ['cat:wrong', 'basicAuthDisabled'],
])('basic authentication as %s: %s', (login, expected) => {
  expect(verdict({ authorization: `Basic ${btoa(login)}` })).toBe(expected);
});

test.each([
  ['egi:abc', 'accepted'],
  ['egi:other', 'badIdpAccessToken'],
  ['xegi:abc', 'badToken'],
  ['abcegi:', 'badToken'],
  ['EGI:abc', 'badToken'],
])('an identity provider is known by what its tokens begin with: %s is %s', (external, expected) => {
  expect(verdict({ 'x-auth-token': external })).toBe(expected);
});

const USER = token('user', 'u1');
test.each<[string, string, string | undefined, string | undefined, string]>([
  ['neither', USER, undefined, undefined, 'accepted'],
  ['both bad', USER, 'bad', 'bad', 'badServiceToken badToken'],
  [
    'both bad, for other reasons',
    USER,
    token('oneprovider', 'p1', withRaw('time < 1')),
    USER,
    'badServiceToken tokenCaveatUnverified',
  ],
  ['a bad consumer', USER, undefined, 'bad', 'badConsumerToken badToken'],
  [
    'a bad consumer and a forbidden service',
    USER,
    token('oneprovider', 'p2', identity),
    'bad',
    'badConsumerToken badToken',
  ],
  ['both bad, with credentials that are no token', 'egi:abc', 'bad', 'bad', 'accepted'],
])('the service token is looked at before the consumer token, both before the access token: %s', (...given) => {
  const [, access, service, consumer, expected] = given;
  const headers = {
    'x-auth-token': access,
    ...(service !== undefined && { 'x-onedata-service-token': service }),
    ...(consumer !== undefined && { 'x-onedata-consumer-token': consumer }),
  };
  expect(verdict(headers)).toBe(expected);
});

const PROVIDER = token('oneprovider', 'p1');
test.each([
  ['a provider’s identity token', USER, token('oneprovider', 'p1', identity), 'accepted'],
  ['a provider’s access token', USER, PROVIDER, 'accepted'],
  ['with opw-', USER, `opw-${PROVIDER}`, 'accepted'],
  // The user is served by p1, and a member of p2’s cluster.
  ['with opp-', USER, `opp-${PROVIDER}`, 'tokenServiceForbidden op_panel p1'],
  ['the panel of p2', USER, token('oneprovider', 'p2', { ...identity, indicationPrefix: 'opp' }), 'accepted'],
  ['p2', USER, token('oneprovider', 'p2', identity), 'tokenServiceForbidden op_worker p2'],
  ['a provider’s own', PROVIDER, PROVIDER, 'tokenServiceForbidden op_worker p1'],
  ['a provider’s own with opw-', PROVIDER, `opw-${PROVIDER}`, 'tokenServiceForbidden op_worker p1'],
  ['a provider’s own with opp-', PROVIDER, `opp-${PROVIDER}`, 'tokenServiceForbidden op_panel p1'],
  ['a user’s identity token', USER, token('user', 'u1', identity), 'badServiceToken tokenInvalid'],
  ['a user’s identity token with opp-', USER, `opp-${token('user', 'u1', identity)}`, 'badServiceToken tokenInvalid'],
  ['a user’s access token', USER, USER, 'badServiceToken notAnIdentityToken'],
])('the service token says which service speaks: %s', (_what, access, service, expected) => {
  expect(verdict({ 'x-auth-token': access, 'x-onedata-service-token': service })).toBe(expected);
});

test.each([
  ['interface = rest', 'accepted'],
  ['interface = graphsync', 'tokenCaveatUnverified'],
  ['interface = oneclient', 'tokenCaveatUnverified'],
  ['ip = 127.0.0.1/32', 'accepted'],
  ['ip = 10.0.0.0/8', 'tokenCaveatUnverified'],
  ['data.readonly', 'tokenCaveatUnverified'],
  ['data.path = L2E=', 'tokenCaveatUnverified'],
  ['service = ozw-onezone', 'tokenCaveatUnverified'],
  ['consumer = prv-p1', 'tokenCaveatUnverified'],
])('service and consumer tokens are used in rest, from the caller’s address: “%s” is %s', (rawCaveat, expected) => {
  for (const type of [identity, {}]) {
    const given = token('oneprovider', 'p1', { ...type, rawCaveats: [rawCaveat] });
    const told = (id: string): string => (expected === 'accepted' ? expected : `${id} ${expected}`);
    expect(verdict({ 'x-auth-token': USER, 'x-onedata-service-token': given })).toBe(told('badServiceToken'));
    expect(verdict({ 'x-auth-token': USER, 'x-onedata-consumer-token': given })).toBe(told('badConsumerToken'));
  }
});

test.each([
  ['interface = rest', 'accepted'],
  ['interface = graphsync', 'tokenCaveatUnverified'],
  ['service = ozw-onezone', 'accepted'],
  ['data.readonly', 'tokenCaveatUnverified'],
  ['data.path = L2E=', 'tokenCaveatUnverified'],
])('access tokens are used in rest, by Onezone, and not for data: “%s” is %s (2.2)', (rawCaveat, expected) => {
  expect(verdict({ 'x-auth-token': token('user', 'u1', { rawCaveats: [rawCaveat] }) })).toBe(expected);
});

test.each([
  ['ann’s', {}, 'tokenSessionInvalid'],
  ['ann’s', { cookie: 'SID=ann’s' }, 'accepted'],
  ['ann’s', { 'x-onedata-service-token': `opw-${PROVIDER}` }, 'tokenSessionInvalid'],
  // A Onepanel sees no cookie of Onezone’s; the session must be the user’s all the same.
  ['ann’s', { 'x-onedata-service-token': `opp-${token('oneprovider', 'p2')}` }, 'accepted'],
  ['ben’s', { 'x-onedata-service-token': `opp-${token('oneprovider', 'p2')}` }, 'tokenSessionInvalid'],
])('a token bound to the session %s, sent with %j: %s', (sessionId, headers, expected) => {
  const bound = token('user', 'u1', { type: { accessToken: { sessionId } } });
  expect(verdict({ ...headers, 'x-auth-token': bound })).toBe(expected);
});

test.each(['nobody', 'grp-g1'])('a temporary token of %s is an internal error, whatever it was sent as', (subject) => {
  expect(verdict({ 'x-auth-token': unsignedToken(`2/tmp-1/${subject}/act/x`) })).toBe('internalServerError');
  for (const header of ['x-onedata-service-token', 'x-onedata-consumer-token']) {
    const headers = { 'x-auth-token': USER, [header]: unsignedToken(`2/tmp-1/${subject}/idn/x`) };
    expect(verdict(headers)).toBe('internalServerError');
  }
});

test('secrets derive from the seed that is given beside a world, or in it', () => {
  const providers = [{ id: 'p1' }];
  const beside = createOnezone({ world: { providers, seed: 'in the world' }, seed: 'beside it' });
  const inside = createOnezone({ world: { providers, seed: 'beside it' } });
  const other = createOnezone({ world: { providers, seed: 'in the world' } });
  const credentials = { 'x-auth-token': beside.provider('p1').token };
  expect(verdict(credentials, beside)).toBe('accepted');
  expect(inside.provider('p1').token).toBe(credentials['x-auth-token']);
  expect(verdict(credentials, inside)).toBe('accepted');
  expect(verdict(credentials, other)).toBe('tokenInvalid');
});
