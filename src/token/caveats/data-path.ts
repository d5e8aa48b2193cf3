import type { JsonValue } from '../../json/json-value.ts';
import { decodeBase64, encodeBase64 } from '../../macaroon/base64.ts';
import { decodeText, type ByteString } from '../../macaroon/byte-string.ts';
import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';
import { DATA_ACCESS_DEMAND, dataAccessApi, unlessAny } from './data-access.ts';
import { joinWithOr, readList, readTextList, writeTextList } from './whitelist.ts';

/** Only for data under these paths. */
export interface DataPathCaveat extends CaveatJson {
  readonly type: 'data.path';
  /** Paths `/{spaceId}/…` in padded standard base64. */
  readonly whitelist: readonly string[];
}

const PREFIX = 'data.path = ';

export const dataPathCodec: CaveatCodec<DataPathCaveat> = {
  type: 'data.path',
  keyword: 'data.path',
  supportedIn: ['access'],
  fromJson({ whitelist }) {
    const paths = readList(whitelist, (element) => {
      const path = readPath(element);
      return path === null || !isPath(path) ? null : encodeBase64(path);
    });
    return paths === null ? null : { type: 'data.path', whitelist: paths };
  },
  toText: ({ whitelist }) => writeTextList(PREFIX, whitelist),
  fromText(text) {
    const paths = readTextList(text, PREFIX, (part) => {
      const path = decodeBase64(part);
      return path === null ? null : encodeBase64(path);
    });
    return paths === null ? null : { type: 'data.path', whitelist: paths };
  },
  isSatisfied: (_caveat, { allowDataAccessCaveats }) => allowDataAccessCaveats,
  describeUnmet: ({ whitelist }) =>
    'unverified data path caveat: this token can only be used to access data under the following paths ' +
    `(and nested directories): '${String(decodeText(joinWithOr(whitelist.map(atob))))}'`,
  demand: DATA_ACCESS_DEMAND,
  explain: ({ whitelist }) => `only for data under ${joinWithOr(whitelist.map((path) => decodeText(atob(path))))}`,
  limits: 'data',
  allowedApi: (caveat, service) => dataAccessApi(service, spaceIdsOf(caveat)),
  dataScope: (caveat) => ({ readonly: false, spaces: unlessAny(spaceIdsOf(caveat)) }),
};

/** Base64 text, or the flat list of its character codes that Erlang's decoder takes as well. */
function readPath(element: JsonValue): ByteString | null {
  if (typeof element === 'string') return decodeBase64(element);
  if (!Array.isArray(element) || !element.every(isAsciiCode)) return null;
  return decodeBase64(element.map((code) => String.fromCharCode(code)).join(''));
}

function isAsciiCode(code: unknown): code is number {
  return typeof code === 'number' && code >= 0 && code < 128;
}

/** Starts with a slash, has a component, does not end with a slash (token-format.md, "Accepting caveats"). */
function isPath(path: ByteString): boolean {
  return path.startsWith('/') && !path.endsWith('/');
}

/** The spaces in which the paths lie. A path that is none, which only a packet can have, lies in no space. */
function spaceIdsOf({ whitelist }: DataPathCaveat): readonly string[] {
  return whitelist.flatMap((base64) => {
    const path = atob(base64);
    const spaceId = path.startsWith('/') ? path.split('/').find((component) => component !== '') : undefined;
    return spaceId === undefined ? [] : [String(decodeText(spaceId))];
  });
}
