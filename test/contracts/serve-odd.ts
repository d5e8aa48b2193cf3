import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { serveFake } from './serve-fake.ts';

/** Serves the fake, with its provider states, but for what the given function answers itself (then it tells true). */
export async function serveOdd(
  odd: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<{ readonly baseUrl: string }> {
  const fake = await serveFake();
  const server = createServer({ maxHeaderSize: 1_200_000 }, (request, response) => {
    if (odd(request, response)) return;
    const { method, headers, url = '/' } = request;
    const passed = ask(`${fake.baseUrl}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
      answer.pipe(response);
    });
    request.pipe(passed);
  });
  const { baseUrl, close } = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  return { baseUrl };
}
