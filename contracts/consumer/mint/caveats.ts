import { refusal, type Contract } from '../contract.ts';
import { fromState, wholeNumber, type Template } from '../template.ts';
import { asProvider } from '../shared-states.ts';
import { HOUR, mint, mintAs, MINTED, PROVIDER } from './asks.ts';

/** A file that Onezone can read in an id: a guid of a uuid and a space. */
const FILE_ID = '00000000000CDBDA677569642331323323616263';

/** Caveats that are accepted, each behind one of time. */
const accepted: readonly (readonly [what: string, caveat: Template])[] = [
  ['an ip caveat', { type: 'ip', whitelist: ['149.156.16.7', '10.0.0.0/8', '189.34.15.0/8'] }],
  ['an asn caveat', { type: 'asn', whitelist: [8267, 322] }],
  ['a geo.country caveat that admits', { type: 'geo.country', filter: 'whitelist', list: ['PL', 'FR'] }],
  ['a geo.country caveat that excludes', { type: 'geo.country', filter: 'blacklist', list: ['pl'] }],
  ['a geo.region caveat that admits', { type: 'geo.region', filter: 'whitelist', list: ['Europe', 'EU'] }],
  ['a geo.region caveat that excludes', { type: 'geo.region', filter: 'blacklist', list: ['Antarctica', 'Oceania'] }],
  ['a service caveat with Onezone', { type: 'service', whitelist: ['ozw-onezone', 'ozw-*'] }],
  ['a consumer caveat', { type: 'consumer', whitelist: ['usr-abc', 'grp-x', 'prv-*'] }],
  ['an interface caveat, rest', { type: 'interface', interface: 'rest' }],
  ['an interface caveat, oneclient', { type: 'interface', interface: 'oneclient' }],
  ['an interface caveat, graphsync', { type: 'interface', interface: 'graphsync' }],
  [
    'an api caveat, with a scope and without',
    {
      type: 'api',
      whitelist: ['ozw/get/provider.self.instance', 'opw/all/file.*.*:*', 'all/create/user.null.a,b:auto'],
    },
  ],
  ['a data.readonly caveat', { type: 'data.readonly' }],
  ['a data.path caveat', { type: 'data.path', whitelist: ['L3NwYWNlMS9kaXIvc3ViL2ZpbGU=', 'L2Ev8J+Ygg=='] }],
  ['a data.objectid caveat', { type: 'data.objectid', whitelist: [FILE_ID] }],
  ['the legacy scope caveat', { scope: 'identityToken' }],
  ['an ip caveat for all addresses and for two', { type: 'ip', whitelist: ['0.0.0.0/0', '1.2.3.4/31'] }],
  ['an asn caveat with a big number and one below zero', { type: 'asn', whitelist: [4294967296, -1] }],
  [
    'an asn caveat of five hundred',
    { type: 'asn', whitelist: Array.from({ length: 500 }, (_, index) => 64512 + index) },
  ],
  ['a consumer caveat with letters of all sorts', { type: 'consumer', whitelist: ['usr-ąę😀'] }],
  ['a consumer caveat with an empty id', { type: 'consumer', whitelist: ['usr-'] }],
  ['an api caveat for a panel', { type: 'api', whitelist: ['all/all/onp_panel.*.*:*'] }],
  ['a data.objectid caveat in small letters', { type: 'data.objectid', whitelist: [FILE_ID.toLowerCase()] }],
  [
    'a data.objectid caveat of a share',
    { type: 'data.objectid', whitelist: ['00000000000E8E2C7368617265477569642375237323'] },
  ],
  ['the legacy scope caveat with a type', { type: 'scope', scope: 'identityToken' }],
  ['a caveat with keys that are ignored', { type: 'interface', interface: 'rest', whitelist: [], x: 1 }],
];

/** Caveats that are none, and what the error has of them when that is something else. */
const invalid: readonly (readonly [what: string, caveat: unknown, told?: string])[] = [
  ['an empty object', {}],
  ['a caveat of an unknown type', { type: 'tiem', validUntil: 1 }],
  ['a type in other letters', { type: 'Time', validUntil: 1 }],
  ['a time caveat with a text', { type: 'time', validUntil: '1893459600' }],
  ['a time caveat with a fraction', { type: 'time', validUntil: 1893459600.5 }],
  ['a time caveat without its key', { type: 'time' }],
  ['an ip caveat with a mask that is too long', { type: 'ip', whitelist: ['1.2.3.4/33'] }],
  ['an ip caveat with a number that is too big', { type: 'ip', whitelist: ['256.0.0.1'] }],
  ['an ip caveat with IPv6', { type: 'ip', whitelist: ['::1'] }],
  ['an ip caveat with a leading zero', { type: 'ip', whitelist: ['1.2.3.04'] }],
  ['an ip caveat with an empty list', { type: 'ip', whitelist: [] }],
  ['an ip caveat with a text in the place of a list', { type: 'ip', whitelist: '1.2.3.4' }],
  ['an asn caveat with a text', { type: 'asn', whitelist: ['854'] }],
  ['an asn caveat with an empty list', { type: 'asn', whitelist: [] }],
  ['a geo.country caveat without a filter', { type: 'geo.country', list: ['PL'] }],
  ['a geo.country caveat with a long name', { type: 'geo.country', filter: 'whitelist', list: ['POL'] }],
  ['a geo.region caveat with no region of the Earth', { type: 'geo.region', filter: 'whitelist', list: ['Mars'] }],
  ['a geo.region caveat in other letters', { type: 'geo.region', filter: 'whitelist', list: ['europe'] }],
  ['a service caveat in other letters', { type: 'service', whitelist: ['OPW-1'] }],
  ['a service caveat with an unknown service', { type: 'service', whitelist: ['xyz-1'] }],
  ['a consumer caveat with nobody', { type: 'consumer', whitelist: ['nobody'] }],
  ['an interface caveat in other letters', { type: 'interface', interface: 'REST' }],
  ['an api caveat in other letters', { type: 'api', whitelist: ['all/ALL/user.*.*:*'] }],
  ['an api caveat with a bar', { type: 'api', whitelist: ['all/all/user.a|b.*:*'] }],
  ['an api caveat with two commas', { type: 'api', whitelist: ['ozw/all/user.u1.a,b,c:*'] }],
  ['an api caveat with an unknown service', { type: 'api', whitelist: ['xxx/all/user.*.*:*'] }],
  ['an api caveat with an unknown entity', { type: 'api', whitelist: ['ozw/all/moon.*.*:*'] }],
  ['an api caveat with an unknown scope', { type: 'api', whitelist: ['ozw/all/user.*.*:secret'] }],
  ['a data.path caveat with a slash at the end', { type: 'data.path', whitelist: ['L2EvYi8='] }],
  ['a data.path caveat without its padding', { type: 'data.path', whitelist: ['L3NwYWNlMQ'] }],
  ['a data.path caveat in the base64 of URLs', { type: 'data.path', whitelist: ['L3Nw-WNl'] }],
  ['a data.path caveat with an empty list', { type: 'data.path', whitelist: [] }],
  ['a data.path caveat that is no base64', { type: 'data.path', whitelist: ['/a/b'] }],
  ['a data.objectid caveat with no id of a file', { type: 'data.objectid', whitelist: ['abcd'] }],
  [
    'a data.objectid caveat whose id breaks off',
    { type: 'data.objectid', whitelist: ['000000000006E82A677569642375'] },
  ],
  ['another scope', { scope: 'accessToken' }],
  ['a text', 'time < 1893459600', 'time < 1893459600'],
  ['a number', 1, '1'],
  ['null', null, 'null'],
  ['true', true, 'true'],
  ['a list', [1], '[1]'],
];

const TOO_LONG = refusal(400, 'tokenTimeCaveatRequired', { maxTtl: wholeNumber(2592000) });
const NO_LIST = refusal(400, 'badData', { key: 'caveats' });

/** Far beyond every maximum. */
const FAR: Template = { type: 'time', validUntil: 253402300799 };

/** What `caveats` of a mint request may be, and what comes of it. */
export const caveatContracts: readonly Contract[] = [
  ...accepted.map(([what, caveat]) => mint(`a token with ${what}`, { caveats: [HOUR, caveat] }, MINTED)),
  mint('a token with a caveat of each type', { caveats: [HOUR, ...accepted.map(([, caveat]) => caveat)] }, MINTED),
  mint(
    'a token with the same caveats twice, not in order of type',
    { caveats: [{ type: 'interface', interface: 'rest' }, HOUR, HOUR, { type: 'asn', whitelist: [2, 1, 2] }] },
    MINTED,
  ),
  mint('a token until the longest time', { caveats: [until('longestValidUntil')] }, MINTED),
  mint('a token of the past', { caveats: [{ type: 'time', validUntil: 1000000000 }] }, MINTED),
  mint('a token until 1970', { caveats: [{ type: 'time', validUntil: 0 }] }, MINTED),
  mint('a token until before 1970', { caveats: [{ type: 'time', validUntil: -5 }] }, MINTED),
  mint('a token with two time caveats, of which the earlier counts', { caveats: [FAR, HOUR] }, MINTED),
  mint('a token with two time caveats, of which the first counts, being the earlier', { caveats: [HOUR, FAR] }, MINTED),
  mint(
    'a token with two ip caveats, which stay two',
    {
      caveats: [
        HOUR,
        { type: 'ip', whitelist: ['10.0.0.0/8', '0.0.0.0/0'] },
        { type: 'ip', whitelist: ['0.0.0.0/0', '192.0.2.1'] },
      ],
    },
    MINTED,
  ),
  mintAs(
    'a token with a time beyond all counting, and one of the past',
    {
      states: PROVIDER,
      headers: asProvider(PROVIDER),
      spoiled: {
        text: '{"caveats":[{"type":"time","validUntil":99999999999999999999},{"type":"time","validUntil":1000}]}',
      },
    },
    MINTED,
  ),
  mint('a token with a time caveat that is just too late', { caveats: [until('tooLateValidUntil')] }, TOO_LONG),
  mint('a token with a time caveat that is far too late', { caveats: [FAR] }, TOO_LONG),
  mint('a token with two time caveats that are too late', { caveats: [FAR, until('tooLateValidUntil')] }, TOO_LONG),
  mint('a token without a time caveat', { caveats: [{ type: 'ip', whitelist: ['1.2.3.4'] }] }, TOO_LONG),
  mint('a token without caveats', { caveats: [] }, TOO_LONG),
  mint('nothing in particular', {}, TOO_LONG),
  ...invalid.map(([what, caveat, told]) =>
    mint(`a token with ${what} among the caveats`, { caveats: [HOUR, caveat] }, invalidCaveat(told ?? caveat)),
  ),
  mint(
    'a token with two invalid caveats, of which the first is told',
    { caveats: [{ type: 'x' }, { type: 'y' }] },
    invalidCaveat({ type: 'x' }),
  ),
  mint('a token with null for caveats', { caveats: null }, NO_LIST),
  mint('a token with an object for caveats', { caveats: {} }, NO_LIST),
  mint('a token with a text for caveats', { caveats: 'time' }, NO_LIST),
  mint('a token with invalid caveats, which are told before the invalid type', { type: 'x', caveats: 1 }, NO_LIST),
  mint(
    'a token with an invalid caveat, which is told before the target that does not exist',
    { type: { inviteToken: { inviteType: 'userJoinCluster', clusterId: 'x' } }, caveats: [{}] },
    invalidCaveat({}),
  ),
];

function until(value: string): Template {
  return { type: 'time', validUntil: fromState(PROVIDER, value) };
}

function invalidCaveat(caveat: unknown): Contract['answer'] {
  return refusal(400, 'badValueCaveat', { caveat });
}
