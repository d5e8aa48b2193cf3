import type { Operation, PathItem } from '../contract/operation.ts';
import type { OnezoneError } from '../errors/onezone-error.ts';
import { causeOf, hintFor } from './hints.ts';
import { pathsLike } from './paths-like.ts';
import type { PlainRequest, Refusal } from './plain-http.ts';

const MAX_EVIDENCE = 80;

/**
 * What each refusal says to the person who reads the server's log, since many of the real answers are empty: the check
 * that refused, the evidence, and what to change. One place, so that the words agree.
 */
export const refusals = {
  badPath: ({ path }: PlainRequest): Refusal => ({
    check: 'routing',
    why: `${quote(withoutQuery(path))} is no path that can be decoded: an invalid percent-encoding, or a character that must be encoded`,
    next: 'write % as %25, and two hexadecimal digits after every other %',
  }),
  unknownPath: ({ path }: PlainRequest): Refusal => ({
    check: 'routing',
    why: `Onezone's REST API has no ${quote(withoutQuery(path))}, and Onezone answers unknown paths like this`,
    next: `like it are ${pathsLike(path).join(', ')}; openapi.yaml has all`,
  }),
  unknownMethod: ({ method, path }: PlainRequest): Refusal => ({
    check: 'routing',
    why: `there is no ${quote(withoutQuery(path))} here, and no method ${quote(method)}`,
    next: 'use the methods of the API, in capitals: GET, POST, PUT, PATCH, DELETE',
  }),
  redirected: (host: string): Refusal => ({
    check: 'routing',
    why: `the host ${quote(host)} begins with www., and Onezone redirects such requests`,
    next: 'leave www. out of the URL',
  }),
  protocolMethod: ({ method }: PlainRequest): Refusal => ({
    check: 'method',
    why: `Onezone's HTTP server does not implement ${method}`,
    next: 'use the methods of the API: GET, POST, PUT, PATCH, DELETE',
  }),
  crashingMethod: ({ method }: PlainRequest): Refusal => ({
    check: 'method',
    why: `${quote(method)} crashes Onezone's handler, so it answers an empty 500`,
    next:
      method === 'OPTIONS'
        ? 'a browser page needs a proxy on its own origin: Onezone does not answer CORS preflights'
        : 'use GET, POST, PUT, PATCH or DELETE',
  }),
  methodNotAllowed: ({ method }: PlainRequest, { allow, path }: PathItem): Refusal => ({
    check: 'method',
    why: `${method} is not allowed on ${path}`,
    next: `use ${allow.join(' or ')}`,
  }),
  notServed: ({ method }: PlainRequest, { path, operations }: PathItem): Refusal => ({
    check: 'method',
    why: `Onezone has ${method} ${path}, this fake has it not (yet); so it answers notImplemented instead of guessing`,
    next:
      Object.keys(operations).length > 0
        ? `served here: ${Object.keys(operations).join(', ')} ${path}`
        : `served here, and like it, are ${pathsLike(path).join(', ')}`,
  }),
  authentication: (error: OnezoneError | null, header: string): Refusal => ({
    check: 'authentication',
    why: `the credentials in ${header} were refused: ${error === null ? 'the error cannot be told in JSON' : tell(error)}`,
    next: error === null ? 'use a token of which Onezone can tell what is wrong' : hintFor(error),
  }),
  accept: (header: string, { mediaType }: Operation): Refusal => ({
    check: 'accept',
    why: `the Accept header ${quote(header)} does not take ${mediaType} (without parameters)`,
    next: `send "Accept: ${mediaType}", or leave it out`,
  }),
  malformedAccept: (header: string, { mediaType }: Operation): Refusal => ({
    check: 'accept',
    why: `the Accept header ${quote(header)} does not follow its grammar`,
    next: `send "Accept: ${mediaType}", or leave it out`,
  }),
  precondition: (name: string, value: string): Refusal => ({
    check: 'precondition',
    why: `${name}: ${quote(value)} cannot hold: nothing in Onezone has an entity tag`,
    next: `leave ${name} out`,
  }),
  contentType: (header: string | undefined): Refusal => ({
    check: 'content-type',
    why:
      header === undefined
        ? 'the request has a body but no Content-Type'
        : `the Content-Type ${quote(header)} is not exactly application/json, without parameters`,
    next: 'send "Content-Type: application/json" (with curl: -H "Content-Type: application/json")',
  }),
  circuitBreaker: (): Refusal => ({
    check: 'circuit breaker',
    why: 'the circuit breaker of this zone is open',
    next: 'start the zone without circuitBreakerOpen',
  }),
  bodySize: (limit: number): Refusal => ({
    check: 'body size',
    why: `the body has more than ${limit} bytes, on which Onezone crashes`,
    next: 'send less, or raise maxBodySize in the world file',
  }),
  malformedBody: (): Refusal => ({
    check: 'body',
    why: 'the body is no JSON as Onezone reads it (strict, UTF-8, without byte order mark)',
    next: 'check the quoting of the body in your shell, and its encoding',
  }),
  bodyNoObject: (): Refusal => ({
    check: 'body',
    why: 'the body is JSON, but no object',
    next: 'send an object: {…}',
  }),
  notFound: ({ path }: Operation): Refusal => ({
    check: 'existence',
    why: `there is not what ${path} asks for, or the caller is no kind of caller that has it`,
    next: 'use an id of this zone, and the token of whom the path speaks of: a user for /user, a provider for /provider',
  }),
  callerCaveats: (error: OnezoneError | null): Refusal => ({
    check: 'caveats of the caller',
    why: `the caller's token does not let this operation through: ${error === null ? 'its caveat cannot be told' : tell(error)}`,
    next: 'use a token whose api and service caveats cover the operation',
  }),
  anonymous: ({ path }: Operation): Refusal => ({
    check: 'authorization',
    why: `${path} needs credentials, and the request has none that Onezone looks at`,
    next: 'send "X-Auth-Token: …" or "Authorization: Bearer …" (the scheme is case-sensitive)',
  }),
  forbidden: (caller: string, { path }: Operation): Refusal => ({
    check: 'authorization',
    why: `${caller} may not do this on ${path}`,
    next: 'use the token of a caller who may: the start of the server lists them',
  }),
  logic: (error: OnezoneError): Refusal => ({
    check: 'validation',
    why: tell(error),
    next: hintFor(error),
  }),
  crash: (): Refusal => ({
    check: 'answer',
    why: 'the answer cannot be written as JSON (bytes that are no UTF-8, or a token too long), on which Onezone crashes',
    next: 'do not expect the real service to answer this either',
  }),
};

/** The error's id, and what the innermost one says. */
function tell(error: OnezoneError): string {
  const cause = causeOf(error);
  if (cause !== undefined) return `${error.id}, ${tell(cause)}`;
  return `${error.id}: ${shorten(error.description.replace(/\n[\s\S]*$/, ''))}`;
}

/** A query may hold secrets, and no check looks at it. */
function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/s, '?…');
}

function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

function shorten(text: string): string {
  return text.length <= MAX_EVIDENCE * 3 ? text : `${text.slice(0, MAX_EVIDENCE * 3)}…`;
}
