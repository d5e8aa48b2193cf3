import type { ErrorOf, OperationId, SuccessBodyOf } from './operation-types.ts';

const JSON_TYPE = 'application/json';

/** What Onezone answered. A refusal is a value like a success: nothing is thrown but what keeps an answer from coming. */
export type Answer<Id extends OperationId> = Success<SuccessBodyOf<Id>> | Refusal<ErrorOf<Id>>;

/** The operation did what it was asked for. */
export interface Success<Body> {
  readonly ok: true;
  readonly status: number;
  /** Such as `location`, which names what was created. */
  readonly headers: Headers;
  readonly body: Body;
}

/** It did not. */
export interface Refusal<Failure> {
  readonly ok: false;
  readonly status: number;
  /** Why, told apart by `id`; null when the answer does not say, as those with the statuses 405, 406 and 415. */
  readonly error: Failure | null;
  /** The answer's body as it came, to look into what is not from Onezone but from something before it. */
  readonly text: string;
}

/**
 * Reads an answer whose success has a body of a media type, null for none. What its parts are beyond that they are there is
 * the server's promise, which the types tell.
 */
export async function readAnswer<Id extends OperationId>(
  response: Response,
  mediaType: string | null,
): Promise<Answer<Id>> {
  const { status, ok, headers } = response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (ok && mediaType !== null && mediaType !== JSON_TYPE && headers.get('content-type')?.startsWith(mediaType)) {
    return { ok, status, headers, body: bytes as SuccessBodyOf<Id> }; // as openapi.yaml has it
  }
  const text = new TextDecoder().decode(bytes);
  const body = parse(text);
  const isSuccess = ok && (mediaType === null ? text === '' : mediaType === JSON_TYPE && body !== undefined);
  if (isSuccess) return { ok, status, headers, body: body as SuccessBodyOf<Id> }; // likewise
  const error = isObject(body) && isError(body['error']) ? (body['error'] as ErrorOf<Id>) : null; // likewise
  return { ok: false, status, error, text };
}

/** The value of a JSON text; undefined when it is none, or empty. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isError(value: unknown): boolean {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['description'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
