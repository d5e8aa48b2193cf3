import { isInteger, parseInteger, printInteger, type Integer } from '../erlang-integer.ts';
import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';
import { isFilledList, readList, readTextList } from './whitelist.ts';

/** Only from addresses in these autonomous systems. */
export interface AsnCaveat extends CaveatJson {
  readonly type: 'asn';
  readonly whitelist: readonly Integer[];
}

const PREFIX = 'asn = ';

export const asnCodec: CaveatCodec<AsnCaveat> = {
  type: 'asn',
  keyword: 'asn',
  supportedIn: ['access', 'identity', 'invite', 'access-as-identity'],
  fromJson({ whitelist }) {
    const numbers = readList(whitelist, (element) => (isInteger(element) ? element : null));
    return numbers === null ? null : { type: 'asn', whitelist: numbers };
  },
  outranksScope: ({ whitelist }) => isFilledList(whitelist),
  toText: ({ whitelist }) => PREFIX + whitelist.map(printInteger).join('|'),
  fromText(text) {
    const numbers = readTextList(text, PREFIX, parseInteger);
    return numbers === null ? null : { type: 'asn', whitelist: numbers };
  },
  isSatisfied({ whitelist }, { ip, geo }) {
    const asn = ip === null ? null : geo(ip).asn;
    return asn !== null && whitelist.includes(asn);
  },
  describeUnmet: ({ whitelist }) =>
    'unverified ASN caveat: this token can only be used from an IP address that maps to the following ' +
    `Autonomous System Number: '${whitelist.map(printInteger).join(' or ')}'`,
  demand: {
    of: 'ip',
    seen({ ip, geo }) {
      if (ip === null) return null;
      const { asn } = geo(ip);
      return asn === null
        ? `nobody knows which autonomous system has ${ip}`
        : `${ip} is in the autonomous system ${asn}`;
    },
    advice: ({ whitelist }) =>
      `Use the token from an address in the autonomous system ${whitelist.map(printInteger).join(' or ')}.`,
    example: () => null,
  },
  explain: ({ whitelist }) => `only from the autonomous system ${whitelist.map(printInteger).join(' or ')}`,
};
