import type { OperationResponse } from '../../contract/operation.ts';
import { fieldsOf } from './fields-of.ts';

/** A body, or that it was not recorded. */
export interface RecordedBody {
  readonly isSeen: boolean;
  /** Text or bytes; an empty text when there was none. */
  readonly body: string | Uint8Array;
}

type Headers = readonly (readonly [name: string, value: string])[];
type Fields = Readonly<Record<string, unknown>>;

const UNSEEN: RecordedBody = { isSeen: false, body: '' };
const EMPTY: RecordedBody = { isSeen: true, body: '' };

/** The body of a recorded request. Nothing recorded means none only where something says so. */
export function requestBodyOf({ postData, bodySize }: Fields, headers: Headers): RecordedBody {
  const { text, encoding } = fieldsOf(postData);
  if (typeof text === 'string' && text !== '') return { isSeen: true, body: decoded(text, encoding) };
  return bodySize === 0 || lengthIn(headers) === 0 ? EMPTY : UNSEEN;
}

/**
 * The body of a recorded answer. Browsers drop bodies, and then tell their size, or 0 as if there had been none: that is
 * believed where the document admits an empty body, or a header says so. A body that is shorter than its size was cut.
 */
export function responseBodyOf(
  { content, bodySize }: Fields,
  headers: Headers,
  response: OperationResponse | undefined,
): RecordedBody {
  const { text, encoding, size } = fieldsOf(content);
  if (typeof text === 'string' && text !== '') {
    const body = decoded(text, encoding);
    return typeof size === 'number' && isCut(body, size) ? UNSEEN : { isSeen: true, body };
  }
  if (lengthIn(headers) === 0) return EMPTY;
  const isSaidToBeEmpty = size === 0 && (typeof bodySize !== 'number' || bodySize <= 0) && lengthIn(headers) === null;
  return isSaidToBeEmpty && response?.emptyBody !== 'never' ? EMPTY : UNSEEN;
}

function decoded(text: string, encoding: unknown): string | Uint8Array {
  return encoding === 'base64' ? Buffer.from(text, 'base64') : text;
}

/** Is a part missing, so that the rest is no JSON any more? */
function isCut(body: string | Uint8Array, size: number): boolean {
  if (Buffer.byteLength(body) >= size) return false;
  try {
    JSON.parse(Buffer.from(body).toString());
    return false;
  } catch {
    return true;
  }
}

/** The length that a header tells; null when none does. */
function lengthIn(headers: Headers): number | null {
  const value = headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1];
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : null;
}
