import { answersOf } from '../../contract/answers-of.ts';
import type { Operation } from '../../contract/operation.ts';
import { operationOfRequest } from '../../contract/operation-of-request.ts';
import type { ExchangeInput } from '../../validators/validate-exchange.ts';
import type { Unseen } from '../../validators/problem.ts';
import { fieldsOf } from './fields-of.ts';
import { requestBodyOf, responseBodyOf } from './har-bodies.ts';

/** What an entry of a HAR is to a judge. */
export type HarEntry =
  /** Not even the form of an entry. */
  | { readonly kind: 'unreadable' }
  /** A request to something else. */
  | { readonly kind: 'foreign' }
  /** A request to Onezone that openapi.yaml does not describe. */
  | ({ readonly kind: 'undescribed'; readonly status: number; readonly body: unknown } & Place)
  /** A request that was never answered: aborted, blocked, or still under way. */
  | ({ readonly kind: 'unanswered'; readonly operation: Operation } & Place)
  | ({ readonly kind: 'exchange'; readonly operation: Operation } & Place & SeenExchange);

/** What was asked for. */
export interface Place {
  readonly method: string;
  /** Without origin and query. */
  readonly path: string;
}

/** A request and its answer, as far as they were recorded. */
export interface SeenExchange {
  readonly exchange: ExchangeInput;
  readonly unseen: readonly Unseen[];
}

/** Every path of the document contains it, however the slashes in it are escaped. */
export const ONEZONE = 'onezone';
const PREFIX = `/api/v3/${ONEZONE}/`;

/** Reads an entry of a HAR (1.2 and 1.3, with what browsers leave out). */
export function readHarEntry(entry: unknown): HarEntry {
  const { request, response } = fieldsOf(entry);
  const { method, url, headers } = fieldsOf(request);
  if (typeof method !== 'string' || typeof url !== 'string') return { kind: 'unreadable' };
  const { operation, item, plainPath: path } = operationOfRequest(method, url);
  if (item === undefined && !path.startsWith(PREFIX)) return { kind: 'foreign' };
  const { status: told, headers: answered } = fieldsOf(response);
  const status = readStatus(told);
  const place = { method, path };
  const requestHeaders = headersOf(headers);
  const responseHeaders = headersOf(answered);
  if (operation === undefined) {
    const { body } = responseBodyOf(fieldsOf(response), responseHeaders, undefined);
    return { kind: 'undescribed', status, body, ...place };
  }
  if (status === 0) return { kind: 'unanswered', operation, ...place };
  const asked = requestBodyOf(fieldsOf(request), requestHeaders);
  const seen = responseBodyOf(fieldsOf(response), responseHeaders, answersOf(operation)[status]);
  const unseen: Unseen[] = ['request credentials'];
  if (requestHeaders.length === 0) unseen.push('request headers');
  if (responseHeaders.length === 0) unseen.push('response headers');
  if (!asked.isSeen) unseen.push('request body');
  if (!seen.isSeen) unseen.push('response body');
  return {
    kind: 'exchange',
    operation,
    ...place,
    unseen,
    exchange: {
      request: { method, path: url, headers: requestHeaders, body: asked.body },
      response: { status, headers: responseHeaders, body: seen.body },
    },
  };
}

/** Some tools write the status as a text; 0 is that of a request without answer. */
function readStatus(status: unknown): number {
  return typeof status === 'number' || typeof status === 'string' ? Number(status) || 0 : 0;
}

/** Header lists of HTTP/2 begin with pseudo-headers such as `:status`. */
function headersOf(list: unknown): readonly (readonly [name: string, value: string])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((header: unknown) => {
    const { name, value } = fieldsOf(header);
    return typeof name === 'string' && typeof value === 'string' && !name.startsWith(':')
      ? [[name, value] as const]
      : [];
  });
}
