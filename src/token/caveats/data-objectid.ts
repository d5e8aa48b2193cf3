import type { JsonValue } from '../../json/json-value.ts';
import { decodeText, encodeText, type ByteString, type Text } from '../../macaroon/byte-string.ts';
import type { CaveatCodec, WhitelistCaveat } from './caveat-codec.ts';
import { DATA_ACCESS_DEMAND, dataAccessApi, unlessAny } from './data-access.ts';
import { joinWithOr, readAnyPart, readList, readTextList, writeTextList } from './whitelist.ts';

/** Only for these files and what lies under them. */
export interface DataObjectIdCaveat extends WhitelistCaveat {
  readonly type: 'data.objectid';
}

const PREFIX = 'data.objectid = ';
/** Reserved byte, three bytes of enterprise number, reserved byte, length, two bytes of checksum. */
const HEADER_BYTES = 8;

export const dataObjectIdCodec: CaveatCodec<DataObjectIdCaveat> = {
  type: 'data.objectid',
  keyword: 'data.objectid',
  supportedIn: ['access'],
  fromJson({ whitelist }) {
    const ids = readList(whitelist, checkObjectId);
    return ids === null ? null : { type: 'data.objectid', whitelist: ids };
  },
  toText: ({ whitelist }) => writeTextList(PREFIX, whitelist),
  fromText(text) {
    const ids = readTextList(text, PREFIX, readAnyPart);
    return ids === null ? null : { type: 'data.objectid', whitelist: ids };
  },
  isSatisfied: (_caveat, { allowDataAccessCaveats }) => allowDataAccessCaveats,
  describeUnmet: ({ whitelist }) =>
    'unverified data path caveat: this token can only be used to access data with the following FILE_ID ' +
    `(and nested directories): '${joinWithOr(whitelist)}'`,
  demand: DATA_ACCESS_DEMAND,
  explain: ({ whitelist }) => `only for the file ${joinWithOr(whitelist)}`,
  limits: 'data',
  allowedApi: (caveat, service) => dataAccessApi(service, spaceIdsOf(caveat)),
  dataScope: (caveat) => ({ readonly: false, spaces: unlessAny(spaceIdsOf(caveat)) }),
};

function checkObjectId(element: JsonValue): string | null {
  return typeof element === 'string' && readGuid(element) !== null ? element : null;
}

/** The file's identifier in a CDMI object id: `guid#uuid#space` or `shareGuid#uuid#space#share`, in parts. */
function readGuid(objectId: Text): readonly ByteString[] | null {
  const bytes = decodeHex(encodeText(objectId));
  if (bytes === null || bytes.length < HEADER_BYTES) return null;
  if (bytes.charCodeAt(0) !== 0 || bytes.charCodeAt(4) !== 0) return null;
  const parts = bytes.slice(HEADER_BYTES).split('#');
  return parts.length === (parts[0] === 'guid' ? 3 : parts[0] === 'shareGuid' ? 4 : -1) ? parts : null;
}

/** The spaces in which the files lie. An id that is none, which only a packet can have, is of no file. */
function spaceIdsOf({ whitelist }: DataObjectIdCaveat): readonly string[] {
  return whitelist.flatMap((objectId) => {
    const spaceId = readGuid(objectId)?.[2];
    return spaceId === undefined ? [] : [String(decodeText(spaceId))];
  });
}

function decodeHex(text: ByteString): ByteString | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return null;
  let bytes = '';
  for (let i = 0; i < text.length; i += 2) bytes += String.fromCharCode(Number.parseInt(text.slice(i, i + 2), 16));
  return bytes;
}
