import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { PlainAnswer, PlainRequest } from '../api/plain-http.ts';
import { readBrokenRequest, type BrokenRequest, type BrokenRequestError } from './broken-request.ts';
import { guarded } from './guarded.ts';
import { tlsOptions } from './tls/tls-options.ts';

/** What the server needs to know. */
export interface HttpServerOptions {
  /** Answers every request. */
  readonly handle: (request: PlainRequest) => PlainAnswer;
  /** Bytes; of a longer body no more is kept than tells the core that it is too long. */
  readonly maxBodySize: number;
  /** Certificate chain and key in PEM; plain HTTP when absent. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Called with every answer, once it is on its way. */
  readonly onAnswer?: (request: PlainRequest, answer: PlainAnswer) => void;
}

/** Headers of up to this many bytes are read: a token in a header may be as long as one in a body. */
const MAX_HEADER_BYTES = 1_200_000;
/** As cowboy's. With Node's own five seconds, clients lose the race against the end of an idle connection. */
const KEEP_ALIVE_MILLISECONDS = 60_000;
/** What the real server calls itself (rest-token-api.md section 4.1). */
const SERVER_NAME = 'Cowboy';

/** An import of `node:http` reads all that it exports, and so loads a whole second HTTP client: 20 ms of every start. */
const { createServer: createPlainServer, STATUS_CODES } = process.getBuiltinModule('node:http');

/** How long a caller who is hung up on may take to read why. */
const LAST_WORDS_MILLISECONDS = 1_000;

/** Makes a server of `node:http(s)` around the core. It is not listening yet. */
export function createHttpServer(given: HttpServerOptions): Server {
  const options = { ...given, handle: guarded(given.handle) };
  const settings = {
    maxHeaderSize: MAX_HEADER_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    joinDuplicateHeaders: true,
    noDelay: true,
  };
  /** The response to the last request of each connection. */
  const responses = new WeakMap<Duplex, ServerResponse>();
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    responses.set(request.socket, response);
    collectBody(request, options.maxBodySize, (body) => {
      const plain = toPlainRequest(request, body);
      const answer = options.handle(plain);
      send(response, answer, !server.listening);
      options.onAnswer?.(plain, answer);
    });
  };
  const server: Server =
    options.tls === undefined
      ? createPlainServer(settings, serve)
      : process.getBuiltinModule('node:https').createServer({ ...settings, ...tlsOptions, ...options.tls }, serve);
  // Onezone's server passes over expectations that it does not know.
  server.on('checkExpectation', serve);
  server.on('clientError', (error: BrokenRequestError, socket: Duplex) => {
    const answer = (): void => answerOutsideHttp(options, socket, readBrokenRequest(error));
    const response = responses.get(socket);
    // What is broken may have come behind a request that is not: that one is answered first.
    if (response?.req.complete === true && !response.writableFinished) response.once('finish', answer);
    else answer();
  });
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    const request = { method: 'CONNECT', path: url, headers: {}, body: null, peerIp: null };
    answerOutsideHttp(options, socket, { kind: 'ask', request });
  });
  return server;
}

/** Calls back with the body's bytes when all are there; never when the caller goes away before. */
function collectBody(request: IncomingMessage, limit: number, done: (body: Uint8Array | null) => void): void {
  const { headers } = request;
  if (headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0') {
    done(null);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = (): void => {
    request.off('data', take).off('end', finish);
    const [only] = chunks;
    done(only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks));
  };
  const take = (chunk: Buffer): void => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) {
      // What comes after that is read and forgotten, so that the caller gets to read the answer.
      request.resume();
      finish();
    }
  };
  // When the caller goes away, nobody is left to tell.
  request
    .on('data', take)
    .on('end', finish)
    .on('error', () => chunks.splice(0));
}

function toPlainRequest(request: IncomingMessage, body: Uint8Array | null): PlainRequest {
  return {
    method: request.method ?? 'GET',
    path: pathOf(request.url ?? '/'),
    // Duplicates were joined, all but `set-cookie`, which no request has.
    headers: request.headers as Readonly<Record<string, string | undefined>>,
    body,
    peerIp: ipv4Of(request.socket.remoteAddress),
  };
}

/** The path of a request target; a proxy sends the whole URL. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target;
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(target);
  if (absolute === null) return target;
  const path = target.slice(absolute[0].length);
  return path.startsWith('/') ? path : `/${path}`;
}

/** An IPv4 address, also when a socket for both versions wrote it as IPv6; null for a true IPv6 address. */
function ipv4Of(address: string | undefined): string | null {
  if (address === undefined) return null;
  const ipv4 = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  return ipv4.includes(':') ? null : ipv4;
}

function send(response: ServerResponse, answer: PlainAnswer, last: boolean): void {
  const { status, headers, bytes } = answer;
  const body = bytes ?? answer.body;
  // Node takes names and values in turn, and so need not make an object of them.
  const all = ['server', SERVER_NAME];
  for (const name in headers) all.push(name, headers[name] ?? '');
  if (status !== 204) all.push('content-length', String(Buffer.byteLength(body)));
  if (last) all.push('connection', 'close');
  response.writeHead(status, all).end(body);
}

/** Answers where Node's parser gave up, in the words of the core if it knows any, and hangs up. */
function answerOutsideHttp(options: HttpServerOptions, socket: Duplex, broken: BrokenRequest | null): void {
  if (broken === null) socket.destroy();
  // A socket that was answered already goes on to bring what its caller had sent.
  if (broken === null || !socket.writable) return;
  const answer = broken.kind === 'ask' ? options.handle(broken.request) : broken.answer;
  const headers = { server: SERVER_NAME, connection: 'close', 'content-length': '0', ...answer.headers };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\n${lines.join('')}\r\n`);
  // Whoever still writes is heard out for a moment: a reset would take the answer away.
  socket.on('error', () => socket.destroy()).resume();
  setTimeout(() => socket.destroy(), LAST_WORDS_MILLISECONDS).unref();
  options.onAnswer?.(broken.request, answer);
}
