import { onezoneError } from '../../errors/error-table.ts';
import { compareByteOrder } from '../../json/byte-order.ts';
import { decodeBase64Url, encodeBase64 } from '../../macaroon/base64.ts';
import { encodeText, type ByteString } from '../../macaroon/byte-string.ts';
import { failure } from '../../token/failure.ts';
import { callingUser } from '../current-caller.ts';
import type { FieldReader, OperationLogic } from '../operation.ts';
import { readInteger } from '../read-integer.ts';
import { readOptionalText, readTags } from '../space-fields.ts';
import { optional } from '../token-fields.ts';

const MAX_LIMIT = 1000;

const readLimit: FieldReader<number> = (value, call, body) => {
  const read = readInteger('limit')(value, call, body);
  if (!read.ok) return read;
  if (read.value >= 1 && read.value <= MAX_LIMIT) return { ok: true, value: Number(read.value) };
  return failure(onezoneError('badValueNotInRange', { key: 'limit', low: 1, high: MAX_LIMIT }));
};

const readPageToken: FieldReader<string> = (value, call, body) => {
  const read = readOptionalText('token')(value, call, body);
  if (!read.ok) return read;
  const { value: token = '' } = read;
  return token === '' ? failure(onezoneError('badValueEmpty', { key: 'token' })) : { ok: true, value: token };
};

/**
 * `POST /spaces/marketplace/list`: the ids of the spaces that are advertised, by name and then by id, with some tags or with
 * any; so many from an index on. The token for the next page is the last index of this one, which that page leaves out.
 */
export const listMarketplace: OperationLogic<{
  readonly index: string | undefined;
  readonly limit: number | undefined;
  readonly offset: number | bigint | undefined;
  readonly tags: readonly string[] | undefined;
  readonly token: string | undefined;
}> = {
  isAuthorized: (call) => callingUser(call) !== null,
  fields: {
    index: readOptionalText('index'),
    limit: optional(readLimit),
    offset: optional(readInteger('offset')),
    tags: readTags,
    token: optional(readPageToken),
  },
  execute({ zone }, { index, limit = MAX_LIMIT, offset = 0, tags, token }) {
    const begin = token === undefined ? encodeText(index ?? '') : decodeBase64Url(token);
    if (begin === null) return failure(onezoneError('internalServerError'));
    const entries = zone.spaces
      .all()
      .filter((space) => space.advertisedInMarketplace && (tags?.some((tag) => space.tags.includes(tag)) ?? true))
      .map(({ id, name }) => ({ spaceId: id, index: `${name}\0${id}` }))
      .toSorted((one, other) => compareByteOrder(one.index, other.index));
    const first = entries.findIndex((entry) => !isBefore(encodeText(entry.index), begin));
    const from = (first === -1 ? entries.length : first) + Number(offset) + (token === undefined ? 0 : 1);
    const spaces = entries.slice(Math.max(0, from), Math.max(0, from) + limit);
    const isLast = spaces.length < limit;
    const last = spaces.at(-1);
    const nextPageToken = isLast || last === undefined ? null : encodeBase64Url(encodeText(last.index));
    return { ok: true, status: 200, body: { spaces, isLast, nextPageToken } };
  },
};

/** Byte strings compare as their bytes do. */
function isBefore(one: ByteString, other: ByteString): boolean {
  return one < other;
}

function encodeBase64Url(bytes: ByteString): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
