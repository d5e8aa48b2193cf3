import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/json/json-value.ts';
import { acceptCaveats } from '../../src/token/accept-caveats.ts';
import type { TokenType } from '../../src/token/token-type.ts';
import { createTemporaryToken } from '../../src/zone/create-temporary-token.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import type { TokenSubject } from '../../src/zone/zone.ts';
import { completed } from './worlds.ts';

// rest-token-api.md section 1.2.4.

const NOW = 1_700_000_000;
const MAX_TTL = 1000;
const zone = createZone(
  completed({
    now: NOW,
    maxTemporaryTokenTtl: MAX_TTL,
    users: [{ id: 'u1' }, { id: 'blocked', blocked: true }],
    providers: [{ id: 'p1' }],
  }),
);
const ACCESS: TokenType = { kind: 'accessToken', sessionId: null };
const PROVIDER: TokenSubject = { type: 'oneprovider', id: 'p1' };
const time = (ttl: number): JsonValue => ({ type: 'time', validUntil: NOW + ttl });
const service = (...whitelist: readonly string[]): JsonValue => ({ type: 'service', whitelist });

/** `minted`, or the error's id with the service that it tells. */
function outcome(caveats: readonly JsonValue[], subject = PROVIDER, type = ACCESS): string {
  const accepted = acceptCaveats(caveats);
  if (!accepted.ok) throw new Error('caveats that nobody accepts');
  const minted = createTemporaryToken(zone, { subject, type, caveats: accepted.caveats });
  if (minted.ok) return 'minted';
  if (!('error' in minted)) return minted.renderCrash;
  const { id, details } = minted.error;
  return details?.['service'] === undefined ? id : `${id} ${JSON.stringify(details['service'])}`;
}

test.each([
  ['one service caveat', [service('ozw-onezone')], 'minted'],
  ['two', [service('ozw-onezone'), service('ozw-*')], 'minted'],
  ['a forbidden one', [service('opw-p1')], 'tokenServiceForbidden {"type":"op_worker","id":"p1"}'],
  [
    'a second that is forbidden',
    [service('ozw-onezone'), service('opp-p1')],
    'tokenServiceForbidden {"type":"op_panel","id":"p1"}',
  ],
  [
    'a forbidden entry behind others',
    [service('ozw-*', 'ozw-onezone', 'ozp-onezone')],
    'tokenServiceForbidden {"type":"oz_panel","id":"onezone"}',
  ],
  [
    'two that are forbidden: the first is told',
    [service('opw-*'), service('opw-p1')],
    'tokenServiceForbidden {"type":"op_worker","id":"*"}',
  ],
])('every service of every service caveat is checked: %s (step 1)', (_what, services, expected) => {
  expect(outcome([...services, time(1)])).toBe(expected);
  // Services come before the time.
  if (expected !== 'minted') expect(outcome(services)).toBe(expected);
});

test.each<[string, TokenSubject, TokenType, string]>([
  ['an unknown provider', { type: 'oneprovider', id: 'u1' }, ACCESS, 'tokenSubjectInvalid'],
  ['an unknown user', { type: 'user', id: 'p1' }, ACCESS, 'tokenSubjectInvalid'],
  ['a blocked user', { type: 'user', id: 'blocked' }, ACCESS, 'userBlocked'],
  ['a blocked user', { type: 'user', id: 'blocked' }, { kind: 'identityToken' }, 'userBlocked'],
  ['a session for a provider', PROVIDER, { kind: 'accessToken', sessionId: 's1' }, 'tokenSessionInvalid'],
])('%s is refused without any service caveat too, and before the time is looked at (step 1)', (_who, ...given) => {
  const [subject, type, expected] = given;
  expect(outcome([time(1)], subject, type)).toBe(expected);
  expect(outcome([], subject, type)).toBe(expected);
});

test('identity and invite tokens take every service caveat (step 1c)', () => {
  const caveats = [service('opw-p1', 'opp-unknown'), time(1)];
  expect(outcome(caveats, PROVIDER, { kind: 'identityToken' })).toBe('minted');
  expect(outcome(caveats, PROVIDER, { kind: 'inviteToken', inviteType: 'userJoinCluster', targetId: 'p1' })).toBe(
    'minted',
  );
});

test.each([
  ['none', [], 'tokenTimeCaveatRequired'],
  ['at the maximum', [time(MAX_TTL)], 'minted'],
  ['beyond it', [time(MAX_TTL + 1)], 'tokenTimeCaveatRequired'],
  ['of several, one within it', [time(MAX_TTL + 1), time(MAX_TTL), time(MAX_TTL * 9)], 'minted'],
  ['in the past', [time(-NOW - 1)], 'minted'],
])('the earliest time caveat must lie within the maximum: %s (step 2)', (_which, caveats, expected) => {
  expect(outcome(caveats)).toBe(expected);
});
