import {
  bodyValueViolations,
  emptyBodyViolations,
  headerViolations,
  statusViolations,
  type AnswerViolation,
} from '../contract/answer-check.ts';
import { answersOf } from '../contract/answers-of.ts';
import type { Operation } from '../contract/operation.ts';
import { valueAt } from '../contract/value-at.ts';
import { httpStatusOf, isOnezoneErrorId } from '../errors/error-table.ts';
import { descriptionProblems } from './description-problems.ts';
import { plainHeaders, type HeadersInput } from './headers.ts';
import { makeProblem } from './make-problem.ts';
import { readMessageBody, type MessageBody } from './message-body.ts';
import type { Problem, ValidationOptions } from './problem.ts';
import { safeUnknownText } from './safe-text.ts';

const MAX_EXCERPT = 60;
/** A token fits, a body may be megabytes. */
const MAX_LOOKED_AT = 20_000;

/** An answer to be validated. */
export interface ResponseInput {
  readonly status: number;
  readonly headers?: HeadersInput;
  /** JSON text, its bytes, or what was parsed from it; absent, null or an empty text for an empty body. */
  readonly body?: unknown;
}

/** What is wrong with an answer as far as the document and the error table say. */
export interface JudgedResponse {
  readonly problems: readonly Problem[];
  /** The body when it is as the document says, else null: then there is no use in looking further into it. */
  readonly body: MessageBody | null;
}

/** Judges an answer by the document, and its error by the error table. */
export function judgeResponse(
  operation: Operation,
  { status, headers, body }: ResponseInput,
  { unseen = [] }: ValidationOptions,
): JudgedResponse {
  const undocumented = statusViolations(operation, status);
  if (undocumented.length > 0) return { problems: undocumented.map(toProblem), body: null };
  const isBodySeen = !unseen.includes('response body');
  const read = readMessageBody(body);
  const ofHeaders = unseen.includes('response headers')
    ? []
    : headerViolations(operation, {
        status,
        headers: plainHeaders(headers ?? {}),
        // All that the headers depend on is whether there is a body.
        body: isBodySeen && read.kind === 'empty' ? '' : 'unseen',
      }).map(toProblem);
  if (!isBodySeen) return { problems: ofHeaders, body: null };
  const ofBody = bodyProblems(operation, status, read);
  return { problems: [...ofHeaders, ...ofBody], body: ofBody.length === 0 ? read : null };
}

function bodyProblems(operation: Operation, status: number, body: MessageBody): readonly Problem[] {
  if (body.kind === 'empty') {
    return emptyBodyViolations(operation, status).map(({ rule, expected }) =>
      makeProblem({ side: 'response', part: 'body', rule, expected, words: 'is empty' }),
    );
  }
  const { emptyBody, mediaType } = answersOf(operation)[status] ?? {};
  if (emptyBody !== 'always' && mediaType !== 'application/json') return [];
  if (body.kind === 'broken') return [brokenBody(operation, status, body.text, body.fault)];
  const violations = bodyValueViolations(operation, status, body.value);
  if (violations.length > 0) return violations.map((violation) => withRightStatus(violation, status));
  if (status < 400) return [];
  const error = valueAt(body.exact(), '/error');
  return descriptionProblems({ side: 'response', pointer: '/error', error, isExact: body.isText });
}

function brokenBody(operation: Operation, status: number, text: string, fault: string): Problem {
  const beginning = excerpt(text);
  const isWanted = answersOf(operation)[status]?.emptyBody !== 'always';
  return makeProblem({
    side: 'response',
    part: 'body',
    rule: isWanted ? 'json' : 'empty',
    found: beginning,
    expected: isWanted ? { being: 'JSON' } : { present: false },
    ...(isWanted && { words: `is ${fault}: ${JSON.stringify(beginning)}` }),
  });
}

/** The beginning of a text, enough to see what it is instead: a page of HTML, say. */
function excerpt(text: string): string {
  const safe = safeUnknownText(text.slice(0, MAX_LOOKED_AT));
  return safe.length > MAX_EXCERPT ? `${safe.slice(0, MAX_EXCERPT)}…` : safe;
}

/** An error in the wrong place is more useful to know when one hears where it belongs. */
function withRightStatus(violation: AnswerViolation, status: number): Problem {
  const problem = toProblem(violation);
  const { found } = violation;
  if (violation.pointer !== '/error/id' || typeof found !== 'string' || !isOnezoneErrorId(found)) return problem;
  const right = httpStatusOf({ id: found });
  return right === status
    ? problem
    : { ...problem, message: `${problem.message} (${found} is answered with ${right})` };
}

function toProblem({ part, pointer, rule, found, expected }: AnswerViolation): Problem {
  return makeProblem({ side: 'response', part, pointer, rule, expected, ...(found !== undefined && { found }) });
}
