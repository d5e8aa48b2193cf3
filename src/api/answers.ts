import { httpStatusOf, onezoneError } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import { writeJson } from '../json/write-json.ts';
import type { UnrenderableFailure } from '../token/failure.ts';
import type { OperationSuccess } from './operation.ts';
import type { PlainAnswer, Refusal } from './plain-http.ts';

/** On everything that the REST handler answers, and only there (rest-token-api.md section 4.1). */
const CORS = { 'access-control-allow-origin': '*' };
const JSON_TYPE = 'application/json';
/** The headers of an answer from a resource that was found and can answer in JSON. */
const JSON_HEADERS = { ...CORS, 'content-type': JSON_TYPE };

/** A success. Even an empty answer names the type that was negotiated. */
export function successAnswer({ status, body, headers }: OperationSuccess, mediaType: string): PlainAnswer {
  const common = headersOf(mediaType);
  const all = headers === undefined ? common : { ...common, ...headers };
  if (body === undefined) return { status, headers: all, body: '' };
  // The one body that is no JSON; its buffer is its own.
  if (body instanceof Uint8Array) return { status, headers: all, body: '', bytes: body as Uint8Array<ArrayBuffer> };
  return { status, headers: all, body: writeJson(body) };
}

/** An error as the logic answers it: JSON, under the type that was negotiated for a success. */
export function errorAnswer(error: OnezoneError, refusal: Refusal, mediaType = JSON_TYPE): PlainAnswer {
  return { status: httpStatusOf(error), headers: headersOf(mediaType), body: writeJson({ error }), refusal };
}

/** An error about the caller's credentials: 401, JSON, but no content type. */
export function unauthorizedAnswer(error: OnezoneError, refusal: Refusal): PlainAnswer {
  return { status: 401, headers: CORS, body: writeJson({ error }), refusal };
}

/** An answer of the protocol layer: no body and no content type. */
export function emptyAnswer(
  status: number,
  refusal: Refusal,
  headers: Readonly<Record<string, string>> = {},
): PlainAnswer {
  return { status, headers: { ...CORS, ...headers }, body: '', refusal };
}

/** The answer of a handler that crashed while it built or sent an answer: 500, empty, of type JSON. */
export function crashAnswer(refusal: Refusal): PlainAnswer {
  return { status: 500, headers: JSON_HEADERS, body: '', refusal };
}

/**
 * The answer in place of an error that the logic has, but that cannot be put into JSON: text that cannot be sent leaves it
 * empty; a crash before that is caught, and told without a reference.
 */
export function unrenderableAnswer({ renderCrash }: UnrenderableFailure, refusal: Refusal): PlainAnswer {
  return renderCrash === 'invalid_string'
    ? crashAnswer(refusal)
    : errorAnswer(onezoneError('internalServerError'), refusal);
}

/** An answer from outside the REST handler, without its CORS header. */
export function foreignAnswer(
  status: number,
  refusal: Refusal,
  headers: Readonly<Record<string, string>> = {},
): PlainAnswer {
  return { status, headers, body: '', refusal };
}

/** The same answer from outside the REST handler. */
export function withoutCors({ headers, ...answer }: PlainAnswer): PlainAnswer {
  return {
    ...answer,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in CORS))),
  };
}

function headersOf(mediaType: string): Readonly<Record<string, string>> {
  return mediaType === JSON_TYPE ? JSON_HEADERS : { ...CORS, 'content-type': mediaType };
}
