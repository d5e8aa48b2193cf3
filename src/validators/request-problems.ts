import { bodyViolations } from '../contract/body-violations.ts';
import { credentialSchemes } from '../contract/generated/operations.ts';
import { requestBodyChecks } from '../contract/generated/validators.ts';
import type { Operation } from '../contract/operation.ts';
import { operationOfRequest, type RequestPlace } from '../contract/operation-of-request.ts';
import { plainHeaders, type HeadersInput, type PlainHeaders } from './headers.ts';
import { makeProblem, schemaProblems } from './make-problem.ts';
import { readMessageBody, type MessageBody } from './message-body.ts';
import type { Problem, ValidationOptions } from './problem.ts';

/** A request to be validated. */
export interface RequestInput {
  /** Not looked at when absent. */
  readonly method?: string;
  /** A path or a URL, with or without a query; not looked at when absent. */
  readonly path?: string;
  readonly headers?: HeadersInput;
  /** JSON text, its bytes, or what was parsed from it; absent, null or an empty text for an empty body. */
  readonly body?: unknown;
}

/** What is wrong with a request as far as the document says. */
export interface JudgedRequest {
  readonly problems: readonly Problem[];
  readonly headers: PlainHeaders;
  /** The parameters in the path, when it is one of the operation. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The body when it is as the document says, else null. */
  readonly body: MessageBody | null;
}

const JSON_TYPE = /^application\/json[ \t]*$/i;

/** Judges a request by the document. */
export function judgeRequest(
  operation: Operation,
  request: RequestInput,
  { unseen = [] }: ValidationOptions,
): JudgedRequest {
  const headers = plainHeaders(request.headers ?? {});
  const areHeadersSeen = !unseen.includes('request headers');
  const isBodySeen = !unseen.includes('request body');
  const body = readMessageBody(request.body);
  const ofBody = isBodySeen ? bodyProblems(operation, body) : [];
  const place = request.path === undefined ? null : operationOfRequest(operation.method, request.path);
  const problems = [
    ...placeProblems(operation, request, place),
    ...(areHeadersSeen && !unseen.includes('request credentials') ? credentialProblems(operation, headers) : []),
    ...(areHeadersSeen && isBodySeen && body.kind !== 'empty' ? typeProblems(headers) : []),
    ...ofBody,
  ];
  const parameters = place?.item?.path === operation.path ? place.parameters : {};
  return { problems, headers, parameters, body: isBodySeen && ofBody.length === 0 ? body : null };
}

function placeProblems(operation: Operation, { method }: RequestInput, place: RequestPlace | null): readonly Problem[] {
  const problems: Problem[] = [];
  if (method !== undefined && method.toUpperCase() !== operation.method) {
    const expected = { const: operation.method };
    problems.push(makeProblem({ side: 'request', part: 'method', rule: 'operation', found: method, expected }));
  }
  if (place !== null && place.item?.path !== operation.path) {
    const expected = { const: operation.path };
    problems.push(makeProblem({ side: 'request', part: 'path', rule: 'operation', found: place.plainPath, expected }));
  }
  return problems;
}

function credentialProblems({ credentials }: Operation, headers: PlainHeaders): readonly Problem[] {
  const schemes = credentialSchemes.filter(({ name }) => credentials.includes(name));
  if (schemes.length === 0) return [];
  if (schemes.some(({ header, prefix }) => headers[header]?.startsWith(prefix) === true)) return [];
  const ways = schemes.map(({ header, prefix }) => (prefix === '' ? header : `${header}: ${prefix.trim()} …`));
  return [
    makeProblem({
      side: 'request',
      part: 'header',
      rule: 'credentials',
      expected: { being: `credentials in one of ${ways.join(', ')}` },
      words: `has no credentials, which belong into one of ${ways.join(', ')}`,
    }),
  ];
}

function typeProblems(headers: PlainHeaders): readonly Problem[] {
  const found = headers['content-type'];
  if (found !== undefined && JSON_TYPE.test(found)) return [];
  const told = found === undefined ? {} : { found };
  const expected = { const: 'application/json' };
  return [
    makeProblem({ side: 'request', part: 'header', pointer: '/content-type', rule: 'mediaType', ...told, expected }),
  ];
}

function bodyProblems({ operationId, requestBody }: Operation, body: MessageBody): readonly Problem[] {
  const check = requestBodyChecks[operationId];
  if (check === undefined) return [];
  switch (body.kind) {
    case 'empty':
      if (requestBody !== 'always') return [];
      return [
        makeProblem({ side: 'request', part: 'body', rule: 'empty', expected: { present: true }, words: 'is empty' }),
      ];
    case 'broken': {
      // Its text is not quoted: it may hold a secret in any form.
      const words = `is ${body.fault} (${body.text.length} characters)`;
      return [makeProblem({ side: 'request', part: 'body', rule: 'json', expected: { being: 'JSON' }, words })];
    }
    case 'json':
      return schemaProblems('request', bodyViolations(check, body.value));
  }
}
