/** A request as plain values: what every door (node:http, Fetch, MSW) hands to the core. */
export interface PlainRequest {
  /** As sent, upper case for the methods of HTTP. */
  readonly method: string;
  /** The request target as sent: path and query, still percent-encoded. */
  readonly path: string;
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body's bytes, or its text if the door has text; null when there is none. */
  readonly body: Uint8Array | string | null;
  /** The caller's IPv4 address in dotted form, or null when it has none. */
  readonly peerIp: string | null;
}

/** An answer as plain values. */
export interface PlainAnswer {
  readonly status: number;
  /** Names in lower case. Without `content-length`, `date` and `server`, which belong to the door. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's text, empty for an empty body and for one that is no text. */
  readonly body: string;
  /** A body that is no text, such as an image. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Why the request was refused, for logs and reports; absent on success. Never sent to the caller. */
  readonly refusal?: Refusal;
}

/** Which check of the pipeline refused a request, and what its author can do about it. */
export interface Refusal {
  /** The step of rest-token-api.md section 2, such as `content-type` or `authentication`. */
  readonly check: string;
  /** What was wrong, with the evidence, in one line; never a whole token or password. */
  readonly why: string;
  /** What to change, in one line. */
  readonly next: string;
}
