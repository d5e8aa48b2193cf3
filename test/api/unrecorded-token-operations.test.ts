import { expect, test } from 'vitest';
import { createOnezone, type Onezone } from '../../src/index.ts';
import { mintToken } from '../../src/token/index.ts';
import { unsignedToken } from '../support/unsigned-token.ts';

// What no recorded scenario shows; the text of rest-token-api.md decides.

const API = '/api/v3/onezone';
const NOW = 1_700_000_000;
const SECRET = '5'.repeat(64);
const DOMAIN = 'onezone.example.com';

function zone(): Onezone {
  return createOnezone({
    world: {
      now: NOW,
      onezoneDomain: DOMAIN,
      users: [
        { id: 'u', username: 'user' },
        { id: 'o', username: 'owner' },
        { id: 'i', username: 'inviter' },
        { id: 'b', username: 'blocked', blocked: true },
      ],
      providers: [{ id: 'p', name: 'krakow' }],
      spaces: [
        {
          id: 's',
          name: 'space',
          owners: ['o'],
          members: [{ user: 'i', privileges: ['space_add_user'] }],
          supports: [{ provider: 'p' }],
        },
      ],
      namedTokens: [
        { id: 'legacy', name: 'legacy one', subject: { id: 'u' }, secret: SECRET, version: 1 },
        { id: 'root', name: 'root token', subject: { type: 'oneprovider', id: 'p' }, secret: SECRET, version: 1 },
        {
          id: 'mine',
          name: 'mine',
          subject: { id: 'u' },
          secret: SECRET,
          caveats: [{ type: 'ip', whitelist: ['10.0.0.1'] }],
        },
        {
          id: 'invite',
          name: 'invite',
          subject: { id: 'o' },
          type: { inviteToken: { inviteType: 'userJoinSpace', spaceId: 's', ignored: true } },
        },
      ],
      geo: [{ network: '8.8.0.0/16', asn: 15_169, country: 'US', regions: ['NorthAmerica'] }],
    },
  });
}

interface Told {
  readonly status: number;
  readonly body: unknown;
}

function ask(onezone: Onezone, method: string, path: string, body?: unknown, as: string | null = null): Told {
  const answer = onezone.handle({
    method,
    path: API + path,
    headers: {
      'content-type': 'application/json',
      ...(as !== null && { 'x-auth-token': onezone.user(as).token }),
    },
    body: body === undefined ? null : JSON.stringify(body),
    peerIp: '127.0.0.1',
  });
  return { status: answer.status, body: answer.body === '' ? null : (JSON.parse(answer.body) as unknown) };
}

/** A token of the user whose temporary secret is the world's. */
function confined(onezone: Onezone, ...caveats: readonly unknown[]): string {
  const { body } = ask(onezone, 'POST', '/tokens/confine', { token: onezone.user('user').token, caveats });
  return (body as { token: string }).token;
}

test.each([
  { type: 'geo.country', filter: 'whitelist', list: ['US', 'PL'] },
  { type: 'geo.country', filter: 'blacklist', list: ['PL'] },
  { type: 'geo.region', filter: 'whitelist', list: ['NorthAmerica'] },
  { type: 'geo.region', filter: 'blacklist', list: ['EU'] },
  { type: 'asn', whitelist: [15_169] },
])('a caveat on where an address is passes for an address that the zone knows: %j', (caveat) => {
  const onezone = zone();
  const token = confined(onezone, caveat);
  const verified = ask(onezone, 'POST', '/tokens/verify_access_token', { token, peerIp: '8.8.4.4' });
  expect(verified).toEqual({ status: 200, body: { subject: { type: 'user', id: 'u' }, ttl: null } });
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', { token, peerIp: '9.9.9.9' })).toMatchObject({
    status: 400,
    body: { error: { id: 'tokenCaveatUnverified', details: { caveat } } },
  });
});

test('a legacy named token verifies for the subject of its record, and is shown as it is', () => {
  const onezone = zone();
  const { token } = onezone.namedToken('legacy');
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', { token }).body).toEqual({
    subject: { type: 'user', id: 'u' },
    ttl: null,
  });
  expect(ask(onezone, 'GET', '/tokens/named/legacy', undefined, 'user')).toMatchObject({
    status: 200,
    body: {
      id: 'legacy',
      name: 'legacy one',
      subject: { type: 'user', id: 'u' },
      token,
      metadata: { creationTime: NOW, custom: {} },
    },
  });
  // What is inscribed in it says nobody, so there is nobody for whom it could be confined.
  expect(ask(onezone, 'POST', '/tokens/confine', { token, caveats: [] })).toMatchObject({
    status: 500,
    body: {
      error: { id: 'internalServerError', details: { reference: expect.stringMatching(/^[0-9a-f]{10}$/) as unknown } },
    },
  });
});

test("a provider's legacy access token proves who it is, a user's does not", () => {
  const onezone = zone();
  const verify = (name: string): Told =>
    ask(onezone, 'POST', '/tokens/verify_identity_token', { token: onezone.namedToken(name).token });
  expect(verify('root').body).toEqual({ subject: { type: 'oneprovider', id: 'p' }, ttl: null });
  expect(verify('legacy')).toMatchObject({ status: 400, body: { error: { id: 'notAnIdentityToken' } } });
});

test('a named token that speaks for another subject than its record is refused', () => {
  const onezone = zone();
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: DOMAIN,
    id: 'mine',
    subject: { type: 'user', id: 'o' },
    persistence: 'named',
  });
  const token = minted.ok ? minted.token : '';
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', { token })).toMatchObject({
    status: 400,
    body: { error: { id: 'tokenSubjectInvalid' } },
  });
});

test('what a world file says of a named token is shown in its normal form', () => {
  const onezone = zone();
  expect(ask(onezone, 'GET', '/tokens/named/mine', undefined, 'user').body).toMatchObject({
    caveats: [{ type: 'ip', whitelist: ['10.0.0.1/32'] }],
    type: { accessToken: {} },
  });
  expect(ask(onezone, 'GET', '/user/tokens/named/name/invite', undefined, 'owner').body).toMatchObject({
    type: { inviteToken: { inviteType: 'userJoinSpace', spaceId: 's', parameters: {} } },
    metadata: {
      usageLimit: 'infinity',
      usageCount: 0,
      privileges: ['space_read_data', 'space_view', 'space_view_transfers', 'space_write_data'],
    },
  });
});

test('an owner of a space invites with privileges of choice, a member who may only invite does not', () => {
  const onezone = zone();
  const invite = { type: { inviteToken: { inviteType: 'userJoinSpace', spaceId: 's' } } };
  const create = (as: string, name: string, more: object): Told =>
    ask(onezone, 'POST', '/user/tokens/named', { name, ...invite, ...more }, as);
  expect(create('owner', 'chosen', { privileges: ['space_view'] }).status).toBe(201);
  expect(create('inviter', 'usual', {}).status).toBe(201);
  expect(create('inviter', 'chosen', { privileges: ['space_view'] })).toMatchObject({
    status: 400,
    body: { error: { id: 'inviteTokenSubjectNotAuthorized' } },
  });
  // A supporting invite carries none, so that the key counts for nothing.
  const support = { type: { inviteToken: { inviteType: 'supportSpace', spaceId: 's' } }, privileges: 5 };
  expect(ask(onezone, 'POST', '/user/tokens/named', { name: 'support', ...support }, 'owner').status).toBe(201);
  expect(ask(onezone, 'GET', '/user/tokens/named/name/support', undefined, 'owner').body).toMatchObject({
    metadata: { privileges: null, usageLimit: 'infinity', usageCount: 0 },
  });
});

test("a blocked user's tokens are refused when verified, and nobody makes new ones", () => {
  const onezone = zone();
  const { token } = onezone.user('blocked');
  const body = { error: { id: 'userBlocked' } };
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', { token })).toMatchObject({ status: 400, body });
  expect(ask(onezone, 'POST', '/tokens/infer_access_token_scope', { token })).toMatchObject({ status: 400, body });
  expect(ask(onezone, 'POST', '/tokens/confine', { token, caveats: [] })).toMatchObject({ status: 400, body });
});

test('a time left that is larger than JavaScript can count in is told exactly', () => {
  const onezone = zone();
  const answer = onezone.handle({
    method: 'POST',
    path: `${API}/tokens/confine`,
    headers: { 'content-type': 'application/json' },
    body: `{"token":"${onezone.user('user').token}","caveats":[{"type":"time","validUntil":100000000000000000000}]}`,
    peerIp: '127.0.0.1',
  });
  const { token } = JSON.parse(answer.body) as { token: string };
  const verified = onezone.handle({
    method: 'POST',
    path: `${API}/tokens/verify_access_token`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    peerIp: '127.0.0.1',
  });
  expect(verified.body).toContain('"ttl":99999999998300000000');
});

test('without an address, caveats on addresses fail and the rest passes', () => {
  const onezone = zone();
  const verify = (token: string): number =>
    onezone.handle({
      method: 'POST',
      path: `${API}/tokens/verify_access_token`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
      peerIp: null,
    }).status;
  expect([verify(confined(onezone)), verify(confined(onezone, { type: 'ip', whitelist: ['0.0.0.0/0'] }))]).toEqual([
    200, 400,
  ]);
});

test.each(['nobody', 'grp-g'])('a temporary token of %s is an internal error with a reference', (subject) => {
  const onezone = zone();
  const crash = {
    status: 500,
    body: { error: { id: 'internalServerError', details: { reference: expect.any(String) as unknown } } },
  };
  const access = { token: unsignedToken(`2/tmp-1/${subject}/act/x`) };
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', access)).toMatchObject(crash);
  expect(ask(onezone, 'POST', '/tokens/verify_identity_token', access)).toMatchObject(crash);
  expect(ask(onezone, 'POST', '/tokens/infer_access_token_scope', access)).toMatchObject(crash);
  const invite = { token: unsignedToken(`2/tmp-1/${subject}/ujs:s:/x`) };
  expect(ask(onezone, 'POST', '/tokens/verify_invite_token', invite)).toMatchObject(crash);
  // Not even a bad consumer token: the crash is nobody's.
  const consumed = { token: confined(onezone), consumerToken: unsignedToken(`2/tmp-1/${subject}/idn/x`) };
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', consumed)).toMatchObject(crash);
  expect(ask(onezone, 'POST', '/tokens/infer_access_token_scope', consumed)).toMatchObject(crash);
});

test('a token that expired before year 0 is an internal error without a reference: nobody can write that time', () => {
  const onezone = zone();
  const token = confined(onezone, { type: 'time', validUntil: -62_167_219_201 });
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', { token })).toEqual({
    status: 500,
    body: {
      error: {
        id: 'internalServerError',
        description: 'The server has encountered an error while processing this request.',
      },
    },
  });
});

test.each([
  ['+8.8.4.4', 200],
  ['+8.+08.-0.-00', 200],
  ['8.8.4.+004', 400],
  ['-8.8.4.4', 400],
  ['08.8.4.4', 400],
  ['8.8.4.4\n', 400],
])('`peerIp` is four integers as Erlang reads them: %j is %i', (peerIp, status) => {
  const onezone = zone();
  const token = confined(onezone, { type: 'ip', whitelist: ['8.8.0.0/16'] });
  expect(ask(onezone, 'POST', '/tokens/verify_access_token', { token, peerIp }).status).toBe(status);
});

test('a caveat for nobody, which no client can make, lets only those without credentials consume', () => {
  const onezone = createOnezone({
    world: { users: [{ id: 'u', username: 'user', temporaryTokens: { secret: SECRET } }] },
  });
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: DOMAIN,
    id: 'x',
    subject: { type: 'user', id: 'u' },
    persistence: 'temporary',
    rawCaveats: ['consumer = nobody'],
  });
  if (!minted.ok) throw new Error('not minted');
  const verify = (as: string | null): Told =>
    ask(onezone, 'POST', '/tokens/verify_access_token', { token: minted.token }, as);
  expect(verify(null).status).toBe(200);
  expect(verify('user')).toMatchObject({ status: 400, body: { error: { id: 'tokenCaveatUnverified' } } });
});
