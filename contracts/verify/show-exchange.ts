import { redactorFor, type Redact } from '../../src/proxy/redact.ts';
import type { SeenBody } from '../../src/proxy/seen.ts';
import { maskSplit } from './mask-split.ts';
import type { Exchange } from './relay.ts';
import { showHeaders } from './show-headers.ts';
import type { Finding, Shown } from './verification.ts';

const MAX_BODY = 2000;
const MAX_TEXT = 600;

/** An exchange as it may be shown: of tokens their ids are left, of passwords nothing. */
export function showExchange(exchange: Exchange): Shown {
  const { request, answer } = exchange;
  const redact = redactorOf(exchange);
  return {
    request: shorten(redact(`${request.method} ${request.target}`), MAX_TEXT),
    requestHeaders: showHeaders(request.headers, redact),
    requestBody: showBody(request.body, redact),
    answer: answer === null ? null : `${answer.status} ${answer.headers['content-type'] ?? '(no content type)'}`,
    answerBody: answer === null ? '' : showBody(answer.body, redact),
  };
}

/** A finding without the secrets of the exchange that it is about. */
export function redactFinding(finding: Finding, exchange: Exchange | undefined): Finding {
  const redact = exchange === undefined ? redactorFor([]) : redactorOf(exchange);
  const { place, message, expected, found } = finding;
  return {
    ...finding,
    place: shorten(redact(place), MAX_TEXT),
    message: shorten(redact(message), MAX_TEXT),
    ...(expected !== undefined && { expected: shorten(redact(expected), MAX_TEXT) }),
    ...(found !== undefined && { found: shorten(redact(found), MAX_TEXT) }),
  };
}

function redactorOf(exchange: Exchange): Redact {
  const { request, answer } = exchange;
  const redact = redactorFor(answer === null ? [request] : [request, answer]);
  const mask = maskSplit(exchange);
  return (text) => redact(mask(text));
}

/** In one line: how a body is laid out is nobody's concern. */
function showBody({ text }: SeenBody, redact: Redact): string {
  return shorten(redact(text.slice(0, 100 * MAX_BODY)).replaceAll(/\s*\n\s*/g, ' '), MAX_BODY);
}

function shorten(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
