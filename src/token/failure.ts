import { httpStatusOf } from '../errors/error-table.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import { RawBytes } from '../macaroon/byte-string.ts';

/** A failure as the token functions return it. */
export type Failure = RenderedFailure | UnrenderableFailure;

/** What Onezone answers. */
export interface RenderedFailure {
  readonly ok: false;
  /** `deserialize` when the token to verify or confine could not even be read; absent otherwise. */
  readonly stage?: 'deserialize';
  readonly httpCode: number;
  readonly error: OnezoneError;
}

/**
 * An error that the real service fails to put into JSON, so that it answers 500: a text in it is no UTF-8
 * (`invalid_string`, with an empty body), it has to tell a time before year 0 (`function_clause`), or a token in it is
 * too long to be serialized (`badmatch`; both with `internalServerError`).
 */
export interface UnrenderableFailure {
  readonly ok: false;
  readonly httpCode: number;
  readonly renderCrash: 'invalid_string' | 'function_clause' | 'badmatch';
  /** The error with its bytes, as far as it can be told. */
  readonly rawError: OnezoneError | null;
}

/** Makes a failure of an error whose details hold nothing from inside a token. */
export function failure(error: OnezoneError): RenderedFailure {
  return { ok: false, httpCode: httpStatusOf(error), error };
}

/** The failure of a token that is too long to be serialized. */
export const TOO_LONG: UnrenderableFailure = { ok: false, httpCode: 500, renderCrash: 'badmatch', rawError: null };

/** Makes a failure of an error whose details show a part of a token, which may hold bytes that are no text. */
export function tokenFailure(error: OnezoneError): Failure {
  if (!holdsRawBytes(error.details)) return failure(error);
  return { ok: false, httpCode: httpStatusOf(error), renderCrash: 'invalid_string', rawError: error };
}

/** Is there a text somewhere in the value that is none? For parts of tokens, which are shallow, and not for client's JSON. */
export function holdsRawBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof RawBytes) return true;
  // Every answer of examine passes here: `for` makes no array of its parts.
  for (const key in value) if (holdsRawBytes((value as Record<string, unknown>)[key])) return true; // it has this key
  return false;
}
