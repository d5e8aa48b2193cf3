import type { JsonValue } from '../../json/json-value.ts';
import { parseMask, parseIpv4, type IpMask } from '../ipv4.ts';
import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';
import { isFilledList, joinWithOr, readList, readTextList, writeTextList } from './whitelist.ts';

/** Only from these addresses. */
export interface IpCaveat extends CaveatJson {
  readonly type: 'ip';
  /** `a.b.c.d/length`; host bits are kept. */
  readonly whitelist: readonly string[];
}

const PREFIX = 'ip = ';

export const ipCodec: CaveatCodec<IpCaveat> = {
  type: 'ip',
  keyword: 'ip',
  supportedIn: ['access', 'identity', 'invite', 'access-as-identity'],
  fromJson({ whitelist }) {
    const masks = readList(whitelist, readMask);
    return masks === null ? null : { type: 'ip', whitelist: masks };
  },
  outranksScope: ({ whitelist }) => isFilledList(whitelist),
  toText: ({ whitelist }) => writeTextList(PREFIX, whitelist),
  fromText(text) {
    const masks = readTextList(text, PREFIX, readMask);
    return masks === null ? null : { type: 'ip', whitelist: masks };
  },
  isSatisfied({ whitelist }, { ip }) {
    const address = ip === null ? null : parseIpv4(ip);
    return address !== null && whitelist.some((text) => covers(parseMask(text), address));
  },
  describeUnmet: ({ whitelist }) =>
    `unverified IP caveat: this token can only be used from an IP address that matches: '${joinWithOr(whitelist)}'`,
  demand: {
    of: 'ip',
    seen: ({ ip }) => (ip === null ? null : `the address is ${ip}`),
    advice: ({ whitelist }) => `Use the token from an address in ${joinWithOr(whitelist)}.`,
    example: ({ whitelist }) => whitelist[0]?.split('/')[0] ?? null,
  },
  explain: ({ whitelist }) => `only from the address ${joinWithOr(whitelist)}`,
};

function covers(mask: IpMask | null, address: number): boolean {
  if (mask === null) return false;
  // A shift by 32 would shift by 0.
  return mask.length === 0 || (mask.address ^ address) >>> (32 - mask.length) === 0;
}

function readMask(element: JsonValue): string | null {
  const text = flattenCharacters(element);
  const mask = text === null ? null : parseMask(text);
  if (mask === null) return null;
  const { address, length } = mask;
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}/${length}`;
}

/** More characters than the longest mask with all its tolerated signs, zeros and slashes ever needs. */
const MAX_PARTS = 4096;

/** A string, or the nested list of character codes and strings that Erlang takes for one; null when it is neither. */
function flattenCharacters(element: JsonValue): string | null {
  if (typeof element === 'string') return element;
  if (!Array.isArray(element)) return null;
  let text = '';
  const pending: JsonValue[] = [element as JsonValue];
  for (let parts = 0; pending.length > 0; parts++) {
    const part = pending.pop()!;
    if (typeof part === 'string') text += part;
    else if (typeof part === 'number' && part >= 0 && part < 128) text += String.fromCharCode(part);
    else if (Array.isArray(part) && parts + part.length <= MAX_PARTS) pending.push(...part.toReversed());
    else return null;
  }
  return text;
}
