import type { Text } from '../../macaroon/byte-string.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { GeoData, VerificationContext } from '../verification-context.ts';
import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';
import { isFilledList, joinWithOr, readAnyPart, readList, readTextList, writeTextList } from './whitelist.ts';

/** Only from, or not from, these places. */
export interface GeoCaveat extends CaveatJson {
  readonly type: 'geo.country' | 'geo.region';
  readonly filter: 'whitelist' | 'blacklist';
  readonly list: readonly Text[];
}

/** What tells `geo.country` and `geo.region` apart. */
export interface GeoKind {
  readonly type: GeoCaveat['type'];
  /** The word for it in errors. */
  readonly noun: string;
  /** Is this a name that Onezone takes from a client? */
  isName(element: string): boolean;
  /** The names that an address goes by; null when nothing is known about it. */
  namesOf(data: GeoData): readonly string[] | null;
}

/** The codec of a caveat that lists places. */
export function geoCodec(kind: GeoKind): CaveatCodec<GeoCaveat> {
  const { type, noun } = kind;
  const readName = (element: JsonValue) => (typeof element === 'string' && kind.isName(element) ? element : null);
  return {
    type,
    keyword: type,
    supportedIn: ['access', 'identity', 'invite', 'access-as-identity'],
    fromJson({ filter, list }: JsonObject) {
      const names = readList(list, readName);
      return names === null || (filter !== 'whitelist' && filter !== 'blacklist')
        ? null
        : { type, list: names, filter };
    },
    outranksScope: ({ filter, list }) => filter !== undefined && isFilledList(list),
    toText: ({ filter, list }) => writeTextList(prefix(type, filter), list),
    fromText(text) {
      const filter = text.startsWith('!', type.length + 1) ? 'blacklist' : 'whitelist';
      const list = readTextList(text, prefix(type, filter), readAnyPart);
      return list === null ? null : { type, list, filter };
    },
    isSatisfied({ filter, list }, { ip, geo }: VerificationContext) {
      const names = ip === null ? null : kind.namesOf(geo(ip));
      return names !== null && names.some((name) => list.includes(name)) === (filter === 'whitelist');
    },
    describeUnmet: ({ filter, list }) =>
      `unverified ${noun} caveat: this token can only be used from an IP address that ` +
      `${filter === 'whitelist' ? 'comes' : 'does NOT come'} from the following ${noun}: '${joinWithOr(list)}'`,
    demand: {
      of: 'ip',
      seen({ ip, geo }) {
        if (ip === null) return null;
        const names = kind.namesOf(geo(ip));
        return names === null
          ? `nobody knows in which ${noun} ${ip} is`
          : `the ${noun} of ${ip} is ${names.length === 0 ? 'none' : names.join(' and ')}`;
      },
      advice: ({ filter, list }) =>
        `Use the token from an address that is known to be ${filter === 'whitelist' ? 'in' : 'outside'} ` +
        `${joinWithOr(list)}.`,
      example: () => null,
    },
    explain: ({ filter, list }) => `${filter === 'whitelist' ? 'only' : 'not'} from the ${noun} ${joinWithOr(list)}`,
  };
}

function prefix(type: GeoCaveat['type'], filter: GeoCaveat['filter']): string {
  return `${type} ${filter === 'whitelist' ? '=' : '!='} `;
}
