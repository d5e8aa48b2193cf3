import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { tlsOptions } from '../server/tls/tls-options.ts';
import { notProxied, type ProblemAnswer } from './problem-answers.ts';
import { serveExchange, type ProxyOptions } from './serve-exchange.ts';

/** What a proxy needs to know, and how to reach it. */
export interface ProxyServerOptions extends ProxyOptions {
  /** Certificate chain and key in PEM; plain HTTP when absent. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** As the server of the fake: a token in a header may be long, and clients must not lose the race against idleness. */
const SETTINGS = {
  maxHeaderSize: 1_200_000,
  keepAliveTimeout: 60_000,
  joinDuplicateHeaders: true,
  noDelay: true,
} as const;

const NO_TUNNEL = 'It stands in front of one Onezone and opens no tunnels: use its own address as the base URL.';
const NO_UPGRADE = 'It passes on HTTP/1.1 and no other protocol: connect to the upstream itself for a WebSocket.';

/** Makes a server that passes every request on to the upstream and has both directions judged. It is not listening yet. */
export function createProxyServer(options: ProxyServerOptions): Server {
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    // A server may ignore the wish for another HTTP; other protocols are what the caller needs.
    if (request.headers.upgrade !== undefined && !/^h2c\b/i.test(request.headers.upgrade)) {
      sendProblem(response, notProxied(NO_UPGRADE));
      return;
    }
    void serveExchange(request, response, options, () => !server.listening);
  };
  const server: Server =
    options.tls === undefined
      ? createPlainServer(SETTINGS, serve)
      : createTlsServer({ ...SETTINGS, ...tlsOptions, ...options.tls }, serve);
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => refuse(socket, notProxied(NO_TUNNEL)));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(`HTTP/1.1 ${statusOf(error.code)} \r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  server.on('close', () => options.way.agent.destroy());
  return server;
}

function sendProblem(response: ServerResponse, { status, headers, body }: ProblemAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' }).end(body);
}

function refuse(socket: Duplex, { status, headers, body }: ProblemAnswer): void {
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': String(Buffer.byteLength(body)) });
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} \r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
}

function statusOf(code: string | undefined): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}
