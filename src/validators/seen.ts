import type { JsonValue } from '../json/json-value.ts';
import type { MessageBody } from './message-body.ts';
import type { PlainHeaders } from './headers.ts';
import type { AnswerSeen, RequestSeen } from './semantics/operation-semantics.ts';

/** An answer for semantics; null when its body is not as the document says, or was not seen. */
export function answerSeen(status: number, body: MessageBody | null): AnswerSeen | null {
  const value = jsonOf(body);
  return value === undefined ? null : { status, body: value };
}

/** A request for semantics; null when its body is not as the document says, or was not seen. */
export function requestSeen(headers: PlainHeaders, body: MessageBody | null): RequestSeen | null {
  const value = jsonOf(body);
  return value === undefined ? null : { headers, body: value };
}

function jsonOf(body: MessageBody | null): JsonValue | undefined {
  if (body === null || body.kind === 'broken') return undefined;
  return body.kind === 'empty' ? null : body.exact();
}
