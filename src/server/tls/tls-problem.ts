/** What can go wrong with certificates outside this program; each has its own remedy. */
export type TlsProblemCode =
  | 'name-invalid'
  | 'folder-unusable'
  | 'folder-not-yours'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'file-corrupt'
  | 'key-exposed'
  | 'cache-unstable'
  | 'certificate-unusable'
  | 'key-unusable'
  | 'key-mismatch'
  | 'certificate-expired'
  | 'certificate-not-yet-valid';

/** A failure told to a person: what happened, the evidence, what to do next. */
export interface TlsProblem {
  readonly code: TlsProblemCode;
  readonly what: string;
  readonly evidence: string;
  readonly next: string;
}

/** A failed step; the problem is a value, never thrown. */
export interface TlsFailure {
  readonly ok: false;
  readonly problem: TlsProblem;
}

/** A value, or the problem that prevented it. */
export type TlsResult<Value> = { readonly ok: true; readonly value: Value } | TlsFailure;

/** Wraps a value as a success. */
export function tlsSuccess<Value>(value: Value): TlsResult<Value> {
  return { ok: true, value };
}

/** Wraps a problem as a failure. */
export function tlsFailure(problem: TlsProblem): TlsFailure {
  return { ok: false, problem };
}
