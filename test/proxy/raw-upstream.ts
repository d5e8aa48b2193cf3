import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server that does what it is told to with the bytes of a request, HTTP or not. */
export interface RawUpstream {
  readonly url: string;
  readonly port: number;
  /** What came, one text for each request, in Latin-1. */
  readonly requests: readonly string[];
  readonly connections: () => number;
}

/** Starts one; `answer` is called with each request that is whole. It ends with the test. */
export async function rawUpstream(answer: (socket: Socket, request: string) => void): Promise<RawUpstream> {
  const requests: string[] = [];
  let connections = 0;
  const { port } = await rawServer((socket) => {
    connections += 1;
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const length = lengthOf(text);
      if (length === null || text.length < length) return;
      const request = text.slice(0, length);
      text = text.slice(length);
      requests.push(request);
      answer(socket, request);
    });
  });
  return { url: `http://127.0.0.1:${port}`, port, requests, connections: () => connections };
}

/** Starts a server of bytes, which ends with the test if not before. */
export async function rawServer(
  onConnection: (socket: Socket) => void,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    onConnection(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  onTestFinished(close);
  return { port: (server.address() as AddressInfo).port, close }; // it listens on a port, not on a pipe
}

/** How long the first request is; null while its headers are not whole. */
function lengthOf(text: string): number | null {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const head = text.slice(0, end).toLowerCase();
  if (/\r\ntransfer-encoding: chunked/.test(head)) {
    const last = text.indexOf('\r\n0\r\n\r\n', end);
    return last === -1 ? null : last + 7;
  }
  return end + 4 + Number(/\r\ncontent-length: (\d+)/.exec(head)?.[1] ?? 0);
}

/** An answer's bytes. */
export function rawAnswer(status: string, headers: readonly string[], body: string | Uint8Array = ''): Buffer {
  const bytes = Buffer.from(body);
  const hasLength = headers.some((line) => /^(?:content-length|transfer-encoding):/i.test(line));
  const lines = hasLength ? headers : [...headers, `content-length: ${bytes.length}`];
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`),
    bytes,
  ]);
}

/** The headers of an answer that openapi.yaml allows. */
export const JSON_HEADERS = ['access-control-allow-origin: *', 'content-type: application/json'] as const;
