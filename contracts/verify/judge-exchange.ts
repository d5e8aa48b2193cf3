import { operations, type OperationId } from '../../src/contract/generated/operations.ts';
import { validateExchange } from '../../src/validators/validate-exchange.ts';
import type { Problem, ProblemRule } from '../../src/validators/problem.ts';
import type { Exchange } from './relay.ts';
import type { Finding } from './verification.ts';

/** Rules about the tokens in an exchange; the others are those of the document. */
const ABOUT_TOKENS: ReadonlySet<ProblemRule> = new Set(['token', 'tokenAgreement', 'examineAgreement', 'outcome']);
const MAX_SHOWN = 400;
/**
 * How a server may say that an answer is JSON: JSON is in UTF-8 in any case, so that a charset of just that name changes
 * nothing for clients. `application/json-seq` is something else; and Pact wants the type in small letters.
 */
const JSON_TYPE = /^application\/json[ \t]*(?:;[ \t]*charset="?[Uu][Tt][Ff]-8"?[ \t]*)?$/;

/** What the validators of this package have to say of an answer, by the document and by the tokens in it. */
export function judgeExchange(operationId: string | null, { request, answer }: Exchange): readonly Finding[] {
  if (answer === null || operationId === null || !isOperationId(operationId)) return [];
  const verdict = validateExchange(operationId, {
    request: { headers: request.headers, body: request.body.bytes },
    response: { status: answer.status, headers: answer.headers, body: answer.body.bytes },
  });
  if (verdict.valid) return [];
  const { method } = operations[operationId];
  const hasBody = answer.body.bytes.length > 0;
  return verdict.problems
    .filter((problem) => problem.side === 'response' && !isForgiven(problem, method, hasBody))
    .map(toFinding);
}

/** Does the document have an operation of this id? */
function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(operations, id);
}

/**
 * Where a server may differ from the document and be a Onezone all the same: in the words of a description, in the methods
 * of a path besides that of the operation, in saying that JSON is JSON where Onezone does not say it, or with its charset.
 */
function isForgiven({ rule, part, pointer, found }: Problem, method: string, hasBody: boolean): boolean {
  if (rule === 'description') return true;
  if (part !== 'header') return false;
  const text = String(found);
  if (pointer === '/allow') return text.split(',').some((one) => one.trim() === method);
  return pointer === '/content-type' && hasBody && JSON_TYPE.test(text);
}

function toFinding({ rule, part, pointer, message, expected, found }: Problem): Finding {
  const name = part === 'header' ? pointer.slice(1) : pointer;
  return {
    judge: ABOUT_TOKENS.has(rule) ? 'tokens' : 'document',
    part: part === 'status' || part === 'header' || part === 'body' ? part : 'exchange',
    place: name,
    message,
    expected: shorten(JSON.stringify(Object.values(expected)[0])),
    ...(found !== undefined && { found: shorten(JSON.stringify(found)) }),
  };
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
