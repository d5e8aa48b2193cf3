import { request as plainRequest, type Agent, type IncomingMessage } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { collectBody } from './collect-body.ts';
import { forwardProblem } from './forward-problem.ts';
import type { RawHeaders } from './raw-headers.ts';
import type { SeenHeaders } from './seen.ts';
import type { Upstream } from './upstream.ts';

/** How to reach the upstream. */
export interface Way {
  readonly upstream: Upstream;
  readonly agent: Agent;
  /** How long to wait for a connection, for the answer, and for every further piece of it. */
  readonly timeoutMilliseconds: number;
  /** Bytes of an answer that are collected before anything is passed on. */
  readonly bodyLimit: number;
}

/** A request on its way to the upstream, to the letter. */
export interface Outgoing {
  readonly method: string;
  readonly target: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
  /** What follows of a long body. */
  readonly rest: IncomingMessage | null;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

/** What became of it. */
export type Forwarded =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly statusMessage: string;
      readonly rawHeaders: RawHeaders;
      readonly headers: SeenHeaders;
      readonly body: Buffer;
      /** What follows of a long body. */
      readonly rest: IncomingMessage | null;
      /** What is wrong with how it was sent, though it can be passed on; null when nothing is. */
      readonly fault: string | null;
    }
  /** No answer, or a part of one: what the caller gets instead, and why. */
  | { readonly kind: 'failure'; readonly status: 502 | 504; readonly why: string }
  /** The caller has gone. */
  | { readonly kind: 'abandoned' };

type Phase = 'connection' | 'answer' | 'body';

/** As our own server takes: a token in a header may be long. */
const MAX_HEADER_BYTES = 1_200_000;

/** Sends a request to the upstream, once, and waits for the answer. */
export function forward(outgoing: Outgoing, way: Way): Promise<Forwarded> {
  const { upstream, agent } = way;
  return new Promise((resolve) => {
    const wait = createWait(way.timeoutMilliseconds, (phase) => {
      finish({ kind: 'failure', status: 504, why: tooSlow(phase, way) });
      request.destroy();
    });
    const finish = (forwarded: Forwarded): void => {
      wait.stop();
      resolve(forwarded);
    };
    /** Set once headers have come: bytes that follow a whole answer do not make it worse for the caller. */
    let excess = false;

    const request = (upstream.scheme === 'https' ? tlsRequest : plainRequest)({
      hostname: upstream.hostname,
      port: upstream.port,
      method: outgoing.method,
      path: outgoing.target.startsWith('/') ? upstream.prefix + outgoing.target : outgoing.target,
      headers: outgoing.headers,
      setHost: false,
      agent,
      maxHeaderSize: MAX_HEADER_BYTES,
      joinDuplicateHeaders: true,
      signal: outgoing.signal,
    });
    const sent = (): void => wait.start('answer');
    request.on('socket', (socket) => {
      // While the caller is still sending, the upstream has every reason to be silent.
      const next = outgoing.rest === null ? sent : wait.pause;
      if (socket.connecting) socket.once(upstream.scheme === 'https' ? 'secureConnect' : 'connect', next);
      else next();
    });
    request.on('error', (error) => {
      excess = true;
      if (outgoing.signal.aborted) finish({ kind: 'abandoned' });
      else finish({ kind: 'failure', status: 502, why: forwardProblem(error, upstream) });
    });
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      finish({ kind: 'failure', status: 502, why: `${upstream.host} switched to another protocol, unasked` });
    });
    request.on('response', (response) => {
      request.removeAllListeners('error').on('error', () => {
        excess = true;
      });
      const { statusCode = 0, statusMessage = '' } = response;
      if (!isPassable(statusCode, statusMessage)) {
        finish({ kind: 'failure', status: 502, why: oddStatus(statusCode, statusMessage, upstream) });
        request.destroy();
        return;
      }
      wait.start('body');
      void collectBody(response, way.bodyLimit, () => wait.start('body')).then((collected) => {
        if (collected.kind === 'broken') {
          if (outgoing.signal.aborted) finish({ kind: 'abandoned' });
          else finish({ kind: 'failure', status: 502, why: brokenOff(collected.size, response, way) });
          return;
        }
        const isWhole = collected.kind === 'whole';
        finish({
          kind: 'answer',
          status: statusCode,
          statusMessage,
          rawHeaders: response.rawHeaders,
          // Duplicates were joined, all but `set-cookie`, which is an array.
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          body: collected.bytes,
          rest: isWhole ? null : collected.rest,
          fault:
            isWhole && excess ? 'is followed by bytes that belong to no answer: its content-length is too short' : null,
        });
      });
    });

    wait.start('connection');
    if (outgoing.rest === null) request.end(outgoing.body);
    else {
      request.write(outgoing.body);
      outgoing.rest.pipe(request.on('finish', sent));
    }
  });
}

/** Node reads status lines that it refuses to write. */
function isPassable(status: number, message: string): boolean {
  return status >= 100 && /^[\t\x20-\x7e\x80-\xff]*$/.test(message);
}

function oddStatus(status: number, message: string, { host }: Upstream): string {
  const line = JSON.stringify(`${String(status).padStart(3, '0')} ${message.slice(0, 40)}`);
  return `${host} answered with the status line ${line}, which no HTTP client has to understand`;
}

/** A clock that strikes when the upstream is silent for too long. */
function createWait(
  milliseconds: number,
  strike: (phase: Phase) => void,
): { start(phase: Phase): void; pause(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  return {
    start(phase) {
      if (isOver) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        stop();
        strike(phase);
      }, milliseconds);
    },
    pause: () => clearTimeout(timer),
    stop,
  };
}

function tooSlow(phase: Phase, { upstream: { host }, timeoutMilliseconds }: Way): string {
  const seconds = timeoutMilliseconds / 1000;
  const what = {
    connection: `no connection to ${host} came about`,
    answer: `${host} took the request and did not answer`,
    body: `${host} began its answer and then sent nothing more`,
  }[phase];
  return `${what} within ${seconds} s: see what keeps it busy, or wait longer with --timeout`;
}

function brokenOff(size: number, response: IncomingMessage, { upstream: { host } }: Way): string {
  const length = response.headers['content-length'];
  const expected = length === undefined ? '' : ` of the ${length} that its content-length promises`;
  return `${host} broke off its answer (status ${response.statusCode}) after ${size} bytes${expected}`;
}
