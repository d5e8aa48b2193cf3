import type { MessageBody } from './message-body.ts';
import type { JudgedRequest } from './request-problems.ts';
import type { AnswerSeen, RequestSeen } from './semantics/operation-semantics.ts';

/** An answer for semantics; null when its body is not as the document says, or was not seen. */
export function answerSeen(status: number, body: MessageBody | null): AnswerSeen | null {
  return body === null || body.kind === 'broken' ? null : { status, body: body.kind === 'empty' ? null : body };
}

/** A request for semantics; null when its body is not as the document says, or was not seen. */
export function requestSeen({ headers, parameters, body }: JudgedRequest): RequestSeen | null {
  if (body === null || body.kind === 'broken') return null;
  return { headers, parameters, body: body.kind === 'empty' ? null : body };
}
