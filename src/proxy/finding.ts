/** Who found something: the library behind the command `prism`, or the checks of this package. */
export type Judge = 'Prism' | 'onezone-mock';

/** Which part of an exchange something is wrong with. */
export type Part = 'path' | 'method' | 'credentials' | 'query' | 'header' | 'body' | 'status' | 'connection';

/** A way in which an exchange differs from what openapi.yaml says, or did not come about at all. */
export interface Finding {
  readonly direction: 'request' | 'response';
  readonly part: Part;
  /** A JSON pointer into the body, or into the headers by name in lower case; empty for all of it. */
  readonly pointer: string;
  /** The keyword of JSON Schema that is violated, or a word for what else it is. */
  readonly code: string;
  /** What is wrong, in one line that goes on from the place: `is 17, not a text`. */
  readonly message: string;
  /** What an answer of status 401 should ask for (`WWW-Authenticate`), of missing credentials only. */
  readonly challenges?: readonly string[];
  readonly judges: readonly Judge[];
}
