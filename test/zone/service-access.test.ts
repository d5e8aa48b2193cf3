import { expect, test } from 'vitest';
import { encodeText } from '../../src/macaroon/byte-string.ts';
import { readService } from '../../src/token/service.ts';
import { readSubject } from '../../src/token/subject.ts';
import type { TokenType } from '../../src/token/token-type.ts';
import { createZone } from '../../src/zone/create-zone.ts';
import { checkSubjectAndService } from '../../src/zone/service-access.ts';
import { completed } from './worlds.ts';

// rest-token-api.md sections 1.2.4, 5.4 (step 6) and 5.5.

const zone = createZone(
  completed({
    users: [{ id: 'u1' }, { id: 'u2' }, { id: 'owner' }, { id: 'blocked', blocked: true }],
    // A user of the same name as a provider, and the other way round.
    providers: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }, { id: 'u1' }],
    clusters: [
      { id: 'onezone', members: [{ user: 'u2' }] },
      { id: 'p1', members: [{ user: 'u2' }] },
      { id: 'p2', members: [{ user: 'u1' }] },
    ],
    spaces: [
      { id: 's1', owners: ['owner'], members: [{ user: 'u1' }], supports: [{ provider: 'p1' }] },
      { id: 's2', members: [{ user: 'u2' }], supports: [{ provider: 'p2' }] },
    ],
    sessions: [
      { id: 'mine', user: 'u1' },
      { id: 'theirs', user: 'u2' },
      { id: 'blocked', user: 'blocked' },
    ],
  }),
);
const ACCESS: TokenType = { kind: 'accessToken', sessionId: null };
const SERVICES = ['ozw', 'ozp', 'opw', 'opp'].flatMap((code) =>
  ['onezone', '*', 'p1', 'p2', 'p3', 'unknown', ''].map((id) => `${code}-${id}`),
);
const ANY = ['ozw-onezone', 'ozw-*', 'ozp-*', 'opw-*', 'opp-*'];

function verdict(type: TokenType, subject: string, service: string | null): string {
  const given = service === null ? null : readService(encodeText(service));
  const read = readSubject(encodeText(subject));
  if (read === null) throw new Error(`no subject: ${subject}`);
  return checkSubjectAndService(zone, type, read, given)?.id ?? 'may';
}

test.each([
  ['a user of a space that p1 supports and member of p2’s cluster', 'usr-u1', [...ANY, 'opw-p1', 'opp-p2']],
  ['a member of the clusters of Onezone and p1', 'usr-u2', [...ANY, 'ozp-onezone', 'opw-p2', 'opp-p1']],
  ['an owner who is not listed as a member', 'usr-owner', [...ANY, 'opw-p1']],
  ['a provider', 'prv-p1', ['ozw-onezone', 'ozw-*']],
])('%s may let these services use an access token, and no others (5.5)', (_who, subject, expected) => {
  const allowed = SERVICES.filter((service) => verdict(ACCESS, subject, service) === 'may');
  expect(allowed.toSorted()).toEqual(expected.toSorted());
  const refused = SERVICES.filter((service) => !expected.includes(service));
  expect(new Set(refused.map((service) => verdict(ACCESS, subject, service)))).toEqual(
    new Set(['tokenServiceForbidden']),
  );
});

test('a forbidden service is told as the error’s service (5.5)', () => {
  const service = { type: 'op_panel', id: 'p1' } as const;
  const error = checkSubjectAndService(zone, ACCESS, { type: 'oneprovider', id: 'p1' }, service);
  expect(error?.details).toEqual({ service });
});

test.each<[string, TokenType]>([
  ['identity tokens', { kind: 'identityToken' }],
  ['invite tokens', { kind: 'inviteToken', inviteType: 'userJoinCluster', targetId: 'p1' }],
])('%s take every service (1.2.4, step 1c)', (_what, type) => {
  for (const subject of ['usr-u1', 'prv-p1']) {
    expect(SERVICES.filter((service) => verdict(type, subject, service) !== 'may')).toEqual([]);
  }
});

test.each([
  ['usr-u1', 'mine', null, 'may'],
  ['usr-u1', 'mine', 'opw-p1', 'may'],
  ['usr-u1', 'mine', 'opw-p2', 'tokenServiceForbidden'],
  ['usr-u1', 'theirs', null, 'tokenSessionInvalid'],
  ['usr-u1', 'unknown', null, 'tokenSessionInvalid'],
  // The session is looked at before the service, and the user before the session.
  ['usr-u1', 'theirs', 'opw-p2', 'tokenSessionInvalid'],
  ['usr-blocked', 'theirs', 'opw-p2', 'userBlocked'],
  ['usr-blocked', null, null, 'userBlocked'],
  ['usr-unknown', 'mine', null, 'tokenSubjectInvalid'],
  ['usr-unknown', null, null, 'tokenSubjectInvalid'],
  ['usr-p1', null, null, 'tokenSubjectInvalid'],
  ['prv-u1', null, null, 'may'],
  ['prv-u1', 'mine', null, 'tokenSessionInvalid'],
  ['prv-p1', 'mine', 'opw-p1', 'tokenSessionInvalid'],
  ['prv-unknown', 'mine', null, 'tokenSubjectInvalid'],
  ['prv-u2', null, null, 'tokenSubjectInvalid'],
  ['grp-u1', null, null, 'tokenSubjectInvalid'],
  ['nobody', null, null, 'tokenSubjectInvalid'],
])('an access token of %s for the session %s, used by the service %s: %s', (subject, sessionId, service, expected) => {
  expect(verdict({ kind: 'accessToken', sessionId }, subject, service)).toBe(expected);
});

test('only access tokens have a session, every token has a subject (5.4, step 6)', () => {
  const type: TokenType = { kind: 'identityToken' };
  expect(
    ['usr-u1', 'prv-p1', 'usr-blocked', 'usr-unknown', 'prv-unknown'].map((id) => verdict(type, id, null)),
  ).toEqual(['may', 'may', 'userBlocked', 'tokenSubjectInvalid', 'tokenSubjectInvalid']);
});
