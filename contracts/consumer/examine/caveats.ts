import { refusal, type Contract } from '../contract.ts';
import { exampleToken } from '../example-token.ts';
import { rawToken } from '../raw-token.ts';
import { textLike } from '../template.ts';
import { examine, examined, PLAIN } from './asks.ts';

const IDENTIFIER = `2/tmp-1/prv-${PLAIN.subject.id}/act/${PLAIN.id}`;
const FILE_ID = '00000000000CDBDA677569642331323323616263';

/** Caveats as they stand in a token, and as they are told. */
const caveats: readonly (readonly [what: string, written: string, told: Readonly<Record<string, unknown>>])[] = [
  ['a time caveat', 'time < 1893459600', { type: 'time', validUntil: 1893459600 }],
  ['a time caveat of the past', 'time < 1', { type: 'time', validUntil: 1 }],
  ['a time caveat of 1970', 'time < 0', { type: 'time', validUntil: 0 }],
  ['a time caveat of before 1970', 'time < -5', { type: 'time', validUntil: -5 }],
  [
    'an ip caveat, every address with its mask',
    'ip = 149.156.16.7/32|10.0.0.0/8|189.34.15.0/8',
    { type: 'ip', whitelist: ['149.156.16.7/32', '10.0.0.0/8', '189.34.15.0/8'] },
  ],
  ['an ip caveat that was written without a mask', 'ip = 149.156.16.7', { type: 'ip', whitelist: ['149.156.16.7/32'] }],
  [
    'an ip caveat that has an address twice',
    'ip = 1.2.3.4/32|1.2.3.4/32',
    { type: 'ip', whitelist: ['1.2.3.4/32', '1.2.3.4/32'] },
  ],
  ['an asn caveat', 'asn = 8267|322', { type: 'asn', whitelist: [8267, 322] }],
  [
    'a geo.country caveat that admits',
    'geo.country = PL|FR',
    { type: 'geo.country', filter: 'whitelist', list: ['PL', 'FR'] },
  ],
  [
    'a geo.country caveat that excludes',
    'geo.country != pl',
    { type: 'geo.country', filter: 'blacklist', list: ['pl'] },
  ],
  [
    'a geo.region caveat that admits',
    'geo.region = Europe|EU',
    { type: 'geo.region', filter: 'whitelist', list: ['Europe', 'EU'] },
  ],
  [
    'a geo.region caveat that excludes',
    'geo.region != Antarctica',
    { type: 'geo.region', filter: 'blacklist', list: ['Antarctica'] },
  ],
  [
    'a geo.region caveat with no region of the Earth',
    'geo.region = Mars',
    { type: 'geo.region', filter: 'whitelist', list: ['Mars'] },
  ],
  [
    'a service caveat',
    'service = opw-abc|ozw-onezone|opp-*',
    { type: 'service', whitelist: ['opw-abc', 'ozw-onezone', 'opp-*'] },
  ],
  [
    'a consumer caveat',
    'consumer = usr-abc|grp-*|prv-x',
    { type: 'consumer', whitelist: ['usr-abc', 'grp-*', 'prv-x'] },
  ],
  ['an interface caveat, rest', 'interface = rest', { type: 'interface', interface: 'rest' }],
  ['an interface caveat, oneclient', 'interface = oneclient', { type: 'interface', interface: 'oneclient' }],
  ['an interface caveat, graphsync', 'interface = graphsync', { type: 'interface', interface: 'graphsync' }],
  [
    'an api caveat, every resource with its scope',
    'api = ozw/get/provider.self.instance:private|opw/all/file.*.*:*',
    { type: 'api', whitelist: ['ozw/get/provider.self.instance:private', 'opw/all/file.*.*:*'] },
  ],
  [
    'an api caveat that was written without a scope',
    'api = ozw/get/provider.self.instance',
    { type: 'api', whitelist: ['ozw/get/provider.self.instance:private'] },
  ],
  ['a data.readonly caveat', 'data.readonly', { type: 'data.readonly' }],
  [
    'a data.path caveat',
    'data.path = L3NwYWNlMS9kaXIvc3ViL2ZpbGU=|L2Ev8J+Ygg==',
    { type: 'data.path', whitelist: ['L3NwYWNlMS9kaXIvc3ViL2ZpbGU=', 'L2Ev8J+Ygg=='] },
  ],
  ['a data.objectid caveat', `data.objectid = ${FILE_ID}`, { type: 'data.objectid', whitelist: [FILE_ID] }],
  [
    'a data.objectid caveat in letters of both sizes',
    'data.objectid = AB12|cd',
    { type: 'data.objectid', whitelist: ['AB12', 'cd'] },
  ],
  ['the legacy scope caveat', 'authorization = none', { scope: 'identityToken' }],
];

/** Caveats in a token that Onezone cannot read, and then fails. */
const unreadable: readonly (readonly [what: string, written: string])[] = [
  ['an unknown caveat', 'grant = everything'],
  ['a time caveat with a text', 'time < tomorrow'],
  ['an interface caveat with an unknown interface', 'interface = telepathy'],
];

/** A thousand caveats, of which the text of a token makes a hundred characters each. */
const MANY = Array.from({ length: 1000 }, (_, index) => ({
  type: 'consumer',
  whitelist: [`usr-${String(index).padStart(48, '1')}`],
}));
const LONG_TOKEN = withCaveats(...MANY.map(({ whitelist }) => `consumer = ${whitelist.join('|')}`));

const FAILED = refusal(500, 'internalServerError', { reference: textLike('[0-9a-f]{10}', 'a1b2c3d4e5') });

/** What can be read in the caveats of tokens. */
export const caveatContracts: readonly Contract[] = [
  ...caveats.map(([what, written, told]) =>
    examine(`a token with ${what}`, withCaveats(written), examined({ caveats: [told] })),
  ),
  examine(
    'a token with a caveat of each type, in the order in which they were added',
    withCaveats(...caveats.map(([, written]) => written).toReversed()),
    examined({ caveats: caveats.map(([, , told]) => told).toReversed() }),
  ),
  examine(
    'a token with the same caveat twice',
    withCaveats('time < 2', 'time < 1', 'time < 2'),
    examined({ caveats: [2, 1, 2].map((validUntil) => ({ type: 'time', validUntil })) }),
  ),
  examine('a token of a hundred kilobytes with a thousand caveats', LONG_TOKEN, examined({ caveats: MANY })),
  examine(
    'a token with a time beyond all counting',
    withCaveats('time < 10000000000000000000'),
    examined({ caveats: [{ type: 'time', validUntil: 1e19 }] }),
  ),
  examine(
    'a token with a caveat for a third party, which is not told',
    rawToken({ identifier: IDENTIFIER, caveats: ['time < 1'], thirdParty: 'something of theirs' }),
    examined({ caveats: [{ type: 'time', validUntil: 1 }] }),
  ),
  ...unreadable.map(([what, written]) => examine(`a token with ${what}`, withCaveats(written), FAILED)),
  examine(
    'a token with an api caveat for an unknown resource',
    withCaveats('api = ozw/get/moon.*.*:*'),
    refusal(400, 'badGRI'),
  ),
];

function withCaveats(...rawCaveats: readonly string[]): string {
  return exampleToken({ rawCaveats });
}
