import type { OperationId } from '../../src/client/operation-types.ts';
import { makeError } from '../../src/token/make-error.ts';
import type { StateUse } from '../states/catalogue.ts';
import { exampleOf, typeLike, type Template } from './template.ts';

/** What a client asks in one case, and what Onezone has to answer. It becomes an interaction of the pact file. */
export interface Contract {
  /** Unique; begins with what is called. */
  readonly description: string;
  readonly operationId: OperationId;
  readonly states: readonly StateUse[];
  readonly ask: Ask;
  readonly answer: ExpectedAnswer;
}

/** A request, as a caller of our client says it. */
export interface Ask {
  /** Headers by name in lower case: credentials and other things that not every request has. */
  readonly headers?: Readonly<Record<string, Template>>;
  readonly path?: Readonly<Record<string, Template>>;
  /** No operation has a query; what a server makes of one all the same. */
  readonly query?: Readonly<Record<string, Template>>;
  readonly body?: Template;
  /** What no client of ours sends, so it is changed on the way: what Onezone has to say to that. */
  readonly spoiled?: {
    readonly method?: string;
    /** In the place of the path. */
    readonly path?: string;
    /** In the place of the body; bytes that are no UTF-8. */
    readonly text?: string | Uint8Array<ArrayBuffer>;
    /** In the place of `application/json`; null for none. */
    readonly contentType?: string | null;
    /** Without a body, and so without a content type. */
    readonly empty?: true;
  };
}

/** What every server that claims to be a Onezone answers. */
export interface ExpectedAnswer {
  readonly status: number;
  /** By name in lower case, beside those that every answer has. */
  readonly headers?: Readonly<Record<string, Template>>;
  /** Absent when there has to be none. */
  readonly body?: Template;
  /** Onezone does not name the content type of the body. */
  readonly untyped?: boolean;
}

/** An error: its id and details exactly as they are, its description in any words. */
export function refusal(status: number, id: string, details?: Template): ExpectedAnswer {
  return { status, body: { error: errorTemplate(id, details) } };
}

/** Refused credentials, which Onezone answers without a content type. */
export function unauthorized(id: string, details?: Template): ExpectedAnswer {
  const error = errorTemplate('unauthorized', { authError: errorTemplate(id, details) });
  return { status: 401, body: { error }, untyped: true };
}

/** An error as a template. */
export function errorTemplate(id: string, details?: Template): Template {
  const example = details === undefined ? null : exampleOf(details);
  const { description } = makeError(id, example as Readonly<Record<string, unknown>> | null).error; // details are objects
  return { id, ...(details !== undefined && { details }), description: typeLike(description) };
}
