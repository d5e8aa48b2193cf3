import { expect, test } from 'vitest';
import { mintToken } from '../../src/token/index.ts';
import { explainInZone, type Presentation } from '../../src/zone/explain-in-zone.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { ONEZONE } from '../../src/zone/service-access.ts';
import {
  verifyAccessToken,
  verifyIdentityToken,
  verifyInviteToken,
  type TokenCircumstances,
} from '../../src/zone/verify-in-zone.ts';
import { NOW, pick, randomFrom, randomMintRequest, type Random } from '../token/random-tokens.ts';
import { completed } from './worlds.ts';

const SECRET = 'a'.repeat(64);
const temporaryTokens = { secret: SECRET, generation: 2 };

const zone = createZone(
  completed({
    now: NOW,
    users: [
      { id: 'u1', temporaryTokens },
      { id: 'u2', temporaryTokens, blocked: true },
    ],
    providers: [{ id: 'p1', temporaryTokens }],
    spaces: [{ id: 's1', owners: ['u1'], supports: [{ provider: 'p1' }] }],
    groups: [{ id: 'g1', members: [{ user: 'u1' }] }],
    sessions: [{ id: 's1', user: 'u1' }],
    geo: [{ network: '10.0.0.0/8', asn: 1, country: 'PL', regions: ['EU', 'Europe'] }],
    namedTokens: [
      { id: 't1', subject: { id: 'u1' }, secret: SECRET },
      { id: 't2', subject: { type: 'oneprovider', id: 'p1' }, secret: SECRET, revoked: true },
    ],
  }),
);

function randomPresentation(random: Random): Presentation & {
  readonly service: TokenCircumstances['service'];
  readonly consumer: TokenCircumstances['consumer'];
} {
  return {
    as: pick(random, [null, null, null, 'access', 'identity', 'invite']),
    ip: pick(random, [null, '10.1.2.3', '127.0.0.1']),
    interface: pick(random, ['rest', 'rest', 'oneclient', 'graphsync']),
    service: pick(random, [null, null, ONEZONE, { type: 'op_worker', id: 'p1' }, { type: 'op_panel', id: 'p1' }]),
    consumer: pick(random, [null, { type: 'user', id: 'u1' }, { type: 'oneprovider', id: 'p1' }]),
    session: pick(random, [null, null, null, null, 's1', 's2']),
    allowDataAccessCaveats: random(2) === 0,
    expectedInviteType: pick(random, ['any', 'userJoinGroup', 'userJoinSpace']),
    call: null,
  };
}

test('explains what the zone says to random tokens, however they are presented', () => {
  const random = randomFrom(5);
  const outcomes = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const minted = mintToken(randomMintRequest(random, pick(random, [SECRET, SECRET, SECRET, 'forged'])));
    if (!minted.ok) throw new Error(`not minted in round ${i}`);
    const presentation = randomPresentation(random);
    const { session, service } = presentation;
    const explained = explainInZone(zone, minted.token, presentation);
    const { as } = explained;
    const token = zone.readToken(minted.token);
    if (typeof token === 'string') throw new Error(`not readable in round ${i}`);
    const isAccess = as === 'access';
    const isBound = isAccess && !(service !== null && 'type' in service && service.type === 'op_panel');
    const circumstances: TokenCircumstances = {
      ...presentation,
      service: isAccess ? (service ?? ONEZONE) : null,
      session: isBound ? (session === null ? { mode: 'none' } : { mode: 'exact', id: session }) : { mode: 'any' },
    };
    const verified = isAccess
      ? verifyAccessToken(zone, token, circumstances)
      : as === 'identity'
        ? verifyIdentityToken(zone, token, circumstances)
        : verifyInviteToken(zone, token, presentation.expectedInviteType, circumstances);
    expect(explained.failure).toEqual(verified.ok ? null : verified);
    expect(explained.grant?.subject ?? null).toEqual(verified.ok ? verified.subject : null);
    expect(explained.grant?.validUntil ?? null).toEqual(verified.ok ? verified.validUntil : null);
    const outcome = verified.ok ? 'accepted' : 'error' in verified ? verified.error.id : verified.renderCrash;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const expected =
    'accepted function_clause notAnAccessToken notAnIdentityToken notAnInviteToken tokenCaveatUnknown ' +
    'tokenCaveatUnverified tokenInvalid tokenRevoked tokenServiceForbidden tokenSessionInvalid tokenSubjectInvalid userBlocked';
  expect([...outcomes.keys()].toSorted()).toEqual(expected.split(' '));
  expect(outcomes.get('accepted')).toBeGreaterThan(100);
});
