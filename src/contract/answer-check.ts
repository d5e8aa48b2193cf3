import { answerValidators } from './generated/validators.ts';
import type { Operation, OperationResponse } from './operation.ts';

/** An answer as it came. */
export interface CheckedAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body's text, empty when there is none. */
  readonly body: string;
}

/** How an answer differs from what openapi.yaml says. */
export interface AnswerViolation {
  readonly part: 'status' | 'header' | 'body';
  /** A JSON pointer into the headers (by name in lower case) or into the body; empty for all of it. */
  readonly pointer: string;
  /** What is wrong, with the evidence. */
  readonly message: string;
}

/**
 * Compares an answer with what openapi.yaml says of its operation and status: headers, content type, body. An answer
 * that it allows gives an empty list.
 *
 * This loads the validators of all answers, 300 kB of code. A server need not; import it only where answers are judged.
 */
export function checkAnswer(operation: Operation, answer: CheckedAnswer): readonly AnswerViolation[] {
  const response = operation.responses[answer.status];
  if (response === undefined) {
    const known = Object.keys(operation.responses).join(', ');
    const message = `${operation.operationId} answers ${known}, but not ${answer.status}`;
    return [{ part: 'status', pointer: '', message }];
  }
  return [...headerViolations(response, answer), ...bodyViolations(operation, response, answer)];
}

function headerViolations(response: OperationResponse, answer: CheckedAnswer): readonly AnswerViolation[] {
  const violations = Object.entries(response.headers).flatMap(([name, { required, value }]) => {
    const actual = answer.headers[name];
    if (actual === undefined) return required ? [inHeader(name, 'is missing')] : [];
    return value === null || value === actual ? [] : [inHeader(name, `is ${quote(actual)}, not ${quote(value)}`)];
  });
  const type = answer.headers['content-type'];
  const mayLackType = response.contentType !== 'always' || (response.emptyBody !== 'never' && answer.body === '');
  if (type === undefined && !mayLackType) violations.push(inHeader('content-type', 'is missing'));
  if (type !== undefined && response.mediaType === null) {
    violations.push(inHeader('content-type', `is ${quote(type)}, but there should be none`));
  }
  if (type !== undefined && response.mediaType !== null && type !== response.mediaType) {
    violations.push(inHeader('content-type', `is ${quote(type)}, not ${quote(response.mediaType)}`));
  }
  return violations;
}

function bodyViolations(
  { operationId }: Operation,
  { emptyBody }: OperationResponse,
  { status, body }: CheckedAnswer,
): readonly AnswerViolation[] {
  if (body === '') return emptyBody === 'never' ? [inBody('is empty')] : [];
  if (emptyBody === 'always') return [inBody(`is ${quote(body)}, but should be empty`)];
  const value = readJson(body);
  if (value === undefined) return [inBody(`is no JSON: ${quote(body)}`)];
  const validate = answerValidators[operationId]?.[status];
  if (validate === undefined) throw new Error(`no validator of ${operationId} ${status}: run npm run codegen`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    inBody(`${instancePath} ${message ?? 'is wrong'} ${JSON.stringify(params)}`.trim(), instancePath),
  );
}

function inHeader(name: string, told: string): AnswerViolation {
  return { part: 'header', pointer: `/${name}`, message: `${name} ${told}` };
}

function inBody(message: string, pointer = ''): AnswerViolation {
  return { part: 'body', pointer, message };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Long texts shortened, so that a message stays a line. */
function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
