import { expect, test } from 'vitest';
import { encodeBase62 } from '../../src/macaroon/base62.ts';
import { CAVEAT_CODECS } from '../../src/token/caveats/registry.ts';
import {
  explainToken,
  mintToken,
  verifyToken,
  type CaveatVerdict,
  type ExplainRequest,
  type GeoData,
  type MintRequest,
  type VerifyContext,
  type VerifyRequest,
} from '../../src/token/index.ts';
import { loadVectors } from '../support/vectors.ts';
import { NOW, pick, randomContext, randomFrom, randomMintRequest } from './random-tokens.ts';

const SECRET = 'a'.repeat(64);

interface VerifyCase extends VerifyRequest {
  readonly name: string;
}

/** The explanation must say what verification says, and have its failure among its checks. */
function expectAgreement(request: VerifyRequest): void {
  const verified = verifyToken(request);
  const explained = explainToken(request);
  expect(explained.accepted).toBe(verified.ok);
  expect(explained.failure).toEqual(verified.ok ? null : verified);
  const failed = explained.checks.find(({ verdict }) => verdict === 'failed');
  expect(failed?.failure ?? null).toBe(explained.failure);
  for (const check of explained.checks) expect(check.failure !== null).toBe(check.verdict === 'failed');
  if (!verified.ok) expect(explained.grant).toBeNull();
  else {
    expect(explained.grant).toMatchObject({ subject: verified.subject, validUntil: verified.validUntil });
    expect(explained.checks.flatMap(({ caveat }) => (caveat === null ? [] : [caveat.json]))).toEqual(verified.caveats);
  }
}

test.each(loadVectors<VerifyCase>('verify').map((vector) => [vector.name, vector] as const))(
  'explains what verification says of the recorded token: %s',
  (_name, { token, secret, ctx, resolvedGeo = null }) => {
    expectAgreement({ token, secret, ctx, resolvedGeo });
  },
);

const GEO: readonly GeoData[] = [
  { asn: 1, country: 'PL', regions: ['EU', 'Europe'] },
  { asn: 3, country: 'JP', regions: ['Asia'] },
  { asn: null, country: null, regions: null },
];

test('explains what verification says of random tokens in random circumstances', () => {
  const random = randomFrom(20261122);
  let accepted = 0;
  for (let i = 0; i < 4000; i++) {
    const minted = mintToken(randomMintRequest(random, pick(random, [SECRET, SECRET, SECRET, 'forged'])));
    if (!minted.ok) throw new Error(`not minted in round ${i}`);
    const token = random(50) === 0 ? minted.token.slice(0, random(minted.token.length)) : minted.token;
    const request = { token, secret: SECRET, ctx: randomContext(random), resolvedGeo: pick(random, GEO) };
    expectAgreement(request);
    if (explainToken(request).accepted) accepted++;
  }
  // Both outcomes are met often.
  expect(accepted).toBeGreaterThan(400);
  expect(accepted).toBeLessThan(3600);
});

test('a part of a context that an explanation offers satisfies the caveat', () => {
  const random = randomFrom(4);
  const offered = new Set<string>();
  for (let i = 0; i < 2000; i++) {
    const minted = mintToken(randomMintRequest(random, SECRET));
    if (!minted.ok) throw new Error(`not minted in round ${i}`);
    const request = { token: minted.token, secret: SECRET, ctx: randomContext(random) };
    for (const { caveat } of explainToken(request).checks) {
      if (caveat === null || caveat.satisfiedBy === null || caveat.verdict === 'notSupported') continue;
      const better = explainToken({ ...request, ctx: { ...request.ctx, ...caveat.satisfiedBy } });
      expect(better.checks.find((check) => check.caveat?.index === caveat.index)?.caveat?.verdict).toBe('satisfied');
      offered.add(Object.keys(caveat.satisfiedBy).join());
    }
  }
  const keys = CAVEAT_CODECS.flatMap(({ demand }) => (demand === undefined ? [] : [demand.of]));
  expect(offered).toEqual(new Set(keys));
});

function explain(changes: Partial<MintRequest>, request: Partial<ExplainRequest> = {}) {
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: 'onezone.example.com',
    id: 't1',
    subject: { type: 'user', id: 'u1' },
    persistence: 'temporary',
    ...changes,
  });
  if (!minted.ok) throw new Error('not minted');
  return explainToken({ token: minted.token, secret: SECRET, ctx: { now: NOW }, ...request });
}

test.each<[string, Partial<VerifyContext>, CaveatVerdict, string]>([
  ['ip = 10.0.0.0/8', { ip: '10.1.2.3' }, 'satisfied', 'only from the address 10.0.0.0/8: the address is 10.1.2.3'],
  [
    'ip = 10.0.0.0/8',
    { ip: '1.2.3.4' },
    'notSatisfied',
    'only from the address 10.0.0.0/8, but the address is 1.2.3.4',
  ],
  ['ip = 10.0.0.0/8', {}, 'dependsOnContext', 'only from the address 10.0.0.0/8, and nothing is known about that here'],
  [`time < ${NOW}`, {}, 'notSatisfied', 'only before 2023-11-14T22:13:20Z, but it is 2023-11-14T22:13:20Z'],
  [
    'asn = 5',
    { ip: '1.2.3.4' },
    'notSatisfied',
    'only from the autonomous system 5, but 1.2.3.4 is in the autonomous system 1',
  ],
  [
    'geo.region != EU',
    { ip: '1.2.3.4' },
    'notSatisfied',
    'not from the region EU, but the region of 1.2.3.4 is EU and Europe',
  ],
  [
    'service = opw-p1',
    { service: 'opw-p2' },
    'notSatisfied',
    'only for the service op_worker:p1, but the service is op_worker:p2',
  ],
  ['consumer = grp-g1', {}, 'dependsOnContext', 'only consumed by group:g1, and nothing is known about that here'],
  ['interface = rest', { interface: 'rest' }, 'satisfied', 'only through the interface rest: the interface is rest'],
  ['data.readonly', {}, 'notSatisfied', 'only for reading data, but caveats about data are not allowed here'],
  [
    'authorization = none',
    {},
    'notSupported',
    'carries no authorization, only identity, which an access token must not carry',
  ],
  ['a = b', {}, 'notUnderstood', '“a = b” is no caveat that Onezone knows'],
])('the caveat “%s” in %j: %s', (rawCaveat, ctx, verdict, finding) => {
  const request = { ctx: { now: NOW, ...ctx }, resolvedGeo: GEO[0] ?? null };
  const check = explain({ rawCaveats: [rawCaveat] }, request).checks.find((one) => one.check === 'caveat');
  expect({ verdict: check?.caveat?.verdict, finding: check?.finding }).toEqual({ verdict, finding });
  expect(check?.advice === null).toBe(verdict === 'satisfied');
});

test('what else is wrong is told behind the first failure', () => {
  const { failure, checks } = explain(
    {
      secret: 'forged',
      type: { accessToken: { sessionId: 's1' } },
      rawCaveats: ['ip = 10.0.0.0/8', 'time < 1', 'data.readonly'],
    },
    { ctx: { now: NOW, session: { mode: 'none' } } },
  );
  expect(failure).toMatchObject({ error: { id: 'tokenCaveatUnverified', details: { caveat: { type: 'ip' } } } });
  expect(checks.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
    'format passed',
    'caveat failed',
    'caveat failed',
    'caveat failed',
    'signature failed',
    'session failed',
  ]);
});

test('whether the caveats leave a call is asked when one is named', () => {
  const caveats = [
    { type: 'api', whitelist: ['ozw/get/user.*.instance:*'] },
    { type: 'service', whitelist: ['ozw-onezone'] },
  ];
  const ctx = { now: NOW, service: 'ozw-onezone' };
  const get = explain({ caveats }, { ctx, operation: 'ozw/get/user.self.instance:private' });
  expect(get.grant?.api).toEqual([['ozw/get/user.*.instance:*'], ['ozw/all/*.*.*:*']]);
  const examine = explain({ caveats }, { ctx, operation: 'ozw/create/token.null.examine:public' });
  expect(examine).toMatchObject({ accepted: false, failure: { error: { details: { caveat: caveats[0] ?? null } } } });
  expect(examine.checks.at(-1)).toMatchObject({
    check: 'operation',
    finding: 'forbidden by: only for api calls matching ozw/get/user.*.instance:*',
  });
  expect(() => explain({}, { operation: 'examine_token' })).toThrow(
    '"examine_token" is no call of an API. Write service/operation/resource, such as ozw/get/user.self.instance:private.',
  );
});

test('a third-party caveat is told, and nothing behind it is lost', () => {
  const packets = ['identifier t1', 'cid key', 'vid v', 'cl example.com', 'cid data.readonly'];
  const text = [...packets, `signature ${'s'.repeat(32)}`].map(
    (packet) => `${(packet.length + 5).toString(16).padStart(4, '0')}${packet}\n`,
  );
  const request = { token: encodeBase62(text.join('')), secret: SECRET, ctx: { now: NOW } };
  expectAgreement(request);
  expect(explainToken(request).checks.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
    'format passed',
    'caveat failed',
    'caveat failed',
    'signature failed',
    'session passed',
  ]);
});

test.each([
  ['', 'badToken', 'it cannot be read: no token, or a damaged one'],
  ['A'.repeat(1_048_577), 'tokenTooLarge', 'it is longer than Onezone reads'],
])('what is no token is explained too', (token, id, finding) => {
  const explained = explainToken({ token, secret: SECRET, ctx: { now: NOW } });
  expect(explained).toMatchObject({ accepted: false, token: null, failure: { error: { id } }, checks: [{ finding }] });
  expectAgreement({ token, secret: SECRET, ctx: { now: NOW } });
});

test.each([
  [{}, 'speaks for user:u1: its bearer may do all that it may'],
  [{ rawCaveats: ['api = all/all/*.*.*:*'] }, 'speaks for user:u1: its bearer may do what its caveats leave'],
  [{ type: { identityToken: {} } }, 'proves that its bearer is user:u1, and authorises nothing'],
  [
    { type: { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g1' } } },
    'invite token for a user to join group "g1", issued by user:u1',
  ],
])('an accepted token is good for something: %j', (changes, words) => {
  expect(explain(changes).grant?.words).toBe(words);
});
