import { findCredentials } from '../api/credentials.ts';
import type { OperationId } from '../contract/generated/operations.ts';
import type { Operation } from '../contract/operation.ts';
import type { Problem, ValidationOptions, Verdict } from '../validators/problem.ts';
import { validateExchange } from '../validators/validate-exchange.ts';
import { validateRequest } from '../validators/validate-request.ts';
import type { Finding } from './finding.ts';
import type { SeenAnswer, SeenBody, SeenRequest } from './seen.ts';

/** What the validators of this package have to say of a request. */
export function judgeRequestOurselves(operation: Operation, request: SeenRequest): readonly Finding[] {
  const verdict = validateRequest(idOf(operation), inputOf(request), {
    unseen: unseenOf(request.body, 'request body'),
  });
  return verdict.valid ? [] : verdict.problems.map(toFinding);
}

/**
 * What they have to say of an answer. They know what OpenAPI cannot express: bodies without a content type (401), answers
 * that are sometimes empty, whether a token is the one that was asked for.
 */
export function judgeAnswerOurselves(
  operation: Operation,
  request: SeenRequest,
  answer: SeenAnswer,
): readonly Finding[] {
  const unseen = [...unseenOf(request.body, 'request body'), ...unseenOf(answer.body, 'response body')];
  const exchange = { request: inputOf(request), response: inputOf(answer) };
  return findings('response', () => validateExchange(idOf(operation), exchange, { unseen }));
}

function findings(direction: 'request' | 'response', judge: () => Verdict): readonly Finding[] {
  try {
    const verdict = judge();
    return verdict.valid ? [] : verdict.problems.filter(({ side }) => side === direction).map(toFinding);
  } catch (error) {
    // Out of stack: JSON that is nested a hundred thousand times.
    if (!(error instanceof RangeError)) throw error;
    const message = 'is nested too deeply to be judged';
    return [{ direction, part: 'body', pointer: '', code: 'unjudged', message, judges: ['onezone-mock'] }];
  }
}

/** Does the request bring credentials that can be read, whatever Prism thinks of them? */
export function hasCredentials(operation: Operation, { headers }: SeenRequest): boolean {
  const found = findCredentials(headers, operation);
  return found.kind === 'token' ? found.token !== '' : found.kind === 'basic' && found.login !== null;
}

function idOf({ operationId }: Operation): OperationId {
  return operationId as OperationId; // every operation comes from the table of those
}

function inputOf<Message extends SeenRequest | SeenAnswer>(message: Message) {
  return { ...message, body: message.body.bytes };
}

type Unseen = NonNullable<ValidationOptions['unseen']>[number];

function unseenOf({ unseen }: SeenBody, part: Unseen): readonly Unseen[] {
  return unseen === null ? [] : [part];
}

function toFinding({ side, part, pointer, rule, expected, message }: Problem): Finding {
  const place = [side, part, pointer].filter((word) => word !== '').join(' ');
  const told = message.startsWith(`${place} `) ? message.slice(place.length + 1) : message;
  const areMissing = rule === 'credentials';
  return {
    direction: side === 'request' ? 'request' : 'response',
    part: areMissing ? 'credentials' : part,
    pointer,
    code: rule,
    message: areMissing ? `are missing: ${expected.being}` : told,
    judges: ['onezone-mock'],
  };
}
