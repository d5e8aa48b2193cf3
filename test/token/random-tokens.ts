import type { MintRequest, VerifyContext } from '../../src/token/index.ts';

/** A number from 0 up to, but not including, `below`. */
export type Random = (below: number) => number;

/** A small generator of pseudo-random numbers, so that a failure can be repeated (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** One of the list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const picked = list[random(list.length)];
  if (picked === undefined) throw new RangeError('the list is empty');
  return picked;
}

/** The second around which random tokens live. */
export const NOW = 1_700_000_000;

const CAVEATS = [
  `time < ${NOW}`,
  `time < ${NOW + 1}`,
  'time < 99999999999999999999',
  'time < -99999999999999999999',
  'ip = 10.0.0.0/8|127.0.0.1/32',
  'ip = 0.0.0.0/0',
  'asn = 1|2',
  'geo.country = PL|FR',
  'geo.country != PL',
  'geo.region = EU',
  'geo.region != Asia',
  'service = ozw-onezone',
  'service = opw-p1|opw-p2',
  'service = opw-*|opp-p1',
  'consumer = usr-u1',
  'consumer = usr-*|prv-p1',
  'consumer = grp-g1',
  'consumer = grp-*|usr-u2',
  'interface = rest',
  'interface = oneclient',
  'interface = graphsync',
  'api = ozw/get/user.self.instance:private|ozw/create/token.null.examine:public',
  'api = all/all/*.*.*:*',
  'data.readonly',
  'data.path = L3NwYWNlMQ==',
  'data.objectid = 00000000',
  'authorization = none',
  // What nobody understands.
  'ip = 1.2.3',
  'unheard = of',
  'time < soon',
  '\u00e9\u20ac',
];

const ACCESS = { accessToken: {} };
const TYPES = [
  ACCESS,
  ACCESS,
  { accessToken: { sessionId: 's1' } },
  { identityToken: {} },
  { inviteToken: { inviteType: 'userJoinGroup', groupId: 'g1' } },
];

/** A request to mint a token with some caveats of every kind, most of the time one that can be read. */
export function randomMintRequest(
  random: Random,
  secret: string,
): MintRequest & { readonly rawCaveats: readonly string[] } {
  const count = pick(random, [0, 1, 1, 2, 3, 5]);
  return {
    secret,
    onezoneDomain: 'onezone.example.com',
    id: pick(random, ['t1', 't2', 'gone']),
    subject: pick(random, [
      { type: 'user', id: 'u1' },
      { type: 'user', id: 'u2' },
      { type: 'user', id: 'nobody' },
      { type: 'oneprovider', id: 'p1' },
      { type: 'oneprovider', id: 'p2' },
    ]),
    persistence: pick(random, ['temporary', 'temporary', 'named']),
    generation: pick(random, [1, 2, 2, 2, 3]),
    type: pick(random, TYPES),
    rawCaveats: Array.from({ length: count }, () => pick(random, CAVEATS)),
    ...(random(8) === 0 && { version: 1 }),
    ...(random(8) === 0 && { indicationPrefix: pick(random, ['opw', 'opp'] as const) }),
  };
}

/** Circumstances of every kind. */
export function randomContext(random: Random): VerifyContext {
  return {
    now: NOW + pick(random, [-1, 0, 1]),
    ...(random(2) === 0 && { ip: pick(random, ['10.1.2.3', '127.0.0.1', '8.8.8.8', 'nonsense']) }),
    ...(random(2) === 0 && { service: pick(random, ['ozw-onezone', 'opw-p1', 'opp-p1', 'opw-p3']) }),
    ...(random(2) === 0 && { consumer: pick(random, ['usr-u1', 'usr-u2', 'prv-p1', 'nobody']) }),
    ...(random(2) === 0 && { interface: pick(random, ['rest', 'oneclient', 'graphsync'] as const) }),
    ...(random(2) === 0 && { allowDataAccessCaveats: random(2) === 0 }),
    ...(random(4) === 0 && { scope: 'identityToken' }),
    ...(random(2) === 0 && {
      session: pick(random, [{ mode: 'any' }, { mode: 'none' }, { mode: 'exact', id: 's1' }] as const),
    }),
    ...(random(2) === 0 && { groupMemberships: [['usr-u1', 'g1']] as const }),
    ...(random(16) === 0 && { supportedCaveats: ['time', 'ip'] }),
    ...(random(16) === 0 && { ignoredCaveats: ['time', 'service', 'data.readonly'] }),
  };
}
