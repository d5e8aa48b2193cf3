import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { collectBody, type Collected } from './collect-body.ts';
import { decodableOnly, decodeBody } from './content-coding.ts';
import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';
import { forward, type Forwarded, type Outgoing, type Way } from './forward.ts';
import { failedUpstream, refusedAnswer, refusedRequest, type ProblemAnswer } from './problem-answers.ts';
import { endToEnd, hasHeader, replaceHeader, withoutHeaders } from './raw-headers.ts';
import { recordExchange } from './record-exchange.ts';
import type { Referee } from './referee.ts';
import { NO_BODY, readBody, unseenBody, type SeenAnswer, type SeenHeaders, type SeenRequest } from './seen.ts';

/** How a proxy treats what passes through it. */
export interface ProxyOptions {
  readonly referee: Referee;
  readonly way: Way;
  /** Answer violations to the caller instead of passing them on. */
  readonly errors: boolean;
  /** Leave the `host` header as the caller wrote it. */
  readonly keepHost: boolean;
  /** Called with every exchange, once it is over. */
  readonly onExchange: (exchange: Exchange) => void;
  /** Called with every answer of the upstream as it is, secrets and all: for counting. */
  readonly onAnswer?: (request: SeenRequest, answer: SeenAnswer) => void;
}

type Answer = Extract<Forwarded, { kind: 'answer' }>;

/** Passes one request on to the upstream and the answer back, to the letter; has both judged, and tells. */
export async function serveExchange(
  incoming: IncomingMessage,
  response: ServerResponse,
  options: ProxyOptions,
  isLast: () => boolean,
): Promise<void> {
  const { referee, way, errors } = options;
  const caller = new AbortController();
  response.on('close', () => caller.abort());
  const collected = await collectBody(incoming, way.bodyLimit);
  if (collected.kind === 'broken') return;

  const request = seenRequest(incoming, collected, way.bodyLimit);
  const { route, findings } = await referee.judgeRequest(request);
  const tell = (answer: SeenAnswer | null, answered: number | null, all: readonly Finding[]): Exchange =>
    recordExchange({ route, request, answer, answered, findings: all });
  const settle = (exchange: Exchange, problem: ProblemAnswer): void => {
    // The rest of a long body is read and forgotten, so that the caller gets to read the answer.
    incoming.resume();
    sendProblem(response, problem, isLast());
    options.onExchange({ ...exchange, answered: problem.status });
  };

  if (errors && findings.length > 0) {
    const exchange = tell(null, null, findings);
    const allow = route.kind === 'wrong method' ? route.allow : [];
    settle(exchange, refusedRequest(exchange.violations, allow));
    return;
  }
  const forwarded = await forward(outgoingOf(incoming, request, collected, caller.signal, options), way);
  if (forwarded.kind === 'abandoned') {
    if (findings.length > 0) options.onExchange(tell(null, null, findings));
    return;
  }
  if (forwarded.kind === 'failure') {
    const { status, why } = forwarded;
    settle(tell(null, status, [...findings, connectionFinding(why)]), failedUpstream(status, why));
    return;
  }

  const { answer, faults } = await seenAnswer(forwarded, incoming.method === 'HEAD', way.bodyLimit);
  options.onAnswer?.(request, answer);
  const found = [...findings, ...faults, ...(await referee.judgeAnswer(route, request, answer))];
  if (errors && found.length > 0) {
    forwarded.rest?.destroy();
    const exchange = tell(answer, null, found);
    settle(exchange, refusedAnswer(exchange.violations));
    return;
  }
  const broken = await sendOn(forwarded, response, isLast(), way);
  const all = broken === null ? found : [...found, connectionFinding(broken)];
  options.onExchange(tell(answer, forwarded.status, all));
}

function seenRequest(incoming: IncomingMessage, { kind, bytes }: Whole, limit: number): SeenRequest {
  return {
    method: incoming.method ?? 'GET',
    target: originForm(incoming.url ?? '/'),
    headers: incoming.headers as SeenHeaders, // duplicates were joined, all but `set-cookie`, which no request has
    body: kind === 'long' ? unseenBody(`it is longer than ${limit} bytes`) : readBody(bytes),
  };
}

type Whole = Exclude<Collected, { kind: 'broken' }>;

/** A caller who takes this for a forward proxy names the whole URL; only its path is passed on. */
function originForm(target: string): string {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^]*)$/i.exec(target)?.[1];
  if (path === undefined) return target;
  return path.startsWith('/') ? path : `/${path}`;
}

/** The request as the caller sent it, but for what belongs to a connection. */
function outgoingOf(
  incoming: IncomingMessage,
  { method, target }: SeenRequest,
  collected: Whole,
  signal: AbortSignal,
  { keepHost, way }: ProxyOptions,
): Outgoing {
  const { rawHeaders } = incoming;
  const isChunked = incoming.headers['transfer-encoding'] !== undefined;
  // We have asked for the body ourselves by now.
  let headers = withoutHeaders(endToEnd(rawHeaders), ['expect']);
  headers = replaceHeader(headers, 'accept-encoding', decodableOnly);
  if (!keepHost) headers = replaceHeader(headers, 'host', () => way.upstream.host);
  if (!hasHeader(headers, 'host')) headers.push('Host', way.upstream.host);
  if (isChunked) headers.push('Transfer-Encoding', 'chunked');
  else if (!hasHeader(headers, 'content-length') && /^(?:POST|PUT|PATCH)$/.test(method)) {
    // Node would make a chunked body of none.
    headers.push('Content-Length', '0');
  }
  return {
    method,
    target,
    headers,
    body: collected.bytes,
    rest: collected.kind === 'long' ? collected.rest : null,
    signal,
  };
}

async function seenAnswer(
  { status, headers, body, rest, fault }: Answer,
  isHead: boolean,
  limit: number,
): Promise<{ readonly answer: SeenAnswer; readonly faults: readonly Finding[] }> {
  const faults = fault === null ? [] : [connectionFinding(fault)];
  if (rest !== null || isHead) {
    const unseen = isHead ? NO_BODY : unseenBody(`it is longer than ${limit} bytes`);
    return { answer: { status, headers, body: unseen }, faults };
  }
  const decoded = await decodeBody(body, headers['content-encoding'], limit);
  if (decoded.fault === null) return { answer: { status, headers, body: decoded.body }, faults };
  const answer = { status, headers, body: unseenBody(decoded.fault) };
  return {
    answer,
    faults: [...faults, { ...connectionFinding(decoded.fault), part: 'body', code: 'content-encoding' }],
  };
}

function connectionFinding(message: string): Finding {
  return {
    direction: 'response',
    part: 'connection',
    pointer: '',
    code: 'connection',
    message,
    judges: ['onezone-mock'],
  };
}

/** Sends the upstream's answer to the caller; tells why it could not be finished, or null. */
async function sendOn(answer: Answer, response: ServerResponse, isLast: boolean, way: Way): Promise<string | null> {
  const { status, statusMessage, rawHeaders, body, rest } = answer;
  const headers = [...endToEnd(rawHeaders), ...(isLast ? ['Connection', 'close'] : [])];
  response.sendDate = false; // the upstream's own is among them
  response.writeHead(status, statusMessage, headers);
  if (rest === null) {
    response.end(body);
    return null;
  }
  response.write(body);
  rest.setTimeout(way.timeoutMilliseconds, () => rest.destroy());
  try {
    await pipeline(rest, response);
    return null;
  } catch {
    // Whoever of the two it was, nothing more can be said to the caller.
    response.destroy();
    return rest.complete ? null : `${way.upstream.host} broke off a long answer (status ${status})`;
  }
}

function sendProblem(response: ServerResponse, { status, headers, body }: ProblemAnswer, isLast: boolean): void {
  response
    .writeHead(status, {
      ...headers,
      'content-length': Buffer.byteLength(body),
      ...(isLast && { connection: 'close' }),
    })
    .end(body);
}
