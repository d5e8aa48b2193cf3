import { expect, test } from 'vitest';
import { acceptCaveats } from '../../src/token/accept-caveats.ts';
import { verifyToken } from '../../src/token/index.ts';
import { createNamedToken, type NamedTokenRequest } from '../../src/zone/create-named-token.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { modifyNamedToken } from '../../src/zone/modify-named-token.ts';
import { seededRandom } from '../../src/zone/random.ts';
import { showNamedToken } from '../../src/zone/show-named-token.ts';
import type { TokenSubject, Zone } from '../../src/zone/zone.ts';
import { completed } from './worlds.ts';

// rest-token-api.md section 1.7.

const USER: TokenSubject = { type: 'user', id: 'u' };
const PROVIDER: TokenSubject = { type: 'oneprovider', id: 'u' };

function zoneOf(): Zone {
  const world = completed({
    now: 1000,
    users: [{ id: 'u' }, { id: 'b', blocked: true }, { id: 'z' }],
    providers: [{ id: 'u' }, { id: 'y' }],
  });
  return createZone(world, { random: seededRandom('named tokens') });
}

function requestOf(change: Partial<NamedTokenRequest> = {}): NamedTokenRequest {
  return {
    subject: USER,
    name: 'one',
    type: { kind: 'accessToken', sessionId: null },
    caveats: [],
    customMetadata: {},
    revoked: false,
    invite: null,
    ...change,
  };
}

/** The id of a new token. */
function create(zone: Zone, change: Partial<NamedTokenRequest> = {}): string {
  const created = createNamedToken(zone, requestOf(change));
  if (!created.ok) throw new Error('error' in created ? created.error.id : created.renderCrash);
  return created.id;
}

/** The id of the error that creating a token meets. */
function refusal(zone: Zone, change: Partial<NamedTokenRequest>): string {
  const created = createNamedToken(zone, requestOf(change));
  return created.ok || !('error' in created) ? 'no refusal' : created.error.id;
}

test('a named token is stored, and signed with a secret of its own', () => {
  const zone = zoneOf();
  const accepted = acceptCaveats([{ type: 'time', validUntil: 2000 }]);
  if (!accepted.ok) throw new Error('the caveat of this test was refused');
  const created = createNamedToken(zone, requestOf({ ...accepted, customMetadata: { a: 1 } }));
  if (!created.ok) throw new Error('refused');
  const record = zone.namedToken(created.id);
  expect(record).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{32}ch[0-9a-f]{4}$/),
    name: 'one',
    subject: USER,
    type: { accessToken: {} },
    caveats: [{ type: 'time', validUntil: 2000 }],
    secret: expect.stringMatching(/^[0-9a-f]{64}$/),
    revoked: false,
    customMetadata: { a: 1 },
    creationTime: 1000,
    version: 2,
    invite: null,
  });
  const { token } = created;
  expect(verifyToken({ token, secret: record?.secret ?? '', ctx: { now: 1999 } })).toMatchObject({ ok: true });
  expect(
    verifyToken({ token, secret: zone.namedToken(create(zone, { name: 'two' }))?.secret ?? '', ctx: { now: 1 } }),
  ).toMatchObject({ ok: false, error: { id: 'tokenInvalid' } });
});

test('a named token is shown with its text, and an invite with its terms', () => {
  const zone = zoneOf();
  const id = create(zone, {
    type: { kind: 'inviteToken', inviteType: 'userJoinGroup', targetId: 'g' },
    invite: { usageLimit: 3, usageCount: 0, privileges: ['group_view'] },
  });
  const record = zone.namedToken(id);
  if (record === undefined) throw new Error('not stored');
  expect(showNamedToken(zone, record)).toEqual({
    ok: true,
    shown: {
      id,
      name: 'one',
      subject: USER,
      type: { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g', parameters: {} } },
      caveats: [],
      metadata: { creationTime: 1000, custom: {}, usageLimit: 3, usageCount: 0, privileges: ['group_view'] },
      revoked: false,
      token: expect.stringMatching(/^MDA/),
    },
  });
});

test('names are unique for each subject, and free again when their token is deleted or renamed', () => {
  const zone = zoneOf();
  const id = create(zone);
  create(zone, { subject: PROVIDER });
  expect(refusal(zone, {})).toBe('badValueIdentifierOccupied');
  zone.namedTokens.delete(id);
  const second = create(zone);
  const record = zone.namedToken(second);
  if (record === undefined) throw new Error('not stored');
  expect(modifyNamedToken(zone, record, { name: 'two' }).ok).toBe(true);
  create(zone);
  expect(zone.namedTokens.idOf(USER, 'two')).toBe(second);
  expect(zone.namedTokens.idsOf(USER)).toHaveLength(2);
});

test('a token keeps its name when another one has the name that it should get', () => {
  const zone = zoneOf();
  const id = create(zone);
  create(zone, { name: 'two' });
  const before = zone.namedToken(id);
  if (before === undefined) throw new Error('not stored');
  const modified = modifyNamedToken(zone, before, { name: 'two', revoked: true, customMetadata: { a: 1 } });
  expect(modified).toMatchObject({ ok: false, error: { id: 'badValueIdentifierOccupied', details: { key: 'name' } } });
  expect(zone.namedToken(id)).toBe(before);
  expect(zone.namedTokens.idOf(USER, 'one')).toBe(id);
  expect(modifyNamedToken(zone, before, { name: 'one', revoked: true }).ok).toBe(true);
  expect(zone.namedToken(id)).toEqual({ ...before, revoked: true });
});

test('what is wrong with the subject or a service is told before a name that is taken', () => {
  const zone = zoneOf();
  create(zone);
  expect(refusal(zone, { subject: { type: 'user', id: 'nobody' } })).toBe('tokenSubjectInvalid');
  expect(refusal(zone, { subject: { type: 'user', id: 'b' } })).toBe('userBlocked');
  expect(refusal(zone, { type: { kind: 'accessToken', sessionId: 'none' } })).toBe('tokenSessionInvalid');
  const accepted = acceptCaveats([{ type: 'service', whitelist: ['opw-y'] }]);
  if (!accepted.ok) throw new Error('the caveat of this test was refused');
  expect(refusal(zone, accepted)).toBe('tokenServiceForbidden');
});

test('the list of all tokens has those of users by descending id, then of providers likewise', () => {
  const zone = zoneOf();
  const of = (type: TokenSubject['type'], id: string, name: string): string =>
    create(zone, { subject: { type, id }, name });
  const created = {
    uA: of('user', 'u', 'aa'),
    y: of('oneprovider', 'y', 'aa'),
    z: of('user', 'z', 'zz'),
    u: of('oneprovider', 'u', 'aa'),
    u0: of('user', 'u', '00'),
  };
  expect(zone.namedTokens.allIds()).toEqual([created.z, created.u0, created.uA, created.y, created.u]);
});

test('a token too long to be serialized exists, but cannot be shown', () => {
  const zone = zoneOf();
  const accepted = acceptCaveats([
    { type: 'consumer', whitelist: Array.from({ length: 3000 }, (_, i) => `usr-${'x'.repeat(30)}${i}`) },
  ]);
  if (!accepted.ok) throw new Error('the caveat of this test was refused');
  expect(createNamedToken(zone, requestOf(accepted))).toMatchObject({ ok: false, renderCrash: 'badmatch' });
  const [id = ''] = zone.namedTokens.idsOf(USER);
  const record = zone.namedToken(id);
  if (record === undefined) throw new Error('not stored');
  expect(showNamedToken(zone, record)).toMatchObject({ ok: false, renderCrash: 'badmatch' });
});

test('revoking temporary tokens gives a new secret and the next generation, or the first', () => {
  const zone = zoneOf();
  const before = zone.temporaryTokenSecret({ type: 'user', id: 'u' });
  zone.revokeTemporaryTokens({ type: 'user', id: 'u' });
  const after = zone.temporaryTokenSecret({ type: 'user', id: 'u' });
  expect([before.generation, after.generation]).toEqual([1, 2]);
  expect(after.secret).not.toBe(before.secret);
  zone.revokeTemporaryTokens({ type: 'user', id: 'unknown' });
  expect(zone.temporaryTokenSecret({ type: 'user', id: 'unknown' }).generation).toBe(1);
  expect(zone.temporaryTokenSecret({ type: 'oneprovider', id: 'unknown' }).generation).toBe(1);
  zone.revokeTemporaryTokens({ type: 'oneprovider', id: 'unknown' });
  expect(zone.temporaryTokenSecret({ type: 'oneprovider', id: 'unknown' }).generation).toBe(2);
});

test('what a secret will be can be seen without creating it', () => {
  const zone = zoneOf();
  const foreseen = zone.foreseeTemporaryTokenSecret({ type: 'user', id: 'u' });
  zone.revokeTemporaryTokens({ type: 'user', id: 'u' });
  expect(zone.temporaryTokenSecret({ type: 'user', id: 'u' }).generation).toBe(1);
  const current = zone.temporaryTokenSecret({ type: 'user', id: 'u' });
  expect(current.secret).not.toBe(foreseen.secret);
  expect(zone.foreseeTemporaryTokenSecret({ type: 'user', id: 'u' })).toEqual(current);
});
