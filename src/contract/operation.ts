import type { OnezoneErrorId } from '../errors/onezone-error.ts';

/** An operation, as openapi.yaml describes it. */
export interface Operation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The whole path, with `{name}` where a parameter stands. */
  readonly path: string;
  /** May anybody call it? Credentials that are sent must hold all the same. */
  readonly public: boolean;
  /** The names of the {@link CredentialScheme}s that it accepts; none when it is public. */
  readonly credentials: readonly string[];
  /**
   * What an `api` caveat has to match; `{caller}` stands for the id of the caller, other names in braces for the path's
   * parameters (rest-token-api.md section 2.3).
   */
  readonly resource: string;
  /** Does a request have a body? */
  readonly requestBody: Presence;
  /** The keys of the body in the order in which Onezone looks at them (section 2, step 14). */
  readonly requestKeys: readonly RequestKey[];
  readonly successStatus: number;
  /** What it answers with, and what an `Accept` header has to take. */
  readonly mediaType: string;
}

/** The answers of an operation by status. */
export type OperationAnswers = Readonly<Record<number, OperationResponse>>;

/** A key that the body of a request may or must have. */
export interface RequestKey {
  readonly key: string;
  readonly required: boolean;
}

/** The answers of an operation with one status. */
export interface OperationResponse {
  /** What the `content-type` header says; null when there never is one. */
  readonly mediaType: string | null;
  /** Is the media type told in a `content-type` header? */
  readonly contentType: Presence;
  /** Is the body empty? */
  readonly emptyBody: Presence;
  /** What `error.id` can be. */
  readonly errorIds: readonly OnezoneErrorId[];
  /** What the `authError` or `tokenError` in the details of an error can be, by the error's id. */
  readonly causeIds: Readonly<Record<string, readonly OnezoneErrorId[]>>;
  /** Every error that can be told apart: an id, and behind dots those of the errors in its details (`badValueToken.badToken`). */
  readonly errorNames: readonly string[];
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, OperationHeader>>;
}

/** How often something is so. */
export type Presence = 'always' | 'sometimes' | 'never';

/** A header of an answer. */
export interface OperationHeader {
  readonly required: boolean;
  /** Its only value, or null when it may have several. */
  readonly value: string | null;
}

/** A path, and what can be done there. */
export interface PathItem {
  readonly path: string;
  /** The methods that Onezone has there, in alphabetical order; also those that are not described yet. */
  readonly allow: readonly string[];
  /** Is it a page of the web interface, outside the API: without credentials, negotiation and CORS? */
  readonly page?: true;
  /** The described operations by method in upper case. */
  readonly operations: Readonly<Record<string, Operation | undefined>>;
}

/** A way to send credentials. */
export interface CredentialScheme {
  readonly name: string;
  /** A token, or a user's name and password. */
  readonly kind: 'token' | 'password';
  /** In lower case. */
  readonly header: string;
  /** What the header's value begins with, exactly. */
  readonly prefix: string;
}
