import { decodeText, encodeText, type Text } from '../../macaroon/byte-string.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { parseMatchspec, printMatchspec } from '../api-matchspec.ts';
import type { CaveatCodec, WhitelistCaveat } from './caveat-codec.ts';
import { joinWithOr, readList, readTextList, writeTextList } from './whitelist.ts';

/** Only for api operations that match one of these. */
export interface ApiCaveat extends WhitelistCaveat {
  readonly type: 'api';
  /** `service/operation/type.id.aspect:scope` each. */
  readonly whitelist: readonly Text[];
}

const PREFIX = 'api = ';

export const apiCodec: CaveatCodec<ApiCaveat> = {
  type: 'api',
  keyword: 'api',
  supportedIn: ['access'],
  fromJson({ whitelist }) {
    const specs = readList(whitelist, readSpec);
    return specs === null ? null : { type: 'api', whitelist: specs };
  },
  toText: ({ whitelist }) => writeTextList(PREFIX, whitelist),
  fromText(text) {
    const specs = readTextList(text, PREFIX, (part) => {
      const spec = parseMatchspec(part);
      return spec.ok ? decodeText(printMatchspec(spec.matchspec)) : null;
    });
    return specs === null ? null : { type: 'api', whitelist: specs };
  },
  // Whether the operation matches is for the service to judge that performs it.
  isSatisfied: () => true,
  describeUnmet: ({ whitelist }) =>
    'unverified API caveat: this token can only be used for API calls that match the following spec: ' +
    `'${joinWithOr(whitelist)}'`,
  explain: ({ whitelist }) => `only for api calls matching ${joinWithOr(whitelist)}`,
  limits: 'api',
  allowedApi: ({ whitelist }) => whitelist.map(String),
  unreadableError(text) {
    for (const part of text.slice(PREFIX.length).split('|')) {
      const spec = parseMatchspec(part);
      if (!spec.ok) return spec.badGri ? 'badGRI' : null;
    }
    return null;
  },
};

function readSpec(element: JsonValue): Text | null {
  if (typeof element !== 'string' || element.includes('|')) return null;
  const spec = parseMatchspec(encodeText(element));
  return spec.ok ? decodeText(printMatchspec(spec.matchspec)) : null;
}
