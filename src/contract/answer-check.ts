import { answersOf } from './answers-of.ts';
import { bodyViolations } from './body-violations.ts';
import { answerBodyChecks } from './generated/validators.ts';
import type { Operation, OperationResponse } from './operation.ts';
import { pointerTo } from './value-at.ts';
import type { Expected, SchemaRule, Violation } from './violation.ts';
import { showJson, violationWords } from './violation-words.ts';

/** An answer as it came. */
export interface CheckedAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body's text, empty when there is none. */
  readonly body: string;
}

/** How an answer differs from what openapi.yaml says. Pointers are into the headers (by name in lower case) or the body. */
export interface AnswerViolation extends Violation {
  readonly part: 'status' | 'header' | 'body';
  /** What is wrong, with the evidence. */
  readonly message: string;
}

/**
 * Compares an answer with what openapi.yaml says of its operation and status: headers, content type, body. An answer
 * that it allows gives an empty list.
 *
 * This loads the checks of all answers, 160 kB of code. A server need not; import it only where answers are judged.
 */
export function checkAnswer(operation: Operation, answer: CheckedAnswer): readonly AnswerViolation[] {
  const { status, body } = answer;
  const known = statusViolations(operation, status);
  if (known.length > 0) return known;
  return [
    ...headerViolations(operation, answer),
    ...(body === '' ? emptyBodyViolations(operation, status) : bodyTextViolations(operation, status, body)),
  ];
}

/** Is it a status that the operation answers with? */
export function statusViolations({ operationId }: Operation, status: number): readonly AnswerViolation[] {
  const responses = answersOf({ operationId });
  if (responses[status] !== undefined) return [];
  const known = Object.keys(responses);
  const message = `${operationId} answers ${known.join(', ')}, but not ${status}`;
  return [
    { part: 'status', pointer: '', rule: 'status', found: status, expected: { enum: known.map(Number) }, message },
  ];
}

/** Are the headers those of the status, and is the media type what it should be? */
export function headerViolations(operation: Operation, answer: CheckedAnswer): readonly AnswerViolation[] {
  const { headers, contentType, emptyBody, mediaType: ownType } = responseOf(operation, answer.status);
  // An operation that answers with an image calls its errors images too.
  const mediaType = ownType === null ? null : operation.mediaType;
  const violations = Object.entries(headers).flatMap(([name, { required, value }]) => {
    const found = answer.headers[name];
    if (found === undefined) return required ? [inHeader(name, 'header', found, { present: true })] : [];
    return value === null || value === found ? [] : [inHeader(name, 'header', found, { const: value })];
  });
  const type = answer.headers['content-type'];
  const mayLackType = contentType !== 'always' || (emptyBody !== 'never' && answer.body === '');
  if (type === undefined) {
    if (!mayLackType) violations.push(inHeader('content-type', 'mediaType', type, { present: true }));
  } else if (type !== mediaType) {
    const expected = mediaType === null ? { present: false } : { const: mediaType };
    violations.push(inHeader('content-type', 'mediaType', type, expected));
  }
  return violations;
}

/** May the body be empty? */
export function emptyBodyViolations(operation: Operation, status: number): readonly AnswerViolation[] {
  if (responseOf(operation, status).emptyBody !== 'never') return [];
  return [inBody({ pointer: '', rule: 'empty', expected: { present: true } }, 'is empty')];
}

/** Is the text of a body the JSON that it should be? */
function bodyTextViolations(operation: Operation, status: number, text: string): readonly AnswerViolation[] {
  const { emptyBody, mediaType } = responseOf(operation, status);
  if (emptyBody === 'always') return unwantedBody(text);
  if (mediaType !== 'application/json') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const expected: Expected = { being: 'JSON' };
    return [inBody({ pointer: '', rule: 'json', found: text, expected }, `is no JSON: ${showJson(text)}`)];
  }
  return bodyValueViolations(operation, status, value);
}

/** Is a body's value what its schema says? */
export function bodyValueViolations(operation: Operation, status: number, value: unknown): readonly AnswerViolation[] {
  const { emptyBody, mediaType } = responseOf(operation, status);
  if (emptyBody === 'always') return unwantedBody(value);
  if (mediaType !== 'application/json') return [];
  const check = answerBodyChecks[operation.operationId]?.[status];
  if (check === undefined) throw new Error(`no check of ${operation.operationId} ${status}: run npm run codegen`);
  return bodyViolations(check, value).map((violation) => inBody(violation));
}

function unwantedBody(found: unknown): readonly AnswerViolation[] {
  const message = `is ${showJson(found)}, but should be empty`;
  return [inBody({ pointer: '', rule: 'empty', found, expected: { present: false } }, message)];
}

function responseOf({ operationId }: Operation, status: number): OperationResponse {
  const response = answersOf({ operationId })[status];
  if (response === undefined) throw new RangeError(`${operationId} has no answer ${status}: check the status first`);
  return response;
}

function inHeader(name: string, rule: SchemaRule, found: string | undefined, expected: Expected): AnswerViolation {
  const what = found === undefined ? { expected } : { found, expected };
  return { part: 'header', pointer: pointerTo('', name), rule, ...what, message: `${name} ${violationWords(what)}` };
}

function inBody(violation: Violation, told = violationWords(violation)): AnswerViolation {
  return { part: 'body', ...violation, message: `${violation.pointer} ${told}`.trimStart() };
}
