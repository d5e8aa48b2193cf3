import { expect, test } from 'vitest';
import { mintToken, type MintRequest } from '../../src/token/index.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import type { Subject } from '../../src/token/subject.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { ONEZONE } from '../../src/zone/service-access.ts';
import { verifyAccessToken, verifyIdentityToken, type TokenCircumstances } from '../../src/zone/verify-in-zone.ts';
import { completed } from './worlds.ts';

// rest-token-api.md sections 1.5 and 5.4.

const SECRET = 'a'.repeat(64);
const temporaryTokens = { secret: SECRET, generation: 2 };
const ONE: Subject = { type: 'user', id: 'u1' };
const PROVIDER: Subject = { type: 'oneprovider', id: 'p1' };

const zone = createZone(
  completed({
    now: 1_700_000_000,
    users: [{ id: 'u1', temporaryTokens }, { id: 'u2' }],
    providers: [{ id: 'p1', temporaryTokens }, { id: 'u1' }],
    groups: [{ id: 'g1', members: [{ user: 'u1' }] }],
    sessions: [{ id: 's1', user: 'u1' }],
    namedTokens: [
      { id: 'good', subject: { id: 'u1' }, secret: SECRET },
      { id: 'revoked', subject: { id: 'u1' }, secret: SECRET, revoked: true },
      { id: 'legacy', subject: { type: 'oneprovider', id: 'p1' }, secret: SECRET, version: 1 },
    ],
  }),
);
const CIRCUMSTANCES: TokenCircumstances = {
  ip: '127.0.0.1',
  interface: 'rest',
  service: ONEZONE,
  consumer: null,
  session: { mode: 'any' },
  allowDataAccessCaveats: false,
};

function verdict(
  verify: typeof verifyAccessToken,
  changes: Partial<MintRequest>,
  circumstances: Partial<TokenCircumstances> = {},
): string {
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: 'onezone.example.com',
    id: 'good',
    subject: ONE,
    persistence: 'temporary',
    generation: 2,
    ...changes,
  });
  const token = parseToken(minted.ok ? minted.token : '');
  if (typeof token === 'string') throw new Error('not minted');
  const verified = verify(zone, token, { ...CIRCUMSTANCES, ...circumstances });
  if (verified.ok) return `${verified.subject.type} ${String(verified.subject.id)}`;
  return 'error' in verified ? verified.error.id : verified.renderCrash;
}

const FORGED = { secret: 'b'.repeat(64) };
const EXPIRED = { caveats: [{ type: 'time', validUntil: 1 }] };
const NAMED: Partial<MintRequest> = { persistence: 'named' };
const FORBIDDEN = { service: { type: 'op_worker', id: 'p1' } } as const;

test.each<[string, Partial<MintRequest>, string]>([
  ['a named token', NAMED, 'user u1'],
  ['a revoked one', { ...NAMED, id: 'revoked' }, 'tokenRevoked'],
  ['one of another subject', { ...NAMED, subject: { type: 'user', id: 'u2' } }, 'tokenSubjectInvalid'],
  ['one of a subject of another kind', { ...NAMED, subject: { type: 'oneprovider', id: 'u1' } }, 'tokenSubjectInvalid'],
  ['a revoked one of another subject', { ...NAMED, id: 'revoked', subject: PROVIDER }, 'tokenRevoked'],
  ['an unknown one', { ...NAMED, id: 'unknown', ...EXPIRED }, 'tokenInvalid'],
  ['one of another subject, expired', { ...NAMED, subject: PROVIDER, ...EXPIRED }, 'tokenSubjectInvalid'],
  ['a temporary token of an older generation, expired', { generation: 1, ...EXPIRED }, 'tokenRevoked'],
  ['one of a newer generation, expired', { generation: 3, ...EXPIRED }, 'tokenInvalid'],
])('the record is looked at before the caveats, its revocation before its subject: %s (5.4, step 2)', (...given) => {
  const [, changes, expected] = given;
  expect(verdict(verifyAccessToken, changes)).toBe(expected);
});

test.each<[string, Partial<MintRequest>, Partial<TokenCircumstances>, string]>([
  ['all is well', {}, {}, 'user u1'],
  ['a forbidden service', {}, FORBIDDEN, 'tokenServiceForbidden'],
  ['expired', EXPIRED, FORBIDDEN, 'tokenCaveatUnverified'],
  ['expired and forged', { ...EXPIRED, ...FORGED }, FORBIDDEN, 'tokenCaveatUnverified'],
  ['forged', FORGED, FORBIDDEN, 'tokenInvalid'],
  [
    'another session',
    { type: { accessToken: { sessionId: 's1' } } },
    { ...FORBIDDEN, session: { mode: 'none' } },
    'tokenSessionInvalid',
  ],
  [
    'forged, with another session',
    { type: { accessToken: { sessionId: 's1' } }, ...FORGED },
    { session: { mode: 'none' } },
    'tokenInvalid',
  ],
  ['an unknown subject, forged', { subject: { type: 'user', id: 'u3' }, generation: 1 }, FORBIDDEN, 'tokenInvalid'],
])('caveats, then signature, then session, then service (5.4, steps 3 to 6): %s', (...given) => {
  const [, changes, circumstances, expected] = given;
  expect(verdict(verifyAccessToken, changes, circumstances)).toBe(expected);
});

const IDENTITY = { type: { identityToken: {} } };
const LEGACY: Partial<MintRequest> = { id: 'legacy', version: 1 };
const INVITE = { type: { inviteToken: { inviteType: 'userJoinCluster', clusterId: 'p1' } } };

test.each<[string, Partial<MintRequest>, string]>([
  ['an identity token of a user', IDENTITY, 'user u1'],
  ['an identity token of a provider', { ...IDENTITY, subject: PROVIDER }, 'oneprovider p1'],
  ['an access token of a provider', { subject: PROVIDER }, 'oneprovider p1'],
  ['a legacy token of a provider', LEGACY, 'oneprovider p1'],
  ['an access token of a user', {}, 'notAnIdentityToken'],
  ['a session’s token of a user', { type: { accessToken: { sessionId: 's1' } } }, 'notAnIdentityToken'],
  [
    'a session’s token of a provider',
    { subject: PROVIDER, type: { accessToken: { sessionId: 's1' } } },
    'notAnIdentityToken',
  ],
  ['an invite token of a provider', { ...INVITE, subject: PROVIDER }, 'notAnIdentityToken'],
])('%s as identity token: %s (1.5)', (...given) => {
  const [, changes, expected] = given;
  expect(verdict(verifyIdentityToken, changes)).toBe(expected);
});

// A row for every caveat type: may a provider's access token, an identity token, an access token as credential carry it?
const WELL = { ip: '127.0.0.1', consumer: ONE };
test.each<[rawCaveat: string, asIdentity: boolean, identity: boolean, access: boolean]>([
  ['time < 1700000001', true, true, true],
  ['ip = 127.0.0.1/32', true, true, true],
  ['consumer = usr-u1', true, true, true],
  ['interface = rest', true, true, true],
  ['service = ozw-onezone', false, false, true],
  ['api = all/all/*.*.*:*', false, false, true],
  ['data.readonly', false, false, true],
  ['data.path = L2E=', false, false, true],
  ['authorization = none', true, false, false],
])('the caveat “%s” is supported in the uses that it is meant for (1.5; 5.4, step 3)', (rawCaveat, ...expected) => {
  const caveats = { rawCaveats: [rawCaveat] };
  const circumstances = { ...WELL, allowDataAccessCaveats: true };
  const verdicts = [
    verdict(verifyIdentityToken, { ...caveats, subject: PROVIDER }, circumstances),
    verdict(verifyIdentityToken, { ...caveats, ...IDENTITY, subject: PROVIDER }, circumstances),
    verdict(verifyAccessToken, { ...caveats, subject: PROVIDER }, circumstances),
  ];
  expect(verdicts).toEqual(expected.map((supported) => (supported ? 'oneprovider p1' : 'tokenCaveatUnverified')));
});

test.each<[string, string, Subject | null, boolean]>([
  ['grp-g1', 'a member', ONE, true],
  ['grp-*', 'a member', ONE, true],
  ['grp-g1', 'a user who is none', { type: 'user', id: 'u2' }, false],
  ['grp-*', 'a user who is none', { type: 'user', id: 'u2' }, false],
  ['grp-g1', 'a provider with the id of a member', { type: 'oneprovider', id: 'u1' }, false],
  ['grp-*', 'a provider with the id of a member', { type: 'oneprovider', id: 'u1' }, false],
  ['grp-g1', 'a group with the id of a member', { type: 'group', id: 'u1' }, false],
  ['grp-unknown', 'a member of another', ONE, false],
  ['grp-g1', 'nobody', { type: 'nobody', id: null }, false],
  ['grp-g1', 'somebody unknown', null, false],
])('a token for the consumer %s, consumed by %s (5.4, step 3)', (entry, _who, consumer, expected) => {
  const caveats = [{ type: 'consumer', whitelist: [entry] }];
  expect(verdict(verifyAccessToken, { caveats }, { consumer })).toBe(expected ? 'user u1' : 'tokenCaveatUnverified');
});
